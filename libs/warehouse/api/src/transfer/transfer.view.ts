import { Inject, Injectable } from '@nestjs/common';
import { groupBy, unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { DocumentHeads } from '../document/document.heads.js';
import { goodsLineView } from '../document/goods-line.dto.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { type TransferReceiptView, TransferView } from './transfer.dto.js';
import { ENTITY, type TransferLine, type TransferReceipt, type TransferReceiptLine } from './transfer.entity.js';
import { numberOf } from './transfer.receiving.js';
import { openOf } from './transfer.rules.js';
import type { WholeTransfer } from './transfer.service.js';
import { TransferStore } from './transfer.store.js';

/** Transfers as they travel, with what was received: without costs for whoever may not see them. */
@Injectable()
export class TransferViews {
  constructor(@Inject(TransferStore) private readonly rows: TransferStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(UserFacade) private readonly users: UserFacade) {}

  async one(id: number, code?: string): Promise<TransferView> {
    return this.view({ row: await this.rows.get(id, code), lines: await this.rows.lines(id) });
  }

  async view({ row, lines }: WholeTransfer): Promise<TransferView> {
    const names = await this.warehouses.names([row.fromWarehouseId, row.toWarehouseId]);
    const receipts = await this.rows.receipts(row.id);
    const people = await this.users.names(receipts.map((r) => r.createdBy));
    const received = groupBy(await this.rows.receiptLines(receipts.map((r) => r.id)), (l) => l.receiptId);
    const view: TransferView = {
      ...(await this.heads.view(ENTITY, row)), fromWarehouseId: row.fromWarehouseId, fromWarehouseName: names.get(row.fromWarehouseId) ?? null, toWarehouseId: row.toWarehouseId, toWarehouseName: names.get(row.toWarehouseId) ?? null,
      twoStep: row.twoStep, receiveStatus: row.receiveStatus, quantity: unscaled(row.quantity, 4), cost: unscaled(row.cost, 2), fee: unscaled(row.fee, 2),
      lines: lines.map((l) => ({ ...goodsLineView(l), sent: unscaled(l.sent, 4), received: unscaled(l.received, 4), open: unscaled(openOf(l), 4) })),
      receipts: receipts.map((r) => ({ ...receiptView(row, r, received.get(r.id) ?? [], lines), createdByName: people.get(r.createdBy) ?? null })),
    };
    return withoutForbidden(view, TransferView);
  }
}

function receiptView(t: { no: string | null; id: number }, r: TransferReceipt, received: readonly TransferReceiptLine[], lines: readonly TransferLine[]): Omit<TransferReceiptView, 'createdByName'> {
  return {
    id: r.id, version: r.version, no: numberOf(t, r.seq), state: r.state, kind: r.kind, docDate: r.docDate, quantity: unscaled(r.quantity, 4), cost: unscaled(r.cost, 2), remark: r.remark, createdAt: r.createdAt, createdBy: r.createdBy,
    lines: received.map((x) => {
      const l = lines.find((one) => one.id === x.transferLineId);
      const ratio = l?.ratio ?? 10_000;
      return { lineId: x.transferLineId, productCode: l?.productCode ?? '', productName: l?.productName ?? '', unit: l?.unit ?? '', quantity: unscaled(Math.round((x.baseQuantity * 10_000) / ratio), 4), baseQuantity: unscaled(x.baseQuantity, 4), cost: unscaled(x.cost, 2) };
    }),
  };
}
