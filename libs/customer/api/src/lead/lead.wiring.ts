import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { actorId, clock, database, inList, record } from '@steward/platform';
import { DictionaryUsage, SettingsFacade } from '@steward/system-api';
import { type HandOverMove, registerHandOver } from '../ownership/hand-over.js';
import { LEAD } from './lead.entity.js';
import { LEADS } from './lead.permissions.js';

/** Leads that are still somebody's business. */
const OPEN = "status IN ('new','following') AND customerId IS NULL AND deletedAt IS NULL";

interface Heir { id: number; departmentId: number | null }

/** Makes leads known to hand-overs: they hang on no customer, so all who take over get their share of them. */
@Injectable()
export class LeadWiring implements OnModuleInit {
  constructor(@Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage) {}

  onModuleInit(): void {
    registerHandOver({
      key: LEAD, title: 'customer.handover.part.lead', order: 5, usual: true, offered: () => this.settings.get(LEADS),
      count: (ownerId, customerIds) => (customerIds ? Promise.resolve(0) : countOf(ownerId)),
      move: (m) => move(m),
      share: (from, to) => shareLeads(from, to),
    });
    this.dictionaries.register('customer.source', async (code) => Number((await database.sql.all<{ n: number | string }>('SELECT COUNT(*) AS n FROM lead WHERE source=?', [code]))[0]?.n ?? 0));
  }
}

async function countOf(ownerId: number): Promise<number> {
  return Number((await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM lead WHERE ownerId=? AND ${OPEN}`, [ownerId]))[0]?.n ?? 0);
}

/** With customers nothing moves; with a colleague who leaves, everything to one. */
function move({ from, to, departmentId, customerIds }: HandOverMove): Promise<number> {
  return customerIds !== null || from === null || to === null ? Promise.resolve(0) : shareLeads(from, [{ id: to, departmentId }]);
}

/** In turn, the oldest first; one statement for each who takes over. */
async function shareLeads(from: number, to: readonly Heir[]): Promise<number> {
  const { sql } = database.unit;
  const rows = await sql.all<{ id: number; version: number }>(`SELECT id, version FROM lead WHERE ownerId=? AND ${OPEN} ORDER BY id${sql.engine === 'mysql' ? ' FOR UPDATE' : ''}`, [from]);
  for (const [i, heir] of to.entries()) {
    const his = rows.filter((_, at) => at % to.length === i);
    if (his.length === 0) continue;
    const list = inList(his.map((r) => r.id));
    await sql.run(`UPDATE lead SET ownerId=?, departmentId=?, version=version+1, updatedAt=?, updatedBy=? WHERE id IN ${list.sql}`, [heir.id, heir.departmentId, clock.stamp(), actorId(), ...list.params]);
    for (const r of his) record({ entity: LEAD, entityId: r.id, action: 'hand_over', changes: { ownerId: [from, heir.id] }, payload: { version: r.version + 1 } });
  }
  return rows.length;
}
