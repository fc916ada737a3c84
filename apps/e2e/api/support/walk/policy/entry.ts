import type { Relation, World, Belongings } from '../world.js';

/** One call: what stands in the path, the query and the body. `If-Match: *` goes with it unless the method is GET. */
export interface Ask {
  path?: Record<string, string | number>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * What a call must do to somebody it is refused to, besides changing nothing: `absent` = 404 (or 403), `empty` = a list without the row,
 * `masked` = an answer that says no more than that there is such a firm, `refused` = 403, 404, 409 or 422 that tells nothing of the record,
 * `each` = 2xx with a result per item, all of them refused.
 */
export type Refusal = 'absent' | 'empty' | 'masked' | 'refused' | 'each';

/** One way of naming a record of the owner in a call. */
export interface Way {
  name: string;
  refusal: Refusal;
  /** It names a key that is unique in the whole company: that it is taken is told, so what is not there is answered otherwise. */
  unique?: boolean;
  /** The call about somebody's records, as `caller` makes it. */
  ask(its: Belongings, world: World, caller: Relation): Promise<Ask>;
}

/** What is expected of an operation. Every operation of the document has exactly one entry. */
export interface Entry {
  /** As the document says it: permission codes of which any suffices, or `public`, or `signed-in`. */
  can: readonly string[];
  kind: 'public' | 'own' | 'right' | 'record';
  /** Relations that may do it to the owner's record; the others are refused. */
  allowed: readonly Relation[];
  /** Relations that may do it to a record whose customer lies in a pool; none unless it says so. */
  inPool?: readonly Relation[];
  /** It reads and changes nothing. */
  reads: boolean;
  ways: readonly Way[];
  /** The document says `signed-in`, the right depends on the kind of record named: nothing is said of the key that reads customers only. */
  byKind?: boolean;
}
