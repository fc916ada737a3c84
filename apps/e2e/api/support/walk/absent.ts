import { canaries } from './canary.js';
import type { Reply } from '../wire.js';
import type { Ask } from './policy.js';
import type { Belongings } from './world.js';

/** Beyond any id there is. */
const NOWHERE = 90_000_000;

/** Records that are not there, with ids and texts nobody's have, in the shape of those that are. */
export function absentees(): Belongings {
  const c = canaries('z');
  const made = new Map<string, Promise<object>>();
  let n = NOWHERE;
  const id = (): number => (n += 1);
  const make = (): object => ({
    id: id(), version: 1, customerId: id(), name: `${c.text('name')}公司`, shortName: c.text('short'), code: c.text('code').toUpperCase(), no: c.text('no').toUpperCase(), mobile: c.digits('139', 11), phone: c.digits('0755', 12), wechat: c.text('wx'), creditCode: c.creditCode(), externalId: c.text('ext'), tags: [c.text('tag')],
    categoryId: id(), departmentId: id(), content: c.text('content'), nextPlan: c.text('plan'), serialNo: c.text('serial'), comments: [{ id: id() }], lines: [{ id: id(), productId: id() }], log: [{ id: id() }],
  });
  const keep = (key: string): Promise<object> => { const known = made.get(key) ?? Promise.resolve(make()); made.set(key, known); return known; };
  return new Proxy({}, { get: (_target, name) => (...about: unknown[]) => keep([String(name), ...about].join(' ')) }) as Belongings;
}

type Pair = readonly [string, string];

/** What two askings of the same shape name differently. */
function pairs(a: unknown, b: unknown): Pair[] {
  if (a instanceof FormData || b instanceof FormData) return [];
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return Object.keys(a).flatMap((key) => pairs((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
  return a === b || a === undefined || b === undefined ? [] : [[String(a), String(b)]];
}

/** Parts of an answer that are of the asking and not of the record. */
const OF_THE_ASKING = new Set(['traceId']);

/** Where two answers differ beyond what was named differently when they were asked for; undefined where nowhere. */
export function difference(seen: { ask: Ask; answer: Reply }, absent: { ask: Ask; answer: Reply }): string | undefined {
  const { answer: a } = seen;
  const { answer: b } = absent;
  const named = pairs({ path: seen.ask.path, query: seen.ask.query, body: seen.ask.body }, { path: absent.ask.path, query: absent.ask.query, body: absent.ask.body }).sort(([x], [y]) => y.length - x.length);
  const like = (x: unknown, y: unknown): boolean => x === y || (['string', 'number'].includes(typeof x) && typeof x === typeof y && named.some(([from, to]) => String(x).replaceAll(from, to) === String(y)));
  const walk = (x: unknown, y: unknown, at: string): string | undefined => {
    if (typeof x !== 'object' || x === null || typeof y !== 'object' || y === null) return like(x, y) ? undefined : `${at}: ${JSON.stringify(x)} is ${JSON.stringify(y)}`;
    for (const key of new Set([...Object.keys(x), ...Object.keys(y)])) {
      if (OF_THE_ASKING.has(key)) continue;
      const found = walk((x as Record<string, unknown>)[key], (y as Record<string, unknown>)[key], `${at}/${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  if (a.status !== b.status) return `status ${a.status} is ${b.status} ${b.text.slice(0, 200)}`;
  if (a.headers['content-type'] !== b.headers['content-type']) return `content-type ${String(a.headers['content-type'])} is ${String(b.headers['content-type'])}`;
  if (a.json !== undefined) return walk(a.json, b.json, '');
  return String(a.headers['content-type']).startsWith('text/') && !like(a.text, b.text) ? `text ${a.text.slice(0, 200)} is ${b.text.slice(0, 200)}` : undefined;
}
