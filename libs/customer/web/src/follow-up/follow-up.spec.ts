import { addMessages, setLocale, uiMessages } from '@steward/ui';
import { beforeAll, describe, expect, it } from 'vitest';
import { zh } from './locales/zh-CN';
import { bodyOf, relatedValue } from './follow-up.api';
import { followUpList, systemViews } from './follow-up.list';
import { quickDay } from './quick-days';
import { followUpFields } from './use-follow-up-form';

beforeAll(async () => { await addMessages(...uiMessages, () => Promise.resolve(zh)); await setLocale('zh-CN'); });

describe('the form of a follow-up', () => {
  it('begins with the words where the customer is known, else with the customer', () => {
    expect(followUpFields({ customer: false })[0]?.name).toBe('content');
    expect(followUpFields({ customer: true }).slice(0, 2).map((f) => f.name)).toEqual(['customerId', 'content']);
    expect(followUpFields({ customer: false, short: true }).map((f) => f.name)).not.toContain('mentions');
  });
  it('means the usual days', () => {
    expect((['tomorrow', 'three', 'week', 'month'] as const).map((which) => quickDay(which, '2027-01-30'))).toEqual(['2027-01-31', '2027-02-02', '2027-02-06', '2027-02-28']);
  });
  it('sends the record it is about as kind and id', () => {
    expect(bodyOf({ content: 'x', related: 'quotation:12' })).toEqual({ content: 'x', relatedType: 'quotation', relatedId: 12 });
    expect(bodyOf({ related: null })).toEqual({ relatedType: null, relatedId: null });
    expect(bodyOf({ content: 'x' })).toEqual({ content: 'x' });
    expect([relatedValue({ relatedType: 'quotation', relatedId: 12 }), relatedValue({ relatedType: null, relatedId: null })]).toEqual(['quotation:12', null]);
  });
});

describe('the lists of follow-ups', () => {
  it('are mine by their author, the team\'s by what I may see', () => {
    const filterOf = (entry: 'mine' | 'team', key: string): unknown => { const f = systemViews[entry].find((v) => v.key === key)?.filter; return typeof f === 'function' ? f(7) : f; };
    expect(filterOf('mine', 'all')).toEqual({ field: 'userId', op: 'eq', value: 7 });
    expect(filterOf('mine', 'today')).toEqual({ and: [{ field: 'userId', op: 'eq', value: 7 }, { field: 'occurredAt', op: 'eq', value: 'today' }] });
    expect(filterOf('team', 'all')).toBeUndefined();
    expect(followUpList('team', []).quick).toContain('userId');
  });
});
