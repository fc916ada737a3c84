import { describe, expect, it } from 'vitest';
import { figureLink } from './figure-link';
import { selectionOf } from './ownership.api';

describe('what a figure counted', () => {
  it('is a list of the person with the conditions of the figure', () => {
    expect(figureLink({ path: '/customers/team', person: 'ownerId', where: [] }, 7)).toEqual({ path: '/customers/team', query: { view: 'all', f: '["ownerId","eq",7]' } });
    expect(figureLink({ path: '/follow-ups/team', person: 'userId', where: [{ field: 'occurredAt', op: 'eq', value: 'today' }] }, 7)).toEqual({ path: '/follow-ups/team', query: { view: 'all', f: '["&",["userId","eq",7],["occurredAt","eq","today"]]' } });
    expect(figureLink({ path: '/customers/team', person: 'ownerId', where: [{ field: 'lastFollowUpAt', op: 'empty' }] }, 7)).toMatchObject({ query: { f: '["&",["ownerId","eq",7],["lastFollowUpAt","empty"]]' } });
  });
});

describe('customers to be shared out', () => {
  it('are the ticked ones, or everything found with the number that was shown', () => {
    expect(selectionOf({ items: [{ id: 3, version: 2 }] })).toEqual({ items: [{ id: 3, version: 2 }] });
    expect(selectionOf({ where: undefined, q: '公司', expectedCount: 9 })).toEqual({ where: { and: [] }, q: '公司', expectedCount: 9 });
  });
});
