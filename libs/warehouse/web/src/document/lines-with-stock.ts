import { Decimal } from '@steward/kernel';
import { formatNumber, get, t, useCan, useReference, type DocumentLine, type FormValues, type LinePanel, type LinePrice, type LineProduct, type LinesSpec, type ListRow } from '@steward/ui';

/** What there is of a product in one warehouse, base units. */
export interface Available { productId: number; warehouseId: number; warehouseName: string; onHand: string; reserved: string; onOrder: string; available: string }
const MOST = 200;

/** What there is of the products in the warehouses one works with. Nothing without the right to see stock. */
export async function askStock(productIds: readonly number[], signal?: AbortSignal): Promise<Available[]> {
  const ids = [...new Set(productIds)];
  const all: Available[] = [];
  for (let at = 0; at < ids.length; at += MOST) all.push(...(await get<Available[]>('/stock/available', { productIds: ids.slice(at, at + MOST).join(',') }, signal)));
  return all;
}

const sum = (rows: readonly Available[], key: 'onHand' | 'available' | 'onOrder'): string => rows.reduce((all, one) => all.plus(one[key]), new Decimal(0)).toFixed();
/** Stock of one product, in one warehouse or in all of them. */
function stockOf(rows: readonly Available[], productId: number, warehouseId: number | undefined): NonNullable<LineProduct['stock']> {
  const own = rows.filter((one) => one.productId === productId && (warehouseId === undefined || one.warehouseId === warehouseId));
  return { onHand: sum(own, 'onHand'), available: sum(own, 'available'), onOrder: sum(own, 'onOrder') };
}

const warehouseOf = (values: FormValues): number | undefined => (typeof values['warehouseId'] === 'number' ? values['warehouseId'] : undefined);
/** What the measures of a line depend on. */
export type LineLike = Pick<DocumentLine, 'values' | 'product'>;
const NUMBER = /^\d+(\.\d+)?$/;
/** Base units a quantity of the line makes; the ratio the line came with counts for the unit it came in. */
export const lineRatio = ({ values, product }: LineLike): string => {
  const { ratio, ownUnit, unit } = values;
  return typeof ratio === 'string' && ownUnit === unit ? ratio : product?.units?.find((one) => one.unit === unit)?.ratio ?? '1';
};
/** Base units of the line's quantity; undefined while it is none. */
export function lineBase(line: LineLike): Decimal | undefined {
  const { quantity } = line.values;
  return typeof quantity === 'string' && NUMBER.test(quantity) ? new Decimal(quantity).times(lineRatio(line)) : undefined;
}
/** A quantity in base units in the unit of the line, rounded down. */
export const inUnit = (base: Decimal.Value, line: LineLike): string => new Decimal(base).div(lineRatio(line)).toDecimalPlaces(4, Decimal.ROUND_DOWN).toFixed();

/** A figure in base units of a line that is only shown, in the line's unit. */
export const shownInUnit = (key: string) => (line: DocumentLine): string => {
  const { [key]: value, ratio } = line.values;
  return typeof value === 'string' ? formatNumber(new Decimal(value).div(typeof ratio === 'string' ? ratio : 1).toDecimalPlaces(4).toFixed()) : '';
};

/** More goes out than lies in the warehouse. */
export function isMissing(line: DocumentLine): boolean {
  const asked = lineBase(line);
  const onHand = line.product?.stock?.onHand;
  return asked !== undefined && onHand !== undefined && line.product?.type !== 'service' && asked.gt(onHand);
}
/** Text of the column 现存量: what lies in the warehouse of the document, in the unit of the line. */
export const onHandText = (line: DocumentLine): string => (line.product?.stock ? formatNumber(inUnit(line.product.stock.onHand, line)) : '');

/** Asks stock, and prices where `priceOf` says how: of one warehouse where goods leave, of all of them otherwise. */
export function stockAndPrices(seesStock: () => boolean, where: 'here' | 'all', priceOf?: (line: DocumentLine) => string | null): NonNullable<LinesSpec['prices']> {
  return async (lines, values) => {
    // stock is a help: prices are there without it
    const rows = seesStock() ? await askStock(lines.flatMap((line) => line.product?.id ?? [])).catch((): Available[] => []) : undefined;
    const here = where === 'here' ? warehouseOf(values) : undefined;
    return lines.map((line): LinePrice => ({ ...(priceOf ? { unitPrice: priceOf(line) } : {}), ...(rows && line.product ? { product: { stock: stockOf(rows, line.product.id, here) } } : {}) }));
  };
}

