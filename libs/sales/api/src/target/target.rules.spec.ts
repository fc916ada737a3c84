import { type Done, completed, dayAfter, isMonth, monthText, monthsBetween, subtree } from './target.rules.js';

const TREE = [{ id: 1, parentId: null }, { id: 2, parentId: 1 }, { id: 4, parentId: 3 }, { id: 3, parentId: 2 }, { id: 5, parentId: 1 }];

describe('targets', () => {
  it('a department is everything below it, in whatever order it is told', () => {
    expect([...subtree(TREE, 2)].sort()).toEqual([2, 3, 4]);
    expect([...subtree(TREE, 1)].sort()).toEqual([1, 2, 3, 4, 5]);
    expect([...subtree(TREE, 5)]).toEqual([5]);
  });

  it('completion counts by month: what is his, and what was done in the department then', () => {
    const done: Done[] = [
      { month: '2026-01', userId: 7, departmentId: 4, orderAmount: 1000, newCustomers: 1 }, { month: '2026-01', userId: 7, departmentId: 5, orderAmount: 50 },
      { month: '2026-01', userId: 8, departmentId: 2, orderAmount: -200, followUps: 3 }, { month: '2026-02', userId: 7, departmentId: 4, received: 9 }, { month: '2026-02', userId: 9, departmentId: null, received: 1 },
    ];
    const below = subtree(TREE, 2);
    const department = completed(done, (d) => d.departmentId !== null && below.has(d.departmentId));
    expect(department.get('2026-01')).toEqual({ orderAmount: 800, received: 0, profit: 0, newCustomers: 1, followUps: 3 });
    expect(department.get('2026-02')?.received).toBe(9);
    expect(completed(done, (d) => d.userId === 7).get('2026-01')?.orderAmount).toBe(1050);
  });

  it('months', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
    expect([dayAfter('2025-12'), dayAfter('2026-01')]).toEqual(['2026-01-01', '2026-02-01']);
    expect(['2026-00', '2026-13', '2026-1', '1926-01', '2026-01'].map(isMonth)).toEqual([false, false, false, false, true]);
  });

  it('a month is read as people write it', () => {
    for (const text of ['2026-01', '2026-1', '2026/01', '2026年1月', '202601', ' 2026.1 ', '2026-01-31', '2026-01-01 00:00:00', '２０２６年１月']) expect([text, monthText(text)]).toEqual([text, '2026-01']);
    for (const text of ['', '2026', '2026-13', '1月', '2026年', '26-01']) expect([text, monthText(text)]).toEqual([text, undefined]);
  });
});
