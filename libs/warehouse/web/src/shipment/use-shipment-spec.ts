import { Checked, RefreshLeft } from '@element-plus/icons-vue';
import { Decimal } from '@steward/kernel';
import { customFormFields, formatInstant, formatNumber, stateSteps, t, useCustomFields, useSession, type DocumentAction, type DocumentField, type DocumentLine, type DocumentRecord, type DocumentSpec, type DocumentStep, type LineColumn, type LinesSpec } from '@steward/ui';
import { inUnit, isMissing, lineBase, onHandText, stockAndPrices, stockPanel, useSeesStock } from '../document/lines-with-stock';
import { COST, editedValues, PRICE, useParty, useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { hasQuantity } from '../document/use-linked';
import { productSource } from '../product/product-source';
import { proposedShipment, type Shipment } from './shipment.api';

/** Lists that show shipments or what they work off. */
export const SHIPMENT_LISTS = ['shipments', 'outbound-orders', 'demands', 'stock', 'stock-ledger', 'stock-alarms', 'sales-orders', 'team-sales-orders', 'sales-order-lines'] as const;
const asShipment = (record: DocumentRecord): Shipment => record as Shipment;
const base = (line: DocumentLine, key: string): string => (typeof line.values[key] === 'string' ? formatNumber(inUnit(line.values[key], line)) : '');

/** The most the line may ship, with the tolerance of the settings. */
function most(line: DocumentLine, percent: number): string | undefined {
  const { open, ordered } = line.values;
  if (typeof open !== 'string') return undefined;
  return inUnit(new Decimal(open).plus(typeof ordered === 'string' ? new Decimal(ordered).times(percent).div(100).floor() : 0), line);
}
/** More than the order still asks for, within the tolerance. */
const isOver = (line: DocumentLine): boolean => { const asked = lineBase(line); return asked !== undefined && typeof line.values['open'] === 'string' && asked.gt(line.values['open']); };

const columns = (over: () => number): LineColumn[] => [
  { key: 'productId', kind: 'product', readonly: true, send: false, width: 240 }, { key: 'home', kind: 'info', title: 'warehouse.shipment.home', width: 90, show: (line) => (typeof line.values['home'] === 'string' ? line.values['home'] : '') },
  { key: 'ordered', kind: 'info', title: 'warehouse.shipment.ordered', width: 80, align: 'right', show: (line) => base(line, 'ordered') }, { key: 'open', kind: 'info', title: 'warehouse.shipment.open', width: 80, align: 'right', show: (line) => base(line, 'open') },
  { key: 'pending', kind: 'info', title: 'warehouse.shipment.pending', width: 80, align: 'right', show: (line) => (Number(line.values['pending']) > 0 ? base(line, 'pending') : ''), tone: () => 'warning' },
  { key: 'onHand', kind: 'info', title: 'field.stock.onHand', width: 80, align: 'right', show: onHandText, tone: (line) => (isMissing(line) ? 'danger' : undefined) },
  { key: 'unit', kind: 'unit', skip: true, width: 64 }, { key: 'quantity', kind: 'quantity', min: '>0', sum: true, width: 96, max: (line) => most(line, over()), tone: (line) => (isMissing(line) ? 'danger' : isOver(line) ? 'warning' : undefined) },
  { key: 'remark', kind: 'text', skip: true, grow: true },
];
const viewColumns = (): LineColumn[] => [
  { key: 'unitPrice', kind: 'price', readonly: true, needs: PRICE }, { key: 'amount', kind: 'money', readonly: true, sum: true, needs: PRICE }, { key: 'cost', kind: 'money', readonly: true, sum: true, needs: COST },
];
/** Columns of the page; what is left to ship stands at the order. */
const VIEWED = new Set(['productId', 'unit', 'quantity', 'remark']);

const fields = (custom: DocumentField[]): DocumentField[] => [
  { name: 'customerName', control: 'text', readonly: true, send: false, span: 2 }, { name: 'orderNo', control: 'text', readonly: true, send: false }, { name: 'docDate', control: 'date', required: true }, { name: 'warehouseId', control: 'integer', required: true },
  { name: 'carrier', control: 'text' }, { name: 'trackingNo', control: 'text' }, { name: 'receiver', control: 'text' }, { name: 'receiverPhone', control: 'phone', folded: true }, { name: 'deliveryAddress', control: 'text', span: 2, folded: true },
  { name: 'freight', control: 'money', folded: true, needs: PRICE }, { name: 'pickerId', control: 'user', folded: true }, { name: 'checkerId', control: 'user', folded: true }, { name: 'externalId', control: 'text', folded: true }, ...custom,
  { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];

/** 草稿 → 已审核 → 已签收. */
function steps(record: DocumentRecord | undefined, timezone: string): DocumentStep[] {
  const states = stateSteps(record);
  const signed = record?.['signedAt'];
  return record?.state === 'voided' ? states : [...states, { key: 'signed', label: t('warehouse.shipment.signed'), state: typeof signed === 'string' ? 'done' : 'open', ...(typeof signed === 'string' ? { note: formatInstant(signed, timezone) } : {}) }];
}

const actions = (): DocumentAction[] => [
  ...warehouseActions('warehouse.shipment', () => false),
  { key: 'sign', title: 'warehouse.shipment.sign', icon: Checked, needs: 'warehouse.shipment.update', states: ['approved'], shown: true, hidden: (record) => asShipment(record).signedAt !== null, ask: 'warehouse.shipment.signAsk', post: 'sign' },
  { key: 'return', title: 'warehouse.shipment.return', icon: RefreshLeft, needs: 'sales.return.create', states: ['approved'], to: (record) => `/sales-returns/new?order=${asShipment(record).salesOrderId}` },
];

/** The sales shipment as editor and page need it (domain.md 2.4). Call it in a page's setup. */
export function useShipmentSpec(page: 'editor' | 'view'): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('shipment');
  const session = useSession();
  const party = useParty('customer');
  const all = columns(() => defaults.over('ship'));
  const lines: LinesSpec = {
    columns: page === 'editor' ? all : all.filter((column) => VIEWED.has(column.key)).map((column) => ({ ...column, tone: () => undefined })), viewColumns: viewColumns(), fixed: true, extraKeys: ['orderLineId'], counts: hasQuantity, products: productSource('sale'), prices: stockAndPrices(useSeesStock(), 'here'), stockOf: stockPanel,
  };
  return {
    type: 'shipment', path: '/shipments', permission: 'warehouse.shipment', title: 'warehouse.shipment.one', lists: SHIPMENT_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' }, schemas: { create: 'CreateShipment', update: 'UpdateShipment' },
    get fields(): DocumentField[] { return fields(customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }))); },
    lines, totals: { kind: 'quantity' }, extraKeys: ['salesOrderId'], values: editedValues,
    start: async (query) => {
      if (!query['order']) return { values: { docDate: defaults.today() } };
      const { lines: open, ...head } = await proposedShipment(Number(query['order']), query['warehouse'] ? Number(query['warehouse']) : undefined);
      return { values: { ...editedValues(head), docDate: defaults.today() }, lines: open };
    },
    steps: (record) => steps(record, session.timezone), actions: actions(), party,
  };
}