/** F9: where the product lies. */
export async function stockPanel(line: DocumentLine, _values: FormValues, signal: AbortSignal): Promise<LinePanel> {
  const rows = line.product ? await askStock([line.product.id], signal) : [];
  const cell = (value: string): string => formatNumber(value);
  return {
    figures: [{ label: t('field.stock.onHand'), value: cell(sum(rows, 'onHand')) }, { label: t('field.stock.available'), value: cell(sum(rows, 'available')), ...(sum(rows, 'available').startsWith('-') ? { tone: 'danger' as const } : {}) }],
    columns: [
      { key: 'warehouse', title: t('field.stock.warehouseId') }, { key: 'onHand', title: t('field.stock.onHand'), align: 'right' }, { key: 'reserved', title: t('field.stock.reserved'), align: 'right' },
      { key: 'available', title: t('field.stock.available'), align: 'right' }, { key: 'onOrder', title: t('field.stock.onOrder'), align: 'right' },
    ],
    rows: rows.map((one) => ({ warehouse: one.warehouseName, onHand: cell(one.onHand), reserved: cell(one.reserved), available: cell(one.available), onOrder: cell(one.onOrder) })), empty: t('warehouse.doc.noStock'),
  };
}

/** F8: what was paid for the product before, the newest first. */
export async function purchasePanel(line: DocumentLine, values: FormValues, signal: AbortSignal): Promise<LinePanel> {
  const query = { 'filter[productId][eq]': line.product?.id ?? 0, 'filter[state][in]': ['approved', 'closed'], sort: '-id', pageSize: 10, count: false };
  const rows = line.product ? (await get<{ items: ListRow[] }>('/purchase-order-lines', query, signal)).items : [];
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const own = rows.filter((row) => row['supplierId'] === values['supplierId']);
  return {
    columns: [
      { key: 'docDate', title: t('field.purchase_order.docDate') }, { key: 'no', title: t('field.purchase_order.no') }, { key: 'supplier', title: t('field.purchase_order.supplierId') }, { key: 'quantity', title: t('field.purchase_order.quantity'), align: 'right' },
      { key: 'unitPrice', title: t('field.purchase_order_line.unitPrice'), align: 'right' },
    ],
    rows: [...own, ...rows.filter((row) => !own.includes(row))].map((row) => ({ docDate: text(row['docDate']), no: text(row['no']), supplier: text(row['supplierName']), quantity: `${formatNumber(text(row['quantity']))} ${text(row['unit'])}`, unitPrice: formatNumber(text(row['unitPrice'])) })),
    take: { column: 'unitPrice', from: 'unitPrice' }, empty: t('warehouse.doc.noPrices'),
  };
}

/** The product's purchase price in the unit of the line; null where it has none or may not be seen. */
export const purchasePrice = (line: DocumentLine): string | null => (line.product?.price ? new Decimal(line.product.price).times(lineRatio(line)).toDecimalPlaces(6, Decimal.ROUND_HALF_UP).toFixed() : null);

/** Whether the user may see stock, asked anew each time. */
export function useSeesStock(): () => boolean {
  const can = useCan();
  return () => can('warehouse.stock.view');
}

/** The warehouse new documents begin with: the default one, where the user works with it; also for a page that is opened before the warehouses are known. */
export function useHomeWarehouse(): () => Promise<number | null> {
  interface Option { id: number; isDefault?: boolean; enabled?: boolean; type?: string }
  const list = useReference<Option>('warehouses', '/warehouses/options');
  return async () => {
    const known: readonly Option[] = list.value.length > 0 ? list.value : await get<{ items?: Option[] } | Option[]>('/warehouses/options').then((answer) => (Array.isArray(answer) ? answer : answer.items ?? []), () => []);
    const usable = known.filter((one) => one.enabled !== false && one.type !== 'transit');
    return (usable.find((one) => one.isDefault) ?? usable[0])?.id ?? null;
  };
}
