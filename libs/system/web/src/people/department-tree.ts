import type { Department } from './people.api';

export interface DepartmentNode extends Pick<Department, 'id' | 'name' | 'parentId' | 'userCount' | 'leaderName'> { /** People in it and below it. */ total: number; children: DepartmentNode[] }

/** One PATCH of a move. */
export interface Step { id: number; version: number; parentId?: number | null; sort?: number }

export const MAX_SORT = 1_000_000;
const GAP = 10;

const inOrder = (a: Department, b: Department): number => a.sort - b.sort || a.id - b.id;
export const siblingsOf = (all: readonly Department[], parentId: number | null): Department[] => all.filter((one) => one.parentId === parentId).sort(inOrder);

/** The tree with head counts; whoever lacks a parent stands at the top. */
export function treeOf(all: readonly Department[]): DepartmentNode[] {
  const ids = new Set(all.map((one) => one.id));
  const below = (parentId: number | null): DepartmentNode[] => all
    .filter((one) => (parentId === null ? one.parentId === null || !ids.has(one.parentId) : one.parentId === parentId)).sort(inOrder)
    .map((one) => {
      const children = below(one.id);
      return { id: one.id, name: one.name, parentId: one.parentId, userCount: one.userCount, leaderName: one.leaderName, total: one.userCount + children.reduce((sum, child) => sum + child.total, 0), children };
    });
  return below(null);
}

/** The department and everything below it. */
export function withBelow(all: readonly Department[], id: number): Set<number> {
  const out = new Set([id]);
  for (const one of out) for (const child of all) if (child.parentId === one) out.add(child.id);
  return out;
}

/** Whether a department may stand there: not below itself. */
export const mayStand = (all: readonly Department[], id: number, parentId: number | null): boolean => parentId === null || !withBelow(all, id).has(parentId);

/** Order of a new department: after its siblings. */
export const lastSort = (all: readonly Department[], parentId: number | null): number => Math.min(MAX_SORT, Math.max(0, ...siblingsOf(all, parentId).map((one) => one.sort + GAP)));

/**
 * What must be sent so that a department stands at `index` among the children of `parentId` (counted without itself). One
 * change where there is room between its neighbours, else all of them get new places; nothing when it stands there already.
 */
export function planMove(all: readonly Department[], id: number, parentId: number | null, index: number): Step[] {
  const moved = all.find((one) => one.id === id);
  if (!moved || !mayStand(all, id, parentId)) return [];
  const others = siblingsOf(all, parentId).filter((one) => one.id !== id);
  const at = Math.max(0, Math.min(index, others.length));
  if (moved.parentId === parentId && siblingsOf(all, parentId).findIndex((one) => one.id === id) === at) return [];
  const parent = moved.parentId === parentId ? {} : { parentId };
  const left = others[at - 1]?.sort ?? -1;
  const right = others[at]?.sort ?? Math.min(left + 2 * GAP, MAX_SORT + 1);
  if (right - left > 1) {
    const sort = others[at] ? Math.floor((left + right) / 2) : Math.min(left < 0 ? 0 : left + GAP, MAX_SORT);
    return [{ id, version: moved.version, ...parent, ...(sort === moved.sort ? {} : { sort }) }];
  }
  const order = [...others.slice(0, at), moved, ...others.slice(at)];
  const steps = order.map((one, i): Step => ({ id: one.id, version: one.version, ...(one.id === id ? parent : {}), ...(one.sort === i * GAP ? {} : { sort: i * GAP }) }));
  // the one that moves goes first: when it is refused nothing else has changed
  return steps.filter((step) => 'parentId' in step || 'sort' in step).sort((a, b) => Number(b.id === id) - Number(a.id === id));
}

/** One place up or down among its siblings. */
export function planStep(all: readonly Department[], id: number, by: -1 | 1): Step[] {
  const one = all.find((department) => department.id === id);
  if (!one) return [];
  const at = siblingsOf(all, one.parentId).findIndex((department) => department.id === id) + by;
  return at < 0 || at >= siblingsOf(all, one.parentId).length ? [] : planMove(all, id, one.parentId, at);
}

export type DropPlace = 'before' | 'after' | 'inner';

/** A department dropped on another: before it, after it, or into it as its last. */
export function planDrop(all: readonly Department[], id: number, target: number, place: DropPlace): Step[] {
  const onto = all.find((one) => one.id === target);
  if (!onto || id === target) return [];
  if (place === 'inner') return planMove(all, id, target, siblingsOf(all, target).filter((one) => one.id !== id).length);
  const others = siblingsOf(all, onto.parentId).filter((one) => one.id !== id);
  return planMove(all, id, onto.parentId, others.findIndex((one) => one.id === target) + (place === 'after' ? 1 : 0));
}
