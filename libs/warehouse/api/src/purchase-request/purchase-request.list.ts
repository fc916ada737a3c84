import { PROGRESS } from '@steward/kernel';
import { type ListSpec, defineList } from '@steward/platform';
import { documentFields, warehouseFields, warehouseJoin } from '../document/document.list.js';
import { documentRule } from '../stock/stock.scope.js';
import { ENTITY } from './purchase-request.entity.js';

const ORDERED = "(SELECT COALESCE(SUM(pl.baseQuantity-pl.closed),0) FROM purchase_request_order ro JOIN purchase_order_line pl ON pl.id=ro.orderLineId AND pl.productId=l.productId JOIN purchase_order po ON po.id=pl.orderId WHERE ro.requestLineId=l.id AND po.state IN ('approved','closed'))";
const lineWhere = (condition: string): string => `EXISTS (SELECT 1 FROM purchase_request_line l WHERE l.requestId=t.id AND ${condition})`;
/** none, partial, full: as orderStatus() reckons it. */
export const ORDER_STATUS = `CASE WHEN NOT ${lineWhere(`${ORDERED}>0`)} THEN 'none' WHEN ${lineWhere(`${ORDERED}<l.baseQuantity`)} THEN 'partial' ELSE 'full' END`;

/** 采购申请. */
export const PURCHASE_REQUESTS: ListSpec = defineList({
  key: 'purchase-requests', table: 'purchase_request', entity: ENTITY, scope: documentRule, hides: '1=1', searchColumns: ['no', 'reason'], defaultSort: '-id', custom: true, joins: warehouseJoin,
  fields: {
    ...documentFields(),
    ...warehouseFields(),
    requiredDate: { kind: 'date', sort: true },
    reason: { kind: 'text', sort: true },
    quantity: { kind: 'quantity', sort: true, totals: true },
    orderStatus: { kind: 'enum', values: PROGRESS, expression: ORDER_STATUS, sort: true },
  },
});
