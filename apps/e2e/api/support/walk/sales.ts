import type { Client } from '../../../harness/index.js';
import type { Canaries } from './canary.js';

interface Row { id: number; version: number }
export type SalesState = 'draft' | 'pending' | 'approved';
export interface OrderRow extends Row { no: string | null; lines: { id: number; productId: number }[] }
/** What there is to sell, and who ships it. */
export interface Goods { admin: Client; productId: number; warehouseId: number }

/** Documents of sales for one's customer, in a state of their life; approved orders are shipped in part. */
export interface SalesBelongings {
  quotation(state: SalesState): Promise<Row>;
  order(state: SalesState | 'closed'): Promise<OrderRow>;
  salesReturn(state: SalesState): Promise<Row>;
}

const actions = (resource: string, ...more: string[]): string[] => ['view', 'create', 'update', 'delete', 'void', 'export', ...more].map((action) => `sales.${resource}.${action}`);
/** What a seller may do with documents of sales; the goods are not his. */
export const SALES_RIGHTS = [...actions('quotation', 'approve'), ...actions('order', 'confirm', 'close', 'amend', 'print'), ...actions('return', 'approve'), 'price.view', 'warehouse.warehouse.all'];

/** Quotations, orders and returns of one person, each made when it is first asked for. */
export function salesOf(client: Client, c: Canaries, goods: Goods, customer: () => Promise<Row>): SalesBelongings {
  const kept = new Map<string, Promise<OrderRow>>();
  const keep = (key: string, work: () => Promise<OrderRow>): Promise<OrderRow> => { const known = kept.get(key) ?? work(); kept.set(key, known); return known; };
  const head = async (kind: string): Promise<object> => ({ customerId: (await customer()).id, contactName: c.text(`${kind}contact`), contactPhone: c.digits('0760', 12), remark: c.text(`${kind}remark`), externalId: c.text(`${kind}ext`) });
  const lines = (kind: string): object[] => [{ productId: goods.productId, quantity: '4', unitPrice: '10', remark: c.text(`${kind}line`) }];
  const moved = async (path: string, row: OrderRow, state: string): Promise<OrderRow> => (state === 'pending' ? client.ok.post(`${path}/${row.id}/submit`, {}) : row);
  const order = (state: string): Promise<OrderRow> => keep(`order ${state}`, async () => {
    const row = await client.ok.post<OrderRow>(`/sales-orders?approve=${state === 'approved' || state === 'closed'}`, { ...(await head('o')), lines: lines('o'), deliveryAddress: c.text('oaddr') });
    if (state === 'approved') await goods.admin.ok.post('/shipments?approve=true', { salesOrderId: row.id, warehouseId: goods.warehouseId, lines: [{ orderLineId: row.lines[0]?.id, productId: goods.productId, quantity: '2' }] });
    return state === 'closed' ? client.ok.post(`/sales-orders/${row.id}/close`, {}) : moved('/sales-orders', row, state);
  });
  return {
    quotation: (state) => keep(`quotation ${state}`, async () => moved('/quotations', await client.ok.post<OrderRow>(`/quotations?approve=${state === 'approved'}`, { ...(await head('q')), lines: lines('q'), terms: c.text('qterms') }), state)),
    order,
    salesReturn: (state) => keep(`return ${state}`, async () => {
      const sold = await order('approved');
      const body = { salesOrderId: sold.id, remark: c.text('rremark'), externalId: c.text('rext'), lines: [{ orderLineId: sold.lines[0]?.id, quantity: '0.5', remark: c.text('rline') }] };
      return moved('/sales-returns', await client.ok.post<OrderRow>(`/sales-returns?approve=${state === 'approved'}`, body), state);
    }),
  };
}

/** A warehouse with goods enough for all walks. */
export async function stocked(admin: Client): Promise<Goods> {
  const warehouseId = (await admin.ok.post<Row>('/warehouses', { name: '走查仓', isDefault: true })).id;
  const productId = (await admin.ok.post<Row>('/products', { name: '走查商品', unit: '个' })).id;
  const supplierId = (await admin.ok.post<Row>('/suppliers', { name: '走查供货商' })).id;
  await admin.ok.post('/stock-ins?approve=true', { supplierId, warehouseId, lines: [{ productId, quantity: '100000', unitPrice: '5' }] });
  const stocktake = (await admin.ok.post<Row>('/stocktakes?start=true', { warehouseId })).id;
  await admin.ok.post(`/stocktakes/${stocktake}/sheets`, {});
  return { admin, productId, warehouseId };
}

const STATES: readonly SalesState[] = ['draft', 'pending', 'approved'];
/** One of each document of sales in each state, so that no question makes one. */
export const salesMakers = (own: SalesBelongings): (() => Promise<Row>)[] => [...STATES.flatMap((state) => [() => own.quotation(state), () => own.order(state), () => own.salesReturn(state)]), () => own.order('closed')];
