import { cumulativeShare, Decimal, isDecimalText, lineAmount, SCALE, scaled, taxOf, unscaled } from '@steward/kernel';
import { get, type DocumentRecord, type LineValues } from '@steward/ui';
import { besides } from '../document/use-linked';
import { lineBase, type LineLike } from '../document/lines-with-stock';
import { readPurchaseOrder, type PurchaseOrder, type PurchaseOrderLine } from '../purchase-order/purchase-order.api';

/** A line of a stock-in; amounts absent without `price.purchase`, costs without `cost.view`. */
export interface StockInLine extends LineValues {
  id: number; orderLineId: number | null; productId: number; productCode: string; productName: string; spec: string | null; unit: string; ratio: string; quantity: string; baseQuantity: string; unitPrice?: string | null; taxRate: string; payable?: string; returned: string;
}
/** A stock-in as `GET /stock-ins/{id}` answers it: what the screens name. */
export interface StockIn extends DocumentRecord {
  supplierId: number; supplierName: string; purchaseOrderId: number | null; purchaseOrderNo: string | null; warehouseId: number; warehouseName: string | null; ownerName: string | null; priceIncludesTax: boolean; priced: boolean; total?: string; dueDate: string | null; lines: StockInLine[];
}

export const readStockIn = (id: number): Promise<StockIn> => get<StockIn>(`/stock-ins/${id}`);

const fen = (text: unknown): number => (typeof text === 'string' && isDecimalText(text, SCALE.money) ? scaled(text, SCALE.money) : 0);
const units = (text: unknown): number => (typeof text === 'string' && isDecimalText(text, SCALE.quantity) ? scaled(text, SCALE.quantity) : 0);
const rate = (text: unknown): number => (typeof text === 'string' && isDecimalText(text, SCALE.rate) ? scaled(text, SCALE.rate) : 0);

/** A line of the order as a line to receive: everything that is still to come, in the order's unit where that comes out even. */
function orderLine(line: PurchaseOrderLine, order: PurchaseOrder): LineValues {
  const share = { whole: line.baseQuantity, wholeAmount: line.amount === undefined ? null : unscaled(fen(line.amount) - fen(line.discountShare), SCALE.money), receivedBase: line.received, orderPrice: line.unitPrice ?? null, orderRatio: line.ratio, orderDiscountRate: line.discountRate ?? null, includesTax: order.priceIncludesTax };
  const inUnits = new Decimal(line.open).div(line.ratio);
  const even = inUnits.decimalPlaces() <= SCALE.quantity;
  const unit = even ? line.unit : undefined;
  return {
    orderLineId: line.id, productId: line.productId, productCode: line.productCode, productName: line.productName, spec: line.spec, unit: line.unit, ownUnit: line.unit, ratio: line.ratio, open: line.open, ordered: line.baseQuantity, taxRate: line.taxRate,
    quantity: unit ? inUnits.toFixed() : inUnits.toDecimalPlaces(SCALE.quantity, Decimal.ROUND_DOWN).toFixed(), ...(line.unitPrice === undefined ? {} : { unitPrice: line.unitPrice, discountRate: line.discountRate ?? null }), home: line.warehouseId, ...share,
  };
}

/** What a line is owed, by the server's own rules: its part of the order's line while the price is the order's, price × quantity otherwise. */
export function owed(line: LineLike): string | null {
  const v = line.values;
  const base = lineBase(line);
  if (typeof v['wholeAmount'] !== 'string' || !base) return null;
  const price = typeof v['unitPrice'] === 'string' && isDecimalText(v['unitPrice'], SCALE.price) ? v['unitPrice'] : undefined;
  if (price === undefined) return null;
  const ratio = base.div(String(v['quantity']));
  const ordered = typeof v['orderPrice'] === 'string' ? new Decimal(v['orderPrice']).times(ratio).div(String(v['orderRatio'])).toDecimalPlaces(SCALE.price, Decimal.ROUND_HALF_UP) : undefined;
  const same = ordered?.eq(price) === true && rate(v['discountRate']) === rate(v['orderDiscountRate']);
  const [whole, before, all] = [units(v['whole']), units(v['receivedBase']), fen(v['wholeAmount'])];
  const amount = same ? cumulativeShare(all, before + units(base.toFixed()), whole, cumulativeShare(all, before, whole, 0)) : lineAmount(units(String(v['quantity'])), scaled(price, SCALE.price), rate(v['discountRate']));
  const { net, tax } = taxOf(amount, rate(v['taxRate']), v['includesTax'] === true);
  return unscaled(net + tax, SCALE.money);
}

/** What a stock-in of an order begins with: head and lines; only what is to come into the warehouse has a quantity. */
export async function receivingOf(orderId: number): Promise<{ order: PurchaseOrder; warehouseId: number; lines: LineValues[] }> {
  const order = await readPurchaseOrder(orderId);
  const open = order.lines.filter((line) => new Decimal(line.open).gt(0));
  const warehouseId = open[0]?.warehouseId ?? order.warehouseId;
  return { order, warehouseId, lines: open.map((line) => { const one = orderLine(line, order); return line.warehouseId === warehouseId ? { ...one, payable: owed({ values: one }) } : { ...one, quantity: null }; }) };
}

/** Lines of a draft with what the order says now, then what is still to come besides. */
export async function stockInLines(record: DocumentRecord): Promise<LineValues[]> {
  const order = await readPurchaseOrder(Number(record['purchaseOrderId']));
  const own = record.lines ?? [];
  return besides(own, order.lines.filter((line) => own.some((one) => one['orderLineId'] === line.id) || new Decimal(line.open).gt(0)).map((line) => orderLine(line, order)), 'orderLineId');
}
