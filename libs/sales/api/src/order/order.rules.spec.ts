import { replanned, closingCredits, dueDateOf, lastDay, planOf } from './order.rules.js';

test('money is due by the payment term, at once without one', () => {
  expect(dueDateOf(null, '2026-05-10')).toBe('2026-05-10');
  expect(dueDateOf('cash', '2026-05-10')).toBe('2026-05-10');
  expect(dueDateOf('days:30', '2026-05-10')).toBe('2026-06-09');
  expect(dueDateOf('month_end:15', '2026-05-10')).toBe('2026-06-15');
});

test('without a plan everything is due on one day', () => {
  expect(planOf({ instalments: null, dueDate: '2026-06-09', total: 5 })).toEqual([{ dueDate: '2026-06-09', amount: 5 }]);
  const plan = [{ dueDate: '2026-07-01', amount: 3 }, { dueDate: '2026-06-01', amount: 2 }];
  expect(planOf({ instalments: plan, dueDate: '2026-06-09', total: 5 })).toBe(plan);
  expect(lastDay(plan)).toBe('2026-07-01');
});

test('E-12: closing takes off what was not shipped, and nothing twice', () => {
  expect(closingCredits([{ lineId: 1, payable: 100_000, shippedAmount: 40_000, closedAmount: 0 }])).toEqual(new Map([[1, 60_000]]));
  expect(closingCredits([{ lineId: 1, payable: 100_000, shippedAmount: 40_000, closedAmount: 60_000 }, { lineId: 2, payable: 500, shippedAmount: 500, closedAmount: 0 }])).toEqual(new Map());
  // a shipment was voided after the line had been closed: closing again takes off the rest
  expect(closingCredits([{ lineId: 1, payable: 100_000, shippedAmount: 0, closedAmount: 60_000 }])).toEqual(new Map([[1, 40_000]]));
});

test('a plan follows a changed total: more comes to the last part, less is taken off the last ones', () => {
  const plan = [{ dueDate: '2026-02-01', amount: 300 }, { dueDate: '2026-01-01', amount: 500 }];
  expect(replanned(plan, 900)).toEqual([{ dueDate: '2026-01-01', amount: 500 }, { dueDate: '2026-02-01', amount: 400 }]);
  expect(replanned(plan, 600)).toEqual([{ dueDate: '2026-01-01', amount: 500 }, { dueDate: '2026-02-01', amount: 100 }]);
  expect(replanned(plan, 400)).toEqual([{ dueDate: '2026-01-01', amount: 400 }]);
  expect(replanned(plan, 0)).toBeNull();
});
