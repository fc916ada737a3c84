import { describe, expect, it } from 'vitest';
import { columnStates, drawn, filterable, mergeColumns, moved, operatorsOf, permitted, withServerFields } from './columns';
import { customColumns } from './define';
import type { ListColumn } from './types';

const columns: ListColumn[] = [
  { key: 'code', title: 'c', kind: 'text', fixed: 'left' },
  { key: 'name', title: 'n', kind: 'text', width: 200 },
  { key: 'level', title: 'l', kind: 'dictionary' },
  { key: 'cost', title: 'k', kind: 'money', needs: 'cost.view', visible: false },
];
const keys = (list: readonly { key: string }[]): string[] => list.map((c) => c.key);

describe('mergeColumns', () => {
  it('follows the definition where nothing was saved', () => {
    const shown = mergeColumns(columns, []);
    expect(keys(shown)).toEqual(['code', 'name', 'level', 'cost']);
    expect(shown.map((c) => [c.visible, c.frozen, c.width])).toEqual([[true, 'left', undefined], [true, undefined, 200], [true, undefined, undefined], [false, undefined, undefined]]);
  });
  it('takes order, visibility, width and freezing of the user', () => {
    const shown = mergeColumns(columns, [{ key: 'level', visible: true, fixed: 'right' }, { key: 'code', visible: false, fixed: null }, { key: 'name', visible: true, width: 320 }, { key: 'cost', visible: true }]);
    expect(keys(shown)).toEqual(['level', 'code', 'name', 'cost']);
    expect(shown[0]).toMatchObject({ frozen: 'right' });
    expect(shown[1]).toMatchObject({ visible: false, frozen: undefined });
    expect(shown[2]).toMatchObject({ width: 320 });
  });
  it('puts new columns behind their neighbour and forgets removed ones', () => {
    expect(keys(mergeColumns(columns, [{ key: 'level', visible: true }, { key: 'gone', visible: true }, { key: 'name', visible: true }]))).toEqual(['code', 'level', 'cost', 'name']);
  });
  it('saves only what differs', () => {
    expect(columnStates(mergeColumns(columns, []), columns)).toEqual([{ key: 'code', visible: true }, { key: 'name', visible: true }, { key: 'level', visible: true }, { key: 'cost', visible: false }]);
    const states = [{ key: 'name', visible: true, width: 90 }, { key: 'code', visible: true, fixed: null }, { key: 'level', visible: false }, { key: 'cost', visible: false }];
    expect(columnStates(mergeColumns(columns, states), columns)).toEqual(states);
  });
});

it('draws frozen columns at the edges', () => {
  expect(keys(drawn(mergeColumns(columns, [{ key: 'level', visible: true, fixed: 'right' }, { key: 'name', visible: true }, { key: 'code', visible: true }])))).toEqual(['code', 'name', 'level']);
});

it('moves within the list only', () => {
  expect(moved([1, 2, 3], 0, 2)).toEqual([2, 3, 1]);
  expect(moved([1, 2, 3], 0, -1)).toEqual([1, 2, 3]);
});

describe('what the server says', () => {
  it('sets kind, operators, sortability and permission', () => {
    const merged = withServerFields(columns, { fields: { name: { kind: 'text', filter: ['contains', 'eq'], sort: true }, level: { kind: 'enum', filter: [], sort: false, needs: 'x.view' } } });
    expect(merged[1]).toMatchObject({ sortable: true, filterable: true, width: 200 });
    expect(operatorsOf(merged[1] ?? columns[0] as ListColumn)).toEqual(['contains', 'eq']);
    expect(merged[2]).toMatchObject({ kind: 'enum', filterable: false, needs: 'x.view', extra: false });
    expect(keys(filterable(merged))).toEqual(['code', 'name', 'cost']);
  });
  it('adds names, dictionaries and totals where the screen says nothing of them', () => {
    const [owner] = withServerFields([{ key: 'ownerId', title: 'o', kind: 'user' }], { fields: { ownerId: { kind: 'user', filter: ['in'], sort: true, name: 'ownerName', extra: true } } });
    expect(owner).toMatchObject({ name: 'ownerName', extra: true });
    const [level] = withServerFields([{ key: 'level', title: 'l', kind: 'dictionary', options: 'own' }], { fields: { level: { kind: 'dictionary', filter: ['in'], sort: true, dictionary: 'customer.level', totals: true } } });
    expect(level).toMatchObject({ options: 'own', totals: true });
  });
  it('does not switch on what the screen switched off', () => {
    const [column] = withServerFields([{ key: 'a', title: 'a', kind: 'text', sortable: false, filterable: false }], { fields: { a: { kind: 'text', filter: ['eq'], sort: true } } });
    expect(column).toMatchObject({ sortable: false, filterable: false });
  });
});

it('leaves out columns the user may not see', () => {
  expect(keys(permitted(columns, () => false))).toEqual(['code', 'name', 'level']);
});

it('makes columns of custom fields', () => {
  const [grade, ...more] = customColumns([
    { key: 'grade', label: '等级', kind: 'select', fieldKind: 'enum', options: [{ value: 'x', label: '优' }] },
    { key: 'old', label: '旧', kind: 'text', fieldKind: 'text', enabled: false },
  ]);
  expect(grade).toEqual({ key: 'custom.grade', title: '', label: '等级', kind: 'enum', visible: false, sortable: false, options: [{ value: 'x', label: '优', color: undefined }] });
  expect(more).toEqual([]);
});
