import { Inject, Injectable } from '@nestjs/common';
import { Notices } from '@steward/office-api';
import { type AuditChanges, Transactional, actorId, clock, context, demandRight, demandSeen, demandVersion, difference, fault, invalid, record } from '@steward/platform';
import { NumberingFacade, UserFacade } from '@steward/system-api';
import { CustomerFacade } from '../customer/customer.facade.js';
import { ServiceErrors } from './service.errors.js';
import { ASSIGN, CREATE, PROCESS, UPDATE } from './service.permissions.js';
import { VisitPlanner } from './visit.planner.js';
import type { AssignTicket, CloseTicket, CreateTicket, RateTicket, UpdateTicket } from './ticket.dto.js';
import { NEW_TICKET, type ServiceTicket, TICKET } from './ticket.entity.js';
import { TicketInput, newBase } from './ticket.input.js';
import { type TicketAction, isOpen, minutesBetween, nextTicketState } from './ticket.rules.js';
import { TicketStore } from './ticket.store.js';

/** Use cases of service tickets 服务工单 (domain.md 2.9). Every step throws 409 `customer.service_state` where the state does not allow it. */
@Injectable()
export class TicketService {
  constructor(
    @Inject(TicketStore) private readonly tickets: TicketStore, @Inject(TicketInput) private readonly input: TicketInput, @Inject(CustomerFacade) private readonly customers: CustomerFacade,
    @Inject(UserFacade) private readonly users: UserFacade, @Inject(NumberingFacade) private readonly numbers: NumberingFacade, @Inject(Notices) private readonly notices: Notices, @Inject(VisitPlanner) private readonly visits: VisitPlanner,
  ) {}

  /** Accepts a ticket; assigned at once where somebody is named. */
  @Transactional()
  async create({ customerId, assigneeId, ...fields }: CreateTicket): Promise<ServiceTicket> {
    const customer = await this.input.customer(customerId, CREATE);
    const base = newBase(customerId);
    const columns = await this.input.columns(fields, base);
    const assignee = assigneeId ? await this.assignee(assigneeId) : null;
    const head = { ...NEW_TICKET, ...columns, customerId, customerName: customer.name, ownerId: actorId(), departmentId: context().principal?.departmentId ?? null, acceptedOn: base.acceptedOn, assigneeId: assignee, state: assignee ? 'assigned' as const : 'new' as const };
    const no = await this.numbers.nextNumber(TICKET, base.acceptedOn);
    const stamps = { version: 1, createdAt: base.createdAt, createdBy: actorId(), updatedAt: base.createdAt, updatedBy: actorId() };
    const row = { ...head, no, ...stamps } as ServiceTicket;
    row.id = await this.tickets.insert(row);
    await this.tickets.note(row, 'create', null);
    record({ entity: TICKET, entityId: row.id, action: 'create', payload: { version: 1 } });
    if (assignee) this.tellAssignee(row);
    return row;
  }

  /** Changes what was said of a ticket that is neither closed nor cancelled. */
  @Transactional()
  async update(id: number, input: UpdateTicket): Promise<ServiceTicket> {
    const before = await this.tickets.lock(id, UPDATE);
    demandVersion(before);
    if (!isOpen(before.state) && before.state !== 'resolved') throw refused(before, 'update');
    const set = await this.input.columns(input, before, before);
    const changes = difference(before, set);
    if (Object.keys(changes).length === 0) return before;
    // a new term is a new promise: supervisors hear of it when it is broken
    return this.write(before, 'requiredBy' in changes ? { ...set, overdueToldAt: null } : set, 'update', changes);
  }

  @Transactional()
  async assign(id: number, input: AssignTicket): Promise<ServiceTicket> {
    const t = await this.locked(id, ASSIGN);
    const assigneeId = await this.assignee(input.assigneeId);
    const after = await this.step(t, 'assign', { assigneeId }, input.text ?? null);
    this.tellAssignee(after);
    return after;
  }

  /** Work begins, or goes on after waiting. A ticket nobody had becomes that of whoever starts it. */
  @Transactional()
  async start(id: number, text: string | null): Promise<ServiceTicket> {
    const t = await this.locked(id, PROCESS);
    return this.step(t, 'start', { assigneeId: t.assigneeId ?? actorId(), ...responded(t) }, text);
  }

  /** Waits for parts, the customer or somebody else. */
  @Transactional()
  async wait(id: number, text: string | null): Promise<ServiceTicket> {
    return this.step(await this.locked(id, PROCESS), 'wait', {}, text);
  }

  /** It is solved: the salesperson of the customer is told. */
  @Transactional()
  async resolve(id: number, solution: string): Promise<ServiceTicket> {
    const t = await this.locked(id, PROCESS);
    const solvedAt = clock.stamp();
    const after = await this.step(t, 'resolve', { solution, solvedAt, solveMinutes: minutesBetween(t.createdAt, solvedAt), ...responded(t) }, solution);
    const { ownerId } = await this.customers.get(t.customerId);
    if (ownerId !== null) this.tell('resolved', after, [ownerId]);
    return after;
  }

