import { Table, clock } from '@steward/platform';
import { DeliveryAddress } from '../address/address.entity.js';
import { Contact } from '../contact/contact.entity.js';
import { contactKeys, contactSearch } from '../contact/contact.store.js';
import { Customer } from '../customer/customer.entity.js';
import { InvoiceTitle } from '../invoice-title/invoice-title.entity.js';
import { filled, sameContact, sameTexts } from './merge.rules.js';
import type { MergeMemory } from './merge.types.js';

const contacts = new Table(Contact);
const titles = new Table(InvoiceTitle);
const addresses = new Table(DeliveryAddress);
const customers = new Table(Customer);

/** What stays with the merged customer as the survivor has it already, and what moving needs besides. */
export interface PartPlan { leave: Map<string, number[]>; flags: MergeMemory['flags']; fills: MergeMemory['fills'] }

/** Contacts, invoice titles and addresses of two customers that become one: duplicates stay behind, one is the default. */
export class MergeParts {
  /** Both customers are locked. Duplicates fill what the survivor's contacts have empty. */
  async plan(from: number, to: number): Promise<PartPlan> {
    const plan: PartPlan = { leave: new Map(), flags: [], fills: [] };
    const mine = await contacts.all({ customerId: to, deletedAt: null }, { orderBy: 'id' });
    const theirs = await contacts.all({ customerId: from, deletedAt: null }, { orderBy: 'id' });
    const left: number[] = [];
    for (const c of theirs) {
      const twin = mine.find((m) => sameContact(m, c));
      if (!twin) continue;
      left.push(c.id);
      const set = filled(twin, c);
      if (Object.keys(set).length > 0) plan.fills.push(await this.fill(twin, set as Record<string, string>));
    }
    plan.leave.set('contact', left);
    this.flag(plan, 'contact', theirs.filter((c) => c.isPrimary && !left.includes(c.id)), mine.some((m) => m.isPrimary));
    await this.rest(plan, 'customer_invoice_title', titles, ['title', 'taxNo', 'bank', 'account'], from, to);
    await this.rest(plan, 'customer_address', addresses, ['address', 'receiver', 'phone', 'region'], from, to);
    return plan;
  }

  /** Takes the flag of moved rows where the survivor has a default of its own. */
  async unflag(flags: MergeMemory['flags']): Promise<void> {
    for (const { table, ids } of flags) await this.setFlag(table, ids, false);
  }

  /** The moved rows are defaults again, contacts forget what duplicates filled unless somebody has changed it. */
  async giveBack(memory: Pick<MergeMemory, 'flags' | 'fills'>): Promise<void> {
    for (const { table, ids } of memory.flags) await this.setFlag(table, ids, true);
    for (const { id, before, after } of memory.fills) {
      const c = await contacts.find({ id });
      if (!c) continue;
      const set = Object.fromEntries(Object.entries(before).filter(([k]) => c[k as keyof Contact] === after[k]));
      if (Object.keys(set).length > 0) await this.write(c, set);
    }
  }

  /** Name and number of the primary contact stand on the customer, whose list shows them. */
  async copyPrimary(customerId: number): Promise<void> {
    const c = await contacts.find({ customerId, isPrimary: true, deletedAt: null });
    if (c) await customers.change({ id: customerId }, { contactName: c.name, contactMobile: (c.mobile ?? c.phone)?.slice(0, 40) ?? null });
    else await customers.change({ id: customerId }, { contactName: null, contactMobile: null });
  }

  private async rest<E extends InvoiceTitle | DeliveryAddress>(plan: PartPlan, name: 'customer_invoice_title' | 'customer_address', table: Table<E>, fields: readonly (keyof E)[], from: number, to: number): Promise<void> {
    const mine = await table.all({ customerId: to } as never, { orderBy: 'id' });
    const theirs = await table.all({ customerId: from } as never, { orderBy: 'id' });
    const left = theirs.filter((t) => mine.some((m) => sameTexts(m, t, fields))).map((t) => t.id);
    plan.leave.set(name, left);
    this.flag(plan, name, theirs.filter((t) => t.isDefault && !left.includes(t.id)), mine.some((m) => m.isDefault));
  }

  private flag(plan: PartPlan, table: MergeMemory['flags'][number]['table'], rows: readonly { id: number }[], taken: boolean): void {
    if (taken && rows.length > 0) plan.flags.push({ table, ids: rows.map((r) => r.id) });
  }

  private async setFlag(table: MergeMemory['flags'][number]['table'], ids: readonly number[], on: boolean): Promise<void> {
    if (table === 'contact') await contacts.change({ id: ids }, { isPrimary: on });
    else if (table === 'customer_invoice_title') await titles.change({ id: ids }, { isDefault: on });
    else await addresses.change({ id: ids }, { isDefault: on });
  }

  private async fill(c: Contact, set: Record<string, string>): Promise<MergeMemory['fills'][number]> {
    await this.write(c, set);
    return { id: c.id, before: Object.fromEntries(Object.keys(set).map((k) => [k, (c[k as keyof Contact] ?? null) as string | null])), after: set };
  }

  private async write(c: Contact, set: Record<string, string | null>): Promise<void> {
    const after = { ...c, ...set } as Contact;
    const keys = contactKeys(after);
    await contacts.change({ id: c.id }, { ...set, ...keys, version: c.version + 1, updatedAt: clock.stamp() });
    await contactSearch.replace(c.id, c.search, keys.search);
  }
}
