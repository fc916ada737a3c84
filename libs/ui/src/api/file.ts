import { type Query, queryText } from './http';
import { problemOf } from './problem';
import { apiRequest, send } from './transport';

/** A file the page itself works with. */
export interface FetchedFile { blob: Blob; name: string }

/** Reads a file of the API into memory, over the same pipeline as every request: for previews. To save one use `download`. Throws ApiProblem. */
export async function fetchFile(path: string, query?: Query, signal?: AbortSignal): Promise<FetchedFile> {
  const response = await send(apiRequest(path + queryText(query), { method: 'GET', signal }));
  if (!response.ok) throw await problemOf(response);
  return { blob: await response.blob(), name: fileNameOf(response.headers.get('content-disposition') ?? '') };
}

/** Name in a Content-Disposition header (RFC 8187 before the plain one); empty when there is none. */
export function fileNameOf(header: string): string {
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  try {
    if (coded !== undefined) return decodeURIComponent(coded);
  } catch {
    // A broken name: the plain one has to do.
  }
  return /filename="([^"]*)"/i.exec(header)?.[1] ?? '';
}
