import type { Category, CategoryPlace } from './data.api';

export interface CategoryNode extends Pick<Category, 'id' | 'name' | 'parentId' | 'enabled'> { /** Records in it, and with everything below it. */ own: number; total: number; children: CategoryNode[] }
export type DropPlace = 'before' | 'after' | 'inner';

/** Children of a category (null: the top ones), in their order; the server lists them so. */
export const childrenOf = (all: readonly Category[], parentId: number | null): Category[] => all.filter((one) => one.parentId === parentId);

/** The tree with counts. */
export function treeOf(all: readonly Category[]): CategoryNode[] {
  const groups = new Map<number | null, Category[]>();
  for (const one of all) groups.set(one.parentId, [...(groups.get(one.parentId) ?? []), one]);
  const below = (parentId: number | null): CategoryNode[] => (groups.get(parentId) ?? []).map((one) => {
    const children = below(one.id);
    const own = one.count ?? 0;
    return { id: one.id, name: one.name, parentId: one.parentId, enabled: one.enabled, own, total: children.reduce((sum, child) => sum + child.total, own), children };
  });
  return below(null);
}

/** The category itself or one below it. */
export const isWithin = (all: readonly Category[], id: number | null, top: number): boolean => id !== null && (all.find((one) => one.id === id)?.pathIds.includes(top) ?? false);

/** One place up or down among its siblings; undefined at the end. */
export function placeBeside(all: readonly Category[], one: Category, by: -1 | 1): CategoryPlace | undefined {
  const siblings = childrenOf(all, one.parentId);
  const at = siblings.findIndex((other) => other.id === one.id) + by;
  return at < 0 || at >= siblings.length ? undefined : { parentId: one.parentId, position: at };
}

/** Below the sibling above it, as its last; undefined for the first one. */
export function placeInto(all: readonly Category[], one: Category): CategoryPlace | undefined {
  const siblings = childrenOf(all, one.parentId);
  const above = siblings[siblings.findIndex((other) => other.id === one.id) - 1];
  return above && { parentId: above.id };
}

/** Out of its parent, right behind it; undefined at the top. */
export function placeOut(all: readonly Category[], one: Category): CategoryPlace | undefined {
  const parent = all.find((other) => other.id === one.parentId);
  if (!parent) return undefined;
  return { parentId: parent.parentId, position: childrenOf(all, parent.parentId).findIndex((other) => other.id === parent.id) + 1 };
}

/** Where a category dropped on another comes to stand; undefined where it may not or does already. */
export function placeDropped(all: readonly Category[], id: number, target: number, place: DropPlace): CategoryPlace | undefined {
  const onto = all.find((one) => one.id === target);
  if (!onto || isWithin(all, target, id)) return undefined;
  if (place === 'inner') return { parentId: target };
  const others = childrenOf(all, onto.parentId).filter((one) => one.id !== id);
  return { parentId: onto.parentId, position: others.findIndex((one) => one.id === target) + (place === 'after' ? 1 : 0) };
}
