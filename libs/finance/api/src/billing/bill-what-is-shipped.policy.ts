import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { dueDay, groupBy, parsePaymentTerm } from '@steward/kernel';
import { EventBus, clock, meanwhile } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { type ShipmentFacts, ShipmentApproved, ShipmentVoided, type ShippedOrder } from '@steward/warehouse-api';
import { AUTO_OFFSET } from '../finance.settings.js';
import type { Posting } from '../subledger/posting.js';
import { SubLedger } from '../subledger/subledger.js';
import type { ArBasis, BillingRow } from './billing.entity.js';
import { billingFigures, shippedWorth } from './billing.rules.js';
import { BillingStore } from './billing.store.js';
import { addOwn, freeSurplus, netOwn, offsetAdvance, takeBack } from './order-posting.js';

/**
 * Goods have left, or come back before they arrived: finance knows what was shipped of each order. In basis shipment this is
 * when the customer owes it; other charges and services ride with the first shipment (2.0a.2).
 */
@Injectable()
export class BillWhatIsShipped implements OnModuleInit {
  constructor(
    @Inject(EventBus) private readonly bus: EventBus, @Inject(BillingStore) private readonly billings: BillingStore, @Inject(SubLedger) private readonly ledger: SubLedger,
    @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  /** What the last shipment met: a company has its orders owed one way. When it changes, a deadlock is possible once, and the unit of work runs again. */
  private usual: ArBasis = 'order';

  onModuleInit(): void {
    this.bus.on(ShipmentApproved, (e) => this.work(e.facts));
    this.bus.on(ShipmentVoided, (e) => this.work(e.facts));
  }

  private async work(f: ShipmentFacts): Promise<void> {
    for (const [sourceType, orders] of groupBy(f.orders, (o) => o.sourceType)) {
      const ids = orders.map((o) => o.sourceId);
      // where shipments become debts the customer is locked first, as receipts do; elsewhere one look is enough
      const owing = this.usual === 'shipment' && (await this.billings.all(sourceType, ids)).some(owesByShipment);
      const before = owing ? await this.ledger.open('receivable', f.customerId) : undefined;
      const rows = await this.billings.lockAll(sourceType, ids);
      this.usual = rows.some(owesByShipment) ? 'shipment' : 'order';
      if (this.usual === 'order') await this.note(rows, orders);
      else await this.owe(before ?? (await this.ledger.open('receivable', f.customerId)), rows, orders, f);
    }
  }

  private async note(rows: readonly BillingRow[], orders: readonly ShippedOrder[]): Promise<void> {
    for (const row of rows) { row.shipped = shippedOf(row, orders); Object.assign(row, billingFigures(row)); }
    meanwhile(this.billings.writeShipped(rows));
  }

  private async owe(p: Posting, rows: readonly BillingRow[], orders: readonly ShippedOrder[], f: ShipmentFacts): Promise<void> {
    for (const row of rows) p.billings.set(row.id, row);
    await p.loadOrders();
    const auto = (await this.settings.get(AUTO_OFFSET)) === 'auto';
    for (const row of rows) {
      const shipped = shippedOf(row, orders);
      p.change(row, { shipped });
      if (row.basis === 'shipment') await this.oweOrder(p, row, shipped - row.receivable - row.returned, f, auto);
    }
    await p.flush();
  }

  private async oweOrder(p: Posting, row: BillingRow, amount: number, f: ShipmentFacts, auto: boolean): Promise<void> {
    const own = { sourceType: 'shipment', sourceId: f.shipmentId, no: f.no, amount };
    const today = clock.today();
    if (amount < 0) {
      const counter = addOwn(p, row, { ...own, kind: 'reversal', docDate: today, dueDate: today });
      netOwn(p, row, today, 'latest');
      freeSurplus(p, row, counter, today);
      return;
    }
    const term = parsePaymentTerm(row.paymentTerm ?? (await this.customers.get(row.customerId)).paymentTerm ?? 'cash') ?? { kind: 'cash' };
    addOwn(p, row, { ...own, kind: 'shipment', docDate: f.docDate, dueDate: dueDay(term, f.docDate) });
    netOwn(p, row, f.docDate);
    takeBack(p, row, f.docDate);
    if (auto) offsetAdvance(p, row, f.docDate);
  }
}

const owesByShipment = (b: BillingRow): boolean => b.basis === 'shipment';

/** What the effective shipments of an order are worth now. */
function shippedOf(row: BillingRow, orders: readonly ShippedOrder[]): number {
  const o = orders.find((x) => x.sourceId === row.sourceId);
  return o ? shippedWorth(row.total, o) : row.shipped;
}
