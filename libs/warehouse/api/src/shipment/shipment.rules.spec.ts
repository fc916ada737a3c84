import fc from 'fast-check';
import type { OutboundDemand } from '../demand/outbound.entity.js';
import { shippedAmounts } from './shipment.rules.js';

const pcs = (n: number): number => n * 10_000;
const demand = (o: Partial<OutboundDemand>): OutboundDemand => ({ lineId: 1, ordered: pcs(10), shipped: 0, returned: 0, closed: 0, payable: 95_000, shippedAmount: 0, service: false, ...o }) as OutboundDemand;
const ship = (orderLineId: number, n: number) => ({ orderLineId, baseQuantity: pcs(n) });

test('E-03: 10 × 100 less 50.00, shipped 3/3/4, is 285.00/285.00/380.00', () => {
  expect(shippedAmounts([ship(1, 3)], [demand({})], 0).amounts).toEqual([28_500]);
  expect(shippedAmounts([ship(1, 3)], [demand({ shipped: pcs(3), shippedAmount: 28_500 })], 0).amounts).toEqual([28_500]);
  expect(shippedAmounts([ship(1, 4)], [demand({ shipped: pcs(6), shippedAmount: 57_000 })], 0).amounts).toEqual([38_000]);
});

test('two lines of one order line share like two shipments', () => {
  expect(shippedAmounts([ship(1, 3), ship(1, 7)], [demand({ payable: 10_000 })], 0)).toEqual({ amounts: [3_000, 7_000], faults: [] });
  expect(shippedAmounts([ship(1, 6), ship(1, 5)], [demand({})], 0).faults).toEqual([{ index: 1, code: 'over', open: pcs(4) }]);
});

test('what cannot be shipped is named by its place', () => {
  expect(shippedAmounts([ship(2, 1), ship(1, 11), ship(3, 1)], [demand({}), demand({ lineId: 3, service: true })], 0).faults).toEqual([{ index: 0, code: 'not_found', open: 0 }, { index: 1, code: 'over', open: pcs(10) }, { index: 2, code: 'service', open: 0 }]);
  expect(shippedAmounts([ship(1, 11)], [demand({})], 10).faults).toEqual([]);
});

test('however an order is cut into shipments, their sum is its amount to the fen', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 15 }), (payable, parts) => {
    const ordered = pcs(parts.reduce((a, b) => a + b, 0));
    let [shipped, shippedAmount] = [0, 0];
    for (const n of parts) {
      shippedAmount += shippedAmounts([ship(1, n)], [demand({ ordered, payable, shipped, shippedAmount })], 0).amounts[0] ?? 0;
      shipped += pcs(n);
    }
    expect(shippedAmount).toBe(payable);
  }));
});
