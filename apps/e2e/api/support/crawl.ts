import { dayIn } from '@steward/kernel';
import { type Operation, fill } from './document.js';
import { pdfText } from './pdf.js';
import { type Entry, policy } from './walk/policy.js';
import { header, type Line, readable, type Reply } from './wire.js';

/** What somebody is crawled with: ids of customers and of other records by the first word of their path, words that are searched for. */
export interface Crawl { connection: Line; operations: readonly Operation[]; token: string | undefined; customers: readonly number[]; ids: Readonly<Record<string, readonly number[]>>; words: readonly string[] }

export interface Told { asked: string; names: string[] }
/** `silent`: what answered nothing but refusals. */
export interface Found { told: Told[]; calls: number; answered: number; silent: string[] }

/** Not about anybody's records: the document of the API itself, and a copy of everything that only who sees everything gets. */
const OUT_OF_IT = new Set(['GET /openapi.json', 'GET /backup']);
const EVERYTHING = { pageSize: 200, summary: true };
const today = (): string => dayIn('Asia/Shanghai', new Date());

/** All that can be read in an answer: text, files in a workbook, what is drawn in a PDF. */
async function contents(answer: Reply): Promise<string> {
  const isPdf = answer.status < 300 && header(answer, 'content-type').startsWith('application/pdf');
  return `${isPdf ? await pdfText(answer.bytes) : readable(answer.bytes)} ${JSON.stringify(answer.headers)}`;
}

/**
 * Requests everything there is to read: each list with its searches, sorts, exports and totals, each record and its print with each id, each report,
 * what one is reminded and told of, by the stream too. Looks for the names in every byte of every answer; files are unpacked. What was asked with does not count.
 */
export async function crawl(c: Crawl, secret: readonly string[]): Promise<Found> {
  const told: Told[] = [];
  const heard = new Set<string>();
  let [calls, answered] = [0, 0];
  const judge = async (o: Operation, asked: string, answer: Reply): Promise<void> => {
    calls += 1;
    if (answer.status < 300) { answered += 1; heard.add(o.key); }
    const bytes = await contents(answer);
    const names = secret.filter((name) => bytes.includes(name) && !asked.includes(name));
    if (names.length > 0) told.push({ asked: `${asked} → ${answer.status}`, names: names.slice(0, 3) });
  };
  const look = async (o: Operation, ask: Ask): Promise<void> => {
    const text = new URLSearchParams(ask.query).toString();
    const path = fill(o.path, { '*': 1, 'series': 'customer', ...ask.path });
    const answer = await c.connection.send({ method: o.method, path: path + (text === '' ? '' : `?${text}`), token: c.token, ...(ask.body ? { body: ask.body } : {}) });
    await judge(o, `${o.method} ${decodeURIComponent(path)} ${decodeURIComponent(text)} ${ask.body ? JSON.stringify(ask.body) : ''}`, answer);
  };
  const reads = c.operations.filter((o) => !OUT_OF_IT.has(o.key) && !o.can.includes('public') && (o.method === 'GET' || isReading(policy[o.key])));
  const streams = await Promise.all(reads.filter((o) => o.endless).map(async (o) => ({ o, stream: await c.connection.listen({ method: 'GET', path: o.path, token: c.token }) })));
  for (const o of reads.filter((one) => !one.endless)) for (const ask of asksOf(o, c)) await look(o, ask);
  for (const { o, stream } of streams) await judge(o, `${o.method} ${o.path}`, stream.close());
  return { told, calls, answered, silent: reads.map((o) => o.key).filter((key) => !heard.has(key)) };
}

const isReading = (entry: Entry | undefined): boolean => entry?.kind === 'record' && entry.reads;

interface Ask { path?: Record<string, string | number>; query?: Record<string, string>; body?: object }

/** Everything one operation is asked. */
function asksOf(o: Operation, c: Crawl): Ask[] {
  const isList = o.list !== undefined;
  const [customerId = 0] = c.customers;
  if (o.method === 'POST') {
    const items = c.customers.map((id) => ({ id }));
    return [...pathsOf(o, c).map((path) => ({ path, body: isList ? EVERYTHING : {} })), ...(isList ? [] : [{ body: { items, mode: 'equal', to: [{ userId: 1 }] } }, { body: { customerId, history: true, lines: [{ productId: 1 }] } }, { path: { type: 'sales_order' }, body: { ids: c.ids['sales-orders'] ?? [] } }])];
  }
  if (o.path.includes('{')) return pathsOf(o, c).flatMap((path) => [{ path }, ...(o.path.endsWith('/many.pdf') ? [{ path, query: { ids: (c.ids['sales-orders'] ?? []).join() } }] : [])]);
  const month = today().slice(0, 7);
  if (isList && o.path.endsWith('/export')) return [{}, { query: { format: 'csv' } }, ...c.words.map((q) => ({ query: { q } }))];
  if (isList) return [{}, { query: { pageSize: '200', summary: 'true' } }, { query: { pageSize: '200', sort: '-id', fields: '*' } }, ...c.words.map((q) => ({ query: { q, pageSize: '200' } }))];
  return [
    {}, { query: { entity: 'customer', entityId: String(customerId) } }, { query: { type: 'customer', counts: 'true' } }, { query: { list: 'customers' } }, { query: { code: 'customer.level' } }, { query: { from: `${month}-01`, to: today() } }, { query: { from: month, to: month } },
    ...['customer', 'assignee', 'type', 'product'].map((by) => ({ query: { by } })), { query: { productId: '1' } },
    ...(/duplicates$|lookup$/.test(o.path) ? c.words.flatMap((word): Ask[] => [{ query: { name: word } }, { query: { q: word } }]) : []),
  ];
}

/** The paths of an operation with each id it can be about. */
function pathsOf(o: Operation, c: Crawl): Record<string, string | number>[] {
  if (!o.path.includes('{')) return [{}];
  const [, , , word = '', next = ''] = o.path.split('/');
  if (o.path.includes('{type}')) return ['sales_order', 'quotation', 'service_ticket', 'receipt'].flatMap((type) => (o.path.includes('{id}') ? (c.ids[PATHS[type] ?? ''] ?? [1]).map((id) => ({ type, id })) : [{ type }]));
  const ids = word === 'customers' || next === 'customers' || /\{customerId\}/.test(o.path) ? c.customers : (c.ids[word] ?? [1, 2]);
  return ids.map((id) => ({ '*': id }));
}
const PATHS: Record<string, string> = { sales_order: 'sales-orders', quotation: 'quotations', service_ticket: 'service-tickets', receipt: 'receipts' };
