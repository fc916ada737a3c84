import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FULL, type PrintDocument, registerPrintable } from '@steward/system-api';
import { ENTITY } from './cost-adjustment.entity.js';
import { REASONS } from './cost-adjustment.service.js';
import { RIGHTS } from './cost-adjustment.store.js';
import { CostAdjustmentViews } from './cost-adjustment.view.js';

const needs = 'cost.view';

/** Cost adjustment 成本调整单 on paper. */
@Injectable()
export class CostAdjustmentPrints implements OnModuleInit {
  constructor(@Inject(CostAdjustmentViews) private readonly views: CostAdjustmentViews) {}

  onModuleInit(): void {
    registerPrintable({ type: ENTITY, permission: RIGHTS.PRINT, variants: [FULL], data: (id) => this.data(id) });
  }

  private async data(id: number): Promise<PrintDocument> {
    const d = await this.views.one(id);
    return {
      no: d.no, docDate: d.docDate, state: d.state, party: { label: 'print.word.warehouse', name: d.warehouseName ?? '' },
      fields: [{ label: 'field.cost_adjustment.reason', value: d.reason, kind: 'dictionary', words: REASONS }, { label: 'print.word.handler', value: d.ownerName }],
      tables: [{
        columns: [
          { key: 'productCode', label: 'print.word.code', width: 20 }, { key: 'productName', label: 'print.word.product', width: 42 }, { key: 'spec', label: 'print.word.spec', width: 26, optional: true }, { key: 'unit', label: 'print.word.unit', width: 11 },
          { key: 'amount', label: 'field.cost_adjustment_line.amount', kind: 'money', sum: true, needs }, { key: 'difference', label: 'field.cost_adjustment_line.difference', kind: 'money', sum: true, needs }, { key: 'remark', label: 'print.word.note', width: 20, optional: true },
        ],
        rows: d.lines.map((l) => ({ ...l })),
      }],
      remark: d.remark ?? null, signatures: [{ label: 'print.sign.maker', name: d.createdByName }, { label: 'print.sign.approver', name: d.approvedByName }],
    };
  }
}
