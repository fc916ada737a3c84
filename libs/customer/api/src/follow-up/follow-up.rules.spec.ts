import { type Contacted, type LastContact, afterChange, afterRecord, isAhead, isNewer, mayDelete, mayEdit, nextAfter, searchText, shownText } from './follow-up.rules.js';

const ZONE = 'Asia/Shanghai';
const of = (more: Partial<Contacted> = {}): Contacted => ({ id: 1, userId: 7, occurredAt: '2026-11-23T02:00:00.000Z', content: '谈了价格', nextContactAt: null, ...more });
const NEVER: LastContact = { lastFollowUpAt: null, lastFollowUpBy: null, lastFollowUpText: null, nextContactAt: null };

describe('what a customer keeps of its follow-ups', () => {
  it('is the newest one, whichever was written last', () => {
    const shown = { lastFollowUpAt: '2026-11-23T02:00:00.000Z', lastFollowUpBy: 7, lastFollowUpText: '谈了价格', nextContactAt: null };
    expect(afterRecord(NEVER, of(), ZONE)).toEqual(shown);
    expect(afterRecord({ ...shown, lastFollowUpAt: '2026-11-24T02:00:00.000Z' }, of(), ZONE)).toBeUndefined();
    expect(isNewer(of({ id: 2 }), of())).toBe(true);
    expect(isNewer(of({ id: 2, occurredAt: '2026-11-22T02:00:00.000Z' }), of())).toBe(false);
  });

  it('one line of the text, cut where it is long', () => {
    expect(shownText('第一行\n\n  第二行')).toBe('第一行 第二行');
    expect(shownText('长'.repeat(300))).toHaveLength(200);
  });

  it('a plan for the day of the contact is done by it, a later one stands unless another is made', () => {
    // 2026-11-23 16:30 UTC is the 24th in Shanghai
    expect(nextAfter('2026-11-23T10:00:00.000Z', of(), ZONE)).toBeNull();
    expect(nextAfter('2026-11-23T16:30:00.000Z', of(), ZONE)).toBe('2026-11-23T16:30:00.000Z');
    expect(nextAfter('2026-12-01T01:00:00.000Z', of({ nextContactAt: '2026-11-25T01:00:00.000Z' }), ZONE)).toBe('2026-11-25T01:00:00.000Z');
  });

  it('goes back to what is left when one goes, but keeps a plan made by hand', () => {
    const c: LastContact = { lastFollowUpAt: '2026-11-23T02:00:00.000Z', lastFollowUpBy: 7, lastFollowUpText: '谈了价格', nextContactAt: '2026-11-30T01:00:00.000Z' };
    const older = of({ id: 0, userId: 8, occurredAt: '2026-11-01T02:00:00.000Z', content: '初访', nextContactAt: '2026-11-20T01:00:00.000Z' });
    expect(afterChange(c, of({ nextContactAt: '2026-11-30T01:00:00.000Z' }), older)).toEqual({ lastFollowUpAt: older.occurredAt, lastFollowUpBy: 8, lastFollowUpText: '初访', nextContactAt: '2026-11-20T01:00:00.000Z' });
    const foreign = of({ id: 5, occurredAt: '2026-11-10T02:00:00.000Z', nextContactAt: c.nextContactAt });
    expect(afterChange(c, foreign, of({ nextContactAt: null }))).toMatchObject({ nextContactAt: c.nextContactAt });
    expect(afterChange(c, of(), of({ nextContactAt: '2026-12-09T01:00:00.000Z' }))).toMatchObject({ nextContactAt: '2026-12-09T01:00:00.000Z' });
    expect(afterChange(c, of({ nextContactAt: null }), undefined)).toEqual({ ...NEVER, nextContactAt: '2026-11-30T01:00:00.000Z' });
    expect(afterChange(c, of({ nextContactAt: '2026-11-30T01:00:00.000Z' }), undefined)).toEqual(NEVER);
  });
});

describe('who may change a follow-up', () => {
  const f = { userId: 7, createdAt: '2026-11-23T00:00:00.000Z' };
  const [soon, late] = ['2026-11-23T23:59:00.000Z', '2026-11-24T00:01:00.000Z'];

  it('its author, for some hours; nobody rewrites the words of another', () => {
    expect([mayEdit(f, 7, soon, 24), mayEdit(f, 7, late, 24), mayEdit(f, 7, late, 0), mayEdit(f, 1, soon, 24)]).toEqual([true, false, true, false]);
  });

  it('a manager deletes those of his people, a colleague does not', () => {
    expect([mayDelete(f, 7, [7], soon, 24), mayDelete(f, 7, [7], late, 24), mayDelete(f, 1, [1, 7], late, 24), mayDelete(f, 2, [2], soon, 24), mayDelete(f, 1, 'all', late, 24)]).toEqual([true, false, true, false, true]);
  });

  it('reports nothing that is still to come', () => {
    expect([isAhead('2026-11-23T00:04:00.000Z', f.createdAt), isAhead('2026-11-23T00:06:00.000Z', f.createdAt)]).toEqual([false, true]);
  });
});

it('is found by the customer, the words and the plan', () => {
  expect(searchText({ content: '谈了ＡＢＣ价格', nextPlan: '送样', relatedName: 'BJ202611230001' }, '远大公司')).toBe('远大公司 bj202611230001 送样 谈了abc价格');
});
