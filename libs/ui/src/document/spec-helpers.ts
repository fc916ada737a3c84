import type { DocumentSpec, LineColumn, LineProduct, ProductSource } from './types';

/** An order as the sales screens declare it, small enough for specs. */
export const columns: LineColumn[] = [
  { key: 'productId', kind: 'product', required: true }, { key: 'unit', kind: 'unit' }, { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true }, { key: 'unitPrice', kind: 'price', readonly: (line) => line.values['gift'] === true },
  { key: 'discountRate', kind: 'rate', skip: true }, { key: 'taxRate', kind: 'rate', skip: true }, { key: 'gift', kind: 'boolean', skip: true, initial: false }, { key: 'amount', kind: 'info', show: (line) => line.figures.amount },
  { key: 'remark', kind: 'text', skip: true },
];

export const bolt: LineProduct = { id: 1, code: 'A-001', name: '螺栓', unit: '个', units: [{ unit: '盒', ratio: '12', barcode: '6901234567892', price: '110' }], barcode: '6901234567885', price: '10', taxRate: '0.13', stock: { onHand: '100', available: '20' } };
export const nut: LineProduct = { id: 2, code: 'A-002', name: '螺母', unit: '个', barcode: '6901234567809', price: '2.5' };
export const all: readonly LineProduct[] = [bolt, nut];

export const products: ProductSource = {
  search: (text) => Promise.resolve(all.filter((one) => `${one.code} ${one.name} ${one.barcode ?? ''}`.toLowerCase().includes(text.toLowerCase()))),
  resolve: (codes) => Promise.resolve(new Map(codes.flatMap((code) => { const found = all.find((one) => one.code === code || one.barcode === code || one.units?.some((unit) => unit.barcode === code)); return found ? [[code, found] as const] : []; }))),
};

export const orderSpec = (more: Partial<DocumentSpec> = {}): DocumentSpec => ({
  type: 'sales_order', path: '/sales-orders', permission: 'sales.order', title: 'entity.sales_order', approve: { action: 'confirm', title: 'document.saveApprove' },
  fields: [{ name: 'customerId', control: 'integer', required: true }, { name: 'docDate', control: 'date' }, { name: 'orderDiscount', control: 'money', place: 'foot' }, { name: 'remark', control: 'textarea', place: 'foot' }],
  lines: { columns, products, extraKeys: ['priceSource'] },
  totals: { kind: 'goods', includesTax: () => true, defaultTaxRate: () => '0.13' },
  ...more,
});
