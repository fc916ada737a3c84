import { addMessages, setLocale, uiMessages } from '@steward/ui';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { zh } from '../locales/zh-CN';
import { appended, auditOf, byDay, kindText, stateText, stepOf } from './timeline-text';
import { readTimeline, type TimelineItem, type TimelinePage } from './timeline.api';
import { useTimeline } from './use-timeline';

vi.mock('./timeline.api', () => ({ readTimeline: vi.fn(), writeNote: vi.fn() }));
beforeAll(async () => { await addMessages(...uiMessages, () => Promise.resolve(zh)); await setLocale('zh-CN'); });

const item = (kind: string, id: number, at: string): TimelineItem => ({ kind, id, at, actorId: 1, actorName: '张三', entity: kind, entityId: id, title: null, text: null, docDate: null, state: null, data: null });
const named = (items: readonly TimelineItem[] | undefined): string[] => (items ?? []).map((one) => `${one.kind}${one.id}`);

describe('entries of the timeline', () => {
  it('stand under the day of the user, in their order', () => {
    const days = byDay([item('order', 2, '2026-11-22T17:30:00Z'), item('audit', 9, '2026-11-22T16:00:00Z'), item('order', 1, '2026-11-22T15:59:00Z')], 'Asia/Shanghai');
    expect(days.map((d) => [d.day, named(d.items.map((i) => i.item))])).toEqual([['2026-11-23', ['order2', 'audit9']], ['2026-11-22', ['order1']]]);
    expect(days[0]?.items[0]?.time).toBe('01:30');
  });
  it('come once, also when the list moved on between two pages', () => {
    const a = item('order', 1, '2026-11-22T15:59:00Z');
    expect(named(appended([item('order', 2, '2026-11-23T00:00:00Z'), a], [a, item('receipt', 1, '2026-11-21T00:00:00Z')]))).toEqual(['order2', 'order1', 'receipt1']);
  });
  it('are named; an unknown kind by its code', () => {
    expect(kindText('follow_up')).toBe('跟进');
    expect(kindText('zz')).toBe('zz');
  });
  it('of opportunities tell the step and the stage; a state is told in the words of its kind', async () => {
    await addMessages(() => Promise.resolve({ entity: { opportunity: '商机' }, enum: { opportunity_stay: { step: { win: '赢单' } }, service_ticket: { state: { waiting: '等待' } } }, document: { state: { approved: '已审核' } } }));
    expect(stepOf({ kind: 'opportunity', data: { step: 'win', stage: '中标' } })).toEqual({ what: '商机 · 赢单', stage: '中标', color: 'success' });
    expect(stepOf({ kind: 'follow_up', data: { step: 'win' } })).toBeUndefined();
    expect([stateText({ entity: 'service_ticket', state: 'waiting' }), stateText({ entity: 'sales_order', state: 'approved' }), stateText({ entity: 'sales_order', state: null })]).toEqual(['等待', '已审核', '']);
  });
  it('of the trail read as such', () => {
    expect(auditOf({ ...item('audit', 3, '2026-11-22T00:00:00Z'), entity: 'customer', data: { action: 'update', source: 'ui', changes: { name: ['a', 'b'] } } })).toMatchObject({ action: 'update', entity: 'customer', changes: { name: ['a', 'b'] } });
  });
});

describe('reading the timeline', () => {
  const page = (over: Partial<TimelinePage>): TimelinePage => ({ items: [], next: null, kinds: ['audit', 'order'], hidden: [], ...over });
  it('goes on where the page ended, and begins anew with another choice or customer', async () => {
    const read = vi.mocked(readTimeline);
    read.mockResolvedValueOnce(page({ items: [item('order', 2, 'b')], next: 'here', note: { text: '先打电话', version: 1, updatedAt: null, updatedByName: null } }));
    read.mockResolvedValueOnce(page({ items: [item('order', 1, 'a')] }));
    read.mockResolvedValueOnce(page({ items: [item('audit', 7, 'c')] }));
    read.mockResolvedValue(page({ items: [item('audit', 8, 'd')] }));
    const id = ref(5);
    const scope = effectScope();
    const store = scope.run(() => useTimeline(id, ref(1)));
    if (!store) throw new Error('no store');
    await vi.waitFor(() => { expect(named(store.items.value)).toEqual(['order2']); });
    await store.more();
    expect(read.mock.lastCall?.[1]).toEqual({ before: 'here' });
    expect(named(store.items.value)).toEqual(['order2', 'order1']);
    expect(store.page.value?.note?.text).toBe('先打电话');
    store.choose('audit');
    await vi.waitFor(() => { expect(named(store.items.value)).toEqual(['audit7']); });
    expect(read.mock.lastCall?.[1]).toEqual({ kinds: 'audit' });
    id.value = 6;
    await nextTick();
    await vi.waitFor(() => { expect(named(store.items.value)).toEqual(['audit8']); });
    expect(read.mock.lastCall?.slice(0, 2)).toEqual([6, {}]);
    scope.stop();
  });
});
