import { type PricedLine, type StockInTerms, stockInFigures } from './stock-in.rules.js';

const line = (n: number, price: number | null, o: Partial<PricedLine> = {}): PricedLine => ({ quantity: n * 10_000, baseQuantity: n * 10_000, unitPrice: price === null ? null : Math.round(price * 1_000_000), discountRate: 0, taxRate: 1_300, ownPrice: true, orderLineId: null, orderShare: 0, service: false, ...o });
const terms: StockInTerms = { priceIncludesTax: true, defaultTaxRate: 1_300, orderDiscount: 0, otherCharges: 0, costExclTax: true };

test('goods are worth what they cost without tax, or with it where that is set', () => {
  expect(stockInFigures([line(10, 11.3)], terms)).toMatchObject({ lines: [{ amount: 11_300, net: 10_000, tax: 1_300, payable: 11_300, cost: 10_000 }], totals: { total: 11_300, net: 10_000, tax: 1_300, priced: true } });
  expect(stockInFigures([line(10, 11.3)], { ...terms, costExclTax: false }).lines[0]?.cost).toBe(11_300);
  expect(stockInFigures([line(10, 10)], { ...terms, priceIncludesTax: false })).toMatchObject({ lines: [{ net: 10_000, tax: 1_300, cost: 10_000 }], totals: { total: 11_300 } });
});

test('freight is owed and raises the cost of the goods by amount, never that of services', () => {
  const { lines, totals } = stockInFigures([line(1, 113), line(1, 339), line(1, 1_000, { service: true })], { ...terms, otherCharges: 11_300 });
  expect(lines.map((l) => l.cost)).toEqual([10_000 + 2_500, 30_000 + 7_500, 0]);
  expect(totals.total).toBe(145_200 + 11_300);
});

test('freight on goods for nothing goes by quantity', () => expect(stockInFigures([line(1, 0), line(3, 0)], { ...terms, otherCharges: 4_520 }).lines.map((l) => l.cost)).toEqual([1_000, 3_000]));

test('a line of an order takes its part, unless its price was typed in', () => {
  const part = { orderLineId: 5, orderShare: 9_700, ownPrice: false };
  expect(stockInFigures([line(10, 10, part)], terms).lines[0]?.amount).toBe(9_700);
  expect(stockInFigures([line(10, 10, { ...part, ownPrice: true })], terms).lines[0]?.amount).toBe(10_000);
});

test('without a price it is worth nothing yet and says so', () => expect(stockInFigures([line(10, null), line(1, 1.13)], terms).totals).toMatchObject({ priced: false, total: 113 }));
test('a discount on the document is spread over the lines', () => expect(stockInFigures([line(1, 33.33), line(1, 33.33), line(1, 33.34)], { ...terms, orderDiscount: 1_000 }).lines.map((l) => l.discountShare)).toEqual([333, 333, 334]));
