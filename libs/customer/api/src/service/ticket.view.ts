import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { database, inList } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { OtherStocks } from '@steward/warehouse-api';
import type { LogEntryView, TicketView } from './ticket.dto.js';
import { LOG, type ServiceLog, type ServiceTicket, TICKET } from './ticket.entity.js';
import { ticketActions } from './ticket.rules.js';
import { TicketStore } from './ticket.store.js';

/** Tickets as they travel. */
@Injectable()
export class TicketViews {
  constructor(@Inject(TicketStore) private readonly tickets: TicketStore, @Inject(UserFacade) private readonly users: UserFacade, @Inject(OtherStocks) private readonly stocks: OtherStocks) {}

  async one(id: number): Promise<TicketView> {
    return this.view(await this.tickets.get(id));
  }

  async view({ overdueToldAt: _told, fee, ...t }: ServiceTicket): Promise<TicketView> {
    const log = await this.tickets.log(t.id);
    const names = await this.users.names([t.ownerId, ...(t.assigneeId === null ? [] : [t.assigneeId]), ...log.map((l) => l.userId)]);
    const files = await filesOf(log.map((l) => l.id));
    return {
      ...t, fee: unscaled(fee, 2), ownerName: names.get(t.ownerId) ?? null, assigneeName: names.get(t.assigneeId ?? 0) ?? null, actions: ticketActions(t.state),
      log: log.map((l) => entryView(l, names, files)), parts: await this.stocks.issuedFor({ type: TICKET, id: t.id }),
    };
  }
}

const entryView = ({ ticketId: _of, ...l }: ServiceLog, names: ReadonlyMap<number, string>, files: ReadonlyMap<number, number>): LogEntryView => ({ ...l, userName: names.get(l.userId) ?? null, files: files.get(l.id) ?? 0 });

/** How many attachments the entries have. */
async function filesOf(ids: readonly number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const list = inList(ids);
  const rows = await database.sql.all<{ id: number; n: number | string }>(`SELECT entityId AS id, COUNT(*) AS n FROM attachment WHERE entity='${LOG}' AND entityId IN ${list.sql} GROUP BY entityId`, list.params);
  return new Map(rows.map((r) => [r.id, Number(r.n)]));
}
