import { Decimal } from '@steward/kernel';
import { get, newKey, request, type DocumentRecord, type LineValues, type ListRow } from '@steward/ui';
import { besides } from '../document/use-linked';

/** A shipment as `GET /shipments/{id}` answers it: what the screens name. Amounts are absent without `price.view`, costs without `cost.view`. */
export interface Shipment extends DocumentRecord {
  salesOrderId: number; orderNo: string | null; customerId: number; customerName: string; ownerName: string | null; warehouseId: number; warehouseName: string | null; quantity: string; total?: string; cost?: string;
  receiver: string | null; receiverPhone: string | null; deliveryAddress: string | null; signedAt: string | null; lines: LineValues[];
}
/** A line an order asks for, base units. */
interface DemandRow extends ListRow {
  orderLineId: number; productId: number; productCode: string; productName: string; spec: string | null; baseUnit: string; warehouseId: number; warehouseName: string | null; ordered: string; open: string; pending?: string;
}

const PAGE = 200;
const FIELDS = 'orderLineId,productId,productCode,productName,spec,baseUnit,warehouseId,warehouseName,ordered,open,pending';

/** What is still to be shipped of an order, in the warehouses one works with. */
export async function openDemand(salesOrderId: number): Promise<DemandRow[]> {
  const all: DemandRow[] = [];
  for (let page = 1; ; page += 1) {
    const { items } = await get<{ items: DemandRow[] }>('/demands', { 'filter[salesOrderId][eq]': salesOrderId, fields: FIELDS, sort: 'id', pageSize: PAGE, page, count: false });
    all.push(...items);
    if (items.length < PAGE) return all;
  }
}

const demandLine = (row: DemandRow): LineValues => ({
  orderLineId: row.orderLineId, productId: row.productId, productCode: row.productCode, productName: row.productName, spec: row.spec, baseUnit: row.baseUnit, unit: row.baseUnit, ownUnit: row.baseUnit, ratio: '1',
  ordered: row.ordered, open: row.open, pending: row.pending ?? null, home: row.warehouseName, quantity: null,
});

/** What waits in other drafts than the one the line belongs to. */
const waiting = (pending: string | undefined, line: LineValues): string | null => (pending === undefined ? null : Decimal.max(0, new Decimal(pending).minus(typeof line['id'] === 'number' && typeof line['baseQuantity'] === 'string' ? line['baseQuantity'] : 0)).toFixed());

/** Lines of a draft with what the order says now, then what is still open besides. */
export async function shipmentLines(record: DocumentRecord): Promise<LineValues[]> {
  const rows = await openDemand(Number(record['salesOrderId']));
  const own = record.lines ?? [];
  const kept = own.map((line) => { const row = rows.find((one) => one.orderLineId === line['orderLineId']); return row ? { ...line, baseUnit: row.baseUnit, pending: waiting(row.pending, line) } : line; });
  return besides(kept, rows.filter((row) => own.some((line) => line['orderLineId'] === row.orderLineId) || new Decimal(row.open).gt(0)).map(demandLine), 'orderLineId');
}

/** A shipment of an order as the server would make it: everything open in the first warehouse, with address and receiver. Nothing is written. */
export async function proposedShipment(salesOrderId: number, warehouseId?: number): Promise<Shipment> {
  const { data } = await request<Shipment>('POST', '/shipments', { query: { dryRun: true }, body: { salesOrderId, ...(warehouseId === undefined ? {} : { warehouseId }) }, idempotencyKey: newKey() });
  return { ...data, lines: (await shipmentLines({ ...data, lines: data.lines.map(({ id: _id, ...line }) => line) })) };
}
