import { baseQuantity, cumulativeShare, Decimal, isDecimalText, SCALE, scaled, unscaled } from '@steward/kernel';
import { formatNumber, type DocumentLine, type LineColumn, type LineValues } from '@steward/ui';
import type { OrderLine } from '../sales.api';

const PRICE = 'price.view';
const quantity = (text: unknown): number => (typeof text === 'string' && isDecimalText(text, SCALE.quantity) ? scaled(text, SCALE.quantity) : 0);
const money = (text: unknown): number => (typeof text === 'string' && isDecimalText(text, SCALE.money) ? scaled(text, SCALE.money) : 0);

/** What may still come back of an order's line, in the line's unit: of goods what was shipped and is not back, of a service what was ordered. */
export function returnable(line: OrderLine): string {
  const open = quantity(line.service ? line.baseQuantity : line.shippedQuantity) - quantity(line.returnedQuantity);
  return open <= 0 ? '0' : new Decimal(unscaled(open, SCALE.quantity)).div(line.ratio).toDecimalPlaces(SCALE.quantity, Decimal.ROUND_DOWN).toFixed();
}

/** Lines a return begins with: those of which something may come back, nothing chosen yet. */
export function returnLines(lines: readonly OrderLine[]): LineValues[] {
  return lines.filter((line) => new Decimal(returnable(line)).gt(0)).map((line) => ({
    orderLineId: line.id, productId: line.productId, productCode: line.productCode, productName: line.productName, spec: line.spec, unit: line.unit, ratio: line.ratio, taxRate: line.taxRate, unitPrice: line.unitPrice ?? null,
    shipped: new Decimal(line.service ? line.baseQuantity : line.shippedQuantity).div(line.ratio).toDecimalPlaces(4).toFixed(), returnable: returnable(line), quantity: null,
    whole: line.service ? line.baseQuantity : line.shippedQuantity, wholeAmount: line.service ? line.payable : line.shippedAmount, returnedBase: line.returnedQuantity, returnedAmount: line.returnedAmount,
  }));
}

/** Credit of a line by the server's own rule (2.0a.4): its share of what was shipped, less what came back before. Empty while a figure is unknown. */
export function creditOf(line: DocumentLine): string | null {
  const v = line.values;
  if (typeof v['wholeAmount'] !== 'string' || typeof v['quantity'] !== 'string' || !isDecimalText(v['quantity'], SCALE.quantity)) return null;
  const back = baseQuantity(scaled(v['quantity'], SCALE.quantity), quantity(new Decimal(String(v['ratio'] ?? '1')).toFixed()));
  return unscaled(cumulativeShare(money(v['wholeAmount']), quantity(v['returnedBase']) + back, quantity(v['whole']), money(v['returnedAmount'])), SCALE.money);
}

const moneyText = (text: unknown): string => (typeof text === 'string' ? formatNumber(text, 2) : '');
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Columns of a return of an order: only the quantity is entered. */
export const linkedColumns = (): LineColumn[] => [
  { key: 'productId', kind: 'product', readonly: true, send: false, width: 260 }, { key: 'unit', kind: 'text', readonly: true, send: false, width: 64 },
  { key: 'shipped', kind: 'info', title: 'sales.column.shipped', figure: (line) => textOf(line.values['shipped']) }, { key: 'returnable', kind: 'info', title: 'sales.column.returnable', figure: (line) => textOf(line.values['returnable']) },
  { key: 'quantity', kind: 'quantity', min: '>0', sum: true, max: (line) => (typeof line.values['returnable'] === 'string' ? line.values['returnable'] : undefined) },
  { key: 'amount', kind: 'money', title: 'sales.column.credit', readonly: true, send: false, sum: true, needs: PRICE, show: (line) => moneyText(line.values['amount']) }, { key: 'remark', kind: 'text', skip: true, grow: true },
];

/** Lines nobody gave a quantity are not part of the return. */
export const hasQuantity = (line: DocumentLine): boolean => typeof line.values['quantity'] === 'string' && line.values['quantity'] !== '';
