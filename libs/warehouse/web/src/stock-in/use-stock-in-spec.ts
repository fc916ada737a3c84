import { RefreshLeft } from '@element-plus/icons-vue';
import { Decimal } from '@steward/kernel';
import { customFormFields, formatNumber, stateSteps, useCustomFields, type DocumentAction, type DocumentField, type DocumentLine, type DocumentSpec, type LineColumn, type LinesSpec } from '@steward/ui';
import { inUnit, onHandText, purchasePanel, purchasePrice, shownInUnit, stockAndPrices, stockPanel, useHomeWarehouse, useSeesStock } from '../document/lines-with-stock';
import { COST, editedValues, followSupplier, PRICE, priceColumns, purchaseTotals, taxField, useParty, useSeesPrices, useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { hasQuantity } from '../document/use-linked';
import { productSource } from '../product/product-source';
import { owed, receivingOf } from './stock-in.api';

/** Lists that show stock-ins or what they work off. */
export const STOCK_IN_LISTS = ['stock-ins', 'purchase-orders', 'to-receive', 'purchase-order-lines', 'to-receive-lines', 'stock', 'stock-ledger', 'stock-alarms'] as const;
const PERMISSION = 'warehouse.stock_in';

const fields = (linked: boolean, custom: DocumentField[]): DocumentField[] => [
  { name: 'supplierId', control: 'integer', required: !linked, span: 2, readonly: linked, send: !linked }, ...(linked ? [{ name: 'purchaseOrderNo', control: 'text' as const, readonly: true, send: false, copied: false }] : []), { name: 'docDate', control: 'date', required: true },
  { name: 'warehouseId', control: 'integer', required: true }, { name: 'deliveryNo', control: 'text' }, { name: 'paymentTerm', control: 'text' }, { name: 'dueDate', control: 'date', folded: true }, { name: 'ownerId', control: 'user', folded: true }, taxField(), { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom,
  { name: 'orderDiscount', control: 'money', place: 'foot', needs: PRICE }, { name: 'otherCharges', control: 'money', place: 'foot', needs: PRICE }, { name: 'remark', control: 'textarea', place: 'foot', span: 2 },
];

const inBase = (line: DocumentLine, key: string): string => (typeof line.values[key] === 'string' ? formatNumber(inUnit(line.values[key], line)) : '');
const stock: LineColumn = { key: 'onHand', kind: 'info', title: 'field.stock.onHand', width: 80, align: 'right', show: onHandText };
const viewColumns = (): LineColumn[] => [
  { key: 'payable', kind: 'money', readonly: true, sum: true, needs: PRICE }, { key: 'cost', kind: 'money', readonly: true, sum: true, needs: COST }, { key: 'returned', kind: 'quantity', readonly: true, show: shownInUnit('returned'), tone: (line) => (Number(line.values['returned']) > 0 ? 'warning' : 'muted') },
];
/** Columns of a stock-in of an order: what was ordered, what is to come, what comes in now. */
const linkedColumns = (over: () => number): LineColumn[] => [
  { key: 'productId', kind: 'product', readonly: true, send: false, width: 230 }, { key: 'ordered', kind: 'info', title: 'warehouse.stockIn.ordered', width: 80, align: 'right', show: (line) => inBase(line, 'ordered') },
  { key: 'open', kind: 'info', title: 'field.purchase_order_line.open', width: 80, align: 'right', show: (line) => inBase(line, 'open') }, { key: 'unit', kind: 'unit', skip: true, width: 64 },
  {
    key: 'quantity', kind: 'quantity', min: '>0', sum: true, width: 90,
    max: (line) => (typeof line.values['open'] === 'string' && typeof line.values['ordered'] === 'string' ? inUnit(new Decimal(line.values['open']).plus(new Decimal(line.values['ordered']).times(over()).div(100).floor()), line) : undefined),
  },
  { key: 'unitPrice', kind: 'price', needs: PRICE, width: 108 }, { key: 'discountRate', kind: 'rate', needs: PRICE, skip: true, width: 68 }, { key: 'taxRate', kind: 'rate', skip: true, width: 64 },
  { key: 'payable', kind: 'money', readonly: true, send: false, sum: true, needs: PRICE, width: 108 }, { key: 'remark', kind: 'text', skip: true, grow: true },
];
const freeColumns = (page: 'editor' | 'view'): LineColumn[] => [
  { key: 'productId', kind: 'product', required: true, width: 230 }, ...(page === 'editor' ? [stock] : []), { key: 'unit', kind: 'unit', width: 64, skip: true }, { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true, width: 90 }, ...priceColumns(), { key: 'remark', kind: 'text', skip: true, width: 110 },
];

const actions = (linked: boolean): DocumentAction[] => [
  { key: 'return', title: 'warehouse.stockIn.return', icon: RefreshLeft, needs: 'warehouse.purchase_return.create', states: ['approved', 'closed'], shown: true, to: (record) => `/purchase-returns/new?stockIn=${record.id}` }, ...warehouseActions(PERMISSION, () => !linked),
];

/** The stock-in as editor and page need it (domain.md 2.5): of a purchase order, or free. Call it in a page's setup. */
export function useStockInSpec(page: 'editor' | 'view', linked: () => boolean): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('stock_in');
  const home = useHomeWarehouse();
  const seesStock = useSeesStock();
  const seesPrices = useSeesPrices();
  const party = useParty('supplier');
  const own = (): DocumentField[] => customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }));
  const shared = { viewColumns: viewColumns(), products: productSource('purchase'), ...(seesPrices() ? { priceHistory: purchasePanel } : {}), stockOf: stockPanel };
  const ofOrder: LinesSpec = {
    ...shared, columns: linkedColumns(() => defaults.over('receive')), fixed: true, extraKeys: ['orderLineId'], counts: hasQuantity, prices: stockAndPrices(seesStock, 'all'),
    changed: (line, key) => (['quantity', 'unit', 'unitPrice', 'discountRate', 'taxRate'].includes(key) ? { payable: owed(line) } : undefined),
  };
  const free: LinesSpec = { ...shared, columns: freeColumns(page), prices: stockAndPrices(seesStock, 'all', purchasePrice) };
  async function start(query: Readonly<Record<string, string>>): ReturnType<NonNullable<DocumentSpec['start']>> {
    const values = { docDate: defaults.today(), ownerId: defaults.me(), warehouseId: await home(), ...(query['supplier'] ? { supplierId: Number(query['supplier']) } : {}) };
    if (!query['purchaseOrder']) return { values };
    const { order, warehouseId, lines } = await receivingOf(Number(query['purchaseOrder']));
    const charges = order.receiveStatus === 'none' && order.otherCharges !== '0.00' ? { otherCharges: order.otherCharges ?? null } : {};
    return { values: { ...values, ...charges, warehouseId, supplierId: order.supplierId, supplierName: order.supplierName, purchaseOrderId: order.id, purchaseOrderNo: order.no, paymentTerm: order.paymentTerm, priceIncludesTax: order.priceIncludesTax }, lines };
  }
  return {
    type: 'stock_in', path: '/stock-ins', permission: PERMISSION, title: 'warehouse.stockIn.one', lists: STOCK_IN_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' }, schemas: { create: 'CreateStockIn', update: 'UpdateStockIn' },
    get fields(): DocumentField[] { return fields(linked(), own()); },
    lines: page === 'editor' && linked() ? ofOrder : free, totals: page === 'editor' && linked() ? { kind: 'sum', column: 'payable', show: ['quantity', 'total'], needs: PRICE } : purchaseTotals(defaults), sendTotal: !linked(),
    extraKeys: page === 'editor' && linked() ? ['purchaseOrderId'] : [], values: editedValues, start, follow: (name, value) => (linked() ? undefined : followSupplier(name, value)), steps: stateSteps, actions: actions(linked()), party,
  };
}
