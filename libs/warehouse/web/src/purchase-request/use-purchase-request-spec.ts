import { ShoppingCart } from '@element-plus/icons-vue';
import { customFormFields, progressStep, stateSteps, t, useCustomFields, type DocumentAction, type DocumentField, type DocumentRecord, type DocumentSpec, type DocumentStep, type LineColumn } from '@steward/ui';
import { homeWarehouse } from '../assembly/assembly.api';
import { onHandText, shownInUnit, stockAndPrices, stockPanel, useSeesStock } from '../document/lines-with-stock';
import { useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { productSource } from '../product/product-source';
import { proposedLines, type PurchaseRequest } from './purchase-request.api';

/** Lists that show purchase requests. */
export const REQUEST_LISTS = ['purchase-requests'] as const;
const PERMISSION = 'warehouse.purchase_request';
const asRequest = (record: DocumentRecord): PurchaseRequest => record as PurchaseRequest;

const fields = (custom: DocumentField[]): DocumentField[] => [
  { name: 'docDate', control: 'date', required: true }, { name: 'requiredDate', control: 'date' }, { name: 'warehouseId', control: 'integer', required: true }, { name: 'ownerId', control: 'user' }, { name: 'reason', control: 'text', span: 2 }, { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom,
  { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];

const progressColumns = (): LineColumn[] => [
  { key: 'ordered', kind: 'quantity', readonly: true, show: shownInUnit('ordered') }, { key: 'pending', kind: 'quantity', readonly: true, hidden: true, show: shownInUnit('pending') }, { key: 'received', kind: 'quantity', readonly: true, show: shownInUnit('received') },
  { key: 'open', kind: 'quantity', readonly: true, show: shownInUnit('open'), tone: (line) => (Number(line.values['open']) > 0 ? 'warning' : 'muted') },
];

/** 草稿 → 已审核 → 订购. */
function steps(record: DocumentRecord | undefined): DocumentStep[] {
  const states = stateSteps(record);
  if (!record || record.state === 'voided') return states;
  const { orderStatus } = asRequest(record);
  return [...states, progressStep('order', t(`enum.purchase_request.orderStatus.${orderStatus ?? 'none'}`), orderStatus, record.state === 'approved' || record.state === 'closed')];
}

const nothingOpen = (record: DocumentRecord): boolean => asRequest(record).lines.every((line) => Number(line.open) <= 0);
const actions = (): DocumentAction[] => [
  { key: 'order', title: 'warehouse.purchaseRequest.order', icon: ShoppingCart, needs: 'warehouse.purchase_order.create', states: ['approved'], shown: true, to: (record) => `/purchase-requests/${record.id}/order`, disabled: (record) => (nothingOpen(record) ? 'warehouse.purchaseRequest.ordered' : undefined) },
  ...warehouseActions(PERMISSION), { key: 'close', title: 'warehouse.purchaseRequest.close', needs: `${PERMISSION}.approve`, states: ['approved'], ask: 'warehouse.purchaseRequest.closeAsk', post: 'close' },
  { key: 'reopen', title: 'warehouse.purchaseRequest.reopen', needs: `${PERMISSION}.approve`, states: ['closed'], ask: 'warehouse.purchaseRequest.reopenAsk', post: 'reopen' },
];

/** The purchase request as editor and page need it (domain.md 2.4). Call it in a page's setup. */
export function usePurchaseRequestSpec(page: 'editor' | 'view'): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('purchase_request');
  const stock: LineColumn = { key: 'onHand', kind: 'info', title: 'field.stock.onHand', width: 84, align: 'right', show: onHandText };
  const own = (): DocumentField[] => customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }));
  const word = (key: string) => (line: { values: Record<string, unknown> }): string => (typeof line.values[key] === 'string' ? line.values[key] : '');
  return {
    type: 'purchase_request', path: '/purchase-requests', permission: PERMISSION, title: 'warehouse.purchaseRequest.one', lists: REQUEST_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' }, schemas: { create: 'CreatePurchaseRequest', update: 'UpdatePurchaseRequest' },
    get fields(): DocumentField[] { return fields(own()); },
    lines: {
      columns: [
        { key: 'productId', kind: 'product', required: true, width: 230 }, ...(page === 'editor' ? [stock] : []), { key: 'unit', kind: 'unit', width: 64, skip: true }, { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true, width: 92 }, { key: 'requiredDate', kind: 'date', skip: true, width: 116 },
        { key: 'supplierName', kind: 'info', width: 150, show: word('supplierName') }, { key: 'origin', kind: 'info', width: 84, show: (line) => t(`enum.purchase_request_line.origin.${word('origin')(line) || 'manual'}`) }, { key: 'sources', kind: 'info', width: 130, show: word('sources') },
        { key: 'remark', kind: 'text', skip: true, width: 120 },
      ],
      viewColumns: progressColumns(), products: productSource('purchase'), prices: stockAndPrices(useSeesStock(), 'all'), stockOf: stockPanel, extraKeys: ['supplierId', 'origin', 'sources'],
    },
    totals: { kind: 'quantity', show: ['quantity'] }, steps, actions: actions(),
    start: async (query) => ({ values: { docDate: defaults.today(), ownerId: defaults.me(), warehouseId: await homeWarehouse() }, ...(query['from'] ? { lines: await proposedLines(query) } : {}) }),
  };
}
