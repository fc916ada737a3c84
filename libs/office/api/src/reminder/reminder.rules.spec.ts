import type { Reminder } from './reminder.entity.js';
import { type Found, carriedOver, changesOf, nothingChanged, snoozedUntil, stateOf } from './reminder.rules.js';

const found = (entityId: number, o: Partial<Found> = {}): Found => ({ type: 'contact_due', entity: 'customer', entityId, path: `/customers/${entityId}`, action: `/customers/${entityId}?follow`, params: { name: '远大', days: 2 }, occasion: null, ...o });
const stored = (id: number, entityId: number, o: Partial<Reminder> = {}): Reminder => ({ ...found(entityId), id, userId: 1, day: '2026-11-23', createdAt: '', snoozedUntil: null, doneAt: null, ...o });

describe('reminders of a day', () => {
  it('are put off for an hour, or to the first minute of a day of the company', () => {
    const now = new Date('2026-11-23T18:30:00.000Z'); // Tuesday the 24th in Shanghai
    const until = (word: Parameters<typeof snoozedUntil>[0]): string => snoozedUntil(word, now, '2026-11-24', 'Asia/Shanghai');
    expect([until('hour'), until('tomorrow'), until('three_days'), until('next_week')]).toEqual(['2026-11-23T19:30:00.000Z', '2026-11-24T16:00:00.000Z', '2026-11-26T16:00:00.000Z', '2026-11-29T16:00:00.000Z']);
  });

  it('become those that are found: new ones come, those without a cause go, the rest stays untouched', () => {
    const have = [stored(1, 10), stored(2, 20), stored(3, 30, { doneAt: 'x' })];
    expect(changesOf(have, [found(10), found(30), found(40), found(20, { params: { days: 3, name: '远大' } })])).toEqual({ added: [found(40)], changed: [{ id: 2, found: found(20, { params: { days: 3, name: '远大' } }) }], gone: [] });
    expect(changesOf(have, [found(20)]).gone).toEqual([1, 3]);
    expect(nothingChanged(changesOf(have, [found(30), found(20), found(10, { params: { days: 2, name: '远大' } })]))).toBe(true);
    expect(changesOf(have, [found(10, { type: 'contact_overdue' })])).toMatchObject({ added: [{ type: 'contact_overdue' }], gone: [1, 2, 3] });
  });

  it('stay put off over midnight, and done for the same occasion only', () => {
    const now = '2026-11-24T01:00:00.000Z';
    const late = '2026-11-26T00:00:00.000Z';
    expect(carriedOver(found(10), [stored(1, 10, { snoozedUntil: late })], now)).toEqual({ snoozedUntil: late, doneAt: null });
    expect(carriedOver(found(10), [stored(1, 10, { snoozedUntil: late }), stored(2, 10)], now).snoozedUntil).toBeNull();
    expect(carriedOver(found(10), [stored(1, 10, { snoozedUntil: '2026-11-24T00:00:00.000Z' })], now).snoozedUntil).toBeNull();
    expect(carriedOver(found(10), [stored(1, 11, { snoozedUntil: late })], now).snoozedUntil).toBeNull();
    expect(carriedOver(found(10), [stored(1, 10, { doneAt: 'x' })], now).doneAt).toBeNull();
    expect(carriedOver(found(10, { occasion: '2026-11-25' }), [stored(1, 10, { doneAt: 'x', occasion: '2026-11-25' })], now).doneAt).toBe('x');
    expect(carriedOver(found(10, { occasion: '2027-11-25' }), [stored(1, 10, { doneAt: 'x', occasion: '2026-11-25' })], now).doneAt).toBeNull();
  });

  it('are open again when the time they were put off to has come', () => {
    const now = '2026-11-24T01:00:00.000Z';
    expect([stateOf(stored(1, 1), now), stateOf(stored(1, 1, { snoozedUntil: '2026-11-24T01:00:00.001Z' }), now), stateOf(stored(1, 1, { snoozedUntil: now }), now), stateOf(stored(1, 1, { doneAt: now, snoozedUntil: '2027' }), now)]).toEqual(['open', 'snoozed', 'open', 'done']);
  });
});
