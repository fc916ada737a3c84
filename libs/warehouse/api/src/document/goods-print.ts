import type { PrintColumn } from '@steward/system-api';

/** Columns of goods on paper; `more` stands between what moves and what it costs. */
export const goodsColumns = (more: readonly PrintColumn[] = []): PrintColumn[] => [
  { key: 'productCode', label: 'print.word.code', width: 20 }, { key: 'productName', label: 'print.word.product', width: 42 }, { key: 'spec', label: 'print.word.spec', width: 26, optional: true }, { key: 'unit', label: 'print.word.unit', width: 11 },
  { key: 'quantity', label: 'print.word.quantity', kind: 'quantity', sum: true }, ...more, { key: 'cost', label: 'field.other_stock_line.cost', kind: 'money', sum: true, needs: 'cost.view' }, { key: 'remark', label: 'print.word.note', width: 20, optional: true },
];
