import { Decimal } from '@steward/kernel';
import { get, type DocumentRecord, type LineValues, type ListRow } from '@steward/ui';

/** A component of a bill of material or an assembly. */
export interface ComponentLine extends LineValues { id: number; productId: number; productCode: string; productName: string; spec: string | null; unit: string; ratio: string; quantity: string; weight: string | null; remark: string | null }
/** A bill of material as `GET /boms/{id}` answers it; the fee is absent without `cost.view`. */
export interface Bom extends DocumentRecord { name: string; productId: number; productCode: string; productName: string; unit: string; quantity: string; splitBy: string; fee?: string; lines: ComponentLine[] }

export const readBom = (id: number, signal?: AbortSignal): Promise<Bom> => get<Bom>(`/boms/${id}`, undefined, signal);

/** The newest bill in force of a product, if there is one. */
export async function newestBom(productId: number): Promise<Bom | undefined> {
  const { items: [first] } = await get<{ items: ListRow[] }>('/boms', { 'filter[productId][eq]': productId, 'filter[state][eq]': 'approved', sort: '-id', pageSize: 1, count: false });
  return first ? readBom(first.id) : undefined;
}

/** Components of a bill for so much of its product; as the server would take them. */
export function componentsFor(bom: Bom, quantity: string): LineValues[] {
  const times = new Decimal(quantity).div(bom.quantity);
  return bom.lines.map((line) => ({
    productId: line.productId, productCode: line.productCode, productName: line.productName, spec: line.spec, unit: line.unit, ratio: line.ratio, ownUnit: line.unit, weight: line.weight, remark: line.remark, quantity: new Decimal(line.quantity).times(times).toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toFixed(),
  }));
}

/** Fee of a bill for so much of its product; undefined where it may not be seen. */
export const feeFor = (bom: Bom, quantity: string): string | undefined => (bom.fee === undefined ? undefined : new Decimal(bom.fee).times(quantity).div(bom.quantity).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2));

/** The warehouse a new document begins with: the default one where the user works with it, else the first of his. Asked of the server, so that it is known on a page that is opened first. */
export async function homeWarehouse(): Promise<number | null> {
  const usable = (await get<{ id: number; isDefault?: boolean; enabled?: boolean; mine?: boolean; type?: string }[]>('/warehouses/options')).filter((one) => one.enabled !== false && one.mine !== false && one.type !== 'transit');
  return (usable.find((one) => one.isDefault) ?? usable[0])?.id ?? null;
}
