import fc from 'fast-check';
import { arrivals, arrivedOf, openOf } from './transfer.rules.js';

const line = (sent: number, cost: number, received = 0, receivedCost = 0): { id: number; sent: number; received: number; cost: number; receivedCost: number } => ({ id: 1, sent: sent * 10_000, cost, received: received * 10_000, receivedCost });

test('3 of 7 that cost 100.00 bring 42.86 along, the other 4 bring 57.14', () => {
  expect(arrivals([line(7, 10_000)], [{ lineId: 1, quantity: 30_000 }]).arrived).toEqual([{ lineId: 1, quantity: 30_000, cost: 4_286 }]);
  expect(arrivals([line(7, 10_000, 3, 4_286)], [{ lineId: 1, quantity: 40_000 }]).arrived).toEqual([{ lineId: 1, quantity: 40_000, cost: 5_714 }]);
});

test('more than is in transit is named, also over two parts of one receipt', () => {
  expect(arrivals([line(7, 10_000)], [{ lineId: 1, quantity: 50_000 }, { lineId: 1, quantity: 30_000 }]).over).toEqual([{ lineId: 1, open: 20_000, asked: 30_000 }]);
  expect(openOf(line(7, 0, 2))).toBe(50_000);
});

test('progress', () => expect([arrivedOf([line(2, 0)]), arrivedOf([line(2, 0, 1), line(1, 0, 1)]), arrivedOf([line(2, 0, 2)])]).toEqual(['none', 'partial', 'full']));

test('however a line arrives, its parts bring exactly what it took out', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 10 }), (cost, parts) => {
    const whole = parts.reduce((a, b) => a + b, 0);
    const { arrived, over } = arrivals([line(whole, cost)], parts.map((n) => ({ lineId: 1, quantity: n * 10_000 })));
    expect([over, arrived.reduce((a, x) => a + x.cost, 0)]).toEqual([[], cost]);
  }));
});
