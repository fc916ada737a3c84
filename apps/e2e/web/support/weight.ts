import { get } from 'node:http';
import type { Page } from 'playwright-core';

/** Collects the scripts a page loads. */
export function scriptsOf(page: Page): Set<string> {
  const urls = new Set<string>();
  page.on('request', (request) => { if (request.resourceType() === 'script' || request.resourceType() === 'worker' || /\.m?js(\?|$)/.test(request.url())) urls.add(request.url()); });
  return urls;
}

/** Bytes of a file as the server sends it to a browser that knows gzip. */
function gzipped(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      if (answer.statusCode !== 200 || answer.headers['content-encoding'] !== 'gzip') { reject(new Error(`${url} → ${answer.statusCode}, ${answer.headers['content-encoding'] ?? 'not compressed'}`)); return; }
      answer.on('data', (chunk: Buffer) => { bytes += chunk.length; }).on('end', () => resolve(bytes)).on('error', reject);
    }).on('error', reject);
  });
}

/** Weight of scripts over the wire, in KB. Files below a kilobyte are sent as they are. */
export async function weightOf(urls: Iterable<string>): Promise<number> {
  let sum = 0;
  for (const url of urls) sum += await gzipped(url).catch(async (error: unknown) => { const plain = await fetch(url).then((answer) => answer.arrayBuffer()); if (plain.byteLength > 1024) throw error; return plain.byteLength; });
  return Math.round(sum / 102.4) / 10;
}
