import { type ScopeRule, inList } from '@steward/platform';
import type { PoolDirectory } from './pool.directory.js';

let directory: PoolDirectory | undefined;
/** The module tells, once it is made, who knows the pools. */
export const askPoolsOf = (d: PoolDirectory): void => { directory = d; };

const NOTHING = { all: false, text: '1=0', params: [] };

/** Customers lying in a pool are seen, with hidden fields, by those who belong to the pool; before it is known who does, by nobody. */
export const poolRule = (column = 'poolId'): ScopeRule => async (code) => {
  const pools = directory ? await directory.visible(code) : [];
  if (pools.length === 0) return NOTHING;
  const list = inList(pools.map((p) => p.id));
  return { all: false, text: `{t}.${column} IN ${list.sql}`, params: list.params };
};
