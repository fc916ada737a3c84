import type { Client } from '../../harness/index.js';
import { book, type TradeDocument } from '../../api/support/trade.js';

/** Kinds of documents by their path; each has a list, an editor and a page. */
export const DOCUMENTS = ['quotations', 'sales-orders', 'sales-returns', 'shipments', 'purchase-orders', 'stock-ins', 'purchase-returns', 'boms', 'assemblies', 'other-stocks', 'transfers', 'cost-adjustments', 'purchase-requests', 'receipts', 'refunds', 'payments', 'offsets', 'bad-debts', 'invoices', 'account-transfers', 'income-expenses', 'payment-requests', 'expense-claims', 'purchase-invoices'] as const;
type Kind = (typeof DOCUMENTS)[number];

/** Ids of what was made: masters, one approved document and one draft of every kind. */
export interface TradeIds { product: number; supplier: number; account: number; stocktake: number; approved: Record<Kind, number>; draft: Record<Kind, number> }

/** Trades with a customer once through everything, so that no page of documents is empty. */
export async function trade(admin: Client, customerId: number): Promise<TradeIds> {
  const make = async (path: string, body: object): Promise<number> => (await admin.ok.post<{ id: number }>(path, body)).id;
  const warehouseId = await make('/warehouses', { name: '样例仓库' });
  const supplierId = await make('/suppliers', { name: '样例供应商有限公司' });
  const productId = await make('/products', { name: '样例产品', spec: '10×20', unit: '件', barcode: '6901234567892', salePrice: '100', taxRate: '0.13' });
  const account = await make('/accounts', { name: '样例基本户', type: 'bank' });
  const approved = {} as Record<Kind, number>;
  const draft = {} as Record<Kind, number>;
  /** One that takes effect, and one like it that does not. */
  const both = async (kind: Kind, body: object, sketch: object = body): Promise<TradeDocument> => {
    const done = await book(admin, `/${kind}`, body);
    approved[kind] = done.id;
    draft[kind] = await make(`/${kind}`, sketch);
    return done;
  };
  const lines = [{ productId, quantity: '10', unitPrice: '100', taxRate: '0.13' }];
  const money = (amount: string): object => ({ lines: [{ accountId: account, method: 'transfer', amount }] });

  const ordered = await both('purchase-orders', { supplierId, warehouseId, lines: [{ productId, quantity: '50', unitPrice: '60' }] });
  const received = (quantity: string): object => ({ purchaseOrderId: ordered.id, supplierId, warehouseId, lines: [{ orderLineId: ordered.lines[0]?.id, productId, quantity, unitPrice: '60' }] });
  const stockIn = await both('stock-ins', received('40'), received('5'));
  await both('purchase-returns', { stockInId: stockIn.id, supplierId, warehouseId, lines: [{ stockInLineId: stockIn.lines[0]?.id, productId, quantity: '1' }] });
  const part = await make('/products', { name: '样例组件', unit: '件', purchasePrice: '5' });
  await book(admin, '/stock-ins', { supplierId, warehouseId, lines: [{ productId: part, quantity: '100', unitPrice: '5' }] });
  const bom = await both('boms', { productId, name: '样例清单', fee: '1', lines: [{ productId: part, quantity: '2' }] });
  await both('assemblies', { bomId: bom.id, warehouseId, quantity: '3' });
  await both('purchase-requests', { warehouseId, reason: '样例补货', lines: [{ productId: part, quantity: '20', supplierId }] });
  await both('other-stocks', { direction: 'out', reason: 'sample', warehouseId, counterparty: '样品间', lines: [{ productId: part, quantity: '2' }] });
  const branch = await make('/warehouses', { name: '样例分仓' });
  const sent = await both('transfers', { fromWarehouseId: warehouseId, toWarehouseId: branch, twoStep: true, lines: [{ productId: part, quantity: '10' }] });
  await admin.ok.post(`/transfers/${sent.id}/receive`, { lines: [{ lineId: sent.lines[0]?.id, quantity: '4' }] });
  await both('cost-adjustments', { warehouseId, reason: 'provisional', lines: [{ productId: part, amount: '12.50' }] });
  await both('quotations', { customerId, lines });
  const order = await both('sales-orders', { customerId, lines });
  const ofOrder = (quantity: string): object => ({ salesOrderId: order.id, warehouseId, lines: [{ orderLineId: order.lines[0]?.id, productId, quantity }] });
  await both('shipments', ofOrder('4'), ofOrder('2'));
  await both('sales-returns', ofOrder('1'));
  await both('receipts', { customerId, ...money('1500'), autoAllocate: true }, { customerId, ...money('10') });
  await both('refunds', { customerId, ...money('100') });
  await both('payments', { supplierId, ...money('500'), autoAllocate: true });
  await book(admin, '/sales-orders', { customerId, lines: [{ productId, quantity: '1', unitPrice: '50', taxRate: '0.13' }] });
  await both('offsets', { side: 'receivable', customerId, autoAllocate: true });
  const further = await book(admin, '/sales-orders', { customerId, lines: [{ productId, quantity: '1', unitPrice: '70', taxRate: '0.13' }] });
  const [debt] = (await admin.ok.get<{ items: { id: number }[] }>('/receivables', { query: { 'filter[sourceId][eq]': further.id, 'filter[sourceType][eq]': 'sales_order' } })).items;
  const bad = (amount: string): object => ({ customerId, reason: 'unreachable', allocations: [{ receivableId: debt?.id, amount }] });
  await both('bad-debts', bad('30'), bad('40'));
  await both('invoices', { customerId, type: 'normal', taxRate: '0.13', allocations: [{ salesOrderId: order.id, amount: '400' }] });
  const stocktake = await make('/stocktakes?start=true', { warehouseId });
  const sheet = await make(`/stocktakes/${stocktake}/sheets`, { area: 'A 区' });
  await admin.ok.post(`/stocktakes/${stocktake}/sheets/${sheet}/counts`, { counts: [{ productId: part, quantity: '90' }] });
  const category = await make('/categories', { type: 'expense', name: '样例费用' });
  const cash = await make('/accounts', { name: '样例现金', type: 'cash' });
  const spent = [{ categoryId: category, amount: '35', remark: '样例' }];
  await both('account-transfers', { fromAccountId: account, toAccountId: cash, total: '200', fee: '1' });
  await both('income-expenses', { direction: 'expense', accountId: cash, partyName: '样例物业', lines: spent });
  await both('expense-claims', { reason: '样例报销', lines: spent });
  await both('payment-requests', { supplierId, total: '50' });
  await both('purchase-invoices', { supplierId, type: 'special', taxRate: '0.13', lines: [{ stockInId: stockIn.id, amount: '500' }] });
  return { product: productId, supplier: supplierId, account, stocktake, approved, draft };
}
