import { Decimal, isDay } from '@steward/kernel';
import { currentLocale, formatNumber, formatRate, isShort, t, te, type DocumentLine, type FormValues, type LineColumn, type LinePanel, type LinesSpec, type ProductSource } from '@steward/ui';
import { productSource } from '@steward/warehouse-web';
import { askPrices, type PaidPrice, type PriceAnswer } from '../sales.api';

const PRICE = 'price.view';
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const customerOf = (values: FormValues): number | undefined => (typeof values['customerId'] === 'number' ? values['customerId'] : undefined);
const unitOf = (line: DocumentLine): string | undefined => text(line.values['unit']);

/** Where a price came from, in a word of one or two characters that fits into the cell. */
export function sourceBadge(line: DocumentLine): string | undefined {
  const source = text(line.values['priceSource']);
  const key = `sales.priceSource.${source ?? ''}`;
  return source === undefined ? undefined : te(key) ? t(key) : source;
}

/** A price below the product's minimum, after the line's discount: shown in red. */
export function isBelowMinimum(line: DocumentLine): boolean {
  const [price, least] = [text(line.values['unitPrice']), text(line.product?.minPrice)];
  if (price === undefined || least === undefined || line.values['gift'] === true || !/^\d+(\.\d+)?$/.test(price)) return false;
  const off = text(line.values['discountRate']);
  return new Decimal(price).times(new Decimal(1).minus(off !== undefined && /^\d+(\.\d+)?$/.test(off) ? off : 0)).lt(least);
}

/** Columns quotation, order and free return have in common. */
export const productColumns = (): LineColumn[] => [
  { key: 'productId', kind: 'product', required: true, width: 216 },
  { key: 'available', kind: 'info', title: 'sales.column.available', width: 76, onPage: false, figure: (line) => line.product?.stock?.available, tone: (line) => (isShort(line) ? 'danger' : undefined) },
  { key: 'unit', kind: 'unit', width: 60, skip: true },
  { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true, width: 88 },
];
export const priceColumns = (): LineColumn[] => [
  { key: 'unitPrice', kind: 'price', required: true, needs: PRICE, width: 112, readonly: (line) => line.values['gift'] === true, badge: sourceBadge, tone: (line) => (isBelowMinimum(line) ? 'danger' : undefined) },
  { key: 'discountRate', kind: 'rate', needs: PRICE, skip: true, width: 68 },
  { key: 'taxRate', kind: 'rate', skip: true, width: 64 },
  { key: 'amount', kind: 'info', needs: PRICE, width: 108, scale: 2, sum: true, figure: (line) => (line.product ? line.figures.amount : undefined) },
  { key: 'gift', kind: 'boolean', skip: true, initial: false, width: 50 },
];

/** What a price answer tells of a line's product: stock and minimum for the unit of the line. */
function productPart({ minPrice, onHand, available }: PriceAnswer): { minPrice: string | null; stock: { onHand: string; available: string } | null } {
  return { minPrice: minPrice ?? null, stock: onHand === undefined || available === undefined ? null : { onHand, available } };
}

/** Products with the stock, and the price for the chosen customer where the user may see it. */
export function salesProducts(): ProductSource {
  const source = productSource('sale');
  return {
    ...source,
    search: async (typed, signal, values) => {
      const found = await source.search(typed, signal, values);
      const customerId = customerOf(values);
      if (customerId === undefined || found.length === 0) return found;
      // the list is there without prices: what it costs this customer is a help, no more
      const answers = await askPrices({ customerId, lines: found.map((one) => ({ productId: one.id })) }, signal).catch((): PriceAnswer[] => []);
      return found.map((one, i) => { const answer = answers[i]; return answer ? { ...one, price: answer.unitPrice ?? one.price ?? null, ...productPart(answer) } : one; });
    },
  };
}

/** Asks prices for lines: nothing without a customer. */
export const salesPrices: LinesSpec['prices'] = async (lines, values) => {
  const customerId = customerOf(values);
  if (customerId === undefined) return [];
  const day = text(values['docDate']);
  // a day that is still being corrected is none: the price is today's
  const docDate = day !== undefined && isDay(day) ? day : undefined;
  const answers = await askPrices({ customerId, ...(docDate ? { docDate } : {}), lines: lines.map((line) => ({ productId: line.product?.id ?? 0, ...(unitOf(line) ? { unit: unitOf(line) } : {}) })) });
  return lines.map((_, i) => {
    const answer = answers[i];
    if (!answer) return undefined;
    const off = answer.discountRate !== undefined && !new Decimal(answer.discountRate).isZero() ? { discountRate: answer.discountRate } : {};
    return { unitPrice: answer.unitPrice ?? null, source: answer.source ?? null, values: off, product: productPart(answer) };
  });
};

