import { expect, test } from 'vitest';
import { arriving, faulty, receiving, type Transfer, type TransferLine } from './transfer.api';

const line = (id: number, open: string, ratio = '1'): TransferLine => ({ id, productCode: `P${id}`, productName: `产品${id}`, spec: null, unit: '个', ratio, quantity: '9', open });
const transfer = (...lines: TransferLine[]): Transfer => ({ id: 1, version: 2, no: 'DB1', docDate: '2026-11-01', state: 'approved', twoStep: true, receiveStatus: 'none', fromWarehouseId: 1, toWarehouseId: 2, fromWarehouseName: '主仓', toWarehouseName: '二仓', lines, receipts: [] });

test('everything in transit arrives unless somebody types something else', () => {
  const rows = arriving(transfer(line(1, '24.0000', '12.0000'), line(2, '0.0000'), line(3, '5.0000')));
  expect(rows.map((row) => [row.line.id, row.open, row.quantity])).toEqual([[1, '2', '2'], [3, '5', '5']]);
  expect(receiving(rows)).toBeUndefined();
  const [first, second] = rows;
  if (!first || !second) throw new Error('two lines are in transit');
  expect(receiving([{ ...first, quantity: '1' }, { ...second, quantity: null }])).toEqual([{ lineId: 1, quantity: '1' }]);
  expect(receiving([{ ...first, quantity: '0' }, { ...second, quantity: '' }])).toEqual([]);
});

test('more than is in transit and what is no quantity are faults', () => {
  const rows = arriving(transfer(line(1, '5.0000'), line(2, '5.0000'), line(3, '5.0000'), line(4, '5.0000')));
  expect(faulty(rows.map((row, i) => ({ ...row, quantity: ['6', 'x', null, '4.5'][i] ?? null })))).toEqual([0, 1]);
});
