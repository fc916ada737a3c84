import type { PrintColumn, PrintField, PrintRow } from '@steward/system-api';
import { PRICE, type SalesLineView } from '../line/sales-line.dto.js';

const needs = PRICE;

/** Nothing where there is nothing to say: a column or field without values is left out. */
export const unlessZero = (decimal: string | undefined): string | null => (decimal === undefined || Number(decimal) === 0 ? null : decimal);

/** Columns of goods with their prices; `more` stands before the remark. Prices without tax are printed with the tax beside them. */
export function lineColumns(priceIncludesTax: boolean, more: readonly PrintColumn[] = []): PrintColumn[] {
  return [
    { key: 'productCode', label: 'print.word.code', width: 20 }, { key: 'productName', label: 'print.word.product', width: 42 }, { key: 'spec', label: 'print.word.spec', width: 26, optional: true }, { key: 'unit', label: 'print.word.unit', width: 11 },
    { key: 'quantity', label: 'print.word.quantity', kind: 'quantity', sum: true }, { key: 'unitPrice', label: priceIncludesTax ? 'print.word.priceWithTax' : 'print.word.price', kind: 'price', needs },
    { key: 'discountRate', label: 'print.word.discount', kind: 'rate', optional: true, needs }, { key: 'amount', label: 'print.word.amount', kind: 'money', sum: true, needs },
    ...(priceIncludesTax ? [] : [{ key: 'taxRate', label: 'print.word.taxRate', kind: 'rate', needs }, { key: 'tax', label: 'print.word.taxAdded', kind: 'money', sum: true, needs }] satisfies PrintColumn[]),
    { key: 'gift', label: 'print.word.gift', kind: 'boolean', width: 10, optional: true }, ...more, { key: 'remark', label: 'print.word.note', width: 20, optional: true },
  ];
}

export const lineRow = <L extends SalesLineView>(l: L): PrintRow => ({ ...(l as unknown as PrintRow), discountRate: unlessZero(l.discountRate), gift: l.gift ? true : null });

interface Figures { priceIncludesTax: boolean; amount?: string; orderDiscount?: string; otherCharges?: string; tax?: string; total?: string }

/** What leads from the lines to what is to be paid. */
export function totalFields(d: Figures): { totals: PrintField[]; total: PrintField } {
  const discount = unlessZero(d.orderDiscount);
  const charges = unlessZero(d.otherCharges);
  const money = (label: string, value: string | null | undefined): PrintField => ({ label, kind: 'money', value, needs });
  return {
    totals: [
      money('print.word.lines', discount === null && charges === null ? null : d.amount), money('print.word.discountSum', discount), money('print.word.charges', charges),
      money(d.priceIncludesTax ? 'print.word.tax' : 'print.word.taxAdded', unlessZero(d.tax)),
    ],
    total: money('print.word.total', d.total),
  };
}
