import { leftOf, tooMuch } from './bad-debt.rules.js';

it('what was recovered is not written off any more', () => {
  const left = leftOf([{ itemId: 1, amount: 500 }, { itemId: 2, amount: 300 }, { itemId: 3, amount: 10 }], [{ itemId: 1, amount: 200 }, { itemId: 2, amount: 300 }]);
  expect([...left]).toEqual([[1, 300], [3, 10]]);
  expect(tooMuch(left, [{ itemId: 1, amount: 300 }])).toBeUndefined();
  expect(tooMuch(left, [{ itemId: 3, amount: 10 }, { itemId: 1, amount: 301 }])).toEqual({ itemId: 1, left: 300, asked: 301 });
  expect(tooMuch(left, [{ itemId: 2, amount: 1 }])).toEqual({ itemId: 2, left: 0, asked: 1 });
  expect(tooMuch(left, [{ itemId: 1, amount: 0 }])).toMatchObject({ itemId: 1 });
});
