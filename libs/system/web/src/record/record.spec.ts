import { addMessages, setLocale, uiMessages } from '@steward/ui';
import { beforeAll, describe, expect, it } from 'vitest';
import { trailField, trailValue } from './action-text';
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

describe('what no form knows', () => {
  beforeAll(async () => {
    await addMessages(...uiMessages, () => Promise.resolve({ document: { state: { draft: '草稿', approved: '已审核' } }, enum: { service_ticket: { state: { waiting: '等待' } } }, field: { receipt: { no: '收款单号' } }, record: { field: { state: '状态', no: '单号' } } }));
    await setLocale('zh-CN');
  });
  it('is told in words: the states of documents, and the words of the record where it has its own', () => {
    expect(['draft', 'approved'].map((value) => trailValue('sales_order', 'state', value))).toEqual(['草稿', '已审核']);
    expect(trailValue('service_ticket', 'state', 'waiting')).toBe('等待');
  });
  it('is left as it is where it speaks for itself', () => { expect([trailValue('receipt', 'no', 'approved'), trailValue('receipt', 'state', 'SK 1'), trailValue('receipt', 'state', null)]).toEqual([undefined, undefined, undefined]); });
  it('is named by the record, else in general', () => { expect([trailField('receipt', 'no'), trailField('receipt', 'state'), trailField('receipt', 'zzz')]).toEqual(['收款单号', '状态', undefined]); });
});
