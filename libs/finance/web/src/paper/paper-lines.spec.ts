import { describe, expect, it } from 'vitest';
import { flatTree, lineColumns } from './paper-lines';

describe('lines of papers', () => {
  it('a tree becomes a list of paths', () => {
    expect(flatTree([{ value: 1, label: '费用', children: [{ value: 2, label: '差旅费' }, { value: 3, label: '停用', disabled: true }] }, { value: 4, label: '工资' }])).toEqual([
      { value: 1, label: '费用' }, { value: 2, label: '费用/差旅费' }, { value: 3, label: '费用/停用', disabled: true }, { value: 4, label: '工资' },
    ]);
  });
  it('a transfer has none, a red invoice may be negative', () => {
    const none = { categories: () => [], payables: () => [], stockIns: () => [] };
    expect(lineColumns('account_transfer', none)).toBeUndefined();
    expect(lineColumns('purchase_invoice', none)?.at(-1)?.min).toBeUndefined();
    expect(lineColumns('payment_request', none)?.at(-1)?.min).toBe('>0');
  });
});
