import { Inject, Injectable } from '@nestjs/common';
import { Problem, clock, fault, invalid } from '@steward/platform';
import { DictionaryFacade } from '@steward/system-api';
import { ContactStore } from '../contact/contact.store.js';
import type { Customer } from '../customer/customer.entity.js';
import type { FollowUpFields } from './follow-up.dto.js';
import type { FollowUp } from './follow-up.entity.js';
import { FollowUpPeople } from './follow-up.people.js';
import { METHODS, RESULTS } from './follow-up.presets.js';
import { relatedRecord } from './follow-up.related.js';
import { isAhead, searchText } from './follow-up.rules.js';

export type Columns = Pick<FollowUp, 'method' | 'content' | 'occurredAt' | 'contactId' | 'result' | 'nextContactAt' | 'nextPlan' | 'relatedType' | 'relatedId' | 'relatedName' | 'duration' | 'location' | 'mentions' | 'search'>;

const instant = (text: string): string => new Date(text).toISOString();
/** What was sent, or what stood there. */
const kept = <T>(sent: T | null | undefined, before: T | null | undefined): T | null => (sent === undefined ? (before ?? null) : sent);

/** Reads what people sent of a follow-up into columns; throws 422 with pointers. */
@Injectable()
export class FollowUpInput {
  constructor(@Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(ContactStore) private readonly contacts: ContactStore, @Inject(FollowUpPeople) private readonly people: FollowUpPeople) {}

  async columns(customer: Customer, input: Partial<FollowUpFields>, before?: FollowUp): Promise<Columns> {
    await this.dictionaries.ensure(METHODS, input.method, '/method', before?.method);
    await this.dictionaries.ensure(RESULTS, input.result, '/result', before?.result);
    const times = timesOf(input, before);
    const contactId = kept(input.contactId, before?.contactId);
    if (contactId !== null && contactId !== before?.contactId) await this.ensureContact(customer.id, contactId);
    const related = await this.related(customer.id, input, before);
    const mentions = input.mentions === undefined ? (before?.mentions ?? []) : await this.people.ensure(customer, input.mentions ?? []);
    const content = input.content ?? before?.content ?? '';
    const nextPlan = kept(input.nextPlan, before?.nextPlan);
    return {
      ...times, ...related, method: input.method ?? before?.method ?? '', content, contactId, result: kept(input.result, before?.result), nextPlan, duration: kept(input.duration, before?.duration), location: kept(input.location, before?.location),
      mentions: mentions.length > 0 ? mentions : null, search: searchText({ content, nextPlan, relatedName: related.relatedName }, customer.name),
    };
  }

  private async ensureContact(customerId: number, id: number): Promise<void> {
    if (!(await this.contacts.ofCustomer(customerId)).some((c) => c.id === id)) throw invalid(fault('/contactId', 'not_found'));
  }

  /** Both or none; unchanged it is not asked again, for the author may have lost sight of it. */
  private async related(customerId: number, input: Partial<FollowUpFields>, before?: FollowUp): Promise<Pick<Columns, 'relatedType' | 'relatedId' | 'relatedName'>> {
    const [type, id] = [kept(input.relatedType, before?.relatedType), kept(input.relatedId, before?.relatedId)];
    if (before && type === before.relatedType && id === before.relatedId) return { relatedType: type, relatedId: id, relatedName: before.relatedName };
    if (type === null && id === null) return { relatedType: null, relatedId: null, relatedName: null };
    if (type === null || id === null) throw invalid(fault(type === null ? '/relatedType' : '/relatedId', 'required'));
    const found = await relatedRecord(type, id, customerId).catch((e: unknown) => { if (e instanceof Problem && e.status === 404) return undefined; throw e; });
    if (!found) throw invalid(fault('/relatedId', 'not_found'));
    return { relatedType: type, relatedId: id, relatedName: found.name.slice(0, 100) };
  }
}

function timesOf(input: Partial<FollowUpFields>, before?: FollowUp): Pick<Columns, 'occurredAt' | 'nextContactAt'> {
  const now = clock.stamp();
  const occurredAt = input.occurredAt ? instant(input.occurredAt) : (before?.occurredAt ?? now);
  if (input.occurredAt && isAhead(occurredAt, now)) throw invalid(fault('/occurredAt', 'follow_up.ahead'));
  const sent = kept(input.nextContactAt, before?.nextContactAt);
  const nextContactAt = sent === null ? null : instant(sent);
  if (nextContactAt !== null && nextContactAt <= occurredAt) throw invalid(fault('/nextContactAt', 'follow_up.before_contact'));
  return { occurredAt, nextContactAt };
}
