import { Decimal } from '@steward/kernel';
import type { DocumentRecord, LineValues } from '@steward/ui';

/** A line of a transfer as the server sends it; decimal texts, `sent`, `received` and `open` in base units. */
export interface TransferLine extends LineValues { id: number; productCode: string; productName: string; spec: string | null; unit: string; ratio: string; quantity: string; open: string }
export interface Receipt { id: number; no: string; state: 'approved' | 'voided'; kind: 'in' | 'back'; docDate: string; quantity: string; cost?: string; remark: string | null; createdByName: string | null; lines: { lineId: number; productCode: string; productName: string; unit: string; quantity: string; cost?: string }[] }
export interface Transfer extends DocumentRecord { twoStep: boolean; receiveStatus: 'none' | 'partial' | 'full'; fromWarehouseId: number; toWarehouseId: number; fromWarehouseName: string; toWarehouseName: string; lines: TransferLine[]; receipts: Receipt[] }
/** What of a line arrives, as it is typed. */
export interface Arriving { line: TransferLine; /** In transit, in the unit of the line. */ open: string; quantity: string | null }

const NUMBER = /^\d+(\.\d{1,4})?$/;
/** Lines with something in transit, everything of them arriving. */
export const arriving = (transfer: Transfer): Arriving[] => transfer.lines.filter((line) => new Decimal(line.open).gt(0)).map((line) => { const open = new Decimal(line.open).div(line.ratio).toDecimalPlaces(4, Decimal.ROUND_DOWN).toFixed(); return { line, open, quantity: open }; });
/** Places of lines whose quantity cannot be received. */
export const faulty = (rows: readonly Arriving[]): number[] => rows.flatMap((row, i) => (row.quantity === null || row.quantity === '' || (NUMBER.test(row.quantity) && new Decimal(row.quantity).lte(row.open)) ? [] : [i]));
/** What is sent: lines with a quantity; undefined where everything arrives, so that nothing is lost to rounding. */
export function receiving(rows: readonly Arriving[]): { lineId: number; quantity: string }[] | undefined {
  const lines = rows.filter((row) => row.quantity !== null && NUMBER.test(row.quantity) && new Decimal(row.quantity).gt(0)).map((row) => ({ lineId: row.line.id, quantity: row.quantity ?? '' }));
  return lines.length === rows.length && rows.every((row) => new Decimal(row.quantity ?? 0).eq(row.open)) ? undefined : lines;
}
