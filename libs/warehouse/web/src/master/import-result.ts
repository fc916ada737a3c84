import { dayIn, type Filter } from '@steward/kernel';
import { packFilter, useSession } from '@steward/ui';
import type { RouteLocationRaw } from 'vue-router';

/** What is known of an import that has been written. */
interface Written { ownerId: number; createdAt: string; committedAt: string | null }

/** The records an import made or changed: by whom, and their ids or the days, for the list has no word for the import itself. */
export const importResult = (path: string) => (run: Written, what: 'created' | 'updated', ids?: { from: number; to: number }): RouteLocationRaw => {
  const [by, at] = what === 'created' ? ['createdBy', 'createdAt'] : ['updatedBy', 'updatedAt'];
  const day = (instant: string): string => dayIn(useSession().timezone, new Date(instant));
  const when: Filter = what === 'created' && ids ? { field: 'id', op: 'between', value: [ids.from, ids.to] } : { field: at, op: 'between', value: [day(run.createdAt), day(run.committedAt ?? run.createdAt)] };
  return { path, query: { view: 'all', f: packFilter({ and: [{ field: by, op: 'eq', value: run.ownerId }, when] }) } };
};
