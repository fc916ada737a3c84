import { context, principal } from '../context/context.js';
import { type Param, inList } from '../database/index.js';
import type { Owners } from './principal.js';

/** A condition on the rows of an owned table that a principal may see. */
export interface ScopeClause {
  /** Whole table: no condition at all. */
  all: boolean;
  /** Condition; `{t}` stands for the alias of the table. */
  text: string;
  params: Param[];
  /** Owners the condition names, for estimating how much of the table it covers; undefined when it is more than owners. */
  owners?: readonly number[];
  /** The same condition kept off the indexes of its columns: what covers much of the table is found along the primary key. */
  walk?: string;
}

/** Says who sees a row of a table; declared by its store. Gets the permission code asked under. */
export type ScopeRule = (code: string) => Promise<ScopeClause> | ScopeClause;

const EVERYTHING: ScopeClause = { all: true, text: '1=1', params: [] };
const NOTHING: ScopeClause = { all: false, text: '1=0', params: [], owners: [] };

/** Rows of the owners in the scope of the code. */
export function ownersClause(owners: Owners, column = 'ownerId'): ScopeClause {
  if (owners === 'all') return EVERYTHING;
  if (owners.length === 0) return NOTHING;
  const list = inList(owners);
  return { all: false, text: `{t}.${column} IN ${list.sql}`, params: list.params, owners };
}

/** The plain rule: a row is seen when its owner is in scope (architecture.md 6.6). */
export const byOwner = (column = 'ownerId'): ScopeRule => (code) => ownersClause(principal().owners(code), column);

/** An owner condition kept off its index (performance.md rule 5). */
const offIndex = (c: ScopeClause): string | undefined => c.walk ?? (c.owners ? c.text.replace(/^(\{t\}\.\w+) IN/, '$1+0 IN') : undefined);

/** Seen by any of the rules: the owner is in scope, or the customer is mine. */
export const anyOf = (...rules: readonly ScopeRule[]): ScopeRule => async (code) => {
  const clauses: ScopeClause[] = [];
  for (const rule of rules) {
    const c = await rule(code);
    if (c.all) return EVERYTHING;
    if (c.text !== NOTHING.text) clauses.push(c);
  }
  const [first] = clauses;
  if (!first) return NOTHING;
  if (clauses.length === 1) return first;
  const either = (texts: readonly (string | undefined)[]): string => `(${texts.join(' OR ')})`;
  const walks = clauses.map(offIndex);
  return { all: false, text: either(clauses.map((c) => c.text)), params: clauses.flatMap((c) => c.params), ...(walks.includes(undefined) ? {} : { walk: either(walks) }) };
};

/**
 * Resolves a rule for the work in hand, and fails closed: without context, principal or permission it throws.
 * `code` defaults to the permission the endpoint declared; asSystem() lifts the scope.
 */
export async function resolveScope(rule: ScopeRule, code?: string): Promise<ScopeClause> {
  const c = context();
  if (c.system !== undefined) return EVERYTHING;
  const asked = code ?? c.permission;
  if (asked === undefined) throw new Error('Row scope needs a permission code: none declared by the endpoint and none given');
  if (!principal().permissions.has(asked)) return NOTHING;
  return rule(asked);
}

export const scopeText = (clause: ScopeClause, alias: string): string => clause.text.replaceAll('{t}', alias);
