import type { Filter } from '@steward/kernel';
import { describe, expect, it } from 'vitest';
import { decodeState, encodeState, isComplete, packFilter, parseSort, sameFilter, sortText, unpackFilter } from './codec';
import type { ListState } from './types';

const plain: ListState = { view: 'all', base: '', q: '', where: undefined, sort: parseSort('-createdAt'), page: 1, pageSize: 50 };
const levels: Filter = { field: 'level', op: 'in', value: ['A', 'B'] };
const nested: Filter = { and: [levels, { or: [{ field: 'name', op: 'contains', value: '机械' }, { field: 'phone', op: 'empty' }] }] };

describe('filter in the address', () => {
  it('packs and unpacks without loss', () => {
    expect(packFilter(levels)).toBe('["level","in",["A","B"]]');
    expect(unpackFilter(packFilter(nested))).toEqual(nested);
    expect(unpackFilter(packFilter({ field: 'vip', op: 'eq', value: false }))).toEqual({ field: 'vip', op: 'eq', value: false });
  });
  it('also reads the plain AST', () => { expect(unpackFilter(JSON.stringify(nested))).toEqual(nested); });
  it('refuses what is no filter', () => {
    for (const bad of ['', '{', '42', 'null', '["level"]', '["level","like","x"]', '["&",["&",["&",["&",["a","eq",1]]]]]']) expect(unpackFilter(bad)).toBeUndefined();
  });
  it('compares filters by what they say', () => {
    expect(sameFilter({ op: 'in', value: ['A', 'B'], field: 'level' }, levels)).toBe(true);
    expect(sameFilter(levels, undefined)).toBe(false);
  });
  it('knows complete conditions', () => {
    expect(isComplete({ field: 'a', op: 'empty' })).toBe(true);
    expect(isComplete({ field: 'a', op: 'between', value: ['1', ''] })).toBe(false);
    expect(isComplete({ field: 'a', op: 'in', value: [] })).toBe(false);
    expect(isComplete({ field: 'a', op: 'eq', value: false })).toBe(true);
  });
});

describe('sort', () => {
  it('reads and writes', () => {
    expect(parseSort('-createdAt, code,')).toEqual([{ key: 'createdAt', desc: true }, { key: 'code', desc: false }]);
    expect(sortText(parseSort('-createdAt,code'))).toBe('-createdAt,code');
  });
});

describe('state in the address', () => {
  const roundTrip = (state: ListState, view: ListState): ListState => decodeState(encodeState(state, view, plain), view);

  it('is empty for an untouched list', () => { expect(encodeState(plain, plain, plain)).toEqual({}); });
  it('brings everything back', () => {
    const state: ListState = { ...plain, q: '平安', where: nested, sort: parseSort('name'), page: 3, pageSize: 100 };
    expect(roundTrip(state, plain)).toEqual(state);
  });
  it('writes a saved view out in full, so that it opens for someone who does not see it', () => {
    const view: ListState = { ...plain, view: '12', where: levels, sort: parseSort('code') };
    const url = encodeState(view, view, plain);
    expect(url).toEqual({ view: '12', f: packFilter(levels), sort: 'code' });
    expect(decodeState(url, { ...plain, view: '12' })).toEqual(view);
  });
  it('keeps what the user took away from a view', () => {
    const view: ListState = { ...plain, view: '12', q: 'x', where: levels };
    expect(roundTrip({ ...view, q: '', where: undefined }, view)).toEqual({ ...view, q: '', where: undefined });
  });
  it('takes nonsense for nothing', () => {
    expect(decodeState({ page: '-1', size: 'many', f: '{', sort: ',' }, plain)).toEqual({ ...plain, sort: [], where: undefined });
    expect(decodeState({ size: '5000' }, plain).pageSize).toBe(200);
  });
});
