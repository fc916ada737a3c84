import { Inject, Injectable } from '@nestjs/common';
import { EventBus, type NewRow, actorId, clock, database, inList, record } from '@steward/platform';
import type { CheckedRow, UndoRow, UndoneRow, WrittenRow } from '@steward/system-api';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerStore } from '../customer/customer.store.js';
import { FOLLOW_UP, type FollowUp } from './follow-up.entity.js';
import { FollowUpRecorded, factsOf } from './follow-up.events.js';
import { CREATE_FOLLOW_UP, DELETE_FOLLOW_UP } from './follow-up.permissions.js';
import { isNewer, searchText } from './follow-up.rules.js';
import { FollowUpStore } from './follow-up.store.js';
import { FollowUpUpkeep } from './follow-up.upkeep.js';

/** A checked row of a file. */
export type ImportedFollowUp = Pick<FollowUp, 'customerId' | 'userId' | 'contactId' | 'method' | 'occurredAt' | 'content' | 'result' | 'nextContactAt' | 'nextPlan' | 'duration' | 'location'>;
interface New { row: number; input: ImportedFollowUp; customer: Customer }

/** Writes many follow-ups at once and takes them back; each customer is locked and brought up to date once. */
@Injectable()
export class FollowUpWriter {
  constructor(@Inject(FollowUpStore) private readonly rows: FollowUpStore, @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(FollowUpUpkeep) private readonly upkeep: FollowUpUpkeep, @Inject(EventBus) private readonly events: EventBus) {}

  /** Contacts of customers that were named in scope, by their exact names. */
  async contactsNamed(customerIds: readonly number[], names: readonly string[]): Promise<{ id: number; customerId: number; name: string }[]> {
    if (customerIds.length === 0 || names.length === 0) return [];
    const [customers, wanted] = [inList(customerIds), inList(names)];
    return database.sql.all(`SELECT id, customerId, name FROM contact WHERE customerId IN ${customers.sql} AND deletedAt IS NULL AND name IN ${wanted.sql} ORDER BY id DESC`, [...customers.params, ...wanted.params]);
  }

  /** Inserts rows in one statement. A customer the importer has lost meanwhile makes its rows fail. */
  async write(rows: readonly CheckedRow[]): Promise<WrittenRow[]> {
    const inputs = rows.map((r) => ({ row: r.row, input: r.input as ImportedFollowUp }));
    const seen = new Map((await this.customers.visible([...new Set(inputs.map((i) => i.input.customerId))], CREATE_FOLLOW_UP, true)).map((c) => [c.id, c]));
    const fresh: New[] = inputs.flatMap((i) => { const customer = seen.get(i.input.customerId); return customer ? [{ ...i, customer }] : []; });
    const first = await this.rows.insertMany(fresh.map(newRow));
    const out = inputs.map(({ row, input }): WrittenRow => {
      const at = fresh.findIndex((f) => f.row === row);
      if (at < 0) return { row, entityId: 0, version: 0, action: 'failed', errors: [{ field: 'customer', value: String(input.customerId), code: 'not_found' }] };
      record({ entity: FOLLOW_UP, entityId: first + at, action: 'create', payload: { customerId: input.customerId, version: 1 } });
      return { row, entityId: first + at, version: 1, action: 'created' };
    });
    await this.told(fresh.map((f, i) => ({ ...f.input, id: first + i })), seen);
    return out;
  }

  /** The newest of each customer brings it up to date and is told to listeners. */
  private async told(added: readonly (ImportedFollowUp & { id: number })[], customers: ReadonlyMap<number, Customer>): Promise<void> {
    const newest = new Map<number, (typeof added)[number]>();
    for (const f of added) { const other = newest.get(f.customerId); if (!other || isNewer(f, other)) newest.set(f.customerId, f); }
    for (const [id, f] of newest) {
      const customer = customers.get(id);
      if (!customer) continue;
      await this.upkeep.recorded(customer, f);
      await this.events.publish(new FollowUpRecorded(factsOf(f)));
    }
  }

  /** Deletes what nobody has touched or commented since. */
  async undo(rows: readonly UndoRow[]): Promise<UndoneRow[]> {
    const found = new Map((await this.rows.visible(rows.map((r) => r.entityId), DELETE_FOLLOW_UP)).map((f) => [f.id, f]));
    const customers = new Map((await this.customers.visible([...new Set([...found.values()].map((f) => f.customerId))], DELETE_FOLLOW_UP, true)).map((c) => [c.id, c]));
    const out: UndoneRow[] = [];
    for (const r of rows) {
      const f = found.get(r.entityId);
      if (!f || f.version !== r.version || f.commentCount > 0) { out.push({ row: r.row, undone: false, reason: f ? 'exchange.undo_changed' : 'exchange.undo_gone' }); continue; }
      await this.rows.update(f, { deletedAt: clock.stamp() });
      record({ entity: FOLLOW_UP, entityId: f.id, action: 'delete', changes: { content: [f.content, null] }, payload: { customerId: f.customerId } });
      const customer = customers.get(f.customerId);
      if (customer) { await this.upkeep.changed(customer, f); customers.set(customer.id, (await this.customers.everybodys('as it stands after the change').find({ id: customer.id })) ?? customer); }
      out.push({ row: r.row, undone: true });
    }
    return out;
  }
}

function newRow({ input, customer }: New): NewRow<FollowUp> {
  const now = clock.stamp();
  return { ...input, relatedType: null, relatedId: null, relatedName: null, mentions: null, commentCount: 0, deletedAt: null, search: searchText({ ...input, relatedName: null }, customer.name), version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
}
