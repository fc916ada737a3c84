import { get, newKey, request, type DocumentChain, type DocumentRecord, type LineValues, type ListRow } from '@steward/ui';
import type { AuditEntry } from '@steward/system-web';

/** How much of something is done. */
export type Progress = 'none' | 'partial' | 'full';
export interface Instalment { dueDate: string; amount: string }

/** A line of an order with its progress; quantities of progress are in the base unit, amounts absent without `price.view`. */
export interface OrderLine extends LineValues {
  id: number; lineNo: number; productId: number; productCode: string; productName: string; spec: string | null; unit: string; ratio: string; quantity: string; baseQuantity: string; unitPrice?: string; discountRate?: string; taxRate: string;
  gift: boolean; service: boolean; payable?: string; warehouseId: number | null; shippedQuantity: string; pendingQuantity: string; returnedQuantity: string; closedQuantity: string; openQuantity: string; shippedAmount?: string; returnedAmount?: string;
}

/** A sales order as `GET /sales-orders/{id}` answers it: what the screens name. */
export interface SalesOrder extends DocumentRecord {
  customerId: number; customerName: string; ownerId: number; ownerName: string | null; total?: string; received?: string; outstanding?: string; invoiced?: string; returned?: string; closedAmount?: string; dueDate: string;
  shipStatus: Progress; returnStatus: Progress; receiptStatus: Progress; invoiceStatus: Progress; instalments?: Instalment[]; ownInstalments: boolean; revision: number; quotationId: number | null; priceIncludesTax: boolean; defaultTaxRate: string;
  requiredDate: string | null; closeReason: string | null; lines: OrderLine[];
}
/** Everything the order's page shows, in one answer. */
export interface OrderOverview { order: SalesOrder; chain: DocumentChain; audit: AuditEntry[]; may: Record<string, boolean> }
/** A document as it stood before a change. */
export interface DocumentVersion { revision: number; at: string; actorId: number; reason: string | null; content: DocumentRecord }

export interface Quotation extends DocumentRecord {
  customerId: number; customerName: string; ownerName: string | null; total?: string; outcome: 'open' | 'accepted' | 'declined'; outcomeReason: string | null; expired: boolean; revision: number; validUntil: string | null; priceIncludesTax: boolean; defaultTaxRate: string;
}
export interface SalesReturn extends DocumentRecord {
  customerId: number; customerName: string; salesOrderId: number | null; salesOrderNo: string | null; warehouseId: number; warehouseName: string | null; reason: string | null; ownerName: string | null; total?: string; priceIncludesTax: boolean;
}

export const readOrder = (id: number, signal?: AbortSignal): Promise<SalesOrder> => get<SalesOrder>(`/sales-orders/${id}`, undefined, signal);
export const readOverview = (id: number, signal?: AbortSignal): Promise<OrderOverview> => get<OrderOverview>(`/sales-orders/${id}/overview`, undefined, signal);
export const readVersions = (path: string, id: number, signal?: AbortSignal): Promise<DocumentVersion[]> => get<DocumentVersion[]>(`${path}/${id}/versions`, undefined, signal);
export const readQuotation = (id: number, signal?: AbortSignal): Promise<Quotation> => get<Quotation>(`/quotations/${id}`, undefined, signal);
export const readReturn = (id: number, signal?: AbortSignal): Promise<SalesReturn> => get<SalesReturn>(`/sales-returns/${id}`, undefined, signal);

/** Makes an order of a quotation; the answer is a draft of its own. */
export const orderFromQuotation = async (id: number, version: number, acknowledge?: readonly string[], key = newKey()): Promise<SalesOrder> =>
  (await request<SalesOrder>('POST', `/quotations/${id}/order`, { body: {}, ifMatch: version, idempotencyKey: key, acknowledge })).data;
/** Makes a draft of a document: a copy of it, or what takes it back. The answer is the draft. */
export const makeDraft = async (path: string, id: number, verb: 'copy' | 'reverse'): Promise<DocumentRecord> => (await request<DocumentRecord>('POST', `${path}/${id}/${verb}`, { body: {}, idempotencyKey: newKey() })).data;
/** Closes lines of an order short, or takes that back. */
export const closeLines = async (order: Pick<SalesOrder, 'id' | 'version'>, lineIds: readonly number[], reason: string, back = false): Promise<SalesOrder> =>
  (await request<SalesOrder>('POST', `/sales-orders/${order.id}/${back ? 'reopen' : 'close'}`, { body: { lineIds, reason: reason || null }, ifMatch: order.version, idempotencyKey: newKey() })).data;

export interface PaidPrice { orderId: number; no: string; docDate: string; customerName: string; unit: string; quantity: string; unitPrice: string; discountRate: string }
export interface SourcePrice { source: string; note: string | null; unitPrice: string; discountRate: string | null }
export interface WarehouseStock { warehouseId: number; warehouseName: string | null; onHand: string; available: string; onOrder: string }
/** What `POST /sales-prices` says of one product. */
export interface PriceAnswer {
  productId: number; unit: string; ratio: string; taxRate: string; unitPrice?: string | null; discountRate?: string; source?: string | null; sources?: SourcePrice[]; minPrice?: string | null; cost?: string | null; onHand?: string; available?: string; stock?: WarehouseStock[];
  lastToCustomer?: PaidPrice[]; lastToOthers?: PaidPrice[];
}
export interface PriceQuestion { customerId: number; docDate?: string; lines: { productId: number; unit?: string }[]; history?: boolean }
/** Lines one question may hold. */
const MOST = 200;

/** Prices of products for a customer, with their sources, minimum prices and stock, in the order of the question. */
export async function askPrices(question: PriceQuestion, signal?: AbortSignal): Promise<PriceAnswer[]> {
  const all: PriceAnswer[] = [];
  for (let at = 0; at < question.lines.length; at += MOST) {
    const { data } = await request<{ items: PriceAnswer[] }>('POST', '/sales-prices', { body: { ...question, lines: question.lines.slice(at, at + MOST) }, signal });
    all.push(...data.items);
  }
  return all;
}

/** The newest orders of a customer. */
export const ordersOf = async (customerId: number, pageSize: number, signal?: AbortSignal): Promise<{ items: ListRow[]; total?: number }> =>
  get<{ items: ListRow[]; total?: number }>('/sales-orders', { 'filter[customerId][eq]': customerId, sort: '-docDate,-id', pageSize }, signal);
/** Documents found by number or customer, for the palette. */
export const searchDocuments = async (path: string, q: string, signal: AbortSignal): Promise<ListRow[]> => (await get<{ items: ListRow[] }>(path, { q, pageSize: 8, count: false }, signal)).items;
