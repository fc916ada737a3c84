import { fileTypeFromFile } from 'file-type';
import { extensionOf } from '../file/file-name.js';

export interface FileKind { mime: string; /** May be shown by the browser. */ inline: boolean; /** Thumbnails can be made. */ image: boolean }

export const UNKNOWN = 'application/octet-stream';
const IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);
const INLINE = new Set([...IMAGES, 'image/bmp', 'application/pdf']);

/**
 * What a file is by its content; its name says nothing (integrity.md C7). Markup (HTML, SVG, XML) and whatever is not
 * recognised is a download. Only raster images and PDF may be shown, and then under the type found here.
 */
export async function kindOf(path: string): Promise<FileKind> {
  let mime: string | undefined;
  try {
    mime = (await fileTypeFromFile(path))?.mime;
  } catch {
    // a broken container is a download like any other
  }
  const known = mime !== undefined && /^[\w.+-]{1,40}\/[\w.+-]{1,59}$/.test(mime) ? mime : UNKNOWN;
  return { mime: known, inline: INLINE.has(known), image: IMAGES.has(known) };
}

/** Whether the setting forbids this ending. Every part counts: `virus.exe.txt` is refused when `exe` is. */
export function isDenied(name: string, denied: string): boolean {
  const endings = denied.split(/[,，;；\s]+/).map((e) => e.replace(/^\./, '').toLowerCase()).filter(Boolean);
  return endings.length > 0 && (endings.includes(extensionOf(name)) || name.toLowerCase().split('.').slice(1).some((part) => endings.includes(part.trim())));
}
