import { get, request, type DocumentRecord, type LineValues } from '@steward/ui';

/** A line of a purchase request; progress in base units. */
export interface RequestLine extends LineValues {
  id: number; productId: number; productCode: string; productName: string; spec: string | null; unit: string; ratio: string; quantity: string; baseQuantity: string; supplierId: number | null; supplierName: string | null; origin: string; sources: string | null; ordered: string; pending: string; received: string; open: string;
}
/** A purchase request as `GET /purchase-requests/{id}` answers it. */
export interface PurchaseRequest extends DocumentRecord { warehouseName: string | null; requiredDate: string | null; reason: string | null; orderStatus: 'none' | 'partial' | 'full'; lines: RequestLine[] }
/** Something that should be bought. */
interface Proposal extends LineValues { productId: number; productCode: string; productName: string; spec: string | null; unit: string; quantity: string; supplierId: number | null; supplierName: string | null; origin: string; sources: string | null }

export const readRequest = (id: number, signal?: AbortSignal): Promise<PurchaseRequest> => get<PurchaseRequest>(`/purchase-requests/${id}`, undefined, signal);

/** Lines of a new request: what ran low (of some products), or what open orders lack (of one of them). */
export async function proposedLines(query: Readonly<Record<string, string>>): Promise<LineValues[]> {
  const found = await get<Proposal[]>('/purchase-requests/proposals', {
    source: query['from'] === 'shortages' ? 'shortages' : 'alarms', ...(query['products'] ? { productIds: query['products'] } : {}), ...(query['order'] ? { salesOrderId: query['order'] } : {}),
  });
  return found.map(({ productId, productCode, productName, spec, unit, quantity, supplierId, supplierName, origin, sources }) => ({ productId, productCode, productName, spec, unit, quantity, supplierId, supplierName, origin, sources }));
}

/** What is to be ordered of a request: quantities in the units of its lines. */
export interface WantedOrder { supplierId: number; lines: { lineId: number; quantity: string; unitPrice?: string }[] }
export const orderRequest = async (id: number, body: WantedOrder): Promise<{ id: number; no: string | null }> => (await request<{ id: number; no: string | null }>('POST', `/purchase-requests/${id}/order`, { body })).data;
