import { describe, expect, it } from 'vitest';
import { fileSize } from './attachment.api';
import { changeLines } from './change-lines';

describe('lines of a change', () => {
  it('come in the order of the form, unknown fields last', () => {
    expect(changeLines({ zzz: [1, 2], level: ['A', 'B'], name: ['a', 'b'] }, ['name', 'level']).map((line) => line.name)).toEqual(['name', 'level', 'zzz']);
  });
  it('take custom fields apart', () => {
    expect(changeLines({ custom: [{ grade: 'x', same: 1 }, { grade: 'y', same: 1, more: [1] }] })).toEqual([{ name: 'custom.grade', before: 'x', after: 'y' }, { name: 'custom.more', before: null, after: [1] }]);
  });
  it('leave out what is no change and what is no pair', () => {
    expect(changeLines({ tags: [null, []], a: ['', null], b: [0, null], note: 'text' })).toEqual([{ name: 'b', before: 0, after: null }]);
    expect(changeLines(null)).toEqual([]);
  });
});

it('writes sizes of files', () => { expect([5, 1024, 1536, 200 * 1024, 50 * 1024 * 1024].map(fileSize)).toEqual(['5 B', '1 KB', '1.5 KB', '200 KB', '50 MB']); });
