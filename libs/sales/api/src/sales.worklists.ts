import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Filter } from '@steward/kernel';
import { ListRunner, type ListSpec } from '@steward/platform';
import { registerWorklist } from '@steward/office-api';
import { ORDERS } from './order/order.list.js';
import { CONFIRM } from './order/order.store.js';
import { QUOTATIONS } from './quotation/quotation.list.js';
import { UPDATE as UPDATE_QUOTATION } from './quotation/quotation.store.js';

const PENDING: Filter = { field: 'state', op: 'eq', value: 'pending' };
/** In force, not answered, and the last day is within a week. */
const EXPIRING: Filter = { and: [{ field: 'state', op: 'eq', value: 'approved' }, { field: 'outcome', op: 'eq', value: 'open' }, { field: 'validUntil', op: 'between', value: 'next_7d' }] };

/** 待办 of sales: orders that wait for approval, offers about to end. Counted in the scope of whoever does the work. */
@Injectable()
export class SalesWorklists implements OnModuleInit {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner) {}

  onModuleInit(): void {
    // the screens read a filter of their lists from `f`
    const place = (path: string, where: Filter): string => `${path}/team?f=${encodeURIComponent(JSON.stringify(where))}`;
    registerWorklist({ key: 'orders_to_approve', group: 'sales', permission: CONFIRM, path: place('/sales-orders', PENDING), order: 5, count: () => this.count(ORDERS, PENDING) });
    registerWorklist({ key: 'quotations_expiring', group: 'sales', permission: UPDATE_QUOTATION, path: place('/quotations', EXPIRING), order: 6, count: () => this.count(QUOTATIONS, EXPIRING) });
  }

  private async count(spec: ListSpec, where: Filter): Promise<number> {
    return (await this.lists.run(spec, { where, sort: [], page: 1, pageSize: 1, count: true, summary: false, fields: ['id'] })).total ?? 0;
  }
}
