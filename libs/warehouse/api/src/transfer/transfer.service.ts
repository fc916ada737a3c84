import { Inject, Injectable } from '@nestjs/common';
import { scaled } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { DocumentHeads } from '../document/document.heads.js';
import { type DocumentKind, DocumentUseCases, type Whole } from '../document/document.use-cases.js';
import { GoodsLines } from '../document/goods-lines.js';
import type { WantedLine } from '../document/lines.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { CreateTransfer } from './transfer.dto.js';
import { ENTITY, Transfer, TransferLine } from './transfer.entity.js';
import { TransferMoves } from './transfer.moves.js';
import { RIGHTS, TransferStore } from './transfer.store.js';

export type WholeTransfer = Whole<Transfer, TransferLine>;

/** Use cases of transfers 调拨 as documents; receiving them is {@link TransferReceiving}. Approving throws 409 `warehouse.insufficient_stock` and, overridable, `warehouse.reserved_for_others`. */
@Injectable()
export class TransferService extends DocumentUseCases<Transfer, TransferLine, CreateTransfer> {
  protected readonly kind: DocumentKind<Transfer, TransferLine> = { entity: ENTITY, row: Transfer, line: TransferLine, rights: RIGHTS, told: ['productName', 'quantity', 'unit'] };
  constructor(
    @Inject(DocumentHeads) heads: DocumentHeads, @Inject(Documents) documents: Documents, @Inject(TransferStore) protected readonly store: TransferStore,
    @Inject(GoodsLines) private readonly goods: GoodsLines, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(TransferMoves) private readonly moves: TransferMoves,
  ) {
    super(heads, documents);
  }

  protected async columns(input: Partial<CreateTransfer>, before: Transfer | undefined): Promise<Partial<Transfer>> {
    const set: Partial<Transfer> = before ? {} : { transitWarehouseId: null, twoStep: false, receiveStatus: 'none', cost: 0, fee: 0 };
    if (input.fromWarehouseId && input.fromWarehouseId !== before?.fromWarehouseId) set.fromWarehouseId = (await this.warehouses.ensure(input.fromWarehouseId, '/fromWarehouseId')).id;
    if (input.toWarehouseId && input.toWarehouseId !== before?.toWarehouseId) set.toWarehouseId = (await this.warehouses.ensureAny(input.toWarehouseId, '/toWarehouseId')).id;
    if (input.twoStep !== undefined) set.twoStep = input.twoStep ?? false;
    if (input.fee !== undefined) set.fee = input.fee ? scaled(input.fee, 2) : 0;
    const both = { ...before, ...set };
    if (both.fromWarehouseId === both.toWarehouseId) throw invalid(fault('/toWarehouseId', 'warehouse.same_warehouse'));
    return set;
  }

  protected async wanted(input: Partial<CreateTransfer>, before: readonly TransferLine[]): Promise<WantedLine<Omit<TransferLine, 'documentId'>>[]> {
    return (await this.goods.measured(input.lines, before)).map((l) => ({ ...l, sent: 0, received: 0, receivedCost: 0 }));
  }

  protected totals(lines: readonly Omit<TransferLine, 'id' | 'documentId'>[]): Partial<Transfer> {
    return { quantity: lines.reduce((a, l) => a + l.quantity, 0) };
  }

  protected async book(row: Transfer, lines: TransferLine[]): Promise<Partial<Transfer>> {
    // whoever sends goods works where they are; in one step he takes them in as well
    await this.warehouses.ensure(row.fromWarehouseId, '/fromWarehouseId');
    if (!row.twoStep) await this.warehouses.ensure(row.toWarehouseId, '/toWarehouseId');
    const transitWarehouseId = row.twoStep ? await this.moves.transitId() : null;
    const doc = (no: string): ReturnType<typeof this.ledger> => this.ledger(row, ENTITY, no);
    const { no, costs } = await this.moves.carry(
      lines.map((l) => ({ lineId: l.id, productId: l.productId, quantity: l.baseQuantity, value: null })), row.fromWarehouseId, transitWarehouseId ?? row.toWarehouseId, () => this.documents.number(ENTITY, row), doc,
    );
    lines.forEach((l, i) => Object.assign(l, { cost: costs[i] ?? 0, sent: l.baseQuantity, ...(row.twoStep ? {} : { received: l.baseQuantity, receivedCost: costs[i] ?? 0 }) }));
    await this.store.progress(lines);
    return { no, transitWarehouseId, receiveStatus: row.twoStep ? 'none' : 'full', cost: costs.reduce((a, c) => a + c, 0) };
  }

  protected async unbook(row: Transfer, lines: TransferLine[]): Promise<Partial<Transfer>> {
    await this.warehouses.ensure(row.fromWarehouseId, '/fromWarehouseId');
    const standing = (await this.store.receipts(row.id)).filter((r) => r.state === 'approved').map((r) => ({ type: ENTITY, id: row.id, no: `${row.no ?? ''}-${r.seq}`, path: 'transfers' }));
    if (standing.length > 0) throw DocumentErrors.hasDownstream({ documents: standing.map((d) => d.no).join('、') }, { documents: standing });
    await this.moves.takeBack(this.ledger(row, ENTITY, row.no));
    for (const l of lines) Object.assign(l, { cost: 0, sent: 0, received: 0, receivedCost: 0 });
    await this.store.progress(lines);
    return { receiveStatus: 'none', cost: 0 };
  }

  protected override approved(row: Transfer): Promise<void> {
    return this.moves.tell(row);
  }
}
