import { addDays } from '@steward/kernel';
import { type Holding, type PoolFacts, type RecycleRule, RULE_KINDS, daysBetween, dueOf, exemptionOf, isProtected, isWeekend, masked, protectionEnd, standingOf } from './pool.rules.js';

const rule = (kind: RecycleRule['kind'], days: number, levels: Record<string, number> = {}): RecycleRule => ({ kind, days, levels });
const facts = (more: Partial<PoolFacts> = {}): PoolFacts => ({ level: null, ownerSince: '2026-03-01', lastFollowUp: null, lastOpportunity: null, lastDeal: null, protectedUntil: null, ...more });
const free: Holding = { enabled: true, locked: false, receivableBalance: 0, advanceBalance: 0, openOrder: false, dealt: false, openBusiness: false };
const terms = { rules: [rule('no_follow_up', 15), rule('no_deal', 60)], exemptDealt: false, exemptOpen: true };

describe('E-06: the day a customer falls into the pool', () => {
  const protectedUntil = protectionEnd('2026-03-01', { days: 30, levels: {} }, null);
  it('owner since 03-01, protected 30 days until 03-31', () => expect(protectedUntil).toBe('2026-03-31'));
  it('last follow-up 03-20, no follow-up for 15 days: 04-04', () => expect(dueOf(terms.rules, facts({ lastFollowUp: '2026-03-20', protectedUntil }))).toEqual({ day: '2026-04-04', rule: 'no_follow_up', days: 15 }));
  it('last follow-up 03-05: the rule says 03-20, protection holds it until 03-31', () => {
    expect(dueOf(terms.rules, facts({ lastFollowUp: '2026-03-05' }))).toMatchObject({ day: '2026-03-20' });
    expect(dueOf(terms.rules, facts({ lastFollowUp: '2026-03-05', protectedUntil }))).toEqual({ day: '2026-03-31', rule: 'no_follow_up', days: 15 });
  });
  it('no deal for 60 days: 04-30 at the latest, however often it is followed up', () => expect(dueOf(terms.rules, facts({ lastFollowUp: '2026-04-28', protectedUntil }))).toEqual({ day: '2026-04-30', rule: 'no_deal', days: 60 }));
  it('recycled on the due day, protected the day before', () => {
    const f = facts({ lastFollowUp: '2026-03-05', protectedUntil });
    expect(standingOf(terms, f, free, '2026-03-30')).toMatchObject({ falls: false, daysLeft: 1 });
    expect(isProtected(protectedUntil, '2026-03-30')).toBe(true);
    expect(standingOf(terms, f, free, '2026-03-31')).toMatchObject({ falls: true, daysLeft: 0 });
    expect(isProtected(protectedUntil, '2026-03-31')).toBe(false);
    expect(standingOf(terms, f, free, '2026-05-01')).toMatchObject({ falls: true, daysLeft: 0 });
  });
});

describe('bases', () => {
  it('a follow-up before the owner got the customer does not count', () => expect(dueOf([rule('no_follow_up', 10)], facts({ lastFollowUp: '2026-02-20' }))).toMatchObject({ day: '2026-03-11' }));
  it('no deal applies only where there was none since the owner got it', () => {
    expect(dueOf([rule('no_deal', 10)], facts({ lastDeal: '2026-03-01' }))).toBeNull();
    expect(dueOf([rule('no_deal', 10)], facts({ lastDeal: '2026-02-28' }))).toMatchObject({ day: '2026-03-11' });
  });
  it('no new order applies to dealt customers only', () => {
    expect(dueOf([rule('no_order', 90)], facts())).toBeNull();
    expect(dueOf([rule('no_order', 90)], facts({ lastDeal: '2026-04-01' }))).toMatchObject({ day: '2026-06-30', rule: 'no_order' });
    expect(dueOf([rule('no_order', 90)], facts({ lastDeal: '2025-04-01' }))).toMatchObject({ day: '2026-05-30' });
  });
  it('no new opportunity counts from the last one', () => expect(dueOf([rule('no_opportunity', 10)], facts({ lastOpportunity: '2026-03-15' }))).toMatchObject({ day: '2026-03-25' }));
  it('days differ by level', () => {
    const rules = [rule('no_follow_up', 30, { A: 90 })];
    expect(dueOf(rules, facts({ level: 'A' }))).toMatchObject({ day: '2026-05-30', days: 90 });
    expect(dueOf(rules, facts({ level: 'B' }))).toMatchObject({ day: '2026-03-31', days: 30 });
    expect(protectionEnd('2026-03-01', { days: 30, levels: { A: 0 } }, 'A')).toBeNull();
  });
  it('without rules nothing is due', () => expect(standingOf({ ...terms, rules: [] }, facts(), free, '2030-01-01')).toEqual({ due: null, exempt: null, falls: false, daysLeft: null }));
});

