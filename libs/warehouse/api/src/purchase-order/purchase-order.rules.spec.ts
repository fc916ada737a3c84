import { receivable, receiveStatus, receivedShare, toReceive } from './purchase-order.rules.js';

const line = (baseQuantity: number, received = 0, closed = 0) => ({ id: 1, baseQuantity, received, closed, receivedShare: 0, value: 0 });

test('to receive = ordered − received − closed; the tolerance counts on what was ordered', () => {
  expect([line(10), line(10, 4), line(10, 4, 6), line(10, 11)].map(toReceive)).toEqual([10, 6, 0, 0]);
  expect([receivable(line(100, 90), 0), receivable(line(100, 90), 5), receivable(line(100, 40, 60), 5)]).toEqual([10, 15, 0]);
});

test('progress counts what was closed as done', () => {
  expect([[line(5), line(5)], [line(5, 5), line(5)], [line(5, 5), line(5, 2, 3)], [line(5, 0, 5)]].map(receiveStatus)).toEqual(['none', 'partial', 'full', 'none']);
});

test('the parts of a line are the line to the fen', () => {
  let l = { ...line(7), value: 10_000 };
  const parts: number[] = [];
  for (const n of [2, 2, 3]) { const share = receivedShare(l, n); parts.push(share); l = { ...l, received: l.received + n, receivedShare: l.receivedShare + share }; }
  expect(parts).toEqual([2_857, 2_857, 4_286]);
});
