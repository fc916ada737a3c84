import { describe, expect, it } from 'vitest';
import { mapFaults } from './faults';
import { compare, merge } from './conflict';
import type { FormField } from './fields';

describe('faults of the server on the fields of a form', () => {
  const names = ['name', 'phone', 'tags', 'custom.grade'];

  it('finds the field by its pointer, nested and inside values', () => {
    const mapped = mapFaults([
      { pointer: '/name', code: 'required', message: '必填' }, { pointer: '/custom/grade', code: 'enum', message: '不在可选范围内' }, { pointer: '/tags/3', code: 'length', message: '太长' },
    ], names);
    expect(mapped.fields).toEqual({ name: '必填', 'custom.grade': '不在可选范围内', tags: '太长' });
    expect(mapped.stray).toEqual([]);
  });

  it('keeps the first fault of a field and tells those of unknown fields apart', () => {
    const mapped = mapFaults([{ pointer: '/name', code: 'a', message: 'one' }, { pointer: '/name', code: 'b', message: 'two' }, { pointer: '/zip', code: 'c', message: 'three' }, { pointer: '', code: 'd', message: 'four' }], names);
    expect(mapped.fields).toEqual({ name: 'one' });
    expect(mapped.stray).toEqual(['zip：three', 'four']);
  });
});

describe('two people change one record', () => {
  const fields: FormField[] = ['a', 'b', 'c', 'custom.d'].map((name) => ({ name, control: 'text' }));
  const base = { a: '1', b: '1', c: '1', custom: { d: '1' } };
  const mine = { a: '2', b: '1', c: '2', custom: { d: '2' } };
  const theirs = { a: '3', b: '3', c: '1', custom: { d: '1' }, version: 8 };

  it('shows what the other has changed and asks only where both did', () => {
    const rows = compare(fields, base, mine, theirs);
    expect(rows.map((row) => [row.name, row.both, row.keep])).toEqual([['a', true, 'mine'], ['b', false, 'theirs']]);
  });

  it('keeps what was chosen and what only I changed', () => {
    const rows = compare(fields, base, mine, theirs);
    expect(merge(fields, base, mine, theirs, rows)).toEqual({ a: '2', b: '3', c: '2', custom: { d: '2' }, version: 8 });
    for (const row of rows) row.keep = 'theirs';
    expect(merge(fields, base, mine, theirs, rows)).toMatchObject({ a: '3', b: '3', c: '2', custom: { d: '2' } });
  });
});
