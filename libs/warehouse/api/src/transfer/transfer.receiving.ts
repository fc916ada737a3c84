import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, baseQuantity, scaled } from '@steward/kernel';
import { Transactional, clock, demandSeen, fault, invalid, notFound, record } from '@steward/platform';
import { DocumentErrors, demandOpenPeriod } from '@steward/system-api';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { shown } from '../stock/stock.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { ReceiveTransfer } from './transfer.dto.js';
import { ENTITY, RECEIPT, type ReceiptKind, type Transfer, type TransferLine, type TransferReceipt } from './transfer.entity.js';
import { TransferMoves } from './transfer.moves.js';
import { type Arriving, arrivals, arrivedOf, openOf } from './transfer.rules.js';
import type { WholeTransfer } from './transfer.service.js';
import { RECEIVE, TransferStore } from './transfer.store.js';

/** The second step of a transfer: goods in transit arrive, all or in parts, or go back to where they came from; receipts are taken back exactly. */
@Injectable()
export class TransferReceiving {
  constructor(@Inject(TransferStore) private readonly store: TransferStore, @Inject(TransferMoves) private readonly moves: TransferMoves, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  /** Throws 409 `warehouse.not_in_transit`, `warehouse.over_received`; 422 where the caller does not work in the warehouse the goods come into. */
  @Transactional()
  async receive(id: number, input: ReceiveTransfer): Promise<WholeTransfer> {
    const row = await this.store.lock(id, RECEIVE);
    demandSeen(row);
    const { kind, warehouseId } = await this.place(row, input.kind ?? 'in');
    const lines = await this.store.lines(id);
    if (row.state !== 'approved' || row.transitWarehouseId === null || lines.every((l) => openOf(l) === 0)) throw WarehouseErrors.notInTransit({ no: row.no ?? `#${id}` });
    const { arrived, over } = arrivals(lines, this.asked(input, lines));
    const [first] = over;
    if (first) throw WarehouseErrors.overReceived({ product: lines.find((l) => l.id === first.lineId)?.productName, open: shown(first.open), asked: shown(first.asked) }, { errors: over.map((o) => fault(`/lines/${arrived.findIndex((a) => a.lineId === o.lineId)}/quantity`, 'max', { max: shown(o.open) })) });
    const seq = ((await this.store.receipts(id))[0]?.seq ?? 0) + 1;
    const docDate = input.docDate ?? clock.today();
    // receipts are no documents of their own: the gate of closed months is asked here
    await demandOpenPeriod([docDate]);
    const total = (pick: 'quantity' | 'cost'): number => arrived.reduce((a, x) => a + x[pick], 0);
    const receipt = await this.store.addReceipt({ transferId: id, seq, state: 'approved', kind, warehouseId, docDate, quantity: total('quantity'), cost: total('cost'), remark: input.remark ?? null }, arrived.map((a) => ({ transferLineId: a.lineId, baseQuantity: a.quantity, cost: a.cost })));
    const productOf = new Map(lines.map((l) => [l.id, l.productId]));
    const goods = arrived.map((a, i) => ({ lineId: receipt.lines[i]?.id ?? 0, productId: productOf.get(a.lineId) ?? 0, quantity: a.quantity, value: a.cost }));
    const no = numberOf(row, seq);
    await this.moves.carry(goods, row.transitWarehouseId, warehouseId, () => Promise.resolve(no), () => ({ type: RECEIPT, id: receipt.id, version: 1, docDate, no }));
    for (const a of arrived) apply(lines, a.lineId, a.quantity, a.cost);
    return this.settled(row, lines, 'receive', { receipt: [null, no] });
  }

  /** Takes a receipt back: the goods are in transit again, at the cost they had. 409 `warehouse.insufficient_stock` when they are gone. */
  @Transactional()
  async takeBack(id: number, receiptId: number): Promise<WholeTransfer> {
    const row = await this.store.lock(id, RECEIVE);
    demandSeen(row);
    const receipt = (await this.store.receipts(id)).find((r) => r.id === receiptId);
    if (!receipt) throw notFound();
    if (receipt.state !== 'approved') throw DocumentErrors.wrongState({ state: receipt.state, action: 'void' }, { state: receipt.state, action: 'void' });
    await this.warehouses.ensure(receipt.warehouseId, '/warehouseId');
    await demandOpenPeriod([receipt.docDate], true);
    const lines = await this.store.lines(id);
    const no = numberOf(row, receipt.seq);
    await this.moves.takeBack({ type: RECEIPT, id: receipt.id, version: 2, docDate: receipt.docDate, no });
    for (const l of await this.store.receiptLines([receipt.id])) apply(lines, l.transferLineId, -l.baseQuantity, -l.cost);
    await this.store.updateReceipt(receipt, { state: 'voided' });
    return this.settled(row, lines, 'void_receipt', { receipt: [no, null] });
  }

  /** Where the goods come in: the caller must work there. */
  private async place(row: Transfer, kind: ReceiptKind): Promise<{ kind: ReceiptKind; warehouseId: number }> {
    const warehouseId = kind === 'in' ? row.toWarehouseId : row.fromWarehouseId;
    return { kind, warehouseId: (await this.warehouses.ensure(warehouseId, '/kind')).id };
  }

  /** What was asked for in base units, else everything in transit. The rest of a line is the rest, whatever the unit makes of it. */
  private asked(input: ReceiveTransfer, lines: readonly TransferLine[]): Arriving[] {
    if (!input.lines) return lines.filter((l) => openOf(l) > 0).map((l) => ({ lineId: l.id, quantity: openOf(l) }));
    const faults: FieldFault[] = [];
    const asked = input.lines.map(({ lineId, quantity }, i): Arriving => {
      const l = lines.find((x) => x.id === lineId);
      if (!l || input.lines?.findIndex((x) => x.lineId === lineId) !== i) faults.push(fault(`/lines/${i}/lineId`, 'not_found'));
      return { lineId, quantity: baseQuantity(scaled(quantity, 4), l?.ratio ?? 10_000) };
    });
    if (asked.length === 0) faults.push(fault('/lines', 'required'));
    if (faults.length > 0) throw invalid(...faults);
    return asked;
  }

  private async settled(row: Transfer, lines: TransferLine[], action: 'receive' | 'void_receipt', changes: Record<string, [string | null, string | null]>): Promise<WholeTransfer> {
    await this.store.progress(lines);
    const receiveStatus = arrivedOf(lines);
    const version = await this.store.update(row, { receiveStatus });
    record({ entity: ENTITY, entityId: row.id, action, changes: { ...changes, ...(receiveStatus === row.receiveStatus ? {} : { receiveStatus: [row.receiveStatus, receiveStatus] }) }, payload: { version } });
    return { row: Object.assign(row, { receiveStatus, version }), lines };
  }
}

/** Receipts are numbered within their transfer. */
export const numberOf = (t: Pick<Transfer, 'no' | 'id'>, seq: TransferReceipt['seq']): string => `${t.no ?? `#${t.id}`}-${seq}`;

function apply(lines: readonly TransferLine[], lineId: number, quantity: number, cost: number): void {
  const l = lines.find((x) => x.id === lineId);
  if (!l) return;
  l.received += quantity;
  l.receivedCost += cost;
}
