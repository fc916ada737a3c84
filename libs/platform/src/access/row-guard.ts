/** Looks at rows before they are written and refuses by throwing. What needs no look answers at once, without a promise. */
export interface RowGuard {
  inserted(rows: readonly object[]): Promise<void> | undefined;
  /** A row as it was read, and what is to be set of it. */
  updated(row: object, set: object): Promise<void> | undefined;
}
type Base = abstract new () => object;

const guards: [Base, RowGuard][] = [];
const found = new Map<Base, RowGuard | undefined>();

/** Sets a guard before every write of the rows of a class and of all that extend it, whichever domain they belong to: all owned tables pass it. */
export function guardRows(base: Base, guard: RowGuard): void {
  guards.push([base, guard]);
  found.clear();
}

/** Guard of an entity, remembered. */
export function guardOf(entity: Base): RowGuard | undefined {
  if (!found.has(entity)) found.set(entity, guards.find(([base]) => entity.prototype instanceof base)?.[1]);
  return found.get(entity);
}
