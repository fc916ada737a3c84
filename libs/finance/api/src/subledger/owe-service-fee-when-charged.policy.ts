import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerFacade, type ServiceFeeFacts, ServiceFeeCharged, ServiceFeeWithdrawn } from '@steward/customer-api';
import { dueDay, parsePaymentTerm } from '@steward/kernel';
import { EventBus, clock } from '@steward/platform';
import { demandOpenPeriod } from '@steward/system-api';
import { Reversals } from './reversals.js';
import { SubLedger } from './subledger.js';

const TICKET = 'service_ticket';

/** A fee was charged for a service ticket: the customer owes it from today by his payment term. Withdrawn, exactly that is reversed. */
@Injectable()
export class OweServiceFeeWhenCharged implements OnModuleInit {
  constructor(@Inject(EventBus) private readonly bus: EventBus, @Inject(SubLedger) private readonly ledger: SubLedger, @Inject(Reversals) private readonly reversals: Reversals, @Inject(CustomerFacade) private readonly customers: CustomerFacade) {}

  onModuleInit(): void {
    this.bus.on(ServiceFeeCharged, (e) => this.owe(e.facts));
    this.bus.on(ServiceFeeWithdrawn, (e) => this.withdraw(e.facts));
  }

  /** Throws 409 `document.period_closed`. */
  private async owe(f: ServiceFeeFacts): Promise<void> {
    const today = clock.today();
    await demandOpenPeriod([today]);
    const term = parsePaymentTerm((await this.customers.get(f.customerId)).paymentTerm ?? 'cash') ?? { kind: 'cash' };
    const p = this.ledger.blind('receivable', f.customerId);
    p.add({ kind: 'service', sourceType: TICKET, sourceId: f.ticketId, no: f.no, billingId: null, docDate: today, dueDate: dueDay(term, today), ownerId: f.ownerId, departmentId: f.departmentId, partyName: f.customerName, amount: f.amount });
    await p.flush();
  }

  /** Throws 409 `document.has_downstream` naming the receipts that stand on it, `document.period_closed`. */
  private async withdraw(f: ServiceFeeFacts): Promise<void> {
    await demandOpenPeriod([clock.today()]);
    await this.reversals.reverse('receivable', { type: TICKET, id: f.ticketId });
  }
}
