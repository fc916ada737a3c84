import fc from 'fast-check';
import { allocateOldestFirst, averagePrice, chineseAmount, cumulativeShare, documentTotals, lineAmount, percentOf, spread, taxOf } from './money-rules.js';

const line = (quantity: number, yuan: number, o: Partial<{ discountRate: number; taxRate: number; gift: boolean }> = {}) => ({ quantity: quantity * 10_000, unitPrice: Math.round(yuan * 1_000_000), discountRate: 0, taxRate: 0, ...o });

test('E-04: an order discount is spread by largest remainder, ties to the later line', () => {
  expect(spread(1000, [3333, 3333, 3334])).toEqual([333, 333, 334]);
  expect(spread(1, [100, 100])).toEqual([0, 1]);
  fc.assert(fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), (weights, share) => {
    const whole = weights.reduce((a, b) => a + b, 0);
    const amount = Math.floor(whole * share);
    const parts = spread(amount, weights);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(amount);
    parts.forEach((p, i) => { expect(p).toBeGreaterThanOrEqual(0); expect(p).toBeLessThanOrEqual(weights[i] ?? 0); });
  }));
});

test('E-03: partials of 10 × 100 less 50.00 add up to 950.00', () => {
  const t = documentTotals({ lines: [line(10, 100)], priceIncludesTax: true, defaultTaxRate: 1300, orderDiscount: 5000 });
  expect(t.total).toBe(95_000);
  let before = 0;
  const parts = [3, 6, 10].map((n) => { const p = cumulativeShare(t.lines[0]?.payable ?? 0, n, 10, before); before += p; return p; });
  expect(parts).toEqual([28_500, 28_500, 38_000]);
});

test('partials add up to the whole in whatever order', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 12 }), (total, steps) => {
    const whole = steps.reduce((a, b) => a + b, 0);
    let done = 0;
    let before = 0;
    for (const s of steps) { done += s; before += cumulativeShare(total, done, whole, before); }
    expect(before).toBe(total);
  }));
});

test('tax inside and outside of the price, rounding half away from zero', () => {
  expect(taxOf(1_130_000, 1300, true)).toEqual({ net: 1_000_000, tax: 130_000 });
  expect(taxOf(1_000_000, 1300, false)).toEqual({ net: 1_000_000, tax: 130_000 });
  expect(lineAmount(10_000, 5_000)).toBe(1);
  expect(lineAmount(10_000, 4_999)).toBe(0);
  expect(lineAmount(-10_000, 5_000)).toBe(-1);
  const t = documentTotals({ lines: [line(1, 100, { taxRate: 1300 }), line(1, 50, { gift: true })], priceIncludesTax: false, defaultTaxRate: 1300, otherCharges: 1130 });
  expect(t).toMatchObject({ amount: 10_000, net: 11_000, tax: 1430, total: 12_430 });
});

test('E-01: money goes to the oldest due first, the rest is advance', () => {
  const open = [{ id: 3, open: 300_000, dueDate: '2026-05-20' }, { id: 1, open: 400_000, dueDate: '2026-05-01' }, { id: 2, open: 500_000, dueDate: '2026-05-10' }];
  expect(allocateOldestFirst(1_000_000, open)).toEqual({ allocations: [{ id: 1, amount: 400_000 }, { id: 2, amount: 500_000 }, { id: 3, amount: 100_000 }], left: 0 });
  expect(allocateOldestFirst(250_000, [{ id: 3, open: 200_000, dueDate: null }])).toEqual({ allocations: [{ id: 3, amount: 200_000 }], left: 50_000 });
  // a return credit of 95.00 pays a part, no more of it than is needed
  expect(allocateOldestFirst(0, [{ id: 1, open: 10_000, dueDate: null }, { id: 2, open: -9500, dueDate: null }])).toEqual({ allocations: [{ id: 2, amount: -9500 }, { id: 1, amount: 9500 }], left: 0 });
  expect(allocateOldestFirst(10_000, [{ id: 1, open: 10_000, dueDate: null }, { id: 2, open: -9500, dueDate: null }])).toEqual({ allocations: [{ id: 1, amount: 10_000 }], left: 0 });
});

test('E-02: the average price has six decimals', () => {
  expect(averagePrice(17_000, 130_000)).toBe(13_076_923);
  expect(averagePrice(16_769, 590_000)).toBe(2_842_203);
});

test.each([[0, '零元整'], [1, '壹分'], [10, '壹角整'], [105, '壹元零伍分'], [123_450, '壹仟贰佰叁拾肆元伍角整'], [1_000_000, '壹万元整'], [1_000_500, '壹万零伍元整'], [10_010_000, '壹拾万零壹佰元整'], [100_000_000_000, '壹拾亿元整'], [100_005_000_000, '壹拾亿零伍万元整'], [-250, '负贰元伍角整'], [1_234_567_891, '壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角壹分']])('%i fen in capitals', (fen, text) => {
  expect(chineseAmount(fen)).toBe(text);
});

test('a rate has one decimal, half away from zero; of nothing there is none', () => {
  for (const [part, whole, rate] of [[1, 3, '33.3'], [2, 3, '66.7'], [5, 10_000, '0.1'], [4, 10_000, '0.0'], [-5, 10_000, '-0.1'], [-2100, 10_000, '-21.0'], [12_345, 10_000, '123.5'], [0, 7, '0.0'], [5, 0, null]] as const) expect([part, whole, percentOf(part, whole)]).toEqual([part, whole, rate]);
});
