import { documentTotals, isDecimalText, SCALE, scaled, unscaled, type DocumentTotals } from '@steward/kernel';
import type { FormValues } from '../form/fields';
import type { DocumentFigures, DocumentLine, LineFigures, TotalsSpec } from './types';

/** A decimal text as a scaled integer; what is not (yet) a number counts as nothing. */
export function scaledOr(value: unknown, scale: number, otherwise = 0): number {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && isDecimalText(text, scale) ? scaled(text, scale) : otherwise;
}

const money = (fen: number): string => unscaled(fen, SCALE.money);
/** A quantity without needless zeros. */
export const quantityText = (scaledQuantity: number): string => unscaled(scaledQuantity, SCALE.quantity).replace(/\.?0+$/, '');

export interface ComputedTotals { figures: DocumentFigures; lines: LineFigures[]; /** Fen. */ total: number }

const ZERO: DocumentFigures = { quantity: '0', amount: '0.00', discount: '0.00', otherCharges: '0.00', net: '0.00', tax: '0.00', total: '0.00' };

function goods(spec: Extract<TotalsSpec, { kind: 'goods' }>, values: FormValues, lines: readonly DocumentLine[]): DocumentTotals {
  const usual = scaledOr(spec.defaultTaxRate(values), SCALE.rate);
  return documentTotals({
    priceIncludesTax: spec.includesTax(values), defaultTaxRate: usual, orderDiscount: scaledOr(values['orderDiscount'], SCALE.money), otherCharges: scaledOr(values['otherCharges'], SCALE.money),
    lines: lines.map(({ values: v }) => ({
      quantity: scaledOr(v['quantity'], SCALE.quantity), unitPrice: scaledOr(v['unitPrice'], SCALE.price), discountRate: scaledOr(v['discountRate'], SCALE.rate),
      taxRate: scaledOr(v['taxRate'], SCALE.rate, usual), gift: v['gift'] === true,
    })),
  });
}

/** Figures of the document as it stands, by the very function the server uses. */
export function computeTotals(spec: TotalsSpec, values: FormValues, lines: readonly DocumentLine[]): ComputedTotals {
  if (spec.kind === 'goods') {
    const all = goods(spec, values, lines);
    return {
      total: all.total,
      figures: { quantity: quantityText(all.quantity), amount: money(all.amount), discount: money(all.discount), otherCharges: money(all.otherCharges), net: money(all.net), tax: money(all.tax), total: money(all.total) },
      lines: all.lines.map((line) => ({ amount: money(line.amount), net: money(line.net), tax: money(line.tax), payable: money(line.payable) })),
    };
  }
  const quantity = quantityText(lines.reduce((sum, line) => sum + scaledOr(line.values['quantity'], SCALE.quantity), 0));
  if (spec.kind === 'quantity') return { total: 0, figures: { ...ZERO, quantity }, lines: [] };
  const total = lines.reduce((sum, line) => sum + scaledOr(line.values[spec.column], SCALE.money), 0);
  return { total, figures: { ...ZERO, quantity, amount: money(total), net: money(total), total: money(total) }, lines: [] };
}

/** Writes what changed into the lines, and nothing else: only the rows concerned are drawn again. */
export function spreadFigures(lines: readonly DocumentLine[], figures: readonly LineFigures[]): void {
  lines.forEach((line, i) => {
    const now = figures[i];
    if (!now) return;
    for (const key of ['amount', 'net', 'tax', 'payable'] as const) if (line.figures[key] !== now[key]) line.figures[key] = now[key];
  });
}

/** Figures of a document as the server gave them, for its page; what it has not is nothing. */
export function recordTotals(record: FormValues): Pick<ComputedTotals, 'figures' | 'total'> {
  const text = (key: string): string | undefined => (typeof record[key] === 'string' ? record[key] : undefined);
  const quantity = text('quantity');
  const figures: DocumentFigures = {
    quantity: quantity === undefined ? quantityText(sumOfLines(record['lines'])) : quantityText(scaledOr(quantity, SCALE.quantity)), amount: text('amount') ?? '0.00', discount: text('orderDiscount') ?? '0.00',
    otherCharges: text('otherCharges') ?? '0.00', net: text('net') ?? '0.00', tax: text('tax') ?? '0.00', total: text('total') ?? '0.00',
  };
  return { figures, total: scaledOr(figures.total, SCALE.money) };
}

const sumOfLines = (lines: unknown): number => (Array.isArray(lines) ? lines.reduce((sum: number, line: unknown) => sum + scaledOr((line as FormValues)['quantity'], SCALE.quantity), 0) : 0);
