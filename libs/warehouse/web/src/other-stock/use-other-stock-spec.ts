import { customFormFields, stateSteps, useCustomFields, type DocumentField, type DocumentSpec, type LineColumn, type LinesSpec } from '@steward/ui';
import { isMissing, onHandText, stockAndPrices, stockPanel, useHomeWarehouse, useSeesStock } from '../document/lines-with-stock';
import { COST, useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { productSource } from '../product/product-source';

/** Lists that show other stock-ins and -outs or what they move. */
export const OTHER_LISTS = ['other-stocks', 'stock', 'stock-ledger', 'stock-alarms'] as const;
export type Direction = 'in' | 'out';
const PERMISSION = 'warehouse.other_stock';

const fields = (custom: DocumentField[]): DocumentField[] => [
  { name: 'reason', control: 'dictionary', options: 'warehouse.other_stock_reason', required: true }, { name: 'docDate', control: 'date', required: true }, { name: 'warehouseId', control: 'integer', required: true },
  { name: 'counterparty', control: 'text', span: 2 }, { name: 'ownerId', control: 'user', folded: true }, { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom, { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];

const stock = (direction: Direction): LineColumn => ({ key: 'onHand', kind: 'info', title: 'field.stock.onHand', width: 88, align: 'right', show: onHandText, ...(direction === 'out' ? { tone: (line) => (isMissing(line) ? 'danger' : undefined) } : {}) });
const columns = (page: 'editor' | 'view', direction: Direction): LineColumn[] => [
  { key: 'productId', kind: 'product', required: true, width: 260 }, ...(page === 'editor' ? [stock(direction)] : []), { key: 'unit', kind: 'unit', width: 68, skip: true },
  { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true, width: 100 },
  ...(direction === 'in' && page === 'editor' ? [{ key: 'unitCost', kind: 'price' as const, needs: COST, width: 120 }] : []), { key: 'remark', kind: 'text', skip: true, width: 180 },
];

/** The other stock-in or -out as editor and page need it (domain.md 2.4); which of both is decided when it is begun. Call it in a page's setup. */
export function useOtherStockSpec(page: 'editor' | 'view', direction: Direction): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('other_stock');
  const home = useHomeWarehouse();
  const own = (): DocumentField[] => customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }));
  const lines: LinesSpec = {
    columns: columns(page, direction), viewColumns: [{ key: 'cost', kind: 'money', readonly: true, sum: true, needs: COST }], products: productSource('purchase'), prices: stockAndPrices(useSeesStock(), 'here'), stockOf: stockPanel,
  };
  return {
    type: 'other_stock', path: '/other-stocks', permission: PERMISSION, title: page === 'view' ? 'warehouse.otherStock.one' : direction === 'in' ? 'warehouse.otherStock.oneIn' : 'warehouse.otherStock.oneOut', extraKeys: ['direction'], lists: OTHER_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' }, schemas: { create: 'CreateOtherStock', update: 'UpdateOtherStock' },
    get fields(): DocumentField[] { return fields(own()); },
    lines, totals: { kind: 'quantity', show: ['quantity'] }, start: async () => ({ values: { direction, docDate: defaults.today(), ownerId: defaults.me(), warehouseId: await home() } }), steps: stateSteps, actions: warehouseActions(PERMISSION),
  };
}
