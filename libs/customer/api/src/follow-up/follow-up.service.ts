import { Inject, Injectable } from '@nestjs/common';
import { EventBus, Problem, Transactional, actorId, clock, context, demandVersion, difference, fault, invalid, principal, record } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerStore } from '../customer/customer.store.js';
import type { CreateFollowUp, UpdateFollowUp } from './follow-up.dto.js';
import { FOLLOW_UP, type FollowUp } from './follow-up.entity.js';
import { FollowUpErrors } from './follow-up.errors.js';
import { FollowUpChanged, FollowUpDeleted, FollowUpRecorded, factsOf } from './follow-up.events.js';
import { FollowUpInput } from './follow-up.input.js';
import { FollowUpNotices } from './follow-up.notices.js';
import { CREATE_FOLLOW_UP, DELETE_FOLLOW_UP, UPDATE_FOLLOW_UP, VIEW_FOLLOW_UP } from './follow-up.permissions.js';
import { EDIT_HOURS } from './follow-up.presets.js';
import { mayDelete, mayEdit } from './follow-up.rules.js';
import { FollowUpStore } from './follow-up.store.js';
import { FollowUpUpkeep } from './follow-up.upkeep.js';

/** Use cases of follow-ups 商务联系. The customer's row is locked first, for it keeps the last and the next contact. */
@Injectable()
export class FollowUpService {
  constructor(
    @Inject(FollowUpStore) private readonly rows: FollowUpStore, @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(FollowUpInput) private readonly input: FollowUpInput, @Inject(FollowUpUpkeep) private readonly upkeep: FollowUpUpkeep,
    @Inject(FollowUpNotices) private readonly notices: FollowUpNotices, @Inject(EventBus) private readonly events: EventBus, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  /** Records a contact with a customer the caller may write to. Throws 422 with pointers. */
  @Transactional()
  async create({ customerId, ...fields }: CreateFollowUp): Promise<FollowUp> {
    const customer = await this.customer(customerId);
    const columns = await this.input.columns(customer, fields);
    const now = clock.stamp();
    const row = { ...columns, customerId, userId: actorId(), commentCount: 0, deletedAt: null, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    const f = Object.assign(row, { id: await this.rows.insert(row) }) as FollowUp;
    await this.upkeep.recorded(customer, f);
    record({ entity: FOLLOW_UP, entityId: f.id, action: 'create', payload: { customerId, version: 1 } });
    this.notices.mentioned(f, customer, f.mentions ?? []);
    await this.events.publish(new FollowUpRecorded(factsOf(f)));
    return f;
  }

  /** The author's own words, while they are open. Throws 403 `follow_up.not_author`, 409 `follow_up.closed`, 412. */
  @Transactional()
  async update(id: number, input: UpdateFollowUp): Promise<FollowUp> {
    const { customer, f: before } = await this.locked(id, UPDATE_FOLLOW_UP);
    const hours = await this.settings.get(EDIT_HOURS);
    if (context().system === undefined && !mayEdit(before, actorId(), clock.stamp(), hours)) throw before.userId === actorId() ? FollowUpErrors.closed({ hours }) : FollowUpErrors.notAuthor();
    demandVersion(before);
    const columns = await this.input.columns(customer, input, before);
    const { search: _search, ...changes } = difference(before, columns);
    if (Object.keys(changes).length === 0) return before;
    const version = await this.rows.update(before, columns);
    const f = Object.assign({ ...before }, columns, { version, updatedAt: clock.stamp(), updatedBy: actorId() }) as FollowUp;
    await this.upkeep.changed(customer, before);
    record({ entity: FOLLOW_UP, entityId: id, action: 'update', changes, payload: { customerId: f.customerId, version } });
    this.notices.mentioned(f, customer, (f.mentions ?? []).filter((m) => !(before.mentions ?? []).includes(m)));
    await this.events.publish(new FollowUpChanged(factsOf(f), factsOf(before)));
    return f;
  }

  /** The author while it is open, or who supervises him. The customer shows the newest that is left. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const { customer, f } = await this.locked(id, DELETE_FOLLOW_UP);
    const hours = await this.settings.get(EDIT_HOURS);
    const owners = context().system === undefined ? principal().owners(DELETE_FOLLOW_UP) : 'all';
    if (!mayDelete(f, actorId(), owners, clock.stamp(), hours)) throw f.userId === actorId() ? FollowUpErrors.closed({ hours }) : FollowUpErrors.notAuthor();
    demandVersion(f);
    await this.rows.update(f, { deletedAt: clock.stamp() });
    await this.upkeep.changed(customer, f);
    record({ entity: FOLLOW_UP, entityId: id, action: 'delete', changes: { content: [f.content, null] }, payload: { customerId: f.customerId } });
    await this.events.publish(new FollowUpDeleted(factsOf(f)));
  }

  /** Whether its author may still add and take files: throws as {@link update} does. */
  async ensureEditable(id: number): Promise<void> {
    const f = await this.rows.get(id, UPDATE_FOLLOW_UP);
    const hours = await this.settings.get(EDIT_HOURS);
    if (context().system === undefined && !mayEdit(f, actorId(), clock.stamp(), hours)) throw f.userId === actorId() ? FollowUpErrors.closed({ hours }) : FollowUpErrors.notAuthor();
  }

  /** The follow-up and its customer, the customer locked first. */
  private async locked(id: number, code: string): Promise<{ customer: Customer; f: FollowUp }> {
    const { customerId } = await this.rows.get(id, VIEW_FOLLOW_UP);
    const customer = await this.customers.lock(customerId, code);
    return { customer, f: await this.rows.lock(id, code) };
  }

  /** The customer, locked; one the caller does not see looks like a wrong reference. */
  private async customer(id: number): Promise<Customer> {
    try {
      return await this.customers.lock(id, CREATE_FOLLOW_UP);
    } catch (e) {
      throw e instanceof Problem && e.status === 404 ? invalid(fault('/customerId', 'not_found')) : e;
    }
  }
}
