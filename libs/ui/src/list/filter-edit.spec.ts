import type { Filter } from '@steward/kernel';
import { describe, expect, it } from 'vitest';
import { combine, conditionsOf, DATE_PIN, dateCondition, depthOf, fits, fromDraft, incomplete, isRelative, newCondition, newGroup, partsOf, pinned, toDraft, valueFor, withoutPart, withPinned } from './filter-edit';

const level: Filter = { field: 'level', op: 'in', value: ['A'] };
const name: Filter = { field: 'name', op: 'contains', value: '机械' };
const either: Filter = { or: [level, name] };

describe('draft', () => {
  it('gives back the filter it was made from', () => {
    for (const filter of [undefined, level, { and: [level, name] }, { and: [level, either] }, either] as (Filter | undefined)[]) expect(fromDraft(toDraft(filter))).toEqual(filter);
  });
  it('drops what is not complete, and groups that become empty', () => {
    const draft = newGroup('and', [newCondition('name', 'contains'), newGroup('or', [newCondition('level', 'in')]), { ...newCondition('level', 'in'), value: ['A'] }]);
    expect(fromDraft(draft)).toEqual(level);
    expect(incomplete(draft).map((node) => node.field)).toEqual(['name', 'level']);
  });
  it('sends no value with "is empty"', () => {
    expect(fromDraft({ ...newCondition('name', 'empty'), value: 'left over' })).toEqual({ field: 'name', op: 'empty' });
  });
});

describe('parts and pins', () => {
  it('sets, replaces and removes a pinned condition, leaving the rest', () => {
    const one = withPinned(name, 'level', ['in'], 'in', ['A']);
    expect(one).toEqual({ and: [name, level] });
    expect(withPinned(one, 'level', ['in'], 'in', ['B'])).toEqual({ and: [name, { field: 'level', op: 'in', value: ['B'] }] });
    expect(withPinned(one, 'level', ['in'], 'in', [])).toEqual(name);
    expect(withPinned(level, 'level', ['in'], 'in', undefined)).toBeUndefined();
  });
  it('does not take a condition of another operator for the pinned one', () => {
    const no: Filter = { field: 'level', op: 'nin', value: ['D'] };
    expect(pinned(no, 'level', ['in'])).toBeUndefined();
    expect(withPinned(no, 'level', ['in'], 'in', ['A'])).toEqual({ and: [no, level] });
  });
  it('removes one part', () => {
    expect(withoutPart({ and: [level, either] }, 0)).toEqual(either);
    expect(partsOf(either)).toEqual([either]);
    expect(withoutPart(either, 0)).toBeUndefined();
  });
  it('reads dates it wrote', () => {
    expect(pinned(dateCondition('createdAt', 'this_month'), 'createdAt', DATE_PIN)?.value).toBe('this_month');
    expect(dateCondition('createdAt', ['2026-11-01', '2026-11-30'])).toEqual({ field: 'createdAt', op: 'between', value: ['2026-11-01', '2026-11-30'] });
    expect(isRelative('last_30d')).toBe(true);
    expect(isRelative('2026-11-01')).toBe(false);
  });
});

describe('combine and limits', () => {
  it('adds no level to "and" groups', () => {
    expect(combine(level, { and: [name, either] })).toEqual({ and: [level, name, either] });
    expect(combine(undefined, undefined)).toBeUndefined();
  });
  it('knows what the server would refuse', () => {
    const deep: Filter = { and: [level, { or: [name, { and: [level, name] }] }] };
    expect(depthOf(deep)).toBe(3);
    expect(fits(deep)).toBe(true);
    expect(fits({ or: [level, deep] })).toBe(false);
    expect(fits({ and: Array.from({ length: 51 }, () => level) })).toBe(false);
    expect(conditionsOf(deep)).toHaveLength(4);
  });
});

describe('value when the operator changes', () => {
  it('keeps what fits', () => {
    expect(valueFor('in', 'A', 'dictionary')).toEqual(['A']);
    expect(valueFor('eq', ['A', 'B'], 'dictionary')).toBe('A');
    expect(valueFor('between', 'this_week', 'date')).toBe('this_week');
    expect(valueFor('between', '5', 'money')).toBeUndefined();
    expect(valueFor('empty', 'A', 'text')).toBeUndefined();
  });
});
