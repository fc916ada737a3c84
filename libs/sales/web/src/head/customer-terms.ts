import { readOverview } from '@steward/customer-web';
import type { Choice, FormValues } from '@steward/ui';
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue';

/** What sales documents take over from their customer, and what is said about it below the box. */
export interface CustomerTerms {
  id: number; name: string; ownerId: number | null; paymentTerm: string | null; address: string | null; receivable: string; overdue: string; creditLimit: string | null;
  contacts: { id: number; name: string; phone: string | null; isPrimary: boolean }[]; addresses: string[];
}

/** Reads the terms of a customer; undefined when it is out of the user's sight. */
export async function readTerms(id: number): Promise<CustomerTerms> {
  const { customer, contacts, addresses } = await readOverview(id);
  const places = addresses.map((one) => [one.address, one.receiver, one.phone].filter(Boolean).join(' '));
  return {
    id, name: customer.name, ownerId: customer.ownerId, paymentTerm: typeof customer['paymentTerm'] === 'string' ? customer['paymentTerm'] : null, address: places[0] ?? customer.address, receivable: customer.receivableBalance,
    overdue: customer.overdueAmount, creditLimit: customer.creditLimit, contacts: contacts.map((one) => ({ id: one.id, name: one.name, phone: one.mobile ?? one.phone, isPrimary: one.isPrimary })), addresses: places,
  };
}

/** Head values that follow from the customer (ux.md 2.5.2): contact, address, salesperson, terms. */
export function termValues(terms: CustomerTerms, withAddress: boolean): FormValues {
  const contact = terms.contacts.find((one) => one.isPrimary) ?? terms.contacts[0];
  return {
    contactId: contact?.id ?? null, contactName: contact?.name ?? null, contactPhone: contact?.phone ?? null, paymentTerm: terms.paymentTerm,
    ...(terms.ownerId === null ? {} : { ownerId: terms.ownerId }), ...(withAddress ? { deliveryAddress: terms.address } : {}),
  };
}

export interface CustomerFollow {
  terms: ShallowRef<CustomerTerms | undefined>;
  contacts: ComputedRef<Choice[]>;
  /** Reads the terms of a customer a document has already. */
  look: (id: unknown) => Promise<void>;
  /** `follow` of a document's declaration. */
  follow: (name: string, value: unknown) => Promise<FormValues | undefined>;
}

/** Follows the customer of a document: its terms, its contacts, and the values that come with it. */
export function useCustomerFollow(withAddress: boolean): CustomerFollow {
  const terms = shallowRef<CustomerTerms>();
  const contacts = computed<Choice[]>(() => (terms.value?.contacts ?? []).map((one) => ({ value: one.id, label: one.name, ...(one.phone ? { detail: one.phone } : {}) })));
  async function look(id: unknown): Promise<void> {
    if (typeof id !== 'number') { terms.value = undefined; return; }
    if (terms.value?.id === id) return;
    terms.value = await readTerms(id).catch(() => undefined);
  }
  async function follow(name: string, value: unknown): Promise<FormValues | undefined> {
    if (name === 'contactId') {
      const one = terms.value?.contacts.find((contact) => contact.id === value);
      return one ? { contactName: one.name, contactPhone: one.phone } : undefined;
    }
    if (name !== 'customerId') return undefined;
    await look(value);
    return terms.value && terms.value.id === value ? termValues(terms.value, withAddress) : undefined;
  }
  return { terms, contacts, look, follow };
}
