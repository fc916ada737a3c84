import type { Relation, Row, World, Belongings } from '../world.js';
import type { Ask, Way, Entry, Refusal } from './entry.js';

export const SEE: readonly Relation[] = ['owner', 'manager', 'follower', 'coworker'];
export const WORK: readonly Relation[] = ['owner', 'manager', 'coworker'];
export const DECIDE: readonly Relation[] = ['owner', 'manager'];
export const MINE: readonly Relation[] = ['owner'];

/** Anybody may call it; it knows no records. */
export const open = (): Entry => ({ can: ['public'], kind: 'public', allowed: [], reads: true, ways: [] });
/** Whoever is signed in, about himself or what the whole company shares. */
export const own = (...queries: Record<string, string>[]): Entry => ({ can: ['signed-in'], kind: 'own', allowed: [], reads: true, ways: queries.map((query, i) => ({ name: `own ${i}`, refusal: 'absent', ask: async () => ({ query }) })) });
/** A right sellers do not have: refused to all of them, whatever they name. */
export const right = (...can: string[]): Entry => ({ can, kind: 'right', allowed: ['admin'], reads: false, ways: [] });

type Name = (its: Belongings, world: World, caller: Relation) => Promise<Ask>;
export const way = (name: string, refusal: Refusal, ask: Name): Way => ({ name, refusal, ask });

/** A way that names a key which is unique in the whole company. */
export const unique = (name: string, refusal: Refusal, ask: Name): Way => ({ ...way(name, refusal, ask), unique: true });
/** What members may do with it while it lies in a pool, too. */
export const alsoInPool = (entry: Entry): Entry => ({ ...entry, inPool: ['member'] });
/** Id of whoever calls; of the owner where that is nobody in particular. */
export const idOf = (world: World, caller: Relation): number => ((world.people as Partial<Record<Relation, { id: number }>>)[caller] ?? world.people.owner).id;

/** A record is named in the path; further ways name it elsewhere. */
export const record = (can: readonly string[], allowed: readonly Relation[], reads: boolean, ...ways: Way[]): Entry => ({ can, kind: 'record', allowed, reads, ways });

export const byId = (row: (its: Belongings) => Promise<Pick<Row, 'id'>>, more: (its: Belongings, world: World, caller: Relation) => Promise<Omit<Ask, 'path'>> | Omit<Ask, 'path'> = () => ({}), param = 'id'): Way =>
  way('id', 'absent', async (its, world, caller) => ({ path: { [param]: (await row(its)).id }, ...(await more(its, world, caller)) }));
export const byExternalId = (more: Omit<Ask, 'path'> = {}): Way => way('ext:', 'absent', async (its) => ({ path: { id: `ext:${(await its.customer()).externalId}` }, ...more }));

/** Rows that hang on a customer: under the right customer, and under one of the caller's own. */
export const partOf = (row: (its: Belongings) => Promise<Row>, body?: unknown): Way[] => [
  way('under its customer', 'absent', async (its) => ({ path: { customerId: (await its.customer()).id, id: (await row(its)).id }, body })),
];
export const partElsewhere = (row: (its: Belongings) => Promise<Row>, body?: unknown): Way =>
  way("under the caller's own customer", 'absent', async (its, world, caller) => ({ path: { customerId: (await (caller === 'foreign' ? world.foreignOwn : its).customer()).id, id: (await row(its)).id }, body }));

/** A question to a list in the query. */
export const asQuery = (query: Record<string, string>): Ask => ({ query });
/** The same question as the body of a search. */
export const asSearch = (query: Record<string, string>): Ask => {
  const conditions = Object.entries(query).flatMap(([key, value]) => {
    const m = /^filter\[([\w.]+)\](?:\[(\w+)\])?$/.exec(key);
    const op = m?.[2] ?? 'eq';
    return m ? [{ field: m[1], op, ...(op === 'nempty' ? {} : { value: op === 'in' || op === 'between' ? value.split(',') : value }) }] : [];
  });
  return { body: { ...(conditions.length > 0 ? { where: { and: conditions } } : query['where'] ? { where: JSON.parse(query['where']) as unknown } : {}), ...(query['q'] ? { q: query['q'] } : {}), summary: true } };
};

export const act = (row: (its: Belongings) => Promise<Row>, body: object = {}): Way => byId(row, () => ({ body }));
