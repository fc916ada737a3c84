import type { Client } from '../../../harness/index.js';
import type { Canaries } from './canary.js';
import type { Goods, OrderRow } from './sales.js';

interface Row { id: number; version: number }

/** Shipments of one's orders; the warehouse makes them. */
export interface ShippingBelongings {
  shipment(state: 'draft' | 'approved'): Promise<Row>;
}

/** A salesperson who may do with the shipments of his orders what a keeper does: so the scope alone decides. */
export const SHIPPING_RIGHTS = ['view', 'create', 'update', 'delete', 'approve', 'void', 'export'].map((action) => `warehouse.shipment.${action}`);

/** Shipments of one person's order, each made when it is first asked for. */
export function shippingOf(c: Canaries, goods: Goods, order: () => Promise<OrderRow>): ShippingBelongings {
  const kept = new Map<string, Promise<Row>>();
  const make = async (state: string): Promise<Row> => {
    const sold = await order();
    return goods.admin.ok.post(`/shipments?approve=${state === 'approved'}`, {
      salesOrderId: sold.id, warehouseId: goods.warehouseId, carrier: c.text('scarrier'), trackingNo: c.text('strack'), receiver: c.text('srec'), receiverPhone: c.digits('0761', 12), deliveryAddress: c.text('saddr'), remark: c.text('sremark'), externalId: c.text('sext'),
      lines: [{ orderLineId: sold.lines[0]?.id, quantity: '0.5', remark: c.text('sline') }],
    });
  };
  return { shipment: (state) => { const known = kept.get(state) ?? make(state); kept.set(state, known); return known; } };
}

/** One shipment in each state. */
export const shippingMakers = (own: ShippingBelongings): (() => Promise<Row>)[] => [() => own.shipment('draft'), () => own.shipment('approved')];

/** What the company has bought: no seller's business. */
export async function bought(admin: Client, goods: Goods, supplierId: number): Promise<{ purchaseOrder: number; purchaseReturn: number; product: number; kept: Record<string, number> }> {
  const lines = [{ productId: goods.productId, quantity: '1', unitPrice: '5' }];
  const make = async (path: string, body: object): Promise<number> => (await admin.ok.post<Row>(path, body)).id;
  const purchaseOrder = await make('/purchase-orders', { supplierId, lines });
  const purchaseReturn = await make('/purchase-returns', { supplierId, lines });
  const productId = await make('/products', { name: '走查组装件', unit: '件' });
  const components = { productId, lines: [{ productId: goods.productId, quantity: '1' }] };
  const kept = {
    'boms': await make('/boms', components), 'assemblies': await make('/assemblies', components), 'purchase-requests': await make('/purchase-requests', { lines: [{ productId, quantity: '1' }] }),
    'other-stocks': await make('/other-stocks', { direction: 'out', reason: 'use', warehouseId: goods.warehouseId, lines: [{ productId: goods.productId, quantity: '1' }] }),
    'transfers': await make('/transfers', { fromWarehouseId: goods.warehouseId, toWarehouseId: await make('/warehouses', { name: '走查分仓' }), lines: [{ productId: goods.productId, quantity: '1' }] }),
    'cost-adjustments': await make('/cost-adjustments', { warehouseId: goods.warehouseId, reason: 'charges', lines: [{ productId: goods.productId, amount: '1.00' }] }),
  };
  return { purchaseOrder, purchaseReturn, product: goods.productId, kept };
}

/** A price list with a price: the company's. */
export async function priced(admin: Client, goods: Goods): Promise<{ priceList: number; priceListLine: number }> {
  const priceList = (await admin.ok.post<Row>('/price-lists', { name: '走查价格表', priceLevel: 'wholesale1', validFrom: '2026-01-01' })).id;
  return { priceList, priceListLine: (await admin.ok.post<Row>('/price-list-lines', { priceListId: priceList, productId: goods.productId, price: '9' })).id };
}
