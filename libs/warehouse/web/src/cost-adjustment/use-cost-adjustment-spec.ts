import { Decimal } from '@steward/kernel';
import { customFormFields, formatMoney, formatNumber, get, stateSteps, t, useCustomFields, type DocumentField, type DocumentLine, type DocumentSpec, type FormValues, type LineColumn, type LinePrice, type ListRow } from '@steward/ui';
import { shallowReactive } from 'vue';
import { stockPanel, useHomeWarehouse, useSeesStock } from '../document/lines-with-stock';
import { COST, useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { productSource } from '../product/product-source';

/** Lists that show cost adjustments or what they change. */
export const ADJUSTMENT_LISTS = ['cost-adjustments', 'stock', 'stock-ledger'] as const;
const PERMISSION = 'warehouse.cost_adjustment';
const MONEY = /^-?\d+(\.\d{1,2})?$/;

const fields = (custom: DocumentField[]): DocumentField[] => [
  { name: 'reason', control: 'dictionary', options: 'warehouse.cost_adjustment_reason', required: true }, { name: 'docDate', control: 'date', required: true }, { name: 'warehouseId', control: 'integer', required: true }, { name: 'ownerId', control: 'user' },
  { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom, { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];

/** What lies of a product in the warehouse of the document and what it is worth, by its id. */
type Worth = ReadonlyMap<number, { onHand: string; value: string }>;
const text = (line: DocumentLine, key: string): string | undefined => (typeof line.values[key] === 'string' ? line.values[key] : undefined);
const worthOf = (known: Worth, line: DocumentLine): { onHand: string; value: string } | undefined => (line.product ? known.get(line.product.id) : undefined);
/** What the goods of the line are worth after the adjustment; undefined while that is not known. */
function valueAfter(known: Worth, line: DocumentLine): Decimal | undefined {
  const [now, amount] = [worthOf(known, line), text(line, 'amount')];
  return now !== undefined && amount !== undefined && MONEY.test(amount) ? new Decimal(now.value).plus(amount) : undefined;
}
const isGone = (known: Worth, line: DocumentLine): boolean => { const now = worthOf(known, line); return now !== undefined && new Decimal(now.onHand).isZero(); };
function afterText(known: Worth, line: DocumentLine): string {
  const after = valueAfter(known, line);
  if (after === undefined) return '';
  return isGone(known, line) ? t('warehouse.costAdjustment.noStock') : formatMoney(after.toFixed(2));
}
function costText(known: Worth, line: DocumentLine): string {
  const after = valueAfter(known, line);
  return after === undefined || isGone(known, line) ? '' : formatNumber(after.div(worthOf(known, line)?.onHand ?? 1).toDecimalPlaces(6).toFixed());
}

const info = (key: string, title: string, show: LineColumn['show'], more: Partial<LineColumn> = {}): LineColumn => ({ key, kind: 'info', title, width: 108, align: 'right', ...(show ? { show } : {}), ...more });
const editColumns = (known: Worth): LineColumn[] => [
  { key: 'productId', kind: 'product', required: true, width: 240 }, info('onHandNow', 'field.stock.onHand', (line) => formatNumber(worthOf(known, line)?.onHand), { width: 88 }), info('valueNow', 'field.stock.value', (line) => formatMoney(worthOf(known, line)?.value ?? ''), { needs: COST }), { key: 'amount', kind: 'money', required: true, sum: true, width: 120, needs: COST },
  info('after', 'warehouse.costAdjustment.after', (line) => afterText(known, line), { needs: COST, width: 170, tone: (line) => (isGone(known, line) ? 'warning' : valueAfter(known, line)?.isNegative() ? 'danger' : undefined) }), info('afterCost', 'warehouse.costAdjustment.afterCost', (line) => costText(known, line), { needs: COST }), { key: 'remark', kind: 'text', skip: true, width: 160 },
];
const shownColumns = (): LineColumn[] => [
  { key: 'productId', kind: 'product', readonly: true }, { key: 'unit', kind: 'text', readonly: true, width: 64 }, { key: 'amount', kind: 'money', readonly: true, sum: true, needs: COST }, { key: 'booked', kind: 'money', readonly: true, sum: true, needs: COST }, { key: 'difference', kind: 'money', readonly: true, sum: true, needs: COST },
  { key: 'remark', kind: 'text', readonly: true },
];

/** Asks what lies of the products of the lines in the warehouse of the document, and what it is worth. */
async function look(known: Map<number, { onHand: string; value: string }>, lines: readonly DocumentLine[], values: FormValues): Promise<void> {
  const ids = [...new Set(lines.flatMap((line) => line.product?.id ?? []))].slice(0, 200);
  if (ids.length === 0 || typeof values['warehouseId'] !== 'number') return;
  const { items } = await get<{ items: ListRow[] }>('/stock', { 'filter[productId][in]': ids, 'filter[warehouseId][eq]': values['warehouseId'], pageSize: 200, count: false });
  for (const id of ids) {
    const row = items.find((one) => one['productId'] === id);
    known.set(id, { onHand: String(row?.['onHand'] ?? '0'), value: String(row?.['value'] ?? '0.00') });
  }
}

/** The cost adjustment as editor and page need it (domain.md 2.4). Call it in a page's setup. */
export function useCostAdjustmentSpec(page: 'editor' | 'view'): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('cost_adjustment');
  const home = useHomeWarehouse();
  const seesStock = useSeesStock();
  const known = shallowReactive(new Map<number, { onHand: string; value: string }>());
  const own = (): DocumentField[] => customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }));
  return {
    type: 'cost_adjustment', path: '/cost-adjustments', permission: PERMISSION, title: 'warehouse.costAdjustment.one', lists: ADJUSTMENT_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' }, schemas: { create: 'CreateCostAdjustment', update: 'UpdateCostAdjustment' },
    get fields(): DocumentField[] { return fields(own()); },
    lines: page === 'view' ? { columns: shownColumns() } : { columns: editColumns(known), products: productSource('purchase'), prices: async (lines, values) => { if (seesStock()) await look(known, lines, values); return lines.map((): LinePrice => ({})); }, stockOf: stockPanel },
    totals: { kind: 'sum', column: 'amount', show: page === 'editor' ? ['total'] : [], needs: COST }, start: async () => ({ values: { docDate: defaults.today(), ownerId: defaults.me(), warehouseId: await home() } }), steps: stateSteps, actions: warehouseActions(PERMISSION),
  };
}
