import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { EventBus } from '@steward/platform';
import { type StockInFacts, StockInApproved, StockInVoided } from '@steward/warehouse-api';
import { Reversals } from './reversals.js';
import { SubLedger } from './subledger.js';

export const STOCK_IN = 'stock_in';

/** Goods of a supplier are in stock: he is owed their price, and whoever pays is told (入库应支付). Taken back, so is the debt. */
@Injectable()
export class OpenPayableWhenStockInApproved implements OnModuleInit {
  constructor(@Inject(EventBus) private readonly bus: EventBus, @Inject(SubLedger) private readonly ledger: SubLedger, @Inject(Reversals) private readonly reversals: Reversals, @Inject(Notices) private readonly notices: Notices) {}

  onModuleInit(): void {
    this.bus.on(StockInApproved, (e) => this.open(e.facts));
    this.bus.on(StockInVoided, (e) => this.reversals.reverse('payable', { type: STOCK_IN, id: e.facts.stockInId }));
  }

  private async open(f: StockInFacts): Promise<void> {
    if (f.total === 0) return;
    const p = this.ledger.blind('payable', f.supplierId);
    p.add({ kind: 'stock_in', sourceType: STOCK_IN, sourceId: f.stockInId, no: f.no, billingId: null, docDate: f.docDate, dueDate: f.dueDate, ownerId: f.ownerId, departmentId: f.departmentId, partyName: f.supplierName, amount: f.total });
    await p.flush();
    this.notices.send({
      event: 'stock_in.approved', entity: STOCK_IN, entityId: f.stockInId, path: `/payments/new?supplier=${f.supplierId}`, params: { no: f.no, supplier: f.supplierName, amount: unscaled(f.total, 2) }, amountParams: ['amount'],
      to: { permission: 'finance.payment.create', ownerId: f.ownerId },
    });
  }
}
