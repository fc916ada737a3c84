import { get, newKey, request, type FormValues, type SaveContext } from '@steward/ui';

/** Unit beside the base unit; `salePrice` is absent without `price.view`. */
export interface UnitRow { unit: string; ratio: string; barcode: string | null; salePrice?: string | null }
export interface LevelPrice { level: string; price: string }

/** A product as `GET /products/{id}` answers it: the fields the screens name; the form works on all of them by key. Prices are absent without `price.view`. */
export interface Product extends FormValues {
  id: number; version: number; code: string; name: string; type: 'stock' | 'service'; categoryId: number | null; categoryName: string | null; spec: string | null; model: string | null; brand: string | null; unit: string;
  barcode: string | null; barcodes: string[]; units: UnitRow[]; saleUnit: string | null; purchaseUnit: string | null; purchasePrice?: string | null; salePrice?: string | null; minSalePrice?: string | null; levelPrices?: LevelPrice[];
  taxRate: string | null; lowStock: string | null; highStock: string | null; warehouseId: number | null; warehouseName: string | null; supplierId: number | null; supplierName: string | null; pictureId: number | null; enabled: boolean;
  remark: string | null; custom: Record<string, unknown>;
}

export const readProduct = (id: number, signal?: AbortSignal): Promise<Product> => get<Product>(`/products/${id}`, undefined, signal);
export const createProduct = async (body: FormValues, context: SaveContext): Promise<Product> => (await request<Product>('POST', '/products', { body, ...context })).data;
export const updateProduct = async (id: number, body: FormValues, context: Partial<SaveContext>): Promise<Product> => (await request<Product>('PATCH', `/products/${id}`, { body, ...context })).data;
export const deleteProduct = async (one: Pick<Product, 'id' | 'version'>): Promise<void> => { await request('DELETE', `/products/${one.id}`, { ifMatch: one.version }); };
export const restoreProduct = async (id: number): Promise<Product> => (await request<Product>('POST', `/products/${id}/restore`, { idempotencyKey: newKey() })).data;

/** Products found by code, name, pinyin, spec or barcode, for pickers and the palette; enabled ones only where they are to be used. */
export const searchProducts = async (q: string, signal?: AbortSignal, pageSize = 8, usable = false): Promise<Product[]> =>
  (await get<{ items: Product[] }>('/products', { ...(q === '' ? { sort: 'code' } : { q }), pageSize, count: false, ...(usable ? { 'filter[enabled][eq]': true } : {}) }, signal)).items;
