import { useWarehouseChoices } from '@steward/warehouse-web';
import { customFormFields, progressStep, stateSteps, t, useCustomFields, useCan, useSession, type DocumentAction, type DocumentField, type DocumentRecord, type DocumentSpec, type DocumentStep, type LineColumn } from '@steward/ui';
import { Box, Money, RefreshLeft, Switch, Tickets } from '@element-plus/icons-vue';
import { useRouter, type Router } from 'vue-router';
import { draftAction } from '../head/draft-actions';
import { editedValues, footFields, partyOf, salesFields, salesTotals, useSalesDefaults } from '../head/sales-head';
import { useCustomerFollow, type CustomerFollow } from '../head/customer-terms';
import { giftChanged, priceColumns, pricePanel, productColumns, salesPrices, salesProducts, stockPanel } from '../line/sales-lines';
import { readQuotation, type SalesOrder } from '../sales.api';

/** Lists that show orders. */
export const ORDER_LISTS = ['sales-orders', 'team-sales-orders', 'sales-order-lines'] as const;
const asOrder = (record: DocumentRecord): SalesOrder => record as SalesOrder;
const inForce = (record: DocumentRecord): boolean => record.state === 'approved' || record.state === 'closed';

/** 草稿 → 已审核 → 出库 → 收款 → 开票: what the work rows of warehouse and finance say. */
export function orderSteps(record: DocumentRecord): DocumentStep[] {
  const order = asOrder(record);
  const effective = inForce(record);
  const step = (key: 'ship' | 'receipt' | 'invoice', progress: unknown): DocumentStep => progressStep(key, t(`sales.step.${key}.${typeof progress === 'string' ? progress : 'none'}`), progress, effective);
  const [draft, ...rest] = stateSteps(record);
  const states = draft ? [draft, ...rest] : rest;
  return record.state === 'voided' ? states : [...states, step('ship', order.shipStatus), step('receipt', order.receiptStatus), ...(order['invoiceNeed'] === 'none' && order.invoiceStatus === 'none' ? [] : [step('invoice', order.invoiceStatus)])];
}

/** Documents made from an order, one click away (下推). */
const pushDown = (): DocumentAction[] => [
  { key: 'ship', title: 'sales.push.ship', icon: Box, needs: 'warehouse.shipment.create', states: ['approved'], shown: true, to: (record) => `/shipments/new?order=${record.id}`, disabled: (record) => (asOrder(record).shipStatus === 'full' ? 'sales.push.shipped' : undefined) },
  { key: 'receive', title: 'sales.push.receive', icon: Money, needs: 'finance.receipt.create', states: ['approved', 'closed'], shown: true, to: (record) => `/receipts/new?order=${record.id}`, disabled: (record) => (asOrder(record).receiptStatus === 'full' ? 'sales.push.received' : undefined) },
  { key: 'invoice', title: 'sales.push.invoice', icon: Tickets, needs: 'finance.invoice.create', states: ['approved', 'closed'], shown: true, to: (record) => `/invoices/new?order=${record.id}`, disabled: (record) => (asOrder(record).invoiceStatus === 'full' ? 'sales.push.invoiced' : undefined) },
  { key: 'return', title: 'sales.push.return', icon: RefreshLeft, needs: 'sales.return.create', states: ['approved', 'closed'], to: (record) => `/sales-returns/new?order=${record.id}`, disabled: (record) => (asOrder(record).shipStatus === 'none' && !asOrder(record).lines.some((line) => line.service) ? 'sales.push.notShipped' : undefined) },
];

/** Lists that show returns. */
const RETURNS = ['sales-returns', 'team-sales-returns'] as const;

const orderActions = (router: Router, exchange?: () => void): DocumentAction[] => [
  ...pushDown(),
  ...(exchange ? [{ key: 'exchange', title: 'sales.exchange.action', icon: Switch, needs: 'sales.order.amend', states: ['approved'] as const, disabled: (record: DocumentRecord) => (asOrder(record).shipStatus === 'none' ? 'sales.push.notShipped' : undefined), run: () => { exchange(); } }] : []),
  draftAction(router, {
    from: '/sales-orders', verb: 'reverse', to: '/sales-returns', title: 'sales.reverse', needs: 'sales.return.create', lists: RETURNS,
    more: { states: ['approved', 'closed'], ask: 'sales.reverseOrderAsk', disabled: (record) => (asOrder(record).shipStatus === 'none' && !asOrder(record).lines.some((line) => line.service) ? 'sales.push.notShipped' : undefined) },
  }),
  { key: 'close', title: 'sales.close', needs: 'sales.order.close', states: ['approved'], ask: 'sales.closeAsk', reason: true, post: 'close' },
  { key: 'reopen', title: 'sales.reopen', needs: 'sales.order.close', states: ['closed'], ask: 'sales.reopenAsk', post: 'reopen' },
  { key: 'withdraw', title: 'sales.withdraw', needs: 'sales.order.update', states: ['pending'], shown: true, post: 'withdraw' },
  { key: 'reject', title: 'sales.reject', needs: 'sales.order.confirm', states: ['pending'], shown: true, danger: true, reason: true, post: 'reject' },
];

