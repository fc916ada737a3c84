import { PROGRESS, DOCUMENT_STATES } from '@steward/kernel';
import { type ListField, type ListSpec, defineList } from '@steward/platform';
import { documentFields } from '../document/document.list.js';
import { viaDocument } from '../stock/stock.scope.js';
import { ENTITY } from './transfer.entity.js';
import { transferRule } from './transfer.store.js';

const places = (table: 't' | 'd'): ListSpec['joins'] => {
  const behind = table === 'd' ? { behind: 'd' } : {};
  return { wf: { table: 'warehouse', on: `wf.id=${table}.fromWarehouseId`, ...behind }, wt: { table: 'warehouse', on: `wt.id=${table}.toWarehouseId`, ...behind } };
};
const placeNames = (): Record<string, ListField> => ({ fromWarehouseName: { kind: 'text', from: 'wf', column: 'name', sort: 'nameKey' }, toWarehouseName: { kind: 'text', from: 'wt', column: 'name', sort: 'nameKey' } });
const cost = { needs: 'cost.view' } as const;

/** 调拨单. */
export const TRANSFERS: ListSpec = defineList({
  key: 'transfers', table: 'transfer', entity: ENTITY, scope: transferRule, hides: '1=1', searchColumns: ['no'], defaultSort: '-id', custom: true, joins: places('t'),
  fields: {
    ...documentFields(),
    fromWarehouseId: { kind: 'ref', sort: true },
    toWarehouseId: { kind: 'ref', sort: true },
    ...placeNames(),
    twoStep: { kind: 'boolean', sort: true },
    receiveStatus: { kind: 'enum', values: PROGRESS, sort: true },
    quantity: { kind: 'quantity', sort: true, totals: true },
    cost: { kind: 'money', sort: true, totals: true, ...cost },
    fee: { kind: 'money', sort: true, totals: true, needs: 'price.view', extra: true },
  },
});

/** 调拨在途: lines of transfers with what of them is on its way. */
export const TRANSFER_LINES: ListSpec = defineList({
  key: 'transfer-lines', table: 'transfer_line', entity: 'transfer_line', scope: viaDocument('transfer', 'documentId', transferRule), hides: '1=1', versioned: false, defaultSort: '-id', searchFields: ['product'], searchColumns: [],
  joins: { d: { table: 'transfer', on: 'd.id=t.documentId' }, p: { table: 'product', on: 'p.id=t.productId' }, ...places('d') },
  fields: {
    id: { kind: 'integer', sort: true },
    documentId: { kind: 'ref' },
    no: { kind: 'text', from: 'd', sort: true },
    docDate: { kind: 'date', from: 'd', sort: true },
    state: { kind: 'enum', values: DOCUMENT_STATES, from: 'd', sort: true },
    fromWarehouseId: { kind: 'ref', from: 'd' },
    toWarehouseId: { kind: 'ref', from: 'd' },
    ...placeNames(),
    productId: { kind: 'ref', sort: true, indexed: true },
    productCode: { kind: 'text', sort: true },
    productName: { kind: 'text', sort: true },
    spec: { kind: 'text' },
    product: { kind: 'text', from: 'p', column: 'search', hidden: true },
    baseUnit: { kind: 'text', from: 'p', column: 'unit' },
    sent: { kind: 'quantity', sort: true, totals: true },
    received: { kind: 'quantity', sort: true, totals: true },
    open: { kind: 'quantity', expression: 't.sent-t.received', sort: true, totals: true },
    openCost: { kind: 'money', expression: 't.cost-t.receivedCost', sort: true, totals: true, ...cost },
  },
});
