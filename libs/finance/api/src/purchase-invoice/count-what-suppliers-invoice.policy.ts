import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus } from '@steward/platform';
import { type PurchaseReturnFacts, PurchaseReturnApproved, PurchaseReturnVoided, type StockInFacts, StockInApproved, StockInVoided } from '@steward/warehouse-api';
import { PurchaseBillingStore } from './purchase-billing.store.js';
import { purchaseFigures } from './purchase-invoice.rules.js';

/** Goods came: their supplier has to invoice them. Goods went back: so much less. Taken back, so is that. */
@Injectable()
export class CountWhatSuppliersInvoice implements OnModuleInit {
  constructor(@Inject(EventBus) private readonly bus: EventBus, @Inject(PurchaseBillingStore) private readonly rows: PurchaseBillingStore) {}

  onModuleInit(): void {
    this.bus.on(StockInApproved, (e) => this.received(e.facts));
    this.bus.on(StockInVoided, (e) => this.withdrawn(e.facts));
    this.bus.on(PurchaseReturnApproved, (e) => this.returned(e.facts, 1));
    this.bus.on(PurchaseReturnVoided, (e) => this.returned(e.facts, -1));
  }

  private async received({ stockInId, no, docDate, supplierId, supplierName, ownerId, departmentId, total }: StockInFacts): Promise<void> {
    if (total === 0) return;
    const row = await this.rows.ofStockIn(stockInId, true);
    if (row) return this.rows.write([Object.assign(row, { no, docDate, total })]);
    const facts = { total, returned: 0, invoiced: 0 };
    await this.rows.insert({ stockInId, no, docDate, supplierId, supplierName, ownerId, departmentId, ...facts, ...purchaseFigures(facts) });
  }

  private async withdrawn({ stockInId }: StockInFacts): Promise<void> {
    const row = await this.rows.ofStockIn(stockInId, true);
    if (row) await this.rows.write([Object.assign(row, { total: 0 })]);
  }

  private async returned({ stockInId, total }: PurchaseReturnFacts, sign: 1 | -1): Promise<void> {
    if (stockInId === null || total === 0) return;
    const row = await this.rows.ofStockIn(stockInId, true);
    if (row) await this.rows.write([Object.assign(row, { returned: row.returned + sign * total })]);
  }
}
