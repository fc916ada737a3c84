import { customFormFields, stateSteps, useCustomFields, useCan, useSession, type DocumentField, type DocumentRecord, type DocumentSpec, type FormValues, type LineValues } from '@steward/ui';
import { useRouter } from 'vue-router';
import { draftAction } from '../head/draft-actions';
import { partyOf, useSalesDefaults } from '../head/sales-head';
import { useCustomerFollow, type CustomerFollow } from '../head/customer-terms';
import { giftChanged, priceColumns, productColumns, salesPrices, salesProducts, pricePanel, stockPanel } from '../line/sales-lines';
import { readOrder, type SalesReturn } from '../sales.api';
import { creditOf, hasQuantity, linkedColumns, returnLines } from './return-lines';
import { ORDER_LISTS } from '../order/use-order-spec';

export const RETURN_LISTS = ['sales-returns', 'team-sales-returns'] as const;
const PRICE = 'price.view';
const asReturn = (record: DocumentRecord): SalesReturn => record as SalesReturn;

/** Lines of a return opened again: what the order says now beside what was entered. */
export async function linesOf(record: SalesReturn): Promise<LineValues[]> {
  if (record.salesOrderId === null) return record.lines ?? [];
  const order = await readOrder(record.salesOrderId);
  const open = returnLines(order.lines);
  const own = record.lines ?? [];
  return [...own.map((line) => ({ ...open.find((one) => one['orderLineId'] === line['orderLineId']), ...line, amount: line['amount'] ?? null })), ...open.filter((one) => !own.some((line) => line['orderLineId'] === one['orderLineId']))];
}

const fields = (linked: boolean, custom: DocumentField[]): DocumentField[] => [
  { name: 'customerId', control: 'integer', required: !linked, span: 2, send: !linked, readonly: linked }, ...(linked ? [{ name: 'salesOrderNo', control: 'text' as const, readonly: true, send: false, copied: false }] : []), { name: 'docDate', control: 'date', required: true },
  { name: 'warehouseId', control: 'integer' }, { name: 'reason', control: 'dictionary', options: 'sales.return_reason' }, { name: 'ownerId', control: 'user' }, ...(linked ? [] : [{ name: 'priceIncludesTax', control: 'boolean' as const, folded: true }]),
  { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom, { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];

/** A sales return: of an order, where only quantities are entered and the credit follows from what was shipped; or free, with prices. */
export function useReturnSpec(linked: () => boolean): { spec: DocumentSpec; customer: CustomerFollow } {
  const defaults = useSalesDefaults();
  const customer = useCustomerFollow(false);
  const custom = useCustomFields('sales_return');
  const session = useSession();
  const can = useCan();
  const router = useRouter();

  async function start(query: Readonly<Record<string, string>>): ReturnType<NonNullable<DocumentSpec['start']>> {
    const values: FormValues = { docDate: defaults.today(), ownerId: session.user?.id ?? null };
    if (!query['order']) return { values };
    const order = await readOrder(Number(query['order']));
    return { values: { ...values, ownerId: order.ownerId, customerId: order.customerId, customerName: order.customerName, salesOrderId: order.id, salesOrderNo: order.no }, lines: returnLines(order.lines) };
  }
  const base = {
    type: 'sales_return', path: '/sales-returns', permission: 'sales.return', title: 'print.title.sales_return', lists: [...RETURN_LISTS, ...ORDER_LISTS], approve: { action: 'approve', title: 'document.saveApprove' }, schemas: { create: 'CreateSalesReturn', update: 'UpdateSalesReturn' },
    start, follow: (name: string, value: unknown) => (name === 'customerId' ? customer.look(value).then(() => undefined) : undefined), steps: stateSteps, party: (record: DocumentRecord) => partyOf(asReturn(record), can),
    actions: [
      // a copy of a return comes back of the same order: the server looks up what still may
      draftAction(router, { from: '/sales-returns', verb: 'copy', to: '/sales-returns', title: 'document.copy', needs: 'sales.return.create', lists: RETURN_LISTS }),
      draftAction(router, { from: '/sales-returns', verb: 'reverse', to: '/sales-orders', title: 'sales.reverse', needs: 'sales.order.create', lists: ORDER_LISTS, more: { states: ['approved'], ask: 'sales.reverseReturnAsk' } }),
    ],
  } satisfies Partial<DocumentSpec>;
  const own = (): DocumentField[] => customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }));
  const ofOrder: DocumentSpec = {
    ...base, get fields(): DocumentField[] { return fields(true, own()); }, extraKeys: ['salesOrderId'], totals: { kind: 'sum', column: 'amount', show: ['quantity', 'total'], needs: PRICE }, sendTotal: false,
    lines: { columns: linkedColumns(), fixed: true, extraKeys: ['orderLineId'], counts: hasQuantity, changed: (line, key) => (key === 'quantity' ? { amount: creditOf(line) } : undefined) },
  };
  const free: DocumentSpec = {
    ...base, get fields(): DocumentField[] { return fields(false, own()); }, totals: { kind: 'goods', includesTax: defaults.includesTax, defaultTaxRate: () => '0', show: ['quantity', 'net', 'tax', 'total'], needs: PRICE },
    lines: { columns: [...productColumns(), ...priceColumns().filter((column) => ['unitPrice', 'taxRate', 'amount'].includes(column.key)), { key: 'remark', kind: 'text', skip: true }], products: salesProducts(), prices: salesPrices, priceFields: ['customerId'], priceHistory: pricePanel, stockOf: stockPanel, changed: giftChanged },
  };
  return { spec: linked() ? ofOrder : free, customer };
}
