import type { LineDraft } from './sales-line.row.js';
import { applyTotals, belowMinimum, convertPrice, goodsText, priceForUnit } from './sales-line.rules.js';

const line = (o: Partial<LineDraft>): LineDraft => ({
  lineNo: 1, productId: 1, productCode: 'P', productName: '甲', spec: null, unit: '个', ratio: 10_000, quantity: 10_000, baseQuantity: 10_000, unitPrice: 0, discountRate: 0, taxRate: 0, gift: false, service: false, priceSource: null,
  amount: 0, discountShare: 0, net: 0, tax: 0, payable: 0, remark: null, ...o,
});

test('E-04: the discount on the order is spread into the lines', () => {
  const { lines, totals } = applyTotals([line({ unitPrice: 33_330_000 }), line({ unitPrice: 33_330_000 }), line({ unitPrice: 33_340_000 })], { priceIncludesTax: true, defaultTaxRate: 1300, orderDiscount: 1000, otherCharges: 0 });
  expect(lines.map((l) => l.discountShare)).toEqual([333, 333, 334]);
  expect(totals.total).toBe(9000);
  expect(lines.reduce((a, l) => a + l.payable, 0)).toBe(9000);
});

test('a price below the minimum counts after all discounts, per base unit; gifts do not', () => {
  const min = (): number => 10_000_000;
  const price = (unitPrice: number, o: Partial<LineDraft> = {}, orderDiscount = 0): LineDraft[] => belowMinimum(applyTotals([line({ unitPrice, ...o })], { priceIncludesTax: true, defaultTaxRate: 0, orderDiscount, otherCharges: 0 }).lines, min);
  expect(price(10_000_000)).toHaveLength(0);
  expect(price(9_990_000)).toHaveLength(1);
  expect(price(10_500_000, { discountRate: 1000 })).toHaveLength(1);
  expect(price(10_000_000, {}, 1)).toHaveLength(1);
  expect(price(0, { gift: true })).toHaveLength(0);
  // a box of twelve at 119.00 is less than twelve times 10.00
  expect(price(119_000_000, { ratio: 120_000, baseQuantity: 120_000 })).toHaveLength(1);
  expect(belowMinimum([line({ unitPrice: 1 })], () => null)).toHaveLength(0);
});

test('prices between units', () => {
  expect(priceForUnit(10_000_000, 120_000)).toBe(120_000_000);
  expect(convertPrice(120_000_000, 120_000, 10_000)).toBe(10_000_000);
});

test('the goods in a few words', () => {
  expect(goodsText(['甲', '乙', '甲'].map((productName) => ({ productName })))).toBe('甲、乙');
  expect(goodsText(['甲', '乙', '丙', '丁'].map((productName) => ({ productName })))).toBe('甲、乙、丙 …');
  expect([...goodsText([{ productName: '长'.repeat(300) }])]).toHaveLength(200);
});
