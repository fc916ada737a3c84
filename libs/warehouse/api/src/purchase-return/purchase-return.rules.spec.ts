import fc from 'fast-check';
import { type ReceivedFigures, type ReturningLine, returnFigures } from './purchase-return.rules.js';

const received = (o: Partial<ReceivedFigures> = {}): ReceivedFigures => ({ id: 1, baseQuantity: 70_000, payable: 10_000, cost: 8_850, returned: 0, returnedAmount: 0, returnedCost: 0, ...o });
const line = (n: number, o: Partial<ReturningLine> = {}): ReturningLine => ({ stockInLineId: 1, quantity: n * 10_000, baseQuantity: n * 10_000, unitPrice: null, taxRate: 1_300, service: false, ...o });

test('a linked return goes back at what it came in for, in parts that sum up exactly', () => {
  const { lines, over } = returnFigures([line(3), line(4)], [received()], true);
  expect(lines.map((l) => [l.payable, l.prescribed])).toEqual([[4_286, 3_793], [5_714, 5_057]]);
  expect(over).toEqual([]);
  expect(lines[0]).toMatchObject({ net: 3_793, tax: 493, unitPrice: 14_286_667 });
});

test('never more than came in', () => expect(returnFigures([line(3), line(5)], [received()], true).over).toEqual([{ index: 1, open: 40_000 }]));

test('a free return has its own price and the average cost; without a price it is worth nothing yet', () => {
  expect(returnFigures([line(2, { stockInLineId: null, unitPrice: 11_300_000 })], [], true).lines).toEqual([{ unitPrice: 11_300_000, net: 2_000, tax: 260, payable: 2_260, prescribed: null }]);
  expect(returnFigures([line(2, { stockInLineId: null, unitPrice: 10_000_000 })], [], false).lines[0]).toMatchObject({ net: 2_000, tax: 260, payable: 2_260 });
  expect(returnFigures([line(2, { stockInLineId: null })], [], true).lines[0]).toMatchObject({ unitPrice: null, payable: 0 });
});

test('however a line goes back, its parts are what was paid and what it cost', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 }), (payable, cost, parts) => {
    const whole = parts.reduce((a, b) => a + b, 0) * 10_000;
    const { lines } = returnFigures(parts.map((n) => line(n)), [received({ baseQuantity: whole, payable, cost })], true);
    expect([lines.reduce((a, l) => a + l.payable, 0), lines.reduce((a, l) => a + (l.prescribed ?? 0), 0)]).toEqual([payable, cost]);
  }));
});
