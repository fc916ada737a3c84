import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus } from '@steward/platform';
import { type PurchaseReturnFacts, PurchaseReturnApproved, PurchaseReturnVoided } from '@steward/warehouse-api';
import { netCredits } from './allocation.rules.js';
import { STOCK_IN } from './open-payable-when-stock-in-approved.policy.js';
import { Reversals } from './reversals.js';
import { itemTables } from './sides.js';
import { SubLedger } from './subledger.js';

const PURCHASE_RETURN = 'purchase_return';

/** Goods went back to a supplier: he owes us their price. It settles what is open of the stock-in they came with, the rest stays an open credit. */
@Injectable()
export class CreditPayableWhenPurchaseReturnApproved implements OnModuleInit {
  constructor(@Inject(EventBus) private readonly bus: EventBus, @Inject(SubLedger) private readonly ledger: SubLedger, @Inject(Reversals) private readonly reversals: Reversals) {}

  onModuleInit(): void {
    this.bus.on(PurchaseReturnApproved, (e) => this.credit(e.facts));
    this.bus.on(PurchaseReturnVoided, (e) => this.reversals.reverse('payable', { type: PURCHASE_RETURN, id: e.facts.purchaseReturnId }));
  }

  private async credit(f: PurchaseReturnFacts): Promise<void> {
    if (f.total === 0) return;
    const p = await this.ledger.open('payable', f.supplierId);
    if (f.stockInId !== null) await p.load((await itemTables.payable.all({ sourceType: STOCK_IN, sourceId: f.stockInId })).map((i) => i.id));
    p.add({ kind: 'return', sourceType: PURCHASE_RETURN, sourceId: f.purchaseReturnId, no: f.no, billingId: null, docDate: f.docDate, dueDate: f.docDate, ownerId: f.ownerId, departmentId: f.departmentId, partyName: f.supplierName, amount: -f.total });
    const doc = { type: PURCHASE_RETURN, id: f.purchaseReturnId, date: f.docDate };
    for (const n of netCredits([...p.items.values()], 'oldest')) {
      for (const [id, amount] of [[n.credit, -n.amount], [n.debt, n.amount]] as const) {
        const item = p.items.get(id);
        if (item) p.settle(item, doc, { via: 'credit', amount });
      }
    }
    await p.flush();
  }
}
