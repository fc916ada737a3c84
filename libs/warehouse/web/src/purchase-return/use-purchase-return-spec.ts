import { Decimal } from '@steward/kernel';
import { customFormFields, formatNumber, stateSteps, useCustomFields, type DocumentField, type DocumentLine, type DocumentRecord, type DocumentSpec, type LineColumn, type LinesSpec, type LineValues } from '@steward/ui';
import { inUnit, isMissing, onHandText, purchasePanel, purchasePrice, stockAndPrices, stockPanel, useHomeWarehouse, useSeesStock } from '../document/lines-with-stock';
import { COST, PRICE, priceColumns, purchaseTotals, taxField, useParty, useSeesPrices, useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { besides, hasQuantity } from '../document/use-linked';
import { productSource } from '../product/product-source';
import { readStockIn, type StockInLine } from '../stock-in/stock-in.api';

/** Lists that show purchase returns. */
export const RETURN_LISTS = ['purchase-returns', 'stock-ins', 'stock', 'stock-ledger', 'stock-alarms'] as const;
const PERMISSION = 'warehouse.purchase_return';

const left = (line: StockInLine): Decimal => new Decimal(line.baseQuantity).minus(line.returned);
const sourceLine = (line: StockInLine): LineValues => ({
  stockInLineId: line.id, productId: line.productId, productCode: line.productCode, productName: line.productName, spec: line.spec, unit: line.unit, ownUnit: line.unit, ratio: line.ratio, taxRate: line.taxRate, received: line.baseQuantity, open: left(line).toFixed(), quantity: null,
});
/** Lines of a draft with what may still go back, then what the stock-in has besides. */
export async function returnLines(record: DocumentRecord): Promise<LineValues[]> {
  const from = await readStockIn(Number(record['stockInId']));
  const own = record.lines ?? [];
  return besides(own, from.lines.filter((line) => own.some((one) => one['stockInLineId'] === line.id) || left(line).gt(0)).map(sourceLine), 'stockInLineId');
}

const fields = (linked: boolean, custom: DocumentField[]): DocumentField[] => [
  { name: 'supplierId', control: 'integer', required: !linked, span: 2, readonly: linked, send: !linked }, ...(linked ? [{ name: 'stockInNo', control: 'text' as const, readonly: true, send: false, copied: false }] : []), { name: 'docDate', control: 'date', required: true }, { name: 'warehouseId', control: 'integer', required: true },
  { name: 'reason', control: 'text', span: 2 }, { name: 'ownerId', control: 'user', folded: true }, taxField(), { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom, { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];
const inBase = (line: DocumentLine, key: string): string => (typeof line.values[key] === 'string' ? formatNumber(inUnit(line.values[key], line)) : '');
const stock: LineColumn = { key: 'onHand', kind: 'info', title: 'field.stock.onHand', width: 80, align: 'right', show: onHandText, tone: (line) => (isMissing(line) ? 'danger' : undefined) };
/** Columns of a return of a stock-in: only the quantity is entered, what the supplier owes follows from what was paid. */
const linkedColumns = (): LineColumn[] => [
  { key: 'productId', kind: 'product', readonly: true, send: false, width: 260 }, { key: 'received', kind: 'info', title: 'warehouse.purchaseReturn.received', width: 88, align: 'right', show: (line) => inBase(line, 'received') },
  { key: 'open', kind: 'info', title: 'warehouse.purchaseReturn.open', width: 88, align: 'right', show: (line) => inBase(line, 'open') }, stock, { key: 'unit', kind: 'unit', skip: true, width: 64 },
  { key: 'quantity', kind: 'quantity', min: '>0', sum: true, width: 96, max: (line) => (typeof line.values['open'] === 'string' ? inUnit(line.values['open'], line) : undefined), tone: (line) => (isMissing(line) ? 'danger' : undefined) }, { key: 'remark', kind: 'text', skip: true, grow: true },
];
const freeColumns = (): LineColumn[] => [
  { key: 'productId', kind: 'product', required: true, width: 240 }, stock, { key: 'unit', kind: 'unit', width: 64, skip: true }, { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true, width: 90, tone: (line) => (isMissing(line) ? 'danger' : undefined) }, ...priceColumns(false), { key: 'remark', kind: 'text', skip: true, width: 120 },
];
const shownColumns = (): LineColumn[] => [
  { key: 'productId', kind: 'product', readonly: true }, { key: 'unit', kind: 'text', readonly: true, width: 64 }, { key: 'quantity', kind: 'quantity', readonly: true, sum: true }, { key: 'unitPrice', kind: 'price', readonly: true, needs: PRICE }, { key: 'taxRate', kind: 'rate', readonly: true },
  { key: 'payable', kind: 'money', readonly: true, sum: true, needs: PRICE }, { key: 'cost', kind: 'money', readonly: true, sum: true, needs: COST }, { key: 'remark', kind: 'text', readonly: true },
];

/** The purchase return as editor and page need it (domain.md 2.5): of a stock-in, or free. Call it in a page's setup. */
export function usePurchaseReturnSpec(page: 'editor' | 'view', linked: () => boolean): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('purchase_return');
  const home = useHomeWarehouse();
  const seesStock = useSeesStock();
  const seesPrices = useSeesPrices();
  const party = useParty('supplier');
  const own = (): DocumentField[] => customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }));
  const shared = { products: productSource('purchase'), stockOf: stockPanel };
  const lines = (): LinesSpec => (page === 'view' ? { columns: shownColumns() }
    : linked() ? { ...shared, columns: linkedColumns(), fixed: true, extraKeys: ['stockInLineId'], counts: hasQuantity, prices: stockAndPrices(seesStock, 'here') }
      : { ...shared, columns: freeColumns(), prices: stockAndPrices(seesStock, 'here', purchasePrice), ...(seesPrices() ? { priceHistory: purchasePanel } : {}) });
  async function start(query: Readonly<Record<string, string>>): ReturnType<NonNullable<DocumentSpec['start']>> {
    const values = { docDate: defaults.today(), ownerId: defaults.me(), warehouseId: await home() };
    if (!query['stockIn']) return { values };
    const from = await readStockIn(Number(query['stockIn']));
    return { values: { ...values, warehouseId: from.warehouseId, supplierId: from.supplierId, supplierName: from.supplierName, stockInId: from.id, stockInNo: from.no, priceIncludesTax: from.priceIncludesTax }, lines: from.lines.filter((line) => left(line).gt(0)).map(sourceLine) };
  }
  return {
    type: 'purchase_return', path: '/purchase-returns', permission: PERMISSION, title: 'warehouse.purchaseReturn.one', lists: RETURN_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' }, schemas: { create: 'CreatePurchaseReturn', update: 'UpdatePurchaseReturn' },
    get fields(): DocumentField[] { return fields(linked(), own()); },
    lines: lines(), totals: page === 'editor' && linked() ? { kind: 'quantity' } : { ...purchaseTotals(defaults), show: ['quantity', 'net', 'tax', 'total'] }, sendTotal: !linked(), extraKeys: page === 'editor' && linked() ? ['stockInId'] : [], start, steps: stateSteps, actions: warehouseActions(PERMISSION, () => !linked()),
    party,
  };
}
