import { describe, expect, it } from 'vitest';
import { countKey, filterQuery, isBeyond, lastNumberedPage, listRequest } from './request';
import { pageButtons } from './pages';
import type { ListState } from './types';

const state: ListState = { view: 'all', base: '', q: '平安', where: { field: 'level', op: 'in', value: ['A'] }, sort: [{ key: 'createdAt', desc: true }], page: 2, pageSize: 50 };
const mine = { where: { field: 'ownerId', op: 'eq', value: 'me' } as const, query: { scope: 'mine' } };

describe('request of a list', () => {
  it('asks for total and summary only when they are not known', () => {
    expect(listRequest('/customers', state, {}, { counted: false, summary: true })).toEqual({
      method: 'GET', path: '/customers', query: { q: '平安', where: JSON.stringify(state.where), sort: '-createdAt', page: '2', pageSize: '50', summary: 'true' },
    });
    expect(listRequest('/customers', state, {}, { counted: true, summary: true }).query).toMatchObject({ count: 'false' });
  });
  it('joins the view with the filter of the user', () => {
    expect(filterQuery(state, mine)).toEqual({ scope: 'mine', q: '平安', sort: '-createdAt', where: JSON.stringify({ and: [mine.where, state.where] }) });
  });
  it('sends long filters as a search', () => {
    const where = { field: 'code', op: 'in', value: Array.from({ length: 900 }, (_, i) => `KH${i}`) } as const;
    expect(listRequest('/customers', { ...state, where }, { query: mine.query }, { counted: true, summary: true })).toEqual({
      method: 'POST', path: '/customers/search', query: { scope: 'mine' }, body: { where, q: '平安', sort: '-createdAt', page: 2, pageSize: 50, count: false },
    });
  });
  it('walks by cursor', () => {
    const { query } = listRequest('/customers', { ...state, page: 201 }, {}, { counted: true, summary: false, cursor: 'abc' });
    expect(query).toMatchObject({ cursor: 'abc' });
    expect(query).not.toHaveProperty('page');
  });
  it('counts anew only when keyword, filter or view change', () => {
    const key = countKey(state, {});
    expect(countKey({ ...state, page: 9, pageSize: 20, sort: [] }, {})).toBe(key);
    expect(countKey({ ...state, q: '' }, {})).not.toBe(key);
    expect(countKey(state, mine)).not.toBe(key);
  });
});

describe('pages', () => {
  it('end where page numbers end', () => {
    expect(lastNumberedPage(1204, 50)).toBe(25);
    expect(lastNumberedPage(0, 50)).toBe(1);
    expect(lastNumberedPage(undefined, 50)).toBe(200);
    expect(isBeyond(200, 50)).toBe(false);
    expect(isBeyond(201, 50)).toBe(true);
  });
  it('show the neighbours and the ends', () => {
    expect(pageButtons(1, 1)).toEqual([1]);
    expect(pageButtons(5, 20)).toEqual([1, 2, 3, 4, 5, 6, 7, 0, 20]);
    expect(pageButtons(10, 20)).toEqual([1, 0, 8, 9, 10, 11, 12, 0, 20]);
  });
});
