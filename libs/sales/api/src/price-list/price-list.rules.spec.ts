import { type ListedPrice, adjusted, foundPrices } from './price-list.rules.js';

const row = (o: Partial<ListedPrice>): ListedPrice => ({ priceListId: 1, listName: '旧', validFrom: '2026-01-01', productId: 5, unit: '个', ratio: 10_000, price: 10_000_000, ...o });

test('of several lists in force the one that began last decides, then the newer one', () => {
  const later = row({ priceListId: 2, listName: '新', validFrom: '2026-03-01', price: 9_000_000 });
  for (const rows of [[row({}), later], [later, row({})]]) expect(foundPrices(rows).get(5)).toMatchObject({ price: 9_000_000, note: '新' });
  expect(foundPrices([row({ priceListId: 3, price: 7_000_000 }), row({ priceListId: 2, price: 8_000_000 })]).get(5)).toMatchObject({ price: 7_000_000 });
});

test('a list decides for the whole product: its own prices by unit, the base unit first', () => {
  const found = foundPrices([row({ unit: '箱', ratio: 120_000, price: 100_000_000 }), row({}), row({ priceListId: 0, unit: '盒', ratio: 20_000, price: 1 })]).get(5);
  expect(found).toMatchObject({ price: 10_000_000, ratio: 10_000 });
  expect([...(found?.byUnit ?? [])]).toEqual([['箱', 100_000_000], ['个', 10_000_000]]);
  expect(foundPrices([row({ unit: '箱', ratio: 120_000, price: 100_000_000 })]).get(5)).toMatchObject({ price: 100_000_000, ratio: 120_000 });
});

test('a factor is applied half up, to six decimals', () => {
  expect(adjusted(10_000_001, 10_500)).toBe(10_500_001);
  expect(adjusted(1, 5_000)).toBe(1);
  expect(adjusted(12_345_678, 10_000)).toBe(12_345_678);
});
