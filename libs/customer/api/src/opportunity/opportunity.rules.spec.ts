import { amountOfLines, daysBetween, isStale, missingFields, orderedStages, planFaults, staleBefore, weightedAmount } from './opportunity.rules.js';

const stage = (name: string, kind: 'open' | 'won' | 'lost', probability = 1_000, requiredFields: string[] | null = null): { name: string; kind: 'open' | 'won' | 'lost'; probability: number; requiredFields: string[] | null } => ({ name, kind, probability, requiredFields });

it('weighs amounts by probability, half up', () => {
  expect(weightedAmount(10_000_00, 3_000)).toBe(3_000_00);
  expect(weightedAmount(1, 5_000)).toBe(1);
  expect(weightedAmount(333, 3_333)).toBe(111);
});

it('lines make the amount; without lines nothing is said', () => {
  expect(amountOfLines([])).toBeNull();
  // 2.5 × 10.00 less 10 % = 22.50, 3 × 33.333333 = 100.00
  expect(amountOfLines([{ quantity: 25_000, unitPrice: 10_000_000, discountRate: 1_000 }, { quantity: 30_000, unitPrice: 33_333_333, discountRate: 0 }])).toBe(22_50 + 100_00);
});

it('a stage names what is missing in its own order', () => {
  const bare = { contactId: null, amount: 0, expectedCloseDate: null, competitors: '', source: null, lineCount: 0 };
  expect(missingFields(['amount', 'contactId', 'lines'], bare)).toEqual(['amount', 'contactId', 'lines']);
  expect(missingFields(['amount', 'competitors'], { ...bare, amount: 1, competitors: '某厂' })).toEqual([]);
  expect(missingFields(null, bare)).toEqual([]);
});

it('is stale when nothing happened for the days of the setting', () => {
  const before = staleBefore('2026-06-15T08:00:00.000Z', 14);
  expect(before).toBe('2026-06-01T08:00:00.000Z');
  expect(isStale({ status: 'open', idleSince: '2026-06-01T07:59:59.999Z' }, before)).toBe(true);
  expect(isStale({ status: 'open', idleSince: '2026-06-01T08:00:00.000Z' }, before)).toBe(false);
  expect(isStale({ status: 'won', idleSince: '2026-01-01T00:00:00.000Z' }, before)).toBe(false);
  expect(staleBefore('2026-06-15T08:00:00.000Z', 0)).toBeUndefined();
});

it('counts whole days', () => {
  expect(daysBetween('2026-06-01T08:00:00.000Z', '2026-06-03T07:59:59.000Z')).toBe(1);
  expect(daysBetween('2026-06-03T08:00:00.000Z', '2026-06-01T08:00:00.000Z')).toBe(0);
});

it('a pipeline has a way and one of each end', () => {
  expect(planFaults([stage('初步', 'open'), stage('赢单', 'won'), stage('输单', 'lost')])).toEqual([]);
  expect(planFaults([stage('赢单', 'won'), stage('输单', 'lost')])).toEqual([{ index: null, field: 'stages', code: 'opportunity.no_open_stage' }]);
  expect(planFaults([stage('初步', 'open'), stage('赢单', 'won'), stage('赢', 'won')])).toEqual([{ index: null, field: 'stages', code: 'opportunity.one_end_each' }]);
  expect(planFaults([stage('A', 'open'), stage('a ', 'open', 0, ['colour']), stage('赢单', 'won'), stage('输单', 'lost')])).toEqual([{ index: 1, field: 'name', code: 'duplicate' }, { index: 1, field: 'requiredFields', code: 'enum' }]);
});

it('ends stand last and are certain', () => {
  expect(orderedStages([stage('输', 'lost', 500), stage('二', 'open', 4_000), stage('赢', 'won', 500), stage('一', 'open', 2_000)]).map((s) => [s.name, s.probability])).toEqual([['二', 4_000], ['一', 2_000], ['赢', 10_000], ['输', 0]]);
});
