import { API_BASE, get } from '@steward/ui';
import type { Side } from '../finance.api';

export const LAYOUTS = ['document', 'line'] as const;
export type Layout = (typeof LAYOUTS)[number];
export interface StatementLine { productCode: string; productName: string; spec: string | null; unit: string; quantity: string; unitPrice: string | null; amount: string }
export interface StatementEntry { date: string; kind: string; docType: string; docId: number; no: string | null; increase: string; settled: string; writeOff: string; balance: string; lines?: StatementLine[] }
/** Opening + increase − settled − writeOff = closing, all decimal texts. */
export interface Statement { customerName?: string; supplierName?: string; from: string; to: string; layout: Layout; opening: string; increase: string; settled: string; writeOff: string; closing: string; entries: StatementEntry[] }
export interface StatementPeriod { from: string; to: string; layout: Layout }

const pathOf = (side: Side, id: number): string => `/statements/${side === 'receivable' ? 'customers' : 'suppliers'}/${id}`;
export const readStatement = (side: Side, id: number, period: StatementPeriod, signal?: AbortSignal): Promise<Statement> => get<Statement>(pathOf(side, id), { ...period }, signal);
/** Address of the statement as a file; the browser asks for it itself. */
export const statementFile = (side: Side, id: number, period: StatementPeriod, kind: 'pdf' | 'xlsx'): string => `${API_BASE}${pathOf(side, id)}.${kind}?${new URLSearchParams({ ...period }).toString()}`;

const PATHS: Readonly<Record<string, string>> = {
  sales_order: 'sales-orders', shipment: 'shipments', sales_return: 'sales-returns', stock_in: 'stock-ins', purchase_return: 'purchase-returns', receipt: 'receipts', refund: 'refunds', payment: 'payments', offset: 'offsets', bad_debt: 'bad-debts',
};
/** Page of the document of an entry; undefined for opening balances. */
export const entryLink = (one: Pick<StatementEntry, 'docType' | 'docId'>): string | undefined => (PATHS[one.docType] === undefined ? undefined : `/${PATHS[one.docType]}/${one.docId}`);
