import { Inject, Injectable } from '@nestjs/common';
import { Problem, fault, invalid } from '@steward/platform';
import { CustomerStore, VIEW } from './customer.store.js';

/** What other domains keep of a customer. */
export interface CustomerRef { id: number; code: string; name: string; ownerId: number | null; departmentId: number | null; paymentTerm: string | null; priceLevel: string | null; enabled: boolean }

/** The door of customers for the domains to the right: ids and plain shapes. */
@Injectable()
export class CustomerFacade {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore) {}

  /** A customer the caller sees, for a reference in a body; 422 `not_found` at the pointer otherwise. */
  async ensureVisible(id: number, pointer: string, code: string = VIEW): Promise<CustomerRef> {
    try {
      const { code: no, name, ownerId, departmentId, paymentTerm, priceLevel, enabled } = await this.customers.get(id, code);
      return { id, code: no, name, ownerId, departmentId, paymentTerm, priceLevel, enabled };
    } catch (e) {
      throw e instanceof Problem && e.status === 404 ? invalid(fault(pointer, 'not_found')) : e;
    }
  }

  /** Names by id, whoever may see the customers: documents go on naming them. */
  names(ids: readonly number[]): Promise<Map<number, string>> {
    return this.customers.names(ids);
  }
}
