import type { Filter } from '@steward/kernel';
import { packFilter } from '@steward/ui';
import type { RouteLocationRaw } from 'vue-router';
import type { FigureLink } from './ownership.api';

/** Address of the list that shows exactly what a figure of a person counted. */
export function figureLink(link: FigureLink, userId: number): RouteLocationRaw {
  const all = [{ field: link.person, op: 'eq', value: userId }, ...link.where] as Filter[];
  return { path: link.path, query: { view: 'all', f: packFilter(all.length === 1 ? (all[0] as Filter) : { and: all }) } };
}
