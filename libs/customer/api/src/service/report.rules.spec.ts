import { NO_SUMS, addSums, serviceFigures } from './report.rules.js';

test('figures are quotients of sums, rounded half away from zero', () => {
  expect(serviceFigures({ tickets: 7, responded: 2, responseMinutes: 25, solved: 3, solveMinutes: 200, closed: 6, onTime: 5, answers: 3, scores: 13, repeats: 1, fee: 12_345 })).toEqual({
    tickets: 7, closed: 6, onTime: 5, answers: 3, repeats: 1, fee: '123.45', responseAverage: 13, solveAverage: 67, onTimeRate: '83.3', satisfaction: '4.33', repeatRate: '14.3',
  });
});

test('without anything to divide by there is no figure', () => {
  expect(serviceFigures(NO_SUMS)).toMatchObject({ responseAverage: null, solveAverage: null, onTimeRate: null, satisfaction: null, repeatRate: null, fee: '0.00' });
  expect(serviceFigures({ ...NO_SUMS, tickets: 1 })).toMatchObject({ onTimeRate: null, repeatRate: '0.0' });
});

test('the total is made of sums, not of averages', () => {
  const a = { ...NO_SUMS, tickets: 1, closed: 1, onTime: 1 };
  const b = { ...NO_SUMS, tickets: 3, closed: 3 };
  expect(serviceFigures(addSums([a, b])).onTimeRate).toBe('25.0');
});