  /** The customer agrees: closed, with his satisfaction where he said it, and a return visit planned. */
  @Transactional()
  async close(id: number, input: CloseTicket): Promise<ServiceTicket> {
    const t = await this.locked(id, PROCESS);
    const rated = input.satisfaction ? { satisfaction: input.satisfaction, satisfactionComment: input.comment ?? null } : {};
    const after = await this.step(t, 'close', { closedAt: clock.stamp(), ...rated }, input.comment ?? null);
    await this.visits.planAfterService(after);
    return after;
  }

  /** Not solved after all: the times of closing and solution are forgotten here and kept in the log. */
  @Transactional()
  async reopen(id: number, reason: string): Promise<ServiceTicket> {
    const t = await this.locked(id, PROCESS);
    const after = await this.step(t, 'reopen', { closedAt: null, solvedAt: null, solveMinutes: null, reopened: t.reopened + 1 }, reason);
    await this.visits.withdraw('service_ticket', id);
    return after;
  }

  /** What the customer said, on a ticket that is solved or closed. */
  @Transactional()
  async rate(id: number, { satisfaction, comment }: RateTicket): Promise<ServiceTicket> {
    const t = await this.locked(id, PROCESS);
    if (t.state !== 'resolved' && t.state !== 'closed') throw refused(t, 'satisfaction');
    const set = { satisfaction, satisfactionComment: comment ?? null };
    const after = await this.write(t, set, 'satisfaction', difference(t, set));
    await this.tickets.note(after, 'satisfaction', `${satisfaction}${comment ? ` ${comment}` : ''}`);
    return after;
  }

  /** A line of the process log; the first one is the first response. Gives its id. */
  @Transactional()
  async note(id: number, text: string): Promise<number> {
    const t = await this.locked(id, PROCESS);
    if (t.state === 'cancelled') throw refused(t, 'note');
    const set = responded(t);
    if (Object.keys(set).length > 0) await this.tickets.update(t, set);
    const entry = await this.tickets.note(t, 'note', text);
    record({ entity: TICKET, entityId: id, action: 'note' });
    return entry;
  }

  /** A ticket locked under a right, of the version the caller has seen. */
  async locked(id: number, code: string): Promise<ServiceTicket> {
    const t = await this.tickets.lock(id, code);
    demandSeen(t);
    return t;
  }

  /** Writes columns of a locked ticket, with an entry in the trail. */
  async write(t: ServiceTicket, set: Partial<ServiceTicket>, action: string, changes: AuditChanges): Promise<ServiceTicket> {
    const version = await this.tickets.update(t, set);
    record({ entity: TICKET, entityId: t.id, action, changes, payload: { version } });
    return Object.assign(t, set, { version, updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  /** One action of a locked ticket, with its line in the log. */
  async step(t: ServiceTicket, action: TicketAction, set: Partial<ServiceTicket>, text: string | null): Promise<ServiceTicket> {
    const state = nextTicketState(t.state, action);
    if (!state) throw refused(t, action);
    const told: Partial<ServiceTicket> = { state, ...('assigneeId' in set ? { assigneeId: set.assigneeId ?? null } : {}), ...('cancelReason' in set ? { cancelReason: set.cancelReason ?? null } : {}), ...(set.satisfaction ? { satisfaction: set.satisfaction } : {}) };
    const after = await this.write(t, { state, ...set }, action, difference(t, told));
    await this.tickets.note(after, action, text);
    return after;
  }

  /** Somebody within reach who works on tickets; 422 otherwise. */
  private async assignee(id: number): Promise<number> {
    demandRight(ASSIGN);
    await this.users.ensureAssignable(id, ASSIGN, '/assigneeId');
    if (!(await this.users.holdersOf(PROCESS, id)).includes(id)) throw invalid(fault('/assigneeId', 'customer.not_service'));
    return id;
  }

  private tellAssignee(t: ServiceTicket): void {
    if (t.assigneeId !== null) this.tell('assigned', t, [t.assigneeId]);
  }

  private tell(what: 'assigned' | 'resolved', t: ServiceTicket, also: number[]): void {
    this.notices.send({ event: `service_ticket.${what}`, entity: TICKET, entityId: t.id, path: `/service-tickets/${t.id}`, params: { no: t.no, customer: t.customerName }, to: { also } });
  }
}

const refused = (t: ServiceTicket, action: string): Error => ServiceErrors.serviceState({ no: t.no, state: t.state, action }, { state: t.state, action });

/** The time of the first response, where there was none yet. */
function responded(t: ServiceTicket): Partial<ServiceTicket> {
  if (t.firstResponseAt !== null) return {};
  const firstResponseAt = clock.stamp();
  return { firstResponseAt, responseMinutes: minutesBetween(t.createdAt, firstResponseAt) };
}
