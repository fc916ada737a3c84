import { get, type Choice, type FormValues, type LineValues } from '@steward/ui';
import { readItems, readOpenItems, type ItemRow } from '../finance.api';
import { usualTaxRate } from '../invoice/invoice-start';
import { taxParts } from '../invoice/invoice-parts';
import { fen, money } from '../money/money-allocation';
import type { PaperKind } from './paper.kinds';

/** A stock-in as `GET /purchase-billings` gives it. */
export interface UnbilledRow { id: number; stockInId: number; no: string; docDate: string; supplierId: number; supplierName: string; net: string; invoiced: string; uninvoiced: string; overInvoiced: string }
interface RedOriginal { id: number; supplierId: number; type: string; taxRate: string | null; total: string; redTotal: string; lines: { stockInId: number; amount: string }[] }

const page = async <T>(path: string, query: Record<string, string | number | boolean | readonly number[]>): Promise<T[]> => (await get<{ items: T[] }>(path, { pageSize: 200, count: false, ...query })).items;
const ids = (text: string | undefined): number[] => (text ?? '').split(',').map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);

/** Stock-ins of a supplier that can be invoiced, or were: the editor of an old invoice names them too. */
export const readUnbilled = (supplierId: number): Promise<UnbilledRow[]> => page('/purchase-billings', { 'filter[supplierId][eq]': supplierId, sort: '-id' });
export const stockInChoices = (rows: readonly UnbilledRow[]): Choice[] => rows.map((row) => ({ value: row.stockInId, label: row.no, detail: `${row.docDate} · ${row.uninvoiced}` }));

/** Payables of a supplier to choose from. */
export const readPayables = async (supplierId: number): Promise<ItemRow[]> => (await readOpenItems('payable', supplierId)).filter((item) => fen(item.open) > 0);
export const payableChoices = (rows: readonly ItemRow[]): Choice[] => rows.map((row) => ({ value: row.id, label: row.no ?? `#${row.sourceId}`, detail: `${row.dueDate} · ${row.open}` }));

/** A new paper from the address: `?direction=income`, `?supplier=2&items=1,2`, `?stockIns=3,4`, `?red=5`. */
export async function paperStart(kind: PaperKind, query: Readonly<Record<string, string>>, today: string): Promise<{ values: FormValues; lines?: LineValues[] }> {
  const values: FormValues = { docDate: today };
  if (kind.type === 'income_expense') return { values: { ...values, direction: query['direction'] === 'income' ? 'income' : 'expense' } };
  if (kind.type === 'payment_request') return request(values, query);
  if (kind.type === 'purchase_invoice') return purchase({ ...values, date: today, type: 'special' }, query);
  return { values };
}

async function request(values: FormValues, query: Readonly<Record<string, string>>): Promise<{ values: FormValues; lines?: LineValues[] }> {
  const wanted = ids(query['items']);
  if (wanted.length === 0) return { values: { ...values, ...(Number(query['supplier']) ? { supplierId: Number(query['supplier']) } : {}) } };
  const rows = (await readItems('payable', { 'filter[id][in]': wanted })).filter((row) => fen(row.open) > 0);
  const [first] = rows;
  if (!first) return { values };
  return { values: { ...values, supplierId: first.supplierId, payDate: first.dueDate }, lines: rows.filter((row) => row.supplierId === first.supplierId).map((row) => ({ payableId: row.id, amount: row.open })) };
}

async function purchase(values: FormValues, query: Readonly<Record<string, string>>): Promise<{ values: FormValues; lines?: LineValues[] }> {
  if (query['red']) {
    const original = await get<RedOriginal>(`/purchase-invoices/${query['red']}`);
    const left = money(-(fen(original.total) + fen(original.redTotal)));
    const whole = fen(original.redTotal) === 0;
    return {
      values: { ...values, supplierId: original.supplierId, type: original.type, redOfId: original.id, taxRate: original.taxRate, total: left, ...taxParts(left, original.taxRate) },
      ...(whole ? { lines: original.lines.map((line) => ({ stockInId: line.stockInId, amount: money(-fen(line.amount)) })) } : {}),
    };
  }
  const taxRate = await usualTaxRate();
  const wanted = ids(query['stockIns']);
  if (wanted.length === 0) return { values: { ...values, taxRate, ...(Number(query['supplier']) ? { supplierId: Number(query['supplier']) } : {}) } };
  const rows = (await page<UnbilledRow>('/purchase-billings', { 'filter[stockInId][in]': wanted })).filter((row) => fen(row.uninvoiced) > 0);
  const [first] = rows;
  if (!first) return { values: { ...values, taxRate } };
  const mine = rows.filter((row) => row.supplierId === first.supplierId);
  const total = money(mine.reduce((sum, row) => sum + fen(row.uninvoiced), 0));
  return { values: { ...values, supplierId: first.supplierId, taxRate, total, ...taxParts(total, taxRate) }, lines: mine.map((row) => ({ stockInId: row.stockInId, amount: row.uninvoiced })) };
}
