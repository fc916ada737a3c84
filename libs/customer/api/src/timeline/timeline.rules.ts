import type { TimelineBefore, TimelineEntry } from './timeline.registry.js';

/** An entry with its kind. */
export interface Placed extends TimelineEntry { kind: string }

/** Where a page of the merged timeline ended. */
export interface Cursor { at: string; kind: string; id: number }

/** Later first; of the same moment by kind, then the greater id first: an order without ties, which a cursor can stand on. */
export function later(a: Cursor, b: Cursor): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return b.id - a.id;
}

const HIGHEST = Number.MAX_SAFE_INTEGER;

/** Where a kind goes on after the cursor: of the same moment, kinds before it are done and those after it are all to come. */
export function placeOf(cursor: Cursor | null, kind: string): TimelineBefore | null {
  if (!cursor) return null;
  return { at: cursor.at, id: kind === cursor.kind ? cursor.id : kind < cursor.kind ? 0 : HIGHEST };
}

/** One page out of what the kinds gave, and where the next one begins (null = there is none). Each kind gave one more than the page holds, if it has that many. */
export function merge(found: readonly Placed[], cursor: Cursor | null, limit: number): { items: Placed[]; next: Cursor | null } {
  const sorted = found.filter((e) => !cursor || later(cursor, e) < 0).sort(later);
  const items = sorted.slice(0, limit);
  const last = items[items.length - 1];
  return { items, next: sorted.length > limit && last ? { at: last.at, kind: last.kind, id: last.id } : null };
}

const FORM = /^(\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z)~([a-z_]{1,32})~(\d{1,15})$/;
/** The cursor as it travels. */
export const cursorText = (c: Cursor): string => `${c.at}~${c.kind}~${c.id}`;
/** Null for what is no cursor of ours. */
export function readCursor(text: string): Cursor | null {
  const [, at, kind, id] = FORM.exec(text) ?? [];
  return at !== undefined && kind !== undefined ? { at, kind, id: Number(id) } : null;
}