describe('exemptions', () => {
  it.each([['disabled', { enabled: false }], ['locked', { locked: true }], ['balance', { receivableBalance: 1 }], ['balance', { advanceBalance: -1 }], ['open_order', { openOrder: true }]] as const)('%s always exempts', (why, more) => {
    expect(standingOf({ ...terms, exemptDealt: false, exemptOpen: false }, facts(), { ...free, ...more }, '2030-01-01')).toMatchObject({ exempt: why, falls: false, daysLeft: null });
  });
  it('dealt and open business only where the pool says so', () => {
    expect(exemptionOf({ ...terms, exemptDealt: true }, { ...free, dealt: true })).toBe('dealt');
    expect(exemptionOf({ ...terms, exemptDealt: false }, { ...free, dealt: true })).toBeNull();
    expect(exemptionOf({ ...terms, exemptOpen: true }, { ...free, openBusiness: true })).toBe('open_business');
    expect(exemptionOf({ ...terms, exemptOpen: false }, { ...free, openBusiness: true })).toBeNull();
  });
});

describe('properties over many cases', () => {
  let seed = 7;
  const random = (n: number): number => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return seed % n; };
  const day = (): string => addDays('2026-01-01', random(400));
  const maybe = (): string | null => (random(3) === 0 ? null : day());
  const cases = Array.from({ length: 500 }, () => ({
    rules: RULE_KINDS.filter(() => random(2) === 0).map((kind) => rule(kind, 1 + random(120))),
    facts: facts({ ownerSince: day(), lastFollowUp: maybe(), lastOpportunity: maybe(), lastDeal: maybe(), protectedUntil: maybe() }),
  }));

  it('never before the protection ends, nor before any base and its days', () => {
    for (const c of cases) {
      const due = dueOf(c.rules, c.facts);
      if (!due) continue;
      if (c.facts.protectedUntil !== null) expect(due.day >= c.facts.protectedUntil).toBe(true);
      expect(due.day >= addDays(c.facts.ownerSince, due.days)).toBe(true);
    }
  });
  it('one more rule never makes it later, a later follow-up never earlier', () => {
    for (const c of cases) {
      const due = dueOf(c.rules, c.facts);
      const more = dueOf([...c.rules, rule('no_follow_up', 20)], c.facts);
      if (due && more) expect(more.day <= due.day).toBe(true);
      const followed = dueOf(c.rules, { ...c.facts, lastFollowUp: addDays(c.facts.lastFollowUp ?? c.facts.ownerSince, 10) });
      if (due && followed) expect(followed.day >= due.day).toBe(true);
    }
  });
  it('once it falls it falls on every later day', () => {
    for (const c of cases) {
      const due = dueOf(c.rules, c.facts);
      if (!due) continue;
      expect(standingOf({ ...terms, rules: c.rules }, c.facts, free, addDays(due.day, -1)).falls).toBe(false);
      for (const n of [0, 1, 50]) expect(standingOf({ ...terms, rules: c.rules }, c.facts, free, addDays(due.day, n)).falls).toBe(true);
    }
  });
});

it('counts days, knows weekends, masks values', () => {
  expect(daysBetween('2026-03-29', '2026-04-02')).toBe(4);
  expect(daysBetween('2026-04-02', '2026-03-29')).toBe(-4);
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWeekend)).toEqual([false, true, true, false]);
  expect(masked('13812345678')).toBe('138****78');
  expect(masked('1381234')).toBe('****');
});
