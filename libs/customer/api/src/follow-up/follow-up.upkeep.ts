import { Inject, Injectable } from '@nestjs/common';
import { clock } from '@steward/platform';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerStore } from '../customer/customer.store.js';
import { type Contacted, type LastContact, afterChange, afterRecord, lastOf } from './follow-up.rules.js';
import { FollowUpStore } from './follow-up.store.js';

/** Last and next contact of customers: caches of their follow-ups, written in one UPDATE on a locked row, without a new version (they are not what people edit). */
@Injectable()
export class FollowUpUpkeep {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(FollowUpStore) private readonly rows: FollowUpStore) {}

  /** A follow-up was recorded for a locked customer. */
  async recorded(customer: Customer, f: Contacted): Promise<void> {
    const after = afterRecord(customer, f, clock.timezone());
    if (after) await this.write(customer, after);
  }

  /** A follow-up of a locked customer was changed or deleted; `before` is what it said. */
  async changed(customer: Customer, before: Contacted): Promise<void> {
    await this.write(customer, afterChange(customer, before, (await this.rows.newest([customer.id])).get(customer.id)));
  }

  /** Many rows came or went, e.g. by a merge: last contact as the rows say it, the next one as it stands. Customers are locked by whoever calls. */
  async recount(ids: readonly number[]): Promise<void> {
    const newest = await this.rows.newest(ids);
    const table = this.customers.everybodys('last contact of customers whose follow-ups moved');
    for (const c of await table.all({ id: [...ids] }, { orderBy: 'id' })) await this.write(c, lastOf(c, newest.get(c.id)));
  }

  private async write(c: Customer, { lastFollowUpAt, lastFollowUpBy, lastFollowUpText, nextContactAt }: LastContact): Promise<void> {
    const same = c.lastFollowUpAt === lastFollowUpAt && c.lastFollowUpBy === lastFollowUpBy && c.lastFollowUpText === lastFollowUpText && c.nextContactAt === nextContactAt;
    if (!same) await this.customers.everybodys('last contact of a locked customer').change({ id: c.id }, { lastFollowUpAt, lastFollowUpBy, lastFollowUpText, nextContactAt });
  }
}
