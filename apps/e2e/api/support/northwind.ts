import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '@steward/kernel';

/** The public sample data of a trading company (data/README.md), and what must come out of it: computed here from the CSV alone, never with the product's code. */
type Row = Record<string, string>;

/** Rows of a table, `NULL` as ''. Texts with commas are not always quoted: what begins with a blank belongs to the field before. */
export function table(name: string): Row[] {
  const text = readFileSync(join(import.meta.dirname, `../../data/northwind/${name}.csv`), 'utf8');
  const [head = [], ...rows] = text.trim().split(/\r?\n/).map(fields);
  return rows.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i] === 'NULL' ? '' : row[i] ?? ''])));
}

function fields(line: string): string[] {
  const out: string[] = [];
  for (const [, quotedText, plain = ''] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    if (quotedText === undefined && /^ /.test(plain) && out.length > 0) out[out.length - 1] += `,${plain}`;
    else out.push(quotedText?.replaceAll('""', '"') ?? plain);
  }
  return out;
}

/** A line of an order; `amount` in fen. */
export interface SoldLine { product: number; quantity: number; price: string; discount: string; amount: number }
/** An order as it was; days as `YYYY-MM-DD`, `total` in fen. */
export interface SoldOrder { id: number; customer: string; employee: number; day: string; required: string; shipped: string | undefined; lines: SoldLine[]; total: number }

/** Decimal text as an integer of so many digits behind the point; the data has no longer ones. */
const scaled = (text: string, digits: number): number => {
  const [whole = '0', part = ''] = text.split('.');
  if (part.replace(/0+$/, '').length > digits) throw new Error(`${text} has more than ${digits} decimals`);
  return Number(whole) * 10 ** digits + Number(part.padEnd(digits, '0').slice(0, digits));
};

/** quantity × price × (1 − discount), half a fen upwards. */
function amountOf(quantity: number, price: string, discount: string): number {
  const tenThousandths = quantity * scaled(price, 2) * (10_000 - scaled(discount, 4));
  return Math.floor((tenThousandths + 5_000) / 10_000);
}

const day = (text: string): string => text.slice(0, 10);

/** All orders, oldest first, or every so-manieth of them. */
export function orders(everyNth = 1): SoldOrder[] {
  const lines = groupBy(table('order-details'), (row) => row['orderID'] ?? '');
  return table('orders').filter((_row, i) => i % everyNth === 0).map((row) => {
    const sold = (lines.get(row['orderID'] ?? '') ?? []).map((l): SoldLine => {
      const [quantity, price, discount] = [Number(l['quantity']), l['unitPrice'] ?? '', l['discount'] ?? ''];
      return { product: Number(l['productID']), quantity, price, discount, amount: amountOf(quantity, price, discount) };
    });
    return {
      id: Number(row['orderID']), customer: row['customerID'] ?? '', employee: Number(row['employeeID']), day: day(row['orderDate'] ?? ''), required: day(row['requiredDate'] ?? ''),
      shipped: day(row['shippedDate'] ?? '') || undefined, lines: sold, total: sum(sold, (l) => l.amount),
    };
  });
}

export const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0);

/** Sums by a key, the largest first. */
export function sums<T>(rows: readonly T[], key: (row: T) => string | number, of: (row: T) => number): Map<string, number> {
  const out = new Map<string, number>();
  for (const row of rows) out.set(String(key(row)), (out.get(String(key(row))) ?? 0) + of(row));
  return new Map([...out].sort((a, b) => b[1] - a[1]));
}

/** Fen as the API writes money. */
export const money = (fen: number): string => `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
/** Money of the API in fen. */
export const fen = (text: string): number => (text.startsWith('-') ? -scaled(text.slice(1), 2) : scaled(text, 2));
/** A whole quantity as the API writes it. */
export const pieces = (n: number): string => `${n}.0000`;

export interface Totals { total: number; byYear: Map<string, number>; byEmployee: Map<string, number>; byCustomer: Map<string, number>; pieces: number; byProduct: Map<string, number>; neverShipped: number }

/** The totals everybody knows of this data (shared/data/README.md has them for the whole of it). */
export function totalsOf(all: readonly SoldOrder[]): Totals {
  const lines = all.flatMap((o) => o.lines);
  return {
    total: sum(all, (o) => o.total), byYear: sums(all, (o) => o.day.slice(0, 4), (o) => o.total), byEmployee: sums(all, (o) => o.employee, (o) => o.total), byCustomer: sums(all, (o) => o.customer, (o) => o.total),
    pieces: sum(lines, (l) => l.quantity), byProduct: sums(lines, (l) => l.product, (l) => l.quantity), neverShipped: all.filter((o) => o.shipped === undefined).length,
  };
}
