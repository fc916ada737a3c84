import { DOCUMENT_STATES } from '@steward/kernel';
import { type ListField, type ListItem, type ListSpec, defineList } from '@steward/platform';
import { PRICE } from '../line/sales-line.dto.js';
import { salesRule } from '../sales.scope.js';
import { RETURN, returnSearch } from './return.store.js';

const money = (o: Partial<ListField> = {}): ListField => ({ kind: 'money', sort: true, needs: PRICE, totals: true, ...o });

let expand: (items: ListItem[]) => Promise<void> = () => Promise.resolve();
/** The reader tells, once it is made, how rows of the list are completed. */
export const expandReturnsWith = (fn: typeof expand): void => { expand = fn; };

/** Sales returns, seen through the scope of the caller. */
export const RETURNS: ListSpec = defineList({
  key: 'sales-returns', table: 'sales_return', entity: RETURN, scope: salesRule, hides: '1=1', search: returnSearch, defaultSort: '-id', custom: true, expand: (items) => expand(items),
  fields: {
    id: { kind: 'integer', sort: true },
    no: { kind: 'text', sort: true },
    docDate: { kind: 'date', sort: true },
    state: { kind: 'enum', values: DOCUMENT_STATES, sort: true },
    customerId: { kind: 'ref', indexed: true },
    customerName: { kind: 'text', sort: true },
    salesOrderId: { kind: 'ref', indexed: true },
    salesOrderNo: { kind: 'text', sort: true },
    warehouseId: { kind: 'ref' },
    reason: { kind: 'dictionary', dictionary: 'sales.return_reason', sort: true },
    goods: { kind: 'text' },
    productId: { kind: 'ref', via: { table: 'sales_return_line', owner: 'returnId', value: 'productId' } },
    quantity: { kind: 'quantity', sort: true, totals: true },
    lineCount: { kind: 'integer', sort: true, extra: true },
    net: money({ extra: true }),
    tax: money({ extra: true }),
    total: money(),
    ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    departmentId: { kind: 'department', sort: true, name: { as: 'departmentName', of: 'department' }, extra: true },
    printCount: { kind: 'integer', sort: true, extra: true },
    remark: { kind: 'text', extra: true },
    externalId: { kind: 'text', extra: true },
    approvedAt: { kind: 'instant', sort: true, extra: true },
    approvedBy: { kind: 'user', extra: true },
    createdAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user', extra: true },
    updatedAt: { kind: 'instant', sort: true, extra: true },
    updatedBy: { kind: 'user', extra: true },
  },
});
