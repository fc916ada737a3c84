import { describe, expect, it } from 'vitest';
import { lastSort, mayStand, planDrop, planMove, planStep, siblingsOf, treeOf, withBelow, type Step } from './department-tree';
import type { Department } from './people.api';

const one = (id: number, parentId: number | null, sort: number, userCount = 0): Department => ({ id, version: id * 10, name: `d${id}`, parentId, path: [], leaderId: null, leaderName: null, sort, userCount, externalId: null });
/** 1 ── 2 (10) ── 5, 6 │ 3 (20) │ 4 (30);  7 is a second root. */
const all = [one(1, null, 0, 1), one(2, 1, 10, 2), one(3, 1, 20), one(4, 1, 30, 4), one(5, 2, 0, 8), one(6, 2, 0), one(7, null, 1)];

/** The order of children after the steps, as the server would keep it. */
function after(steps: readonly Step[], parentId: number | null): number[] {
  const now = all.map((department) => {
    const step = steps.find((other) => other.id === department.id);
    return { ...department, parentId: step?.parentId === undefined ? department.parentId : step.parentId, sort: step?.sort ?? department.sort };
  });
  return siblingsOf(now, parentId).map((department) => department.id);
}

describe('tree', () => {
  it('orders by sort, then id, and counts heads', () => {
    const [root, other] = treeOf([...all].reverse());
    expect([root?.id, other?.id]).toEqual([1, 7]);
    expect(root?.children.map((node) => [node.id, node.userCount, node.total])).toEqual([[2, 2, 10], [3, 0, 0], [4, 4, 4]]);
    expect(root?.total).toBe(15);
  });
  it('shows whoever lacks a parent at the top', () => expect(treeOf([one(9, 8, 0)]).map((node) => node.id)).toEqual([9]));
  it('knows what is below', () => expect([...withBelow(all, 2)].sort()).toEqual([2, 5, 6]));
  it('puts a new one last', () => expect([lastSort(all, 1), lastSort(all, 3), lastSort(all, null)]).toEqual([40, 0, 11]));
});

describe('moves', () => {
  it('takes one change where there is room', () => {
    const steps = planMove(all, 4, 1, 1);
    expect(steps).toEqual([{ id: 4, version: 40, sort: 15 }]);
    expect(after(steps, 1)).toEqual([2, 4, 3]);
  });
  it('to the front and to the end', () => {
    expect(after(planMove(all, 4, 1, 0), 1)).toEqual([4, 2, 3]);
    expect(after(planMove(all, 2, 1, 99), 1)).toEqual([3, 4, 2]);
    expect(planMove(all, 2, 1, 99)).toHaveLength(1);
  });
  it('numbers all anew where there is none, the moved one first', () => {
    const steps = planMove(all, 6, 2, 0);
    expect(after(steps, 2)).toEqual([6, 5]);
    const into = planMove(all, 3, 2, 1);
    expect(into[0]).toMatchObject({ id: 3, version: 30, parentId: 2 });
    expect(after(into, 2)).toEqual([5, 3, 6]);
    expect(after(into, 1)).toEqual([2, 4]);
  });
  it('sends nothing when it stands there', () => {
    expect(planMove(all, 2, 1, 0)).toEqual([]);
    expect(planStep(all, 2, -1)).toEqual([]);
    expect(planStep(all, 4, 1)).toEqual([]);
    expect(planDrop(all, 2, 2, 'inner')).toEqual([]);
  });
  it('never goes below itself', () => {
    expect([mayStand(all, 2, 5), mayStand(all, 2, 2), mayStand(all, 2, null), mayStand(all, 5, 1)]).toEqual([false, false, true, true]);
    expect(planMove(all, 1, 5, 0)).toEqual([]);
    expect(planDrop(all, 2, 5, 'inner')).toEqual([]);
    expect(planDrop(all, 2, 5, 'before')).toEqual([]);
  });
  it('steps up and down', () => {
    expect(after(planStep(all, 3, -1), 1)).toEqual([3, 2, 4]);
    expect(after(planStep(all, 3, 1), 1)).toEqual([2, 4, 3]);
    expect(after(planStep(all, 7, -1), null)).toEqual([7, 1]);
  });
  it('is dropped before, after and into another', () => {
    expect(after(planDrop(all, 4, 2, 'before'), 1)).toEqual([4, 2, 3]);
    expect(after(planDrop(all, 2, 3, 'after'), 1)).toEqual([3, 2, 4]);
    const into = planDrop(all, 4, 3, 'inner');
    expect(into).toEqual([{ id: 4, version: 40, parentId: 3, sort: 0 }]);
    const out = planDrop(all, 5, 7, 'after');
    expect([out[0]?.parentId, after(out, null)]).toEqual([null, [1, 7, 5]]);
  });
  it('stays within the limit of the server', () => {
    const full = [one(1, null, 999_990), one(2, null, 1_000_000), one(3, null, 5)];
    const steps = planMove(full, 3, null, 2);
    expect(steps.every((step) => (step.sort ?? 0) <= 1_000_000)).toBe(true);
    expect(lastSort(full, null)).toBe(1_000_000);
  });
});