async function answerFor(line: DocumentLine, values: FormValues, history: boolean, signal: AbortSignal): Promise<PriceAnswer | undefined> {
  const customerId = customerOf(values);
  if (customerId === undefined || !line.product) return undefined;
  return (await askPrices({ customerId, history, lines: [{ productId: line.product.id, ...(unitOf(line) ? { unit: unitOf(line) } : {}) }] }, signal))[0];
}

const paidRow = (one: PaidPrice): Record<string, string> => ({ docDate: one.docDate, no: one.no, customer: one.customerName, quantity: `${formatNumber(one.quantity)} ${one.unit}`, unitPrice: formatNumber(one.unitPrice), discount: formatRate(one.discountRate) });

/** A gift costs nothing; what it was to cost is asked again when it is none any more. */
export const giftChanged: LinesSpec['changed'] = (line, key) => (key !== 'gift' ? undefined : line.values['gift'] === true ? { unitPrice: '0', discountRate: null, priceSource: null } : { unitPrice: null });

/** What a source is called, with which one of its kind it is: 价格表（2026 批发）. */
function sourceName(source: string, note: string | null): string {
  const name = te(`sales.source.${source}`) ? t(`sales.source.${source}`) : source;
  return note === null ? name : `${name}${currentLocale() === 'en' ? ` (${note})` : `（${note}）`}`;
}

/** F8: sources, minimum, cost, the last prices to this customer and to others. */
export async function pricePanel(line: DocumentLine, values: FormValues, signal: AbortSignal): Promise<LinePanel> {
  const answer = await answerFor(line, values, true, signal);
  if (!answer) return { columns: [], rows: [], empty: t('sales.panel.noCustomer') };
  const figure = (label: string, value: string | null | undefined, tone?: 'danger' | 'warning'): { label: string; value: string; tone?: 'danger' | 'warning' }[] => (value ? [{ label: t(label), value: formatNumber(value), ...(tone ? { tone } : {}) }] : []);
  const colon = currentLocale() === 'en' ? ': ' : '：';
  return {
    figures: [
      ...(answer.sources ?? []).map((one) => ({ label: sourceName(one.source, one.note), value: formatNumber(one.unitPrice) })), ...figure('sales.panel.min', answer.minPrice, isBelowMinimum(line) ? 'danger' : undefined), ...figure('sales.panel.cost', answer.cost),
    ],
    columns: [
      { key: 'docDate', title: t('sales.panel.docDate') }, { key: 'no', title: t('sales.panel.no') }, { key: 'customer', title: t('sales.panel.customer') }, { key: 'quantity', title: t('sales.panel.quantity'), align: 'right' },
      { key: 'unitPrice', title: t('sales.panel.unitPrice'), align: 'right' }, { key: 'discount', title: t('sales.panel.discount'), align: 'right' },
    ],
    rows: [...(answer.lastToCustomer ?? []).map(paidRow), ...(answer.lastToOthers ?? []).map((one) => ({ ...paidRow(one), customer: `${t('sales.panel.other')}${colon}${one.customerName}` }))],
    take: { column: 'unitPrice', from: 'unitPrice' }, empty: t('sales.panel.noPrices'),
  };
}

/** F9: where the product lies. */
export async function stockPanel(line: DocumentLine, values: FormValues, signal: AbortSignal): Promise<LinePanel> {
  const answer = await answerFor(line, values, false, signal);
  if (!answer) return { columns: [], rows: [], empty: t('sales.panel.noCustomer') };
  const { onHand, available, stock } = answer;
  if (onHand === undefined || available === undefined || stock === undefined) return { columns: [], rows: [], empty: t('sales.panel.noStock') };
  return {
    figures: [{ label: t('sales.panel.onHand'), value: formatNumber(onHand) }, { label: t('sales.panel.available'), value: formatNumber(available), ...(available.startsWith('-') ? { tone: 'danger' as const } : {}) }],
    columns: [{ key: 'warehouse', title: t('sales.panel.warehouse') }, { key: 'onHand', title: t('sales.panel.onHand'), align: 'right' }, { key: 'available', title: t('sales.panel.available'), align: 'right' }, { key: 'onOrder', title: t('sales.panel.onOrder'), align: 'right' }],
    rows: stock.map((one) => ({ warehouse: one.warehouseName ?? `#${one.warehouseId}`, onHand: formatNumber(one.onHand), available: formatNumber(one.available), onOrder: formatNumber(one.onOrder) })), empty: t('sales.panel.noStock'),
  };
}