const progressColumns = (): LineColumn[] => [
  { key: 'shippedQuantity', kind: 'quantity', readonly: true, sum: true, title: 'field.sales_order_line.shippedQuantity' }, { key: 'pendingQuantity', kind: 'quantity', readonly: true, title: 'field.sales_order_line.pendingQuantity', hidden: true },
  { key: 'returnedQuantity', kind: 'quantity', readonly: true, sum: true, title: 'field.sales_order_line.returnedQuantity' }, { key: 'openQuantity', kind: 'quantity', readonly: true, sum: true, title: 'field.sales_order_line.openQuantity', tone: (line) => (Number(line.values['openQuantity']) > 0 ? 'warning' : 'muted') },
  { key: 'cost', kind: 'money', readonly: true, sum: true, needs: 'cost.view', title: 'field.sales_order_line.cost' },
];

/** A new order from what the address says: a customer, or a quotation as it stands. */
async function startOf(query: Readonly<Record<string, string>>, today: string, me: number | undefined): ReturnType<NonNullable<DocumentSpec['start']>> {
  const values = { docDate: today, ...(me === undefined ? {} : { ownerId: me }) };
  if (query['quotation']) {
    const quotation = await readQuotation(Number(query['quotation']));
    return { values: { ...editedValues(quotation), docDate: today }, lines: (quotation.lines ?? []).map(({ id: _id, ...line }) => line) };
  }
  return { values: query['customer'] ? { ...values, customerId: Number(query['customer']) } : values };
}

/** The sales order as editor and page need it (domain.md 2.3). Call it in a page's setup. */
export function useOrderSpec(o: { /** Opens the dialog of an exchange; only the order's page has one. */ exchange?: () => void } = {}): { spec: DocumentSpec; customer: CustomerFollow } {
  const defaults = useSalesDefaults();
  const customer = useCustomerFollow(true);
  const custom = useCustomFields('sales_order');
  const warehouses = useWarehouseChoices();
  const session = useSession();
  const can = useCan();
  const router = useRouter();
  const spec: DocumentSpec = {
    type: 'sales_order', path: '/sales-orders', permission: 'sales.order', title: 'print.title.sales_order', lists: ORDER_LISTS, approve: { action: 'confirm', title: 'sales.confirm' }, amend: { title: 'sales.amend', needs: 'sales.order.amend' },
    schemas: { create: 'CreateSalesOrder', update: 'UpdateSalesOrder' },
    get fields(): DocumentField[] {
      return [
        ...salesFields({ name: 'requiredDate', control: 'date' }), { name: 'deliveryAddress', control: 'text', span: 2 }, { name: 'deliveryMethod', control: 'dictionary', options: 'sales.delivery_method', folded: true }, { name: 'salesType', control: 'dictionary', options: 'sales.order_type', folded: true },
        { name: 'invoiceNeed', control: 'enum', options: 'enum.sales_order.invoiceNeed', folded: true, copied: true }, { name: 'priceIncludesTax', control: 'boolean', folded: true, amendable: false, initial: defaults.includesTax({}) }, { name: 'externalId', control: 'text', folded: true, copied: false, amendable: false },
        ...customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true, amendable: false })), ...footFields(),
      ];
    },
    lines: {
      columns: [
        ...productColumns(), ...priceColumns(), { key: 'warehouseId', kind: 'choice', skip: true, choices: () => warehouses.value, width: 96 }, { key: 'requiredDate', kind: 'date', skip: true, hidden: true }, { key: 'remark', kind: 'text', skip: true, width: 100 },
      ],
      viewColumns: progressColumns(), products: salesProducts(), prices: salesPrices, priceFields: ['customerId'], priceHistory: pricePanel, stockOf: stockPanel, extraKeys: ['priceSource'],
      changed: giftChanged,
    },
    totals: salesTotals(defaults), extraKeys: ['instalments'],
    values: (record) => ({ ...editedValues(record), instalments: asOrder(record).ownInstalments ? asOrder(record).instalments ?? null : null }),
    start: (query) => startOf(query, defaults.today(), session.user?.id),
    follow: (name, value) => customer.follow(name, value),
    steps: orderSteps, actions: orderActions(router, o.exchange), party: (record) => partyOf(asOrder(record), can),
  };
  return { spec, customer };
}
