/** Reserved on Windows, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Control characters, and those that turn the direction of writing to disguise an extension or are not seen at all. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const MOST = 150;

/** Name of an uploaded file as it is kept and shown: the last part of whatever path came, without hidden characters, at most 150 long with its extension. It never becomes a path on the server. */
export function safeName(name: string): string {
  const last = Buffer.from(name, 'utf8').toString('utf8').normalize('NFC').split(/[\\/]/).pop() ?? '';
  const clean = last.replace(HIDDEN, '').replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
  const named = clean === '' ? 'file' : RESERVED.test(clean) ? `_${clean}` : clean;
  const points = [...named];
  if (points.length <= MOST) return named;
  const extension = [...extensionOf(named)];
  return [...points.slice(0, MOST - extension.length - 1), '.', ...extension].join('').replace(/\.$/, '');
}

/** Lower case, without the point; empty when there is none of at most ten letters and digits. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** `Content-Disposition` with a name in any language (RFC 6266, RFC 8187). */
export function contentDisposition(name: string, how: 'inline' | 'attachment'): string {
  const safe = safeName(name);
  const extension = extensionOf(safe);
  const plain = safe.replace(/[^\x20-\x7e]/g, '').replace(/["\\%;]/g, '').trim();
  const ascii = plain === '' || plain === `.${extension}` ? `file${extension ? `.${extension}` : ''}` : plain;
  const utf8 = encodeURIComponent(safe).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
