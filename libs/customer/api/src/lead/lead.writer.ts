import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, actorId, clock, database, inList, record } from '@steward/platform';
import type { CheckedRow, UndoRow, UndoneRow, WrittenRow } from '@steward/system-api';
import { LEAD, type Lead, leadNotes } from './lead.entity.js';
import { DELETE_LEAD, UPDATE_LEAD } from './lead.permissions.js';
import { LeadService, leads } from './lead.service.js';

/** A checked row of a file; what is absent is left as it is. */
export type ImportedLead = Partial<Pick<Lead, 'name' | 'company' | 'contactName' | 'mobile' | 'phone' | 'email' | 'source' | 'nextContactAt' | 'remark' | 'ownerId' | 'departmentId'>>;

/** A lead the importer may change, as far as a file is compared with it. */
export interface KnownLead { id: number; name: string; company: string | null; mobile: string | null }

const EMPTY = { company: null, contactName: null, mobile: null, phone: null, email: null, source: null, nextContactAt: null, remark: null, customerId: null, convertedAt: null, deletedAt: null };
const locking = (): string => (database.unit.sql.engine === 'mysql' ? ' ORDER BY t.id FOR UPDATE' : '');
/** A number as it is compared: without what people put between the digits. */
export const bareNumber = (text: string): string => text.replace(/[\s-]/g, '');

/** Writes many leads at once and takes them back. */
@Injectable()
export class LeadWriter {
  constructor(@Inject(LeadService) private readonly service: LeadService) {}

  /** Open leads the importer may change that have one of the numbers, firms or names; one statement for a whole batch. */
  known(by: Readonly<Record<'mobile' | 'company' | 'name', readonly string[]>>): Promise<KnownLead[]> {
    const wanted = [{ column: "REPLACE(REPLACE(t.mobile,' ',''),'-','')", values: by.mobile.map(bareNumber) }, { column: 't.company', values: by.company }, { column: 't.name', values: by.name }]
      .filter((w) => w.values.length > 0).map((w) => ({ column: w.column, list: inList(w.values) }));
    if (wanted.length === 0) return Promise.resolve([]);
    return leads.query(`t.customerId IS NULL AND (${wanted.map((w) => `${w.column} IN ${w.list.sql}`).join(' OR ')})`, wanted.flatMap((w) => w.list.params), ' ORDER BY t.id', UPDATE_LEAD);
  }

  async write(rows: readonly CheckedRow[]): Promise<WrittenRow[]> {
    const fresh = rows.filter((r) => r.action === 'create');
    const first = fresh.length > 0 ? await leads.insertMany(fresh.map((r) => newRow(r.input as ImportedLead))) : 0;
    const before = new Map((await leads.visible(rows.flatMap((r) => (r.action === 'update' && r.entityId ? [r.entityId] : [])), UPDATE_LEAD, locking())).map((l) => [l.id, l]));
    const out: WrittenRow[] = [];
    for (const r of rows) {
      const at = fresh.indexOf(r);
      if (at < 0) { out.push(await this.change(r, before.get(r.entityId ?? 0))); continue; }
      record({ entity: LEAD, entityId: first + at, action: 'create', payload: { version: 1 } });
      out.push({ row: r.row, entityId: first + at, version: 1, action: 'created' });
    }
    return out;
  }

  /** One that was converted or taken away since the check is left as it is. */
  private async change(r: CheckedRow, lead: Lead | undefined): Promise<WrittenRow> {
    if (!lead || lead.customerId !== null) return { row: r.row, entityId: r.entityId ?? 0, version: 0, action: 'failed', errors: [{ field: 'name', value: lead?.name ?? null, code: lead ? 'lead.converted' : 'not_found' }] };
    const input = r.input as ImportedLead;
    const after = await this.service.write(lead, input);
    const was = Object.fromEntries(Object.keys(input).map((key) => [key, lead[key as keyof Lead]]));
    return { row: r.row, entityId: lead.id, version: after.version, action: after.version === lead.version ? 'skipped' : 'updated', before: was };
  }

  /** Takes back what nobody has touched, followed or converted since. */
  async undo(rows: readonly UndoRow[]): Promise<UndoneRow[]> {
    const found = new Map((await leads.visible(rows.map((r) => r.entityId), DELETE_LEAD, locking())).map((l) => [l.id, l]));
    const said = new Set((await leadNotes.all({ leadId: rows.filter((r) => r.action === 'created').map((r) => r.entityId) })).map((n) => n.leadId));
    const out: UndoneRow[] = [];
    for (const r of rows) {
      const lead = found.get(r.entityId);
      const followed = r.action === 'created' && said.has(r.entityId);
      if (!lead || lead.version !== r.version || followed) { out.push({ row: r.row, undone: false, reason: lead ? 'exchange.undo_changed' : 'exchange.undo_gone' }); continue; }
      if (r.action === 'updated') await this.service.write(lead, r.before as Partial<Lead>);
      else {
        await leads.update(lead, { deletedAt: clock.stamp() });
        record({ entity: LEAD, entityId: lead.id, action: 'delete', changes: { name: [lead.name, null] } });
      }
      out.push({ row: r.row, undone: true });
    }
    return out;
  }
}

function newRow(input: ImportedLead): NewRow<Lead> {
  const now = clock.stamp();
  return { ...EMPTY, name: '', ownerId: actorId(), departmentId: null, ...input, status: 'new', version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
}
