import { Box } from '@element-plus/icons-vue';
import { customFormFields, isShort, progressStep, stateSteps, t, useCustomFields, type DocumentAction, type DocumentField, type DocumentRecord, type DocumentSpec, type DocumentStep, type LineColumn } from '@steward/ui';
import { onHandText, purchasePanel, purchasePrice, shownInUnit, stockAndPrices, stockPanel, useHomeWarehouse, useSeesStock } from '../document/lines-with-stock';
import { editedValues, followSupplier, PRICE, priceColumns, purchaseTotals, taxField, useParty, useSeesPrices, useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { productSource } from '../product/product-source';
import { useWarehouseChoices } from '../warehouse/warehouse-choices';
import { lowStockLines, type PurchaseOrder } from './purchase-order.api';

/** Lists that show purchase orders. */
export const ORDER_LISTS = ['purchase-orders', 'to-receive', 'purchase-order-lines', 'to-receive-lines', 'stock', 'stock-alarms'] as const;
const asOrder = (record: DocumentRecord): PurchaseOrder => record as PurchaseOrder;
const PERMISSION = 'warehouse.purchase_order';

const fields = (custom: DocumentField[]): DocumentField[] => [
  { name: 'supplierId', control: 'integer', required: true, span: 2 }, { name: 'docDate', control: 'date', required: true }, { name: 'requiredDate', control: 'date' }, { name: 'warehouseId', control: 'integer', required: true }, { name: 'paymentTerm', control: 'text' },
  { name: 'ownerId', control: 'user', folded: true }, taxField(), { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom,
  { name: 'orderDiscount', control: 'money', place: 'foot', needs: PRICE }, { name: 'otherCharges', control: 'money', place: 'foot', needs: PRICE }, { name: 'remark', control: 'textarea', place: 'foot', span: 2 },
];

const progressColumns = (): LineColumn[] => [
  { key: 'received', kind: 'quantity', readonly: true, show: shownInUnit('received') }, { key: 'open', kind: 'quantity', readonly: true, show: shownInUnit('open'), tone: (line) => (Number(line.values['open']) > 0 ? 'warning' : 'muted') },
];

/** 草稿 → 已审核 → 入库. */
function steps(record: DocumentRecord | undefined): DocumentStep[] {
  const states = stateSteps(record);
  if (!record || record.state === 'voided') return states;
  const { receiveStatus } = asOrder(record);
  return [...states, progressStep('receive', t(`warehouse.progress.receive.${receiveStatus ?? 'none'}`), receiveStatus, record.state === 'approved' || record.state === 'closed')];
}

const actions = (): DocumentAction[] => [
  { key: 'receive', title: 'warehouse.purchaseOrder.receive', icon: Box, needs: 'warehouse.stock_in.create', states: ['approved'], shown: true, to: (record) => `/stock-ins/new?purchaseOrder=${record.id}`, disabled: (record) => (asOrder(record).receiveStatus === 'full' ? 'warehouse.purchaseOrder.received' : undefined) },
  ...warehouseActions(PERMISSION), { key: 'close', title: 'warehouse.purchaseOrder.close', needs: `${PERMISSION}.approve`, states: ['approved'], ask: 'warehouse.purchaseOrder.closeAsk', post: 'close' },
  { key: 'reopen', title: 'warehouse.purchaseOrder.reopen', needs: `${PERMISSION}.approve`, states: ['closed'], ask: 'warehouse.purchaseOrder.reopenAsk', post: 'reopen' },
];

/** The purchase order as editor and page need it (domain.md 2.5). Call it in a page's setup. */
export function usePurchaseOrderSpec(page: 'editor' | 'view'): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('purchase_order');
  const warehouses = useWarehouseChoices();
  const home = useHomeWarehouse();
  const seesPrices = useSeesPrices();
  const party = useParty('supplier');
  const available: LineColumn = { key: 'available', kind: 'info', title: 'field.stock.onHand', width: 80, align: 'right', show: onHandText, tone: (line) => (isShort(line) ? 'muted' : undefined) };
  return {
    type: 'purchase_order', path: '/purchase-orders', permission: PERMISSION, title: 'warehouse.purchaseOrder.one', lists: ORDER_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' },
    schemas: { create: 'CreatePurchaseOrder', update: 'UpdatePurchaseOrder' },
    get fields(): DocumentField[] { return fields(customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }))); },
    lines: {
      columns: [
        { key: 'productId', kind: 'product', required: true, width: 230 }, ...(page === 'editor' ? [available] : []), { key: 'unit', kind: 'unit', width: 64, skip: true }, { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true, width: 90 }, ...priceColumns(),
        { key: 'warehouseId', kind: 'choice', skip: true, choices: () => warehouses.value, width: 96, hidden: true }, { key: 'requiredDate', kind: 'date', skip: true, hidden: true }, { key: 'remark', kind: 'text', skip: true, width: 110 },
      ],
      viewColumns: progressColumns(), products: productSource('purchase'), prices: stockAndPrices(useSeesStock(), 'all', purchasePrice), ...(seesPrices() ? { priceHistory: purchasePanel } : {}), stockOf: stockPanel,
    },
    totals: purchaseTotals(defaults), values: editedValues, follow: followSupplier,
    start: async (query) => ({
      values: { docDate: defaults.today(), ownerId: defaults.me(), warehouseId: await home(), ...(query['supplier'] ? { supplierId: Number(query['supplier']) } : {}) },
      ...(query['products'] ? { lines: await lowStockLines(query['products'].split(',').map(Number), seesPrices(), defaults.taxRate()) } : {}),
    }),
    steps, actions: actions(), party,
  };
}
