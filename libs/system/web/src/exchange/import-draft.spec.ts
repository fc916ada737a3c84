import { describe, expect, it } from 'vitest';
import type { ImportField, ImportRun } from './exchange.api';
import { assign, columnName, firstDraft, freeFields, leftOut, missing, moveKey, repaired, toInput, usableKeys } from './import-draft';

const field = (key: string, required = false): ImportField => ({ key, label: key, required, kind: 'text', options: [], note: null });
const column = (index: number, header: string, suggestedField: string | null = null): ImportRun['columns'][number] => ({ index, header, samples: [], suggestedField });
const counts = { total: 0, toCreate: 0, toUpdate: 0, toSkip: 0, invalid: 0, created: 0, updated: 0, skipped: 0, failed: 0, undone: 0 };
const run = (over: Partial<ImportRun> = {}): ImportRun => ({
  id: 1, version: 1, entity: 'customer', entityLabel: '客户', fileName: 'a.xlsx', format: 'xlsx', encoding: null, sheet: 'S', sheets: ['S'], headerRow: 1, rowCount: 3,
  columns: [column(0, '公司全称', 'name'), column(1, '简称'), column(2, '代码', 'code')], fields: [field('code'), field('name', true), field('mobile'), field('source')], availableMatchKeys: ['code', 'creditCode', 'name', 'mobile'],
  state: 'uploaded', mapping: null, defaults: {}, duplicateStrategy: null, matchKeys: [], assignTo: null, unknownChoices: null, counts, job: null, error: null,
  may: { validate: true, commit: false, cancel: true, undo: false }, undoUntil: null, ownerId: 1, createdAt: '2026-11-23T00:00:00Z', committedAt: null, undoneAt: null, purged: false, ...over,
});

describe('what is proposed for a file', () => {
  it('takes the suggested fields and the match keys the file has, in the order of the server', () => {
    expect(firstDraft(run())).toMatchObject({ columns: { 0: 'name', 2: 'code' }, matchKeys: ['code', 'name'], duplicateStrategy: 'skip', unknownChoices: 'error', ownerId: null });
  });
  it('takes the decisions of the last dry run, also where no key was wanted', () => {
    const draft = firstDraft(run({ mapping: { name: 1 }, matchKeys: [], defaults: { source: '展会' }, duplicateStrategy: 'overwrite', unknownChoices: 'create', assignTo: 7 }));
    expect(draft).toEqual({ columns: { 1: 'name' }, matchKeys: [], defaults: [{ field: 'source', value: '展会' }], duplicateStrategy: 'overwrite', unknownChoices: 'create', ownerId: 7 });
  });
  it('forgets columns and fields that are gone', () => {
    const kept = { ...firstDraft(run()), columns: { 0: 'name', 9: 'code', 1: 'custom.old' }, defaults: [{ field: 'custom.old', value: 'x' }], matchKeys: ['name', 'old'] };
    expect(repaired(kept, run())).toMatchObject({ columns: { 0: 'name' }, defaults: [], matchKeys: ['name'] });
  });
});

describe('mapping by hand', () => {
  it('gives a field to one column only', () => {
    const draft = assign(firstDraft(run()), run(), 1, 'name');
    expect(draft.columns).toEqual({ 1: 'name', 2: 'code' });
  });
  it('looks for records by a key as soon as its column is there, in its place, and not any more without it', () => {
    const without = assign(firstDraft(run()), run(), 2, undefined);
    expect(without.matchKeys).toEqual(['name']);
    expect(assign(without, run(), 2, 'code').matchKeys).toEqual(['code', 'name']);
  });
  it('does not take a key again that was taken away by hand', () => {
    const draft = { ...firstDraft(run()), matchKeys: ['name'] };
    expect(assign(draft, run(), 1, 'source').matchKeys).toEqual(['name']);
  });
  it('names required fields without column or fixed value', () => {
    const draft = assign(firstDraft(run()), run(), 0, undefined);
    expect(missing(draft, run()).map((one) => one.key)).toEqual(['name']);
    expect(missing({ ...draft, defaults: [{ field: 'name', value: '  ' }] }, run())).toHaveLength(1);
    expect(missing({ ...draft, defaults: [{ field: 'name', value: '某公司' }] }, run())).toEqual([]);
  });
  it('lists what is left out, and what may still be fixed', () => {
    const draft = { ...firstDraft(run()), defaults: [{ field: 'source', value: 'x' }] };
    expect(leftOut(draft, run()).map((one) => one.header)).toEqual(['简称']);
    expect(freeFields(draft, run()).map((one) => one.key)).toEqual(['code', 'name', 'mobile']);
  });
});

describe('what is sent', () => {
  it('turns columns into a mapping, drops empty fixed values and keys that find nothing', () => {
    const draft = { ...firstDraft(run()), defaults: [{ field: 'source', value: ' 展会 ' }, { field: 'mobile', value: ' ' }], matchKeys: ['mobile', 'name'] };
    expect(usableKeys(draft, run())).toEqual(['code', 'name']);
    expect(toInput(draft, run())).toEqual({ mapping: { name: 0, code: 2 }, defaults: { source: '展会' }, duplicateStrategy: 'skip', matchKeys: ['name'], unknownChoices: 'error' });
    expect(toInput({ ...draft, ownerId: 5 }, run()).ownerId).toBe(5);
  });
  it('moves keys and stops at the ends', () => {
    expect(moveKey(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moveKey(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moveKey(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  });
});

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
