import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, registerWorklist } from '@steward/office-api';
import { ListRunner, type ListSpec, Table, actorId, clock, database, inList, principal, transaction } from '@steward/platform';
import { Maintenance } from '@steward/system-api';
import { ASSIGN, PROCESS, VISIT_RIGHT } from './service.permissions.js';
import { ServiceTicket, TICKET } from './ticket.entity.js';
import { TICKETS } from './ticket.list.js';
import { OPEN_STATES } from './ticket.rules.js';
import { VISITS } from './visit.list.js';

const rows = new Table(ServiceTicket);
const MOST = 1_000;

/** Work that waits in after-sale service, and whoever leads it is told once of each ticket that was not done in time. */
@Injectable()
export class OverdueReminders implements OnModuleInit {
  constructor(@Inject(Maintenance) private readonly maintenance: Maintenance, @Inject(Notices) private readonly notices: Notices, @Inject(ListRunner) private readonly lists: ListRunner) {}

  onModuleInit(): void {
    this.maintenance.register('service_overdue', () => this.remind());
    const open = { field: 'state', op: 'in', value: [...OPEN_STATES] };
    registerWorklist({ key: 'service_mine', group: 'customer', permission: PROCESS, path: '/service-tickets?view=mine', order: 50, count: () => this.count(TICKETS, [open, { field: 'assigneeId', op: 'eq', value: principal().id }]) });
    registerWorklist({ key: 'service_unassigned', group: 'customer', permission: ASSIGN, path: '/service-tickets?view=unassigned', order: 51, count: () => this.count(TICKETS, [{ field: 'state', op: 'eq', value: 'new' }]) });
    registerWorklist({ key: 'service_visits', group: 'customer', permission: VISIT_RIGHT, path: '/service-visits?view=due', order: 52, count: () => this.count(VISITS, [{ field: 'state', op: 'eq', value: 'due' }, { field: 'dueOn', op: 'lte', value: clock.today() }]) });
  }

  /** Tells of tickets that became overdue; run again it tells nobody twice. Answers how many. */
  async remind(): Promise<Record<string, number>> {
    const states = inList(OPEN_STATES);
    let told = 0;
    for (;;) {
      const late = await transaction(async () => {
        const found = await rows.query(`WHERE t.state IN ${states.sql} AND t.requiredBy<? AND t.overdueToldAt IS NULL ORDER BY t.id LIMIT ${MOST}${database.unit.sql.engine === 'mysql' ? ' FOR UPDATE' : ''}`, [...states.params, clock.stamp()]);
        for (const t of found) this.tell(t);
        if (found.length > 0) await rows.change({ id: found.map((t) => t.id) }, { overdueToldAt: clock.stamp() });
        return found.length;
      });
      told += late;
      if (late < MOST) return { told };
    }
  }

  private tell(t: ServiceTicket): void {
    const whose = t.assigneeId ?? t.ownerId;
    this.notices.send({ event: 'service_ticket.overdue', entity: TICKET, entityId: t.id, path: `/service-tickets/${t.id}`, params: { no: t.no, customer: t.customerName }, to: { permission: ASSIGN, ownerId: whose, also: t.assigneeId === null || t.assigneeId === actorId() ? [] : [t.assigneeId] } });
  }

  private async count(spec: ListSpec, and: readonly object[]): Promise<number> {
    return (await this.lists.run(spec, { where: { and } as never, sort: [], page: 1, pageSize: 1, count: true, summary: false, fields: ['id'] })).total ?? 0;
  }
}
