import { Inject, Injectable } from '@nestjs/common';
import { Notices } from '@steward/office-api';
import { type AuditChanges, Table, Transactional, clock, context, fault, forbidden, invalid, notFound, principal, record, staleVersion } from '@steward/platform';
import { Customer } from '../customer/customer.entity.js';
import { ENTITY, auditOf } from '../customer/customer.input.js';
import { pinyinKeys, searchText } from '../customer/customer.rules.js';
import { CustomerStore, customerSearch } from '../customer/customer.store.js';
import { TRANSFER } from '../customer/customer.team.js';
import { recountCustomers, tornApart } from './customer-children.js';
import { type CustomerMerge, mergeTable } from './merge.entity.js';
import { MergeErrors } from './merge.errors.js';
import { MergeKeys } from './merge.keys.js';
import { MergeMoves } from './merge.moves.js';
import { MergeParts } from './merge.parts.js';
import { MERGE } from './merge.permissions.js';
import { type Picks, UNDO_DAYS, givenBack, mergedColumns } from './merge.rules.js';
import type { MergeMemory } from './merge.types.js';

const all = new Table(Customer);
const DAY_MS = 86_400_000;
const MOST_STEPS = 20;

/** A customer of a merge and the version the caller saw. */
export interface Seen { id: number; version: number }

