import { Inject, Injectable } from '@nestjs/common';
import { notFound } from '@steward/platform';
import { type Customer } from './customer.entity.js';
import { CustomerStore } from './customer.store.js';
import type { CustomerView } from './customer.view.js';
import { CustomerViews } from './customer.views.js';

const EXTERNAL = 'ext:';

/** Reads single customers for the wire, by our id or by that of another system (`ext:ABC`). */
@Injectable()
export class CustomerReader {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerViews) private readonly views: CustomerViews) {}

  async one(ref: string): Promise<CustomerView> {
    return this.views.one(await this.row(ref));
  }

  view(c: Customer): Promise<CustomerView> {
    return this.views.one(c);
  }

  /** Our id of what a path names; 404 for anything the caller does not see. */
  async idOf(ref: string, code?: string): Promise<number> {
    return ref.startsWith(EXTERNAL) ? (await this.row(ref, code)).id : plainId(ref);
  }

  private async row(ref: string, code?: string): Promise<Customer> {
    if (!ref.startsWith(EXTERNAL)) return this.customers.get(plainId(ref), code);
    const row = await this.customers.byExternalId(ref.slice(EXTERNAL.length), code);
    if (!row) throw notFound();
    return row;
  }
}

/** The id after `ext:`; whatever is no such reference looks absent. */
export function externalIdOf(ref: string): string {
  if (!ref.startsWith(EXTERNAL) || ref.length === EXTERNAL.length || ref.length > 84) throw notFound();
  return ref.slice(EXTERNAL.length);
}

function plainId(ref: string): number {
  const id = /^\d{1,10}$/.test(ref) ? Number(ref) : 0;
  if (id <= 0 || id > 2_147_483_647) throw notFound();
  return id;
}
