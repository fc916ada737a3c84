import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FULL, type PrintDocument, type PrintRow, registerPrintable } from '@steward/system-api';
import { PurchaseRequestViews } from './purchase-request.view.js';

/** Purchase request 采购申请单 on paper. It has no prices. */
@Injectable()
export class PurchaseRequestPrint implements OnModuleInit {
  constructor(@Inject(PurchaseRequestViews) private readonly views: PurchaseRequestViews) {}

  onModuleInit(): void {
    registerPrintable({ type: 'purchase_request', permission: 'warehouse.purchase_request.print', variants: [FULL], data: (id) => this.data(id) });
  }

  private async data(id: number): Promise<PrintDocument> {
    const r = await this.views.one(id);
    return {
      no: r.no, docDate: r.docDate, state: r.state, party: { label: 'print.word.applicant', name: r.ownerName ?? '' },
      fields: [{ label: 'print.word.department', value: r.departmentName }, { label: 'print.word.needed', kind: 'date', value: r.requiredDate }, { label: 'print.word.warehouse', value: r.warehouseName }, { label: 'print.word.requestReason', value: r.reason, wide: true }],
      tables: [{
        columns: [
          { key: 'productCode', label: 'print.word.code', width: 20 }, { key: 'productName', label: 'print.word.product', width: 44 }, { key: 'spec', label: 'print.word.spec', width: 26, optional: true }, { key: 'unit', label: 'print.word.unit', width: 11 }, { key: 'quantity', label: 'print.word.quantity', kind: 'quantity', sum: true },
          { key: 'supplierName', label: 'print.word.supplier', width: 34, optional: true }, { key: 'requiredDate', label: 'print.word.needed', kind: 'date', optional: true }, { key: 'sources', label: 'print.word.order', width: 28, optional: true }, { key: 'remark', label: 'print.word.note', width: 22, optional: true },
        ],
        rows: r.lines.map((l) => ({ ...l }) as unknown as PrintRow),
      }],
      remark: r.remark ?? null, signatures: [{ label: 'print.sign.maker', name: r.createdByName }, { label: 'print.sign.approver', name: r.approvedByName }],
    };
  }
}
