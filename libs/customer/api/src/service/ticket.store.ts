import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, ScopedTable, Table, actorId, anyOf, byOwner, clock, database, forbidden } from '@steward/platform';
import { besideCustomer } from '../customer/customer.scope.js';
import { type TimelineBefore, type TimelineEntry, rowsOfCustomer } from '../timeline/timeline.registry.js';
import { VIEW } from './service.permissions.js';
import { ServiceLog, ServiceTicket, TICKET } from './ticket.entity.js';
import { repeatSince } from './ticket.rules.js';

/** A ticket is seen with its customer, and by those in whose scope lies who accepted it or who does it. */
export const ticketRule = anyOf(byOwner(), byOwner('assigneeId'), besideCustomer());
const rows = new ScopedTable(ServiceTicket, ticketRule, '1=1');
const log = new Table(ServiceLog);

/** Rows of tickets and their log. */
@Injectable()
export class TicketStore {
  get(id: number, code?: string): Promise<ServiceTicket> {
    return rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<ServiceTicket> {
    try {
      return await rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await rows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<ServiceTicket[]> {
    return rows.visible(ids, code);
  }
  query(condition: string, params: readonly (string | number)[], tail = '', code?: string): Promise<ServiceTicket[]> {
    return rows.query(condition, params, tail, code);
  }
  insert(row: NewRow<ServiceTicket>): Promise<number> {
    return rows.insert(row);
  }
  update(row: ServiceTicket, set: Partial<ServiceTicket>): Promise<number> {
    return rows.update(row, set);
  }
  everybodys(reason: string): Table<ServiceTicket> {
    return rows.unscoped(reason);
  }

  /** One line of the log; gives its id. */
  note(ticket: Pick<ServiceTicket, 'id' | 'state'>, kind: string, text: string | null): Promise<number> {
    return log.insert({ ticketId: ticket.id, at: clock.stamp(), userId: actorId(), kind, state: ticket.state, text });
  }
  log(ticketId: number): Promise<ServiceLog[]> {
    return log.all({ ticketId }, { orderBy: 'id' });
  }
  entry(id: number): Promise<ServiceLog | undefined> {
    return log.find({ id });
  }

  /** The newest tickets of a customer for its merged timeline, sorted in where they were accepted. */
  async timeline(customerId: number, before: TimelineBefore | null, limit: number): Promise<TimelineEntry[]> {
    return (await rowsOfCustomer(rows, VIEW, customerId, before, limit)).map((t) => ({
      id: t.id, at: t.createdAt, actorId: t.createdBy, entity: TICKET, entityId: t.id, title: t.no, text: t.description, docDate: t.acceptedOn, state: t.state, amount: t.fee === 0 ? null : t.fee,
    }));
  }

  /** The latest other ticket for the same customer and product within 30 days before; whoever may see it, cancelled ones left out. */
  async earlier(customerId: number, productId: number | null, day: string, except: number): Promise<number | null> {
    if (productId === null) return null;
    const found = await database.sql.all<{ id: number | null }>(
      "SELECT MAX(id) AS id FROM service_ticket WHERE productId=? AND customerId=? AND acceptedOn>=? AND acceptedOn<=? AND state<>'cancelled' AND id<?", [productId, customerId, repeatSince(day), day, Math.min(except, 2_147_483_647)]);
    return found[0]?.id ?? null;
  }
}
