import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FULL, NO_PRICES, type PrintDocument, registerPrintable } from '@steward/system-api';
import { goodsColumns } from '../document/goods-print.js';
import { ENTITY } from './other-stock.entity.js';
import { REASONS } from './other-stock.service.js';
import { RIGHTS } from './other-stock.store.js';
import { OtherStockViews } from './other-stock.view.js';

/** Other stock-in 其他入库单 and stock-out 其他出库单 on paper, with and without costs. */
@Injectable()
export class OtherStockPrints implements OnModuleInit {
  constructor(@Inject(OtherStockViews) private readonly views: OtherStockViews) {}

  onModuleInit(): void {
    registerPrintable({ type: ENTITY, permission: RIGHTS.PRINT, variants: [FULL, NO_PRICES], data: (id) => this.data(id) });
  }

  private async data(id: number): Promise<PrintDocument> {
    const d = await this.views.one(id);
    return {
      no: d.no, docDate: d.docDate, state: d.state, party: { label: 'print.word.warehouse', name: d.warehouseName ?? '' },
      fields: [{ label: 'field.other_stock.direction', value: d.direction, kind: 'enum', words: 'enum.other_stock.direction' }, { label: 'field.other_stock.reason', value: d.reason, kind: 'dictionary', words: REASONS }, { label: 'field.other_stock.counterparty', value: d.counterparty }, { label: 'print.word.handler', value: d.ownerName }],
      tables: [{ columns: goodsColumns(), rows: d.lines.map((l) => ({ ...l })) }], remark: d.remark ?? null,
      signatures: [{ label: 'print.sign.maker', name: d.createdByName }, { label: 'print.sign.approver', name: d.approvedByName }, { label: d.direction === 'in' ? 'print.sign.keeper_in' : 'print.sign.keeper' }],
    };
  }
}
