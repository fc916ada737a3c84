import { Inject, Injectable } from '@nestjs/common';
import { isEffective, scaled, unscaled } from '@steward/kernel';
import { EventBus, Transactional } from '@steward/platform';
import { OtherStocks } from '@steward/warehouse-api';
import { CustomerFacade } from '../customer/customer.facade.js';
import { ServiceErrors } from './service.errors.js';
import { type ServiceFeeFacts, ServiceFeeCharged, ServiceFeeWithdrawn } from './service.events.js';
import { CHARGE, PROCESS, UPDATE } from './service.permissions.js';
import type { ChargeTicket, UseParts } from './ticket.dto.js';
import { type ServiceTicket, TICKET } from './ticket.entity.js';
import { TicketService } from './ticket.service.js';
import { TicketStore } from './ticket.store.js';

/** Item of the warehouse's reasons: 维修领用. */
const REASON = 'service';

/** What a ticket does outside of service: parts leave the stock, the customer owes a fee. */
@Injectable()
export class TicketEffects {
  constructor(
    @Inject(TicketService) private readonly service: TicketService, @Inject(TicketStore) private readonly tickets: TicketStore, @Inject(OtherStocks) private readonly stocks: OtherStocks,
    @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(EventBus) private readonly bus: EventBus,
  ) {}

  /**
   * Parts for a ticket somebody works on: an other stock-out linked with it, at once in force with `approve`, else a draft for the keeper.
   * Throws 409 `customer.service_state` and what the warehouse throws, e.g. `warehouse.insufficient_stock`.
   */
  @Transactional()
  async useParts(id: number, input: UseParts, approve: boolean): Promise<ServiceTicket> {
    const t = await this.service.locked(id, PROCESS);
    if (!['assigned', 'processing', 'waiting', 'resolved'].includes(t.state)) throw ServiceErrors.serviceState({ no: t.no, state: t.state, action: 'parts' }, { state: t.state, action: 'parts' });
    // the entry stands before the number is taken, which is the last step
    const after = await this.service.write(t, {}, 'parts', {});
    await this.tickets.note(after, 'parts', null);
    await this.stocks.issue({ reason: REASON, warehouseId: input.warehouseId ?? null, counterparty: t.customerName.slice(0, 100), remark: t.no, lines: input.lines }, { type: TICKET, id }, approve);
    return after;
  }

  /**
   * Sets what the customer owes for a ticket; 0 takes it back. Finance books the receivable in the same transaction and refuses
   * with 409 `document.has_downstream` once money was received for what is to be changed.
   */
  @Transactional()
  async charge(id: number, input: ChargeTicket): Promise<ServiceTicket> {
    const t = await this.service.locked(id, CHARGE);
    const [amount, feeRemark, before] = [scaled(input.amount, 2), input.remark ?? null, t.fee];
    if (t.state === 'cancelled') throw ServiceErrors.serviceState({ no: t.no, state: t.state, action: 'fee' }, { state: t.state, action: 'fee' });
    if (amount === before && feeRemark === t.feeRemark) return t;
    const after = await this.service.write(t, { fee: amount, feeRemark }, 'fee', { fee: [unscaled(before, 2), unscaled(amount, 2)], ...(feeRemark === t.feeRemark ? {} : { feeRemark: [t.feeRemark, feeRemark] as const }) });
    if (amount !== before) await this.tickets.note(after, 'fee', unscaled(amount, 2));
    if (amount === before) return after;
    const facts = await this.facts(after);
    if (before !== 0) await this.bus.publish(new ServiceFeeWithdrawn({ ...facts, amount: before }));
    if (amount !== 0) await this.bus.publish(new ServiceFeeCharged({ ...facts, amount }));
    return after;
  }

  /** Ends a ticket that is not to be worked on. Throws 409 `customer.service_has_effects` while a fee is owed or parts are out of stock. */
  @Transactional()
  async cancel(id: number, cancelReason: string): Promise<ServiceTicket> {
    const t = await this.service.locked(id, UPDATE);
    if (t.fee !== 0 || (await this.stocks.issuedFor({ type: TICKET, id })).some((d) => isEffective(d.state))) throw ServiceErrors.serviceHasEffects({ no: t.no });
    return this.service.step(t, 'cancel', { cancelReason }, cancelReason);
  }

  /** The receivable belongs to the salesperson of the customer, or to who accepted the ticket. */
  private async facts(t: ServiceTicket): Promise<Omit<ServiceFeeFacts, 'amount'>> {
    const c = await this.customers.get(t.customerId);
    const whose = c.ownerId === null ? { ownerId: t.ownerId, departmentId: t.departmentId } : { ownerId: c.ownerId, departmentId: c.departmentId };
    return { ticketId: t.id, no: t.no, customerId: t.customerId, customerName: c.name, ...whose };
  }
}

