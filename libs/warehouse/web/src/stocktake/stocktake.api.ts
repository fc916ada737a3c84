import { get, newKey, request, type DocumentRecord, type FormValues, type SaveContext } from '@steward/ui';

export const PERMISSION = 'warehouse.stocktake';
/** Right to see what should lie there. */
export const BOOK = 'warehouse.stocktake.book';
/** Lists that show stocktakes or what they book. */
export const STOCKTAKE_LISTS = ['stocktakes', 'stocktake-lines', 'stock', 'stock-ledger', 'stock-alarms'] as const;

export interface Sheet { id: number; sheetNo: number; counterId: number; counterName: string | null; area: string | null; doneAt: string | null; counted: number }
/** A stocktake as `GET /stocktakes/{id}` answers it; figures are absent without the right to them and null while a blind one is counted. */
export interface Stocktake extends DocumentRecord {
  warehouseId: number; warehouseName: string | null; phase: string; blind: boolean; counting: string; startedAt: string | null; lineCount: number; countedCount: number; differingCount?: number | null; unsettledCount?: number | null;
  gainQuantity?: string | null; lossQuantity?: string | null; gainCost?: string | null; lossCost?: string | null; accuracy?: string | null; categoryIds: number[]; categoryNames: string[]; brands: string[]; productIds: number[]; withStock: boolean; sheets: Sheet[];
}
/** A row of a sheet; `expected` is absent without the right, null while it may not be seen. */
export interface CountRow { lineId: number; lineNo: number; productId: number; productCode: string; productName: string; spec: string | null; unit: string; barcodes: string[]; round: number; quantity: string | null; expected?: string | null }
export interface CountingSheet { stocktakeId: number; no: string | null; warehouseName: string | null; blind: boolean; phase: string; /** Clock of the server. */ now: string; sheet: Sheet; rows: CountRow[] }
/** A count to be saved: of a line, or of a product that was not planned. */
export interface CountToSave { lineId?: number; productId?: number; quantity: string | null; countedAt?: string }

export const readStocktake = (id: number, signal?: AbortSignal): Promise<Stocktake> => get<Stocktake>(`/stocktakes/${id}`, undefined, signal);
export const savePlan = async (id: number | undefined, body: FormValues, context: SaveContext): Promise<Stocktake> => (await request<Stocktake>(id ? 'PATCH' : 'POST', id ? `/stocktakes/${id}` : '/stocktakes', { body, ...context })).data;
export const addSheet = async (id: number, body: { counterId?: number; area?: string }): Promise<Sheet> => (await request<Sheet>('POST', `/stocktakes/${id}/sheets`, { body, idempotencyKey: newKey() })).data;
export const readSheet = (id: number, sheetId: number, signal?: AbortSignal): Promise<CountingSheet> => get<CountingSheet>(`/stocktakes/${id}/sheets/${sheetId}`, undefined, signal);
export const saveCounts = async (id: number, sheetId: number, counts: readonly CountToSave[], key: string): Promise<CountRow[]> => (await request<{ rows: CountRow[] }>('POST', `/stocktakes/${id}/sheets/${sheetId}/counts`, { body: { counts }, idempotencyKey: key })).data.rows;
export const finishSheet = async (id: number, sheetId: number, done: boolean): Promise<Sheet> => (await request<Sheet>('POST', `/stocktakes/${id}/sheets/${sheetId}/${done ? 'finish' : 'reopen'}`, { body: {}, idempotencyKey: newKey() })).data;
export const changeLine = async (id: number, lineId: number, body: { unitCost?: string | null; remark?: string | null }): Promise<void> => { await request('POST', `/stocktakes/${id}/lines/${lineId}`, { body, idempotencyKey: newKey() }); };
