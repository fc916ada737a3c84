import { type ScopeRule, byOwner } from '@steward/platform';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';

/** Seen where every rule lets it be seen. */
export const both = (...rules: readonly ScopeRule[]): ScopeRule => async (code) => {
  const clauses = [];
  for (const rule of rules) {
    const c = await rule(code);
    if (!c.all) clauses.push(c);
  }
  const [first] = clauses;
  if (!first) return { all: true, text: '1=1', params: [] };
  return clauses.length === 1 ? first : { all: false, text: clauses.map((c) => `(${c.text})`).join(' AND '), params: clauses.flatMap((c) => c.params) };
};

/** Documents of a warehouse: the owner is in scope, and for keepers the warehouse is one of theirs (architecture.md 6.6). */
export const documentRule: ScopeRule = both(byOwner(), inMyWarehouses());

/** Rows that hang on a document are seen with it. */
export const viaDocument = (table: string, column: string, rule: ScopeRule = documentRule): ScopeRule => async (code) => {
  const c = await rule(code);
  if (c.all) return c;
  return { all: false, text: `EXISTS (SELECT 1 FROM ${table} sd WHERE sd.id={t}.${column} AND ${c.text.replaceAll('{t}', 'sd')})`, params: c.params };
};
