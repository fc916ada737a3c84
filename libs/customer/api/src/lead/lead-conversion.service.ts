import { Inject, Injectable } from '@nestjs/common';
import { Transactional, clock, demandSeen, record } from '@steward/platform';
import { ContactService } from '../contact/contact.service.js';
import { ContactStore } from '../contact/contact.store.js';
import { CustomerKeys } from '../customer/customer.keys.js';
import { keyValue } from '../customer/customer.rules.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore, UPDATE } from '../customer/customer.store.js';
import { FollowUpWriter } from '../follow-up/follow-up.writer.js';
import { sameContact } from '../merge/merge.rules.js';
import type { Contact } from '../contact/contact.entity.js';
import { LEAD, type Lead, leadNotes } from './lead.entity.js';
import { CONVERT_LEAD } from './lead.permissions.js';
import { LeadService, leads } from './lead.service.js';

/** A lead becomes a customer: a new one, or that of the same name; the contact and what was said go along (domain.md 2.2). */
@Injectable()
export class LeadConversion {
  constructor(
    @Inject(LeadService) private readonly service: LeadService, @Inject(CustomerService) private readonly customers: CustomerService, @Inject(CustomerStore) private readonly rows: CustomerStore, @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(ContactService) private readonly contacts: ContactService, @Inject(ContactStore) private readonly contactRows: ContactStore, @Inject(FollowUpWriter) private readonly followUps: FollowUpWriter,
  ) {}

  /** Throws 409 `customer.duplicate` where somebody else has the firm. */
  @Transactional()
  async convert(id: number): Promise<Lead> {
    await this.service.ensureOn();
    const lead = await this.service.open(id, CONVERT_LEAD);
    demandSeen(lead);
    const customerId = await this.customer(lead);
    await this.contact(lead, customerId);
    await this.notes(lead, customerId);
    const set = { status: 'converted' as const, customerId, convertedAt: clock.stamp() };
    const version = await leads.update(lead, set);
    record({ entity: LEAD, entityId: id, action: 'convert', changes: { customerId: [null, customerId] }, payload: { version, customerId } });
    record({ entity: 'customer', entityId: customerId, action: 'from_lead', changes: { lead: [null, lead.name] }, payload: { leadId: id } });
    return Object.assign(lead, set, { version });
  }

  /** The customer of the same normalised name, if the caller may change it; else a new one. */
  private async customer(lead: Lead): Promise<number> {
    const name = lead.company ?? lead.name;
    const value = keyValue('name', name);
    const taken = value === null ? [] : await this.keys.taken([{ kind: 'name', value }]);
    const [known] = await this.rows.visible(taken.map((t) => t.customerId), UPDATE);
    if (known) return (await this.rows.lock(known.id, UPDATE)).id;
    const made = await this.customers.create({ name, phone: lead.phone, email: lead.email, source: lead.source, nextContactAt: lead.nextContactAt, remark: lead.remark, ownerId: lead.ownerId });
    return made.id;
  }

  private async contact(lead: Lead, customerId: number): Promise<void> {
    if (!lead.contactName) return;
    const wanted = { name: lead.contactName, mobile: lead.mobile, phone: null, email: lead.email, wechat: null, qq: null, department: null, post: null, role: null, birthday: null, hobbies: null };
    if ((await this.contactRows.ofCustomer(customerId)).some((c) => sameContact(c, wanted as unknown as Contact))) return;
    await this.contacts.create({ customerId, name: lead.contactName, mobile: lead.mobile, email: lead.email });
  }

  /** What was said becomes follow-ups of the customer, with who said it and when. */
  private async notes(lead: Lead, customerId: number): Promise<void> {
    const said = await leadNotes.all({ leadId: lead.id }, { orderBy: 'id' });
    if (said.length === 0) return;
    const done = await this.followUps.write(said.map((n, row) => ({ row, action: 'create' as const, errors: [], input: { customerId, userId: n.userId, contactId: null, method: n.method, occurredAt: n.occurredAt, content: n.content, result: null, nextContactAt: null, nextPlan: null, duration: null, location: null } })));
    const moved = said.filter((_, row) => done.find((d) => d.row === row)?.action === 'created').map((n) => n.id);
    if (moved.length > 0) await leadNotes.delete({ id: moved });
  }
}
