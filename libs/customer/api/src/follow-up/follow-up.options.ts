import { Inject, Injectable } from '@nestjs/common';
import { actorId, principal } from '@steward/platform';
import { ContactStore, VIEW_CONTACT } from '../contact/contact.store.js';
import { CustomerStore } from '../customer/customer.store.js';
import type { FollowUpOptions } from './follow-up.dto.js';
import { FollowUpPeople } from './follow-up.people.js';
import { CREATE_FOLLOW_UP } from './follow-up.permissions.js';
import { relatedChoices } from './follow-up.related.js';

/** What the form of a follow-up offers for a customer, in one answer. */
@Injectable()
export class FollowUpChoices {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(ContactStore) private readonly contacts: ContactStore, @Inject(FollowUpPeople) private readonly people: FollowUpPeople) {}

  /** Throws 404 for a customer the caller may not write follow-ups for. */
  async of(customerId: number): Promise<FollowUpOptions> {
    const customer = await this.customers.get(customerId, CREATE_FOLLOW_UP);
    const contacts = principal().permissions.has(VIEW_CONTACT) ? (await this.contacts.ofCustomer(customerId)).filter((c) => c.enabled && !c.leftCompany) : [];
    return {
      contacts: contacts.slice(0, 200).map(({ id, name, isPrimary }) => ({ id, name, isPrimary })).sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || a.id - b.id),
      people: (await this.people.choices(customer, actorId())).slice(0, 500), related: await relatedChoices(customerId),
    };
  }
}
