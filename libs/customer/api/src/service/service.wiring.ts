import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { DocumentState } from '@steward/kernel';
import { actorId, clock, database, inList, notFound, record, registerInvariants } from '@steward/platform';
import { AttachmentParents, DictionaryUsage, registerDocument, registerDocumentNumber } from '@steward/system-api';
import { ProductFacade } from '@steward/warehouse-api';
import { CustomerUsage } from '../customer/customer.usage.js';
import { registerFollowUpRelated } from '../follow-up/follow-up.related.js';
import { registerCustomerChild } from '../merge/customer-children.js';
import { type HandOverMove, registerHandOver } from '../ownership/hand-over.js';
import { registerTimeline } from '../timeline/timeline.registry.js';
import { serviceInvariants } from './service.invariants.js';
import { PROCESS, UPDATE, VIEW } from './service.permissions.js';
import { LOG, type ServiceTicket, TICKET, VISIT } from './ticket.entity.js';
import { OPEN_STATES, type TicketState } from './ticket.rules.js';
import { TicketStore } from './ticket.store.js';

registerDocumentNumber(TICKET, 'FW');
registerInvariants(...serviceInvariants);
registerCustomerChild({ table: TICKET, label: TICKET }, { table: VISIT, label: VISIT });

/** What chains show of the states of a ticket. */
const SHOWN: Readonly<Record<TicketState, DocumentState>> = { new: 'draft', assigned: 'approved', processing: 'approved', waiting: 'approved', resolved: 'approved', closed: 'closed', cancelled: 'voided' };

/** Makes tickets known to chains, attachments, dictionaries, masters, merging and hand-over. */
@Injectable()
export class ServiceWiring implements OnModuleInit {
  constructor(
    @Inject(TicketStore) private readonly tickets: TicketStore, @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage,
    @Inject(CustomerUsage) private readonly customers: CustomerUsage, @Inject(ProductFacade) private readonly products: ProductFacade,
  ) {}

  onModuleInit(): void {
    registerDocument({ type: TICKET, path: 'service-tickets', view: VIEW, books: false, briefs: async (ids) => (await this.tickets.visible(ids)).map((t) => ({ id: t.id, no: t.no, docDate: t.acceptedOn, state: SHOWN[t.state], total: t.fee, party: t.customerName })) });
    this.parents.register(TICKET, { viewCode: VIEW, updateCode: UPDATE, ensureVisible: async (id) => { await this.tickets.get(id, VIEW); }, ensureEditable: async (id) => { await this.tickets.get(id, UPDATE); } });
    this.parents.register(LOG, { viewCode: VIEW, updateCode: PROCESS, ensureVisible: (id) => this.ofEntry(id, VIEW), ensureEditable: (id) => this.ofEntry(id, PROCESS) });
    for (const field of ['type', 'channel']) this.dictionaries.register(`service.${field}`, async (code) => Number((await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${TICKET} WHERE ${field}=?`, [code]))[0]?.n ?? 0));
    this.customers.register((ids) => used('customerId', ids));
    this.products.registerUsage((ids) => used('productId', ids));
    const asRelated = (t: ServiceTicket): { id: number; customerId: number; name: string } => ({ id: t.id, customerId: t.customerId, name: t.no });
    registerFollowUpRelated({
      entity: TICKET, permission: VIEW, find: async (id) => (await this.tickets.visible([id])).map(asRelated)[0],
      recent: async (customerId) => (await this.tickets.query('t.customerId=?', [customerId], ' ORDER BY t.id DESC LIMIT 5')).map(asRelated),
    });
    registerTimeline({ kind: TICKET, permission: VIEW, read: (customerId, before, limit) => this.tickets.timeline(customerId, before, limit) });
    registerHandOver({ key: 'ticket', title: 'customer.handover.part.ticket', order: 60, usual: true, count: (ownerId, customerIds) => this.count(ownerId, customerIds ?? null), move: (m) => this.move(m) });
  }

  private async ofEntry(id: number, code: string): Promise<void> {
    const entry = await this.tickets.entry(id);
    if (!entry) throw notFound();
    await this.tickets.get(entry.ticketId, code);
  }

  private async count(ownerId: number, customerIds: readonly number[] | null): Promise<number> {
    const { text, params } = openOf(ownerId, customerIds);
    return Number((await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${TICKET} t WHERE ${text}`, params))[0]?.n ?? 0);
  }

  /** Open tickets that the person accepted or does; a pool is nobody, so they stay there. */
  private async move({ from, to, departmentId, customerIds }: HandOverMove): Promise<number> {
    if (from === null || to === null) return 0;
    const { text, params } = openOf(from, customerIds);
    const rows = await this.tickets.everybodys('what moves along with customers').query(`WHERE ${text}`, params);
    if (rows.length === 0) return 0;
    const list = inList(rows.map((r) => r.id));
    await database.unit.sql.run(
      `UPDATE ${TICKET} SET departmentId=CASE WHEN ownerId=? THEN ? ELSE departmentId END, ownerId=CASE WHEN ownerId=? THEN ? ELSE ownerId END, assigneeId=CASE WHEN assigneeId=? THEN ? ELSE assigneeId END, version=version+1, updatedAt=?, updatedBy=? WHERE id IN ${list.sql}`,
      [from, departmentId, from, to, from, to, clock.stamp(), actorId(), ...list.params]);
    for (const r of rows) record({ entity: TICKET, entityId: r.id, action: 'transfer', changes: { ...(r.ownerId === from ? { ownerId: [from, to] as const } : {}), ...(r.assigneeId === from ? { assigneeId: [from, to] as const } : {}) }, payload: { version: r.version + 1 } });
    return rows.length;
  }
}

function openOf(ownerId: number, customerIds: readonly number[] | null): { text: string; params: (number | string)[] } {
  const states = inList(OPEN_STATES);
  const customers = customerIds === null ? undefined : inList(customerIds);
  return { text: `(t.ownerId=? OR t.assigneeId=?) AND t.state IN ${states.sql}${customers ? ` AND t.customerId IN ${customers.sql}` : ''}`, params: [ownerId, ownerId, ...states.params, ...(customers?.params ?? [])] as (number | string)[] };
}

async function used(column: 'customerId' | 'productId', ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  return (await database.sql.all<{ id: number }>(`SELECT DISTINCT ${column} AS id FROM ${TICKET} WHERE ${column} IN ${list.sql}`, list.params)).map((r) => r.id);
}
