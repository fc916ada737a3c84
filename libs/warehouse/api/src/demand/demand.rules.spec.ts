import { openOf, progressOfOrder, shippable } from './demand.rules.js';

const line = (ordered: number, shipped = 0, o: { returned?: number; closed?: number; service?: boolean } = {}) => ({ ordered, shipped, returned: 0, closed: 0, service: false, ...o });

test('to ship = ordered − shipped − closed, never negative, nothing of a service', () => {
  expect([line(10), line(10, 4), line(10, 4, { closed: 6 }), line(10, 12), line(10, 0, { service: true })].map(openOf)).toEqual([10, 6, 0, 0, 0]);
});

test('over-shipping within the tolerance, not on a closed line', () => {
  expect([shippable(line(100, 90), 0), shippable(line(100, 90), 10), shippable(line(100, 110), 10), shippable(line(100, 40, { closed: 60 }), 10), shippable(line(33), 10)]).toEqual([10, 20, 0, 0, 36]);
});

test('progress skips services and counts what was closed as done', () => {
  expect(progressOfOrder([line(10), line(5)])).toEqual({ status: 'none', returnStatus: 'none', open: true });
  expect(progressOfOrder([line(10, 10), line(5)])).toEqual({ status: 'partial', returnStatus: 'none', open: true });
  expect(progressOfOrder([line(10, 10), line(5, 5, { returned: 5 })])).toEqual({ status: 'full', returnStatus: 'partial', open: false });
  expect(progressOfOrder([line(10, 4, { closed: 6, returned: 4 })])).toEqual({ status: 'full', returnStatus: 'full', open: false });
  expect(progressOfOrder([line(10, 0, { closed: 10 })])).toEqual({ status: 'none', returnStatus: 'none', open: false });
  expect(progressOfOrder([line(1, 0, { service: true })])).toEqual({ status: 'full', returnStatus: 'none', open: false });
});
