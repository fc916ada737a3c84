import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FULL, NO_PRICES, type PrintColumn, type PrintDocument, registerPrintable } from '@steward/system-api';
import { ENTITY } from '../shipment/shipment.entity.js';
import { ShipmentViews } from '../shipment/shipment.view.js';

const needs = 'price.view';

const COLUMNS: readonly PrintColumn[] = [
  { key: 'productCode', label: 'print.word.code', width: 22 }, { key: 'productName', label: 'print.word.product', width: 42 }, { key: 'spec', label: 'print.word.spec', width: 26, optional: true },
  { key: 'unit', label: 'print.word.unit', width: 11 }, { key: 'quantity', label: 'print.word.quantity', kind: 'quantity', sum: true }, { key: 'unitPrice', label: 'print.word.price', kind: 'price', needs },
  { key: 'amount', label: 'print.word.amount', kind: 'money', sum: true, needs }, { key: 'remark', label: 'print.word.note', width: 20, optional: true },
];

/** Delivery note 销售出库单, with prices for the office and without for the warehouse (CordysCRM#1018). */
@Injectable()
export class ShipmentPrint implements OnModuleInit {
  constructor(@Inject(ShipmentViews) private readonly views: ShipmentViews) {}

  onModuleInit(): void {
    registerPrintable({ type: ENTITY, permission: 'warehouse.shipment.print', variants: [FULL, NO_PRICES], data: (id) => this.data(id) });
  }

  private async data(id: number): Promise<PrintDocument> {
    const s = await this.views.one(id);
    return {
      no: s.no, docDate: s.docDate, state: s.state, party: { label: 'print.word.customer', name: s.customerName },
      fields: [
        { label: 'print.word.order', value: s.orderNo }, { label: 'print.word.warehouse', value: s.warehouseName }, { label: 'print.word.seller', value: s.ownerName }, { label: 'print.word.receiver', value: s.receiver },
        { label: 'print.word.phone', value: s.receiverPhone }, { label: 'print.word.carrier', value: s.carrier }, { label: 'print.word.trackingNo', value: s.trackingNo }, { label: 'print.word.address', value: s.deliveryAddress, wide: true },
      ],
      tables: [{ columns: COLUMNS, rows: s.lines.map((l) => ({ ...l })) }],
      total: { label: 'print.word.total', kind: 'money', value: s.total, needs },
      remark: s.remark ?? null,
      signatures: [{ label: 'print.sign.maker', name: s.createdByName }, { label: 'print.sign.keeper' }, { label: 'print.sign.carrier' }, { label: 'print.sign.customer' }],
    };
  }
}
