import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays } from '@steward/kernel';
import { type DueQuestion, type DueReminder, registerReminder } from '@steward/office-api';
import { OrderStore, VIEW as VIEW_ORDER } from './order/order.store.js';
import { QuotationStore, UPDATE as UPDATE_QUOTATION } from './quotation/quotation.store.js';

/** What a salesperson has to think of: offers about to end, orders that should have been delivered (domain.md 2.11). */
@Injectable()
export class SalesReminders implements OnModuleInit {
  constructor(@Inject(QuotationStore) private readonly quotations: QuotationStore, @Inject(OrderStore) private readonly orders: OrderStore) {}

  onModuleInit(): void {
    registerReminder({ key: 'quotation_expiring', module: 'sales', permission: UPDATE_QUOTATION, order: 20, defaults: { enabled: true, days: 3 }, due: (ask) => this.expiring(ask) });
    registerReminder({ key: 'order_late', module: 'sales', permission: VIEW_ORDER, order: 21, defaults: { enabled: true }, due: (ask) => this.late(ask) });
  }

  /** Offers in force that nobody has answered, and whose last day is near. */
  private async expiring({ userId, day, days, most }: DueQuestion): Promise<DueReminder[]> {
    const rows = await this.quotations.expiring(userId, day, addDays(day, days), most);
    return rows.map((q) => ({ ownerId: userId, entity: 'quotation', entityId: q.id, path: `/quotations/${q.id}`, action: `/quotations/${q.id}`, params: { no: q.no ?? '', customer: q.customerName, date: q.until }, occasion: q.until }));
  }

  private async late({ userId, day, most }: DueQuestion): Promise<DueReminder[]> {
    const rows = await this.orders.late(userId, day, most);
    return rows.map((o) => ({ ownerId: userId, entity: 'sales_order', entityId: o.id, path: `/sales-orders/${o.id}`, action: `/sales-orders/${o.id}`, params: { no: o.no ?? '', customer: o.customerName, date: o.until } }));
  }
}
