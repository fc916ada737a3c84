import { get, type DocumentRecord, type LineValues, type ListRow } from '@steward/ui';
import { Decimal } from '@steward/kernel';
import { productSource } from '../product/product-source';

/** A line of a purchase order; progress in base units, amounts absent without `price.purchase`. */
export interface PurchaseOrderLine extends LineValues {
  id: number; productId: number; productCode: string; productName: string; spec: string | null; service: boolean; warehouseId: number; unit: string; ratio: string; quantity: string; baseQuantity: string; unitPrice?: string; discountRate?: string; taxRate: string;
  amount?: string; discountShare?: string; payable?: string; received: string; closed: string; open: string;
}
/** A purchase order as `GET /purchase-orders/{id}` answers it: what the screens name. */
export interface PurchaseOrder extends DocumentRecord {
  supplierId: number; supplierName: string; warehouseId: number; warehouseName: string | null; ownerName: string | null; paymentTerm: string | null; priceIncludesTax: boolean; total?: string; otherCharges?: string; receivedAmount?: string; receiveStatus: 'none' | 'partial' | 'full';
  lines: PurchaseOrderLine[];
}
interface Alarm extends ListRow { productId: number; code: string; name: string; spec: string | null; unit: string; suggested: string }

export const readPurchaseOrder = (id: number, signal?: AbortSignal): Promise<PurchaseOrder> => get<PurchaseOrder>(`/purchase-orders/${id}`, undefined, signal);

/** Lines of a new order from products that run low: what is suggested of each, at its purchase price. */
export async function lowStockLines(ids: readonly number[], seesPrices: boolean, taxRate: string): Promise<LineValues[]> {
  const wanted = ids.slice(0, 200);
  const [products, alarms] = await Promise.all([
    productSource('purchase').get?.(wanted) ?? [],
    wanted.length === 0 ? [] : get<{ items: Alarm[] }>('/stock-alarms', { 'filter[productId][in]': wanted, 'filter[kind][eq]': 'low', pageSize: wanted.length, count: false }).then(({ items }) => items),
  ]);
  return wanted.flatMap((id): LineValues[] => {
    const one = products.find((product) => product.id === id);
    if (!one) return [];
    const suggested = alarms.find((row) => row.productId === id)?.suggested;
    return [{ productId: id, productCode: one.code, productName: one.name, spec: one.spec ?? null, unit: one.unit, quantity: suggested && new Decimal(suggested).gt(0) ? suggested : '1', taxRate: one.taxRate ?? taxRate, ...(seesPrices ? { unitPrice: one.price ?? null } : {}) }];
  });
}
