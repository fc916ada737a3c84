import { type ListSpec, defineList } from '@steward/platform';
import { PRODUCT_TYPES } from '../product/product.entity.js';
import { warehouseFields, warehouseJoin } from '../document/document.list.js';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';

const cost = { needs: 'cost.view' } as const;
const productJoin = { p: { table: 'product', on: 'p.id=t.productId' } } as const;
/** The product of a row, by a join. */
const productFields = (): ListSpec['fields'] => ({
  productId: { kind: 'ref', sort: true, indexed: true },
  productCode: { kind: 'text', from: 'p', column: 'code', sort: true },
  productName: { kind: 'text', from: 'p', column: 'name', sort: 'nameKey' },
  spec: { kind: 'text', from: 'p' },
  unit: { kind: 'text', from: 'p' },
  categoryId: { kind: 'tree', from: 'p', name: { as: 'categoryName', of: 'category' }, extra: true },
  barcode: { kind: 'text', from: 'p', extra: true },
  product: { kind: 'text', from: 'p', column: 'search', hidden: true },
});

/** 库存查询: what lies where. Available = on hand − reserved; forecast adds what is on order. */
export const STOCK: ListSpec = defineList({
  key: 'stock', table: 'stock', entity: 'stock', scope: inMyWarehouses(), hides: '1=1', versioned: false, defaultSort: 'id', searchFields: ['product'], joins: { ...productJoin, ...warehouseJoin },
  fields: {
    id: { kind: 'integer', sort: true },
    ...productFields(),
    type: { kind: 'enum', values: PRODUCT_TYPES, from: 'p', extra: true },
    ...warehouseFields(),
    onHand: { kind: 'quantity', sort: true, totals: true },
    reserved: { kind: 'quantity', sort: true, totals: true },
    available: { kind: 'quantity', expression: 't.onHand-t.reserved', sort: true, totals: true },
    onOrder: { kind: 'quantity', sort: true, totals: true },
    forecast: { kind: 'quantity', expression: 't.onHand+t.onOrder-t.reserved', sort: true, totals: true, extra: true },
    lowStock: { kind: 'quantity', from: 'p', sort: true },
    highStock: { kind: 'quantity', from: 'p', sort: true, extra: true },
    averageCost: { kind: 'price', sort: true, ...cost },
    value: { kind: 'money', sort: true, totals: true, ...cost },
    lastPrice: { kind: 'price', sort: true, ...cost, extra: true },
    lastInAt: { kind: 'instant', sort: true, extra: true },
    lastOutAt: { kind: 'instant', sort: true, extra: true },
  },
});

/** Documents the ledger knows. */
export const MOVE_TYPES = ['opening_stock', 'stock_in', 'purchase_return', 'shipment', 'sales_return', 'stocktake', 'assembly', 'other_in', 'other_out', 'transfer', 'transfer_receipt', 'cost_adjustment'] as const;

/** 出入库流水: every booking, the newest first. */
export const STOCK_LEDGER: ListSpec = defineList({
  key: 'stock-ledger', table: 'stock_move', entity: 'stock_move', scope: inMyWarehouses(), hides: '1=1', versioned: false, defaultSort: '-id', searchColumns: ['docNo'], searchFields: ['product'], joins: { ...productJoin, ...warehouseJoin },
  fields: {
    id: { kind: 'integer', sort: true },
    at: { kind: 'instant', sort: true },
    docDate: { kind: 'date', sort: true },
    docType: { kind: 'enum', values: MOVE_TYPES, sort: true },
    docId: { kind: 'ref' },
    docNo: { kind: 'text', sort: true },
    ...productFields(),
    ...warehouseFields(),
    quantity: { kind: 'quantity', sort: true, totals: true },
    onHandAfter: { kind: 'quantity' },
    cost: { kind: 'money', sort: true, totals: true, ...cost },
    unitCost: { kind: 'price', sort: true, ...cost },
    difference: { kind: 'money', sort: true, totals: true, ...cost, extra: true },
    valueAfter: { kind: 'money', ...cost },
    actorId: { kind: 'user', name: { as: 'actorName', of: 'user' } },
    reversesId: { kind: 'ref', extra: true },
  },
});
