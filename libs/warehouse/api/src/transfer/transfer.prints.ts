import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FULL, NO_PRICES, type PrintDocument, registerPrintable } from '@steward/system-api';
import { goodsColumns } from '../document/goods-print.js';
import { ENTITY } from './transfer.entity.js';
import { RIGHTS } from './transfer.store.js';
import { TransferViews } from './transfer.view.js';

/** Transfer 调拨单 on paper, with and without costs: goes with the goods. */
@Injectable()
export class TransferPrints implements OnModuleInit {
  constructor(@Inject(TransferViews) private readonly views: TransferViews) {}

  onModuleInit(): void {
    registerPrintable({ type: ENTITY, permission: RIGHTS.PRINT, variants: [FULL, NO_PRICES], data: (id) => this.data(id) });
  }

  private async data(id: number): Promise<PrintDocument> {
    const d = await this.views.one(id);
    return {
      no: d.no, docDate: d.docDate, state: d.state, party: { label: 'field.transfer.toWarehouseId', name: d.toWarehouseName ?? '' },
      fields: [{ label: 'field.transfer.fromWarehouseId', value: d.fromWarehouseName }, { label: 'field.transfer.twoStep', value: d.twoStep, kind: 'boolean' }, { label: 'field.transfer.fee', kind: 'money', value: d.fee === '0.00' ? null : d.fee, needs: 'price.view' }, { label: 'print.word.handler', value: d.ownerName }],
      tables: [{ columns: goodsColumns(d.twoStep ? [{ key: 'received', label: 'field.transfer_line.received', kind: 'quantity' }] : []), rows: d.lines.map((l) => ({ ...l })) }], remark: d.remark ?? null,
      signatures: [{ label: 'print.sign.maker', name: d.createdByName }, { label: 'print.sign.approver', name: d.approvedByName }, { label: 'print.sign.keeper' }, { label: 'print.sign.keeper_in' }],
    };
  }
}
