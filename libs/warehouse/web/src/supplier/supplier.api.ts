import { get, newKey, request, type FormValues, type SaveContext } from '@steward/ui';

/** A supplier as `GET /suppliers/{id}` answers it; balances are absent without `price.view`. */
export interface Supplier extends FormValues {
  id: number; version: number; code: string; name: string; shortName: string | null; categoryId: number | null; categoryName: string | null; level: string | null; region: string | null; phone: string | null; mobile: string | null;
  paymentTerm: string | null; ownerId: number | null; ownerName: string | null; contactName: string | null; contactMobile: string | null; payableBalance?: string; advanceBalance?: string; enabled: boolean; remark: string | null; custom: Record<string, unknown>;
}

export const readSupplier = (id: number, signal?: AbortSignal): Promise<Supplier> => get<Supplier>(`/suppliers/${id}`, undefined, signal);
export const createSupplier = async (body: FormValues, context: SaveContext): Promise<Supplier> => (await request<Supplier>('POST', '/suppliers', { body, ...context })).data;
export const updateSupplier = async (id: number, body: FormValues, context: Partial<SaveContext>): Promise<Supplier> => (await request<Supplier>('PATCH', `/suppliers/${id}`, { body, ...context })).data;
export const deleteSupplier = async (one: Pick<Supplier, 'id' | 'version'>): Promise<void> => { await request('DELETE', `/suppliers/${one.id}`, { ifMatch: one.version }); };
export const restoreSupplier = async (id: number): Promise<Supplier> => (await request<Supplier>('POST', `/suppliers/${id}/restore`, { idempotencyKey: newKey() })).data;

/** Suppliers found by name, code, pinyin, phone or contact, for pickers and the palette. */
export const searchSuppliers = async (q: string, signal?: AbortSignal, pageSize = 8, usable = false): Promise<Supplier[]> =>
  (await get<{ items: Supplier[] }>('/suppliers', { ...(q === '' ? { sort: 'name' } : { q }), pageSize, count: false, ...(usable ? { 'filter[enabled][eq]': true } : {}) }, signal)).items;
