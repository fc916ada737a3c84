import { Download } from '@element-plus/icons-vue';
import { customFormFields, progressStep, stateSteps, t, useCustomFields, useReference, type DocumentAction, type DocumentField, type DocumentRecord, type DocumentSpec, type DocumentStep, type FormValues, type LineColumn, type LinesSpec } from '@steward/ui';
import { isMissing, onHandText, shownInUnit, stockAndPrices, stockPanel, useHomeWarehouse, useSeesStock } from '../document/lines-with-stock';
import { COST, editedValues, PRICE, useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { productSource } from '../product/product-source';

/** Lists that show transfers or what they move. */
export const TRANSFER_LISTS = ['transfers', 'transfer-lines', 'stock', 'stock-ledger', 'stock-alarms'] as const;
const PERMISSION = 'warehouse.transfer';

const fields = (custom: DocumentField[]): DocumentField[] => [
  { name: 'fromWarehouseId', control: 'integer', required: true }, { name: 'toWarehouseId', control: 'integer', required: true, check: (value, values) => (value !== null && value === values['fromWarehouseId'] ? t('fault.warehouse.same_warehouse') : undefined) }, { name: 'docDate', control: 'date', required: true },
  { name: 'twoStep', control: 'boolean', hint: 'warehouse.transfer.twoStepHint' }, { name: 'fee', control: 'money', folded: true, needs: PRICE, hidden: (values) => values['fee'] === '0.00' }, { name: 'ownerId', control: 'user', folded: true }, { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom,
  { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];
const onHand: LineColumn = { key: 'onHand', kind: 'info', title: 'field.stock.onHand', width: 88, align: 'right', show: onHandText, tone: (line) => (isMissing(line) ? 'danger' : undefined) };
const columns = (page: 'editor' | 'view'): LineColumn[] => [
  { key: 'productId', kind: 'product', required: true, width: 260 }, ...(page === 'editor' ? [onHand] : []), { key: 'unit', kind: 'unit', width: 68, skip: true }, { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true, width: 100 }, { key: 'remark', kind: 'text', skip: true, width: 200 },
];
const viewColumns = (): LineColumn[] => [
  { key: 'received', kind: 'quantity', readonly: true, show: shownInUnit('received') }, { key: 'open', kind: 'quantity', readonly: true, show: shownInUnit('open'), tone: (line) => (Number(line.values['open']) > 0 ? 'warning' : 'muted') }, { key: 'cost', kind: 'money', readonly: true, sum: true, needs: COST },
];

/** 草稿 → 已审核 → 收货, the last only in two steps. */
const steps = (record: DocumentRecord): DocumentStep[] => (record['twoStep'] !== true || record.state === 'voided' ? stateSteps(record) : [...stateSteps(record), progressStep('receive', t('warehouse.transfer.receive'), record['receiveStatus'], record.state === 'approved')]);

/** Receiving is the page's: it asks in a dialog. */
const actions = (receive: ((record: DocumentRecord) => Promise<void>) | undefined): DocumentAction[] => [
  ...(receive ? [{ key: 'receive', title: 'warehouse.transfer.receive', icon: Download, needs: `${PERMISSION}.receive`, states: ['approved' as const], shown: true, primary: true, hidden: (record: DocumentRecord) => record['twoStep'] !== true || record['receiveStatus'] === 'full', run: receive }] : []),
  ...warehouseActions(PERMISSION),
];

/** The transfer as editor and page need it (domain.md 2.4). Call it in a page's setup. */
export function useTransferSpec(page: 'editor' | 'view', receive?: (record: DocumentRecord) => Promise<void>): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('transfer');
  const home = useHomeWarehouse();
  const places = useReference<{ id: number; mine?: boolean }>('warehouses', '/warehouses/options');
  const prices = stockAndPrices(useSeesStock(), 'here');
  const own = (): DocumentField[] => customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }));
  const lines: LinesSpec = { columns: columns(page), viewColumns: viewColumns(), products: productSource('purchase'), prices: (list, values) => prices(list, { ...values, warehouseId: values['fromWarehouseId'] }), priceFields: ['fromWarehouseId'], stockOf: stockPanel };
  // who does not work where the goods go cannot take them in himself
  const follow = (name: string, value: unknown): FormValues | undefined => (name === 'toWarehouseId' && places.value.find((one) => one.id === value)?.mine === false ? { twoStep: true } : undefined);
  return {
    type: 'transfer', path: '/transfers', permission: PERMISSION, title: 'warehouse.transfer.one', lists: TRANSFER_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' }, schemas: { create: 'CreateTransfer', update: 'UpdateTransfer' },
    get fields(): DocumentField[] { return fields(own()); },
    lines, totals: { kind: 'quantity', show: ['quantity'] }, values: (record) => ({ ...editedValues(record), fee: record['fee'] === '0.00' ? null : record['fee'] }), follow,
    start: async () => ({ values: { docDate: defaults.today(), ownerId: defaults.me(), fromWarehouseId: await home(), twoStep: false } }), steps, actions: actions(receive), party: (record) => ({ name: `${String(record['fromWarehouseName'] ?? '')} → ${String(record['toWarehouseName'] ?? '')}` }),
  };
}
