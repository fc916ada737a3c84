import { Inject, Injectable } from '@nestjs/common';
import { Problem, notFound } from '@steward/platform';
import { MergeService } from '../merge/merge.service.js';
import { type Customer } from './customer.entity.js';
import { CustomerStore } from './customer.store.js';
import type { CustomerView } from './customer.view.js';
import { CustomerViews } from './customer.views.js';

const EXTERNAL = 'ext:';

/** Reads single customers for the wire, by our id or by that of another system (`ext:ABC`). */
@Injectable()
export class CustomerReader {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerViews) private readonly views: CustomerViews, @Inject(MergeService) private readonly merges: MergeService) {}

  async one(ref: string): Promise<CustomerView> {
    return this.views.one(await this.row(ref));
  }

  /** Reads a customer; the 404 of one that was merged names where it went (`mergedInto`), if the caller sees that. */
  async orSurvivor<T>(ref: string, read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (e) {
      const into = e instanceof Problem && e.status === 404 && /^\d{1,9}$/.test(ref) ? await this.merges.into(Number(ref)) : undefined;
      throw into === undefined ? e : new Problem(404, 'not_found', {}, { mergedInto: into });
    }
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
