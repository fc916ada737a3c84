import { addMessages, setLocale, uiMessages } from '@steward/ui';
import { beforeAll, describe, expect, it } from 'vitest';
import { zh } from '../locales/zh-CN';
import type { ItemRow, PartView } from '../finance.api';
import { fits, fromParts, keptItems, plainParts, restOf, sameAllocations, spreadMoney, toItem, toParts, wantedOf } from './money-allocation';
import { MONEY } from './money.kinds';

beforeAll(async () => { await addMessages(...uiMessages, () => Promise.resolve(zh)); await setLocale('zh-CN'); });

const row = (id: number, open: string, dueDate: string, over: Partial<ItemRow> = {}): ItemRow => ({ id, kind: 'order', sourceType: 'sales_order', sourceId: id * 10, no: `XS${id}`, docDate: '2026-04-01', dueDate, amount: open, settled: '0.00', open, ...over });
const items = (kind = MONEY.receipt): ReturnType<typeof toItem>[] => [row(1, '4000.00', '2026-05-01'), row(2, '5000.00', '2026-05-10'), row(3, '3000.00', '2026-05-20')].map((one) => toItem(kind, one, '2026-05-05'));

describe('items of a document of money', () => {
  it('are what the kind settles: everything, credits, or debts', () => {
    const debt = { open: '1.00' };
    const credit = { open: '-1.00' };
    expect([MONEY.receipt, MONEY.refund, MONEY.offset].map((kind) => [fits(kind, debt), fits(kind, credit)])).toEqual([[true, true], [false, true], [true, false]]);
  });
  it('say what they come from, and that they are late', () => {
    expect(toItem(MONEY.receipt, row(1, '1.00', '2026-05-01'), '2026-05-05')).toMatchObject({ no: 'XS1', to: '/sales-orders/10', note: '已逾期' });
    expect(toItem(MONEY.receipt, row(1, '-1.00', '2026-05-01', { kind: 'opening', sourceType: 'opening' }), '2026-05-05').to).toBeUndefined();
  });
  it('of a refund are credits turned positive, and go out negative again', () => {
    const item = toItem(MONEY.refund, row(7, '-80.00', '2026-05-01', { amount: '-100.00', settled: '-20.00', kind: 'return', sourceType: 'sales_return' }), '2026-05-05');
    expect(item).toMatchObject({ amount: '100.00', settled: '20.00', open: '80.00', to: '/sales-returns/70' });
    expect(toParts(MONEY.refund, 'receivable', [{ id: 7, amount: '80.00', writeOff: '0.00' }])).toEqual([{ receivableId: 7, amount: '-80.00' }]);
    expect(fromParts(MONEY.refund, [{ receivableId: 7, amount: '-80.00' }])).toEqual([{ id: 7, amount: '80.00', writeOff: '0.00' }]);
  });
  it('that a draft names stay although they are settled meanwhile', () => {
    const part = { receivableId: 9, amount: '5.00', writeOff: '0.00', kind: 'order', sourceType: 'sales_order', sourceId: 90, sourceNo: 'XS9', orderId: 90, orderNo: 'XS9', docDate: '2026-04-01', dueDate: '2026-05-01', itemAmount: '50.00', open: '0.00' } satisfies PartView;
    expect(keptItems(MONEY.receipt, [part, { ...part, receivableId: 1 }], items())).toMatchObject([{ id: 9, no: 'XS9', open: '0.00', settled: '50.00' }]);
    expect(plainParts([part, { ...part, writeOff: '1.00' }])).toEqual([{ receivableId: 9, amount: '5.00' }, { receivableId: 9, amount: '5.00', writeOff: '1.00' }]);
  });
});

describe('spreading', () => {
  const amounts = (list: readonly { id: number; amount: string }[]): string[] => list.map((one) => `${one.id}:${one.amount}`);
  it('goes oldest due first (E-01)', () => { expect(amounts(spreadMoney('10000.00', items(), []))).toEqual(['1:4000.00', '2:5000.00', '3:1000.00']); });
  it('stays with what is ticked; the rest is left over', () => { expect(amounts(spreadMoney('9000.00', items(), [], new Set([2, 3])))).toEqual(['2:5000.00', '3:3000.00']); });
  it('keeps what was written off, and asks for that much less', () => {
    const before = [{ id: 1, amount: '0.00', writeOff: '100.00' }];
    expect(spreadMoney('5000.00', items(), before)).toEqual([{ id: 1, amount: '3900.00', writeOff: '100.00' }, { id: 2, amount: '1100.00', writeOff: '0.00' }]);
    expect(wantedOf(items(), new Set([1, 2]), before)).toBe('8900.00');
  });
  it('asks for nothing where credits are more than debts', () => { expect(wantedOf([...items(), toItem(MONEY.receipt, row(4, '-90000.00', '2026-05-01'), '2026-05-05')], new Set([1, 4]), [])).toBe('0.00'); });
  it('sends the parts in the order of the items, write-offs only where there are any', () => {
    expect(toParts(MONEY.payment, 'payable', [{ id: 3, amount: '1.00', writeOff: '0.00' }, { id: 1, amount: '2.00', writeOff: '0.50' }], items())).toEqual([{ payableId: 1, amount: '2.00', writeOff: '0.50' }, { payableId: 3, amount: '1.00' }]);
  });
  it('compares by value', () => {
    expect(sameAllocations([{ id: 1, amount: '1', writeOff: '0.00' }], [{ id: 1, amount: '1.00', writeOff: '0' }])).toBe(true);
    expect(sameAllocations([{ id: 1, amount: '1.00', writeOff: '0.00' }], [{ id: 2, amount: '1.00', writeOff: '0.00' }])).toBe(false);
  });
});

describe('what is left over', () => {
  const key = (...of: Parameters<typeof restOf>): string => { const note = restOf(...of); return `${note.key} ${note.tone} ${note.amount}`; };
  it('is said before it is saved', () => {
    expect(key(MONEY.receipt, 'receivable', '500.00', '0.00', '1500.00')).toBe('toAdvance warning 500.00');
    expect(key(MONEY.payment, 'payable', '500.00', undefined, '1500.00')).toBe('toPrepaid warning 500.00');
    expect(key(MONEY.receipt, 'receivable', '0.00', '0.00', '1500.00')).toBe('exact good 0.00');
    expect(key(MONEY.receipt, 'receivable', '0.00', '0.00', '0.00')).toBe('nothing plain 0.00');
    expect(key(MONEY.receipt, 'receivable', '-0.01', '0.00', '10.00')).toBe('over danger 0.01');
  });
  it('of a refund comes out of the advance, which must have it', () => {
    expect(key(MONEY.refund, 'receivable', '30.00', '100.00', '30.00')).toBe('refundAdvance warning 30.00');
    expect(key(MONEY.refund, 'receivable', '30.00', '29.99', '30.00')).toBe('refundShort danger 30.00');
  });
  it('of an offset is the advance that stays', () => { expect(key(MONEY.offset, 'payable', '70.00', '100.00', '100.00')).toBe('restPayable plain 70.00'); });
});