/** Merges customers and takes it back (domain.md 2.2): everything that hangs on one goes to the other in one unit of work. */
@Injectable()
export class MergeService {
  private readonly keys = new MergeKeys();
  private readonly parts = new MergeParts();
  readonly moves = new MergeMoves();
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(Notices) private readonly notices: Notices) {}

  /** Merges customers into one. `picks` names the customer whose value of a field survives. Throws 404 for one out of scope, 412 for one changed since. */
  @Transactional()
  async merge(survivor: Seen, others: readonly Seen[], picks: Picks): Promise<CustomerMerge[]> {
    const seen = new Map([survivor, ...others].map((s) => [s.id, s.version]));
    if (seen.size !== others.length + 1) throw invalid(fault('/merged', 'duplicate'));
    for (const [field, id] of Object.entries(picks)) if (!seen.has(id)) throw invalid(fault(`/picks/${field}`, 'not_found'));
    const rows = new Map((await this.customers.visible([...seen.keys()], MERGE, true)).map((c) => [c.id, c]));
    for (const [id, version] of seen) {
      const row = rows.get(id);
      if (!row) throw notFound();
      if (row.version !== version) throw staleVersion(version, row.version);
    }
    const out: CustomerMerge[] = [];
    for (const { id } of others) out.push(await this.one(await this.again(survivor.id), rows.get(id) as Customer, picks));
    return out;
  }

  private async again(id: number): Promise<Customer> {
    const c = await all.find({ id });
    if (!c) throw notFound();
    return c;
  }

  private async one(survivor: Customer, merged: Customer, picks: Picks): Promise<CustomerMerge> {
    const set = await this.columns(survivor, merged, picks);
    const plan = await this.parts.plan(merged.id, survivor.id);
    const row = { survivorId: survivor.id, mergedId: merged.id, undoUntil: new Date(clock.now().getTime() + UNDO_DAYS * DAY_MS).toISOString(), undoneAt: null, memory: null };
    const id = await mergeTable.insert(row);
    await this.moves.move(id, merged.id, survivor.id, plan.leave);
    await this.parts.unflag(plan.flags);
    const keys = await this.keys.take(merged.id, survivor.id);
    await this.customers.update(merged, { deletedAt: clock.stamp(), ...(set.externalId ? { externalId: null } : {}) });
    await customerSearch.remove(merged.id, merged.search);
    const before = await this.write(survivor, set);
    await this.parts.copyPrimary(survivor.id);
    await recountCustomers([survivor.id, merged.id]);
    const memory: MergeMemory = { fields: { before, after: set }, externalId: set.externalId ? merged.externalId : null, keys, flags: plan.flags, fills: plan.fills };
    await mergeTable.change({ id }, { memory });
    record({ entity: ENTITY, entityId: survivor.id, action: 'merge', changes: { ...auditOf(survivor, set), mergedFrom: [null, merged.name] }, payload: { mergeId: id, mergedId: merged.id } });
    record({ entity: ENTITY, entityId: merged.id, action: 'merged', changes: { mergedInto: [null, survivor.name] }, payload: { mergeId: id, into: survivor.id } });
    this.tell('customer.merged', survivor, merged);
    return (await mergeTable.find({ id })) as CustomerMerge;
  }

  private async columns(survivor: Customer, merged: Customer, picks: Picks): Promise<Partial<Customer>> {
    const set = mergedColumns(survivor, merged, picks);
    if (set.ownerId !== undefined && context().system === undefined && !principal().permissions.has(TRANSFER)) throw forbidden(TRANSFER);
    // the survivor may stand below the merged one: then it takes the place of it
    if ((await this.customers.ancestors(survivor.id)).includes(merged.id)) set.parentId = merged.parentId;
    return set;
  }

  /** Writes columns of a customer with the search text, tags and followers that follow from them; gives what was there before. */
  private async write(c: Customer, set: Partial<Customer>): Promise<Partial<Customer>> {
    const before = Object.fromEntries(Object.keys(set).map((k) => [k, c[k as keyof Customer]])) as Partial<Customer>;
    const after = Object.assign({ ...c }, set) as Customer;
    const names = pinyinKeys(after.name);
    const search = searchText(after, names);
    await this.customers.update(c, { ...set, search, nameKey: names.sort });
    await customerSearch.replace(c.id, c.search, search);
    if ('tags' in set) await this.customers.replaceTags(c.id, c.tags ?? [], after.tags ?? []);
    if ('followers' in set) await this.customers.replaceFollowers(c.id, c.followers ?? [], after.followers ?? []);
    return before;
  }

  /** Makes two customers of one again, with exactly the rows that were moved. Throws 409 with the reason where that is impossible. */
  @Transactional()
  async undo(id: number): Promise<CustomerMerge> {
    const m = await this.get(id, true);
    if (m.undoneAt !== null) throw MergeErrors.mergeUndone();
    if (m.undoUntil < clock.stamp()) throw MergeErrors.mergeOld({ days: UNDO_DAYS });
    const survivor = await this.customers.lock(m.survivorId, MERGE);
    const merged = await this.customers.lockDeleted(m.mergedId, MERGE);
    const memory = m.memory as MergeMemory;
    await this.moves.back(m.id, survivor.id, merged.id);
    const set = givenBack(survivor, memory.fields.before, memory.fields.after);
    await this.write(survivor, set);
    const now = Object.assign({ ...survivor }, set) as Customer;
    const externalId = memory.externalId !== null && now.externalId !== memory.externalId ? memory.externalId : merged.externalId;
    await this.customers.update(merged, { deletedAt: null, externalId });
    await this.keys.giveBack(memory.keys, merged, now);
    await this.parts.giveBack(memory);
    await customerSearch.add([{ id: merged.id, text: merged.search }]);
    for (const c of [survivor, merged]) await this.parts.copyPrimary(c.id);
    await this.fits(survivor.id, merged.id);
    await mergeTable.change({ id }, { undoneAt: clock.stamp() });
    record({ entity: ENTITY, entityId: survivor.id, action: 'unmerge', changes: { ...(auditOf(survivor, set) as AuditChanges), mergedFrom: [merged.name, null] }, payload: { mergeId: id, mergedId: merged.id } });
    record({ entity: ENTITY, entityId: merged.id, action: 'unmerge', changes: { mergedInto: [survivor.name, null] }, payload: { mergeId: id } });
    this.tell('customer.unmerged', survivor, merged);
    return { ...m, undoneAt: clock.stamp() } as CustomerMerge;
  }

  /** Figures fit the rows again, and no document belongs to both. */
  private async fits(survivorId: number, mergedId: number): Promise<void> {
    const documents = await tornApart([survivorId, mergedId]);
    if (documents.length > 0) throw MergeErrors.mergeTorn({ no: documents[0]?.no ?? documents[0]?.id, count: documents.length }, { documents });
    await recountCustomers([survivorId, mergedId]);
  }

  /** One merge whose survivor the caller sees; 404 otherwise. */
  async get(id: number, lock = false): Promise<CustomerMerge> {
    const m = await mergeTable.find({ id }, { lock });
    if (!m) throw notFound();
    const seen = await this.customers.visible([m.survivorId]);
    if (seen.length > 0) return m;
    // it may have gone after the merge: whoever may restore it is told so
    if (await this.customers.lockDeleted(m.survivorId, MERGE).catch(() => undefined)) throw MergeErrors.mergeSurvivorGone();
    throw notFound();
  }

  /** Where a merged customer went: the last survivor, if the caller sees it. */
  async into(id: number): Promise<number | undefined> {
    let at = id;
    for (let n = 0; n < MOST_STEPS; n++) {
      const m = await mergeTable.find({ mergedId: at, undoneAt: null });
      if (!m) break;
      at = m.survivorId;
    }
    return at !== id && (await this.customers.visible([at])).length > 0 ? at : undefined;
  }

  private tell(event: 'customer.merged' | 'customer.unmerged', survivor: Customer, merged: Customer): void {
    const also = [...new Set([survivor.ownerId, merged.ownerId].filter((o): o is number => o !== null))];
    if (also.length > 0) this.notices.send({ event, entity: ENTITY, entityId: survivor.id, path: `/customers/${survivor.id}`, params: { name: survivor.name, merged: merged.name }, to: { also } });
  }
}
