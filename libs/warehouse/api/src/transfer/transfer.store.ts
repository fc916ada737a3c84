import { Injectable } from '@nestjs/common';
import { Table, anyOf, byOwner } from '@steward/platform';
import { DocumentStore, rightsOf } from '../document/document.store.js';
import { updateRows } from '../document/lines.js';
import { both } from '../stock/stock.scope.js';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';
import { Transfer, TransferLine, TransferReceipt, TransferReceiptLine } from './transfer.entity.js';

export const RIGHTS = rightsOf('warehouse.transfer');
export const RECEIVE = 'warehouse.transfer.receive';

/** The owner is in scope, and for keepers one of the two warehouses is theirs. */
export const transferRule = both(byOwner(), anyOf(inMyWarehouses('fromWarehouseId'), inMyWarehouses('toWarehouseId')));
const receiptTable = new Table(TransferReceipt);
const receiptLineTable = new Table(TransferReceiptLine);

/** Transfers with what was received of them. */
@Injectable()
export class TransferStore extends DocumentStore<Transfer, TransferLine> {
  constructor() {
    super(Transfer, TransferLine, transferRule, RIGHTS.VIEW);
  }

  /** Receipts of a transfer the caller sees, the last first. */
  receipts(transferId: number): Promise<TransferReceipt[]> {
    return receiptTable.all({ transferId }, { orderBy: 'seq DESC' });
  }
  receiptLines(receiptIds: readonly number[]): Promise<TransferReceiptLine[]> {
    return receiptIds.length === 0 ? Promise.resolve([]) : receiptLineTable.all({ receiptId: receiptIds }, { orderBy: 'id' });
  }

  async addReceipt(row: Omit<TransferReceipt, 'id' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy'>, lines: readonly Omit<TransferReceiptLine, 'id' | 'receiptId'>[]): Promise<{ id: number; lines: TransferReceiptLine[] }> {
    const id = await receiptTable.insert(row);
    const first = await receiptLineTable.insertMany(lines.map((l) => ({ ...l, receiptId: id })));
    return { id, lines: lines.map((l, i) => ({ ...l, receiptId: id, id: first + i })) };
  }
  updateReceipt(row: TransferReceipt, set: Partial<TransferReceipt>): Promise<number> {
    return receiptTable.update(row.id, row.version, set);
  }

  /** What has arrived of lines, in one statement. */
  progress(lines: readonly TransferLine[]): Promise<void> {
    return updateRows('transfer_line', new Map(lines.map((l) => [l.id, { sent: l.sent, received: l.received, receivedCost: l.receivedCost, cost: l.cost }])));
  }
}
