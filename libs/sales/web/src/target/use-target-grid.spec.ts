import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@steward/ui';
import type { Figures, TargetTable } from './target.api';
import { useTargetGrid } from './use-target-grid';

const read = vi.hoisted(() => vi.fn<(year: number) => Promise<TargetTable>>());
const write = vi.hoisted(() => vi.fn<(items: unknown) => Promise<void>>());
vi.mock('./target.api', () => ({ readTargets: read, saveTargets: write }));

const YEAR = 2026;
const table = (set: Record<number, Figures> = {}, version = 0, settable = true): TargetTable => ({
  from: '2026-01', to: '2026-12', rows: ['甲', '乙'].map((name, i) => ({ kind: 'user', subjectId: i + 1, name, departmentId: null, settable, months: Array.from({ length: 12 }, (_, m) => ({ month: `2026-${String(m + 1).padStart(2, '0')}`, version, target: { orderAmount: null, received: null, newCustomers: null, followUps: null, ...(i === 0 ? set[m] : {}) } })) })),
});
const stale = (): ApiProblem => new ApiProblem(412, { code: 'stale_version' } as never);

async function opened(of = table()) {
  read.mockResolvedValue(of);
  const grid = useTargetGrid();
  await grid.load(YEAR);
  const [a, b] = grid.table.value?.rows ?? [];
  if (!a || !b) throw new Error('no rows');
  return { grid, a, b };
}

describe('targets while they are set', () => {
  beforeEach(() => { read.mockReset(); write.mockReset(); write.mockResolvedValue(); });

  it('knows what is changed and what is only typed again', async () => {
    const { grid, a } = await opened(table({ 0: { orderAmount: '10.00' } }, 3));
    grid.set(a, 0, 'orderAmount', 1000);
    expect(grid.dirty.value).toBe(0);
    grid.set(a, 0, 'orderAmount', 2000);
    grid.set(a, 0, 'followUps', 7);
    expect(grid.dirty.value).toBe(2);
    expect(await grid.save()).toBe('saved');
    expect(write).toHaveBeenCalledWith([{ kind: 'user', subjectId: 1, month: '2026-01', version: 3, orderAmount: '20.00', followUps: 7 }]);
    expect(grid.dirty.value).toBe(0);
  });

  it('a figure others have not touched is saved with their version; nothing is asked', async () => {
    const { grid, a } = await opened();
    grid.set(a, 0, 'orderAmount', 2000);
    write.mockRejectedValueOnce(stale());
    read.mockResolvedValue(table({ 0: { followUps: 5 } }, 1));
    expect(await grid.save()).toBe('saved');
    expect(write).toHaveBeenLastCalledWith([{ kind: 'user', subjectId: 1, month: '2026-01', version: 1, orderAmount: '20.00' }]);
  });

  it('a figure both have changed waits for a decision, and nothing typed is lost', async () => {
    const { grid, a, b } = await opened();
    grid.set(a, 0, 'orderAmount', 2000);
    grid.set(b, 3, 'received', 100);
    write.mockRejectedValueOnce(stale());
    read.mockResolvedValue(table({ 0: { orderAmount: '99.00' } }, 1));
    expect(await grid.save()).toBe('conflict');
    expect([grid.value(a, 0, 'orderAmount'), grid.value(b, 3, 'received'), grid.conflict(a, 0, 'orderAmount'), grid.dirty.value]).toEqual([2000, 100, 9900, 2]);
    grid.takeTheirs();
    expect([grid.value(a, 0, 'orderAmount'), grid.dirty.value]).toEqual([9900, 1]);
  });

  it('last year fills only what is empty', async () => {
    const { grid, a } = await opened(table({ 0: { orderAmount: '5.00' } }));
    read.mockResolvedValue(table({ 0: { orderAmount: '1.00' }, 1: { orderAmount: '2.00' } }));
    expect(await grid.copyYear('orderAmount')).toBe(1);
    expect([grid.value(a, 0, 'orderAmount'), grid.value(a, 1, 'orderAmount'), grid.yearly(a, 'orderAmount')]).toEqual([500, 200, 700]);
  });

  it('a pasted table goes where the cursor is, or by names; what does not fit is told', async () => {
    const { grid, a, b } = await opened();
    expect(grid.paste('1\t2\n3\tx\n9\t9', [a, b], 0, 0, 'orderAmount')).toEqual({ set: 3, wrong: 1, beyond: 2 });
    expect([grid.value(a, 1, 'orderAmount'), grid.value(b, 0, 'orderAmount')]).toEqual([200, 300]);
    expect(grid.paste('\t一月\t二月\n乙\t7\t8\n丙\t1\t1', [a, b], 0, 4, 'followUps')).toEqual({ set: 2, wrong: 0, beyond: 1 });
    expect([grid.value(b, 4, 'followUps'), grid.value(b, 5, 'followUps'), grid.value(a, 4, 'followUps')]).toEqual([7, 8, null]);
    expect(grid.paste('1\t2', [a, b], 0, 11, 'received')).toEqual({ set: 1, wrong: 0, beyond: 1 });
  });

  it('who may not set changes nothing', async () => {
    const { grid, a } = await opened(table({}, 0, false));
    grid.setYear(a, 'orderAmount', 1200);
    expect(grid.dirty.value).toBe(0);
  });
});
