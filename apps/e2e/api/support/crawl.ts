import { type Operation, fill } from './document.js';
import { type Line, readable } from './wire.js';

/** What somebody is crawled with: ids that stand in paths, words that are searched for. */
export interface Crawl { connection: Line; operations: readonly Operation[]; token: string | undefined; ids: readonly number[]; words: readonly string[]; customerId: number }

/** Answers that stand in no list: documents of the API itself, and streams that never end. */
const OUT_OF_IT = new Set(['GET /openapi.json', 'GET /backup']);

export interface Told { asked: string; names: string[] }

/**
 * Requests everything there is to GET, each list with its searches, sorts, exports and totals, and each path with each id, and looks
 * for the names in every byte of every answer; files are unpacked. What was asked with does not count.
 */
export async function crawl({ connection, operations, token, ids, words, customerId }: Crawl, secret: readonly string[]): Promise<{ told: Told[]; calls: number; answered: number }> {
  const told: Told[] = [];
  let [calls, answered] = [0, 0];
  const look = async (path: string, query: Record<string, string>, method = 'GET', body?: object): Promise<void> => {
    const text = new URLSearchParams(query).toString();
    calls += 1;
    const answer = await connection.send({ method, path: path + (text === '' ? '' : `?${text}`), token, ...(body ? { body } : {}) });
    if (answer.status < 300) answered += 1;
    const asked = `${decodeURIComponent(path)} ${decodeURIComponent(text)} ${body ? JSON.stringify(body) : ''}`;
    const bytes = `${readable(answer.bytes)} ${JSON.stringify(answer.headers)}`;
    const names = secret.filter((name) => bytes.includes(name) && !asked.includes(name));
    if (names.length > 0) told.push({ asked: `${method} ${asked} → ${answer.status}`, names: names.slice(0, 3) });
  };
  for (const o of operations) {
    const list = o.list !== undefined;
    if (o.method === 'POST' && list && o.path.endsWith('/search')) { await look(o.path, {}, 'POST', { pageSize: 200, summary: true }); continue; }
    if (o.method !== 'GET' || o.endless || OUT_OF_IT.has(o.key) || o.can.includes('public')) continue;
    if (o.path.includes('{')) { for (const id of ids) await look(fill(o.path, { '*': id, 'series': 'customer', 'type': 'sales_order' }), {}); continue; }
    const isExport = o.path.endsWith('/export');
    const queries: Record<string, string>[] = [{}, ...(isExport ? [{ format: 'csv' }] : []), ...(list ? [{ pageSize: '200', summary: 'true' }, { pageSize: '200', sort: '-id', fields: '*' }, ...words.map((q) => ({ q, pageSize: '200' }))] : [{ entity: 'customer', entityId: String(customerId), type: 'customer', list: 'customers', counts: 'true', customerId: String(customerId) }])];
    for (const query of queries) { const { pageSize: _size, ...rest } = query; await look(o.path, isExport ? rest : query); }
    for (const name of o.path.endsWith('/duplicates') ? words : []) await look(o.path, { name });
  }
  return { told, calls, answered };
}
