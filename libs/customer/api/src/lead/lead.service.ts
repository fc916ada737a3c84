import { Inject, Injectable } from '@nestjs/common';
import { ScopedTable, Transactional, actorId, clock, demandSeen, demandVersion, difference, fault, invalid, record } from '@steward/platform';
import { DictionaryFacade, SettingsFacade, UserFacade } from '@steward/system-api';
import { METHODS } from '../follow-up/follow-up.presets.js';
import type { CreateLead, CreateLeadNote, LeadFields, LeadView, UpdateLead } from './lead.dto.js';
import { LEAD, Lead, leadNotes } from './lead.entity.js';
import { leadRule } from './lead.list.js';
import { CREATE_LEAD, DELETE_LEAD, LEADS, LeadErrors, UPDATE_LEAD, VIEW_LEAD } from './lead.permissions.js';

export const leads = new ScopedTable(Lead, leadRule);

/** Use cases of leads but for their conversion. Everything begins with {@link ensureOn}: the module can be switched off. */
@Injectable()
export class LeadService {
  constructor(@Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(UserFacade) private readonly users: UserFacade, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade) {}

  /** Throws 403 `lead.off` while leads are switched off. */
  async ensureOn(): Promise<void> {
    if (!(await this.settings.get(LEADS))) throw LeadErrors.off();
  }

  @Transactional()
  async create({ ownerId, ...input }: CreateLead): Promise<Lead> {
    await this.ensureOn();
    const owner = await this.users.ensureAssignable(ownerId ?? actorId(), CREATE_LEAD, '/ownerId');
    const set = await this.columns(input);
    const id = await leads.insert({ company: null, contactName: null, mobile: null, phone: null, email: null, source: null, nextContactAt: null, remark: null, ...set, name: input.name, status: input.status ?? 'new', ownerId: owner.id, departmentId: owner.departmentId, customerId: null, convertedAt: null, deletedAt: null });
    record({ entity: LEAD, entityId: id, action: 'create', payload: { version: 1 } });
    return leads.get(id, CREATE_LEAD);
  }

  @Transactional()
  async update(id: number, { ownerId, ...input }: UpdateLead): Promise<Lead> {
    await this.ensureOn();
    const before = await this.open(id, UPDATE_LEAD);
    demandVersion(before);
    const set = await this.columns(input, before);
    if (ownerId && ownerId !== before.ownerId) { const owner = await this.users.ensureAssignable(ownerId, UPDATE_LEAD, '/ownerId'); Object.assign(set, { ownerId: owner.id, departmentId: owner.departmentId }); }
    return this.write(before, set);
  }

  @Transactional()
  async delete(id: number): Promise<void> {
    await this.ensureOn();
    const before = await this.open(id, DELETE_LEAD);
    demandVersion(before);
    await leads.update(before, { deletedAt: clock.stamp() });
    record({ entity: LEAD, entityId: id, action: 'delete', changes: { name: [before.name, null] } });
  }

  /** Notes what was said; a new lead is then followed. */
  @Transactional()
  async note(id: number, input: CreateLeadNote): Promise<Lead> {
    await this.ensureOn();
    const before = await this.open(id, UPDATE_LEAD);
    demandSeen(before);
    await this.dictionaries.ensure(METHODS, input.method, '/method');
    const noteId = await leadNotes.insert({ leadId: id, userId: actorId(), method: input.method, occurredAt: clock.stamp(), content: input.content });
    record({ entity: LEAD, entityId: id, action: 'note', payload: { noteId } });
    return this.write(before, { ...(before.status === 'new' ? { status: 'following' as const } : {}), ...(input.nextContactAt ? { nextContactAt: new Date(input.nextContactAt).toISOString() } : {}) });
  }

  /** A lead the caller sees under the right, locked and not converted yet. */
  async open(id: number, code: string): Promise<Lead> {
    const lead = await leads.lock(id, code);
    if (lead.customerId !== null) throw LeadErrors.converted();
    return lead;
  }

  /** Changes a locked lead. */
  async write(before: Lead, set: Partial<Lead>): Promise<Lead> {
    const changes = difference(before, set);
    if (Object.keys(changes).length === 0) return before;
    const version = await leads.update(before, set);
    record({ entity: LEAD, entityId: before.id, action: 'update', changes, payload: { version } });
    return Object.assign({ ...before }, set, { version, updatedAt: clock.stamp(), updatedBy: actorId() }) as Lead;
  }

  async one(id: number): Promise<LeadView> {
    await this.ensureOn();
    return this.view(await leads.get(id, VIEW_LEAD));
  }

  /** A lead as it is told, with what was said. */
  async view(lead: Lead): Promise<LeadView> {
    const notes = await leadNotes.all({ leadId: lead.id }, { orderBy: 'id DESC', limit: 200 });
    const names = await this.users.names([lead.ownerId, ...notes.map((n) => n.userId)]);
    const { departmentId: _department, deletedAt: _deleted, createdBy: _by, updatedBy: _who, ...rest } = lead;
    return { ...rest, ownerName: names.get(lead.ownerId) ?? null, notes: notes.map(({ leadId: _lead, ...n }) => ({ ...n, userName: names.get(n.userId) ?? null })) };
  }

  private async columns(input: Partial<Omit<LeadFields, 'ownerId'>>, before?: Lead): Promise<Partial<Lead>> {
    await this.dictionaries.ensure('customer.source', input.source, '/source', before?.source);
    if (before && input.status === null) throw invalid(fault('/status', 'required'));
    const out: Record<string, unknown> = Object.fromEntries(Object.entries(input).filter(([, v]) => v !== undefined));
    if (typeof input.nextContactAt === 'string') out['nextContactAt'] = new Date(input.nextContactAt).toISOString();
    return out as Partial<Lead>;
  }
}
