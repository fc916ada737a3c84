import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, Problem, Transactional, acknowledges, actorId, clock, context, demandSeen, demandVersion, fault, forbidden, invalid, orConflict, principal, record } from '@steward/platform';
import { NumberingFacade } from '@steward/system-api';
import { mergeTable } from '../merge/merge.entity.js';
import { MergeErrors } from '../merge/merge.errors.js';
import type { OwnerChangeKind } from '../ownership/owner-change.entity.js';
import type { CreateCustomer, UpdateCustomer } from './customer.dto.js';
import { type Customer, NEW_CUSTOMER } from './customer.entity.js';
import { CustomerErrors } from './customer.errors.js';
import { CustomerInput, ENTITY, auditOf, changed } from './customer.input.js';
import { CustomerKeys } from './customer.keys.js';
import { type KeyKind, keysOf, pinyinKeys, searchText } from './customer.rules.js';
import { CustomerStore, UPDATE, customerSearch } from './customer.store.js';
import { CustomerTeam, TRANSFER } from './customer.team.js';
import { CustomerUsage } from './customer.usage.js';

export const CREATE = 'customer.customer.create';
export const DELETE = 'customer.customer.delete';
export const RESTORE = 'customer.customer.restore';
const DUPLICATE_CODE = 'customer.duplicate';

/** Columns the search text is made of. */
const SEARCHED = ['name', 'shortName', 'code', 'mobile', 'phone'] as const;
const KEYED = ['name', 'code', 'creditCode', 'mobile'] as const;

/** Use cases of customers: create, change, delete and restore. */
@Injectable()
export class CustomerService {
  constructor(
    @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerInput) private readonly input: CustomerInput, @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(CustomerTeam) private readonly team: CustomerTeam, @Inject(NumberingFacade) private readonly numbers: NumberingFacade, @Inject(CustomerUsage) private readonly usage: CustomerUsage,
  ) {}

  /** Creates a customer. Throws 409 `customer.duplicate` when the firm exists already (domain.md 2.2). */
  @Transactional()
  async create(input: CreateCustomer): Promise<Customer> {
    const columns = await this.input.columns(input);
    const owner = await this.team.ownerOf(input.ownerId, CREATE, columns.level ?? null);
    const followers = await this.team.checked(input.followers ?? [], owner);
    const names = pinyinKeys(input.name);
    const code = columns.code ?? (await this.numbers.nextCode('customer'));
    const row = { ...NEW_CUSTOMER, ...columns, ...owner, code, name: input.name, followers: followers.length > 0 ? followers : null, nameKey: names.sort, search: '' };
    row.search = searchText(row, names);
    const c = await this.insert(row);
    const doubled = await this.claimNew(c, columns.code === undefined, acknowledges(DUPLICATE_CODE, input.acknowledge));
    await customerSearch.add([{ id: c.id, text: c.search }]);
    if (c.tags) await this.customers.replaceTags(c.id, [], c.tags);
    if (c.followers) await this.customers.replaceFollowers(c.id, [], c.followers);
    record({ entity: ENTITY, entityId: c.id, action: 'create', ...overridden(doubled), payload: { version: 1, ownerId: c.ownerId } });
    return c;
  }

  private async insert(row: NewRow<Customer>): Promise<Customer> {
    const now = clock.stamp();
    const stamped = { ...row, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    const id = await orConflict(this.customers.insert(stamped), externalIdTaken);
    return { ...stamped, id } as Customer;
  }

  /** Takes the keys; a code of ours that somebody has typed in before is replaced by the next one. */
  private async claimNew(c: Customer, generated: boolean, acknowledged: boolean): Promise<KeyKind[]> {
    const recode = async (): Promise<string> => {
      c.code = await this.numbers.nextCode('customer');
      c.search = searchText(c);
      await this.customers.everybodys('inserted in this unit of work').change({ id: c.id }, { code: c.code, search: c.search });
      return c.code;
    };
    try {
      return await this.keys.claim(c.id, keysOf(c), acknowledged, generated ? recode : undefined);
    } catch (e) {
      // a batch goes on with its other items: nothing of this one may stay
      if (e instanceof Problem) await this.customers.retract([c.id]);
      throw e;
    }
  }

  /** Changes what was sent, if the customer still has the version the caller saw. Nothing changed = no new version. */
  @Transactional()
  async update(id: number, input: UpdateCustomer): Promise<Customer> {
    const before = await this.customers.lock(id, UPDATE);
    demandVersion(before);
    return this.apply(before, input);
  }

  /** Changes a locked customer. */
  async apply(before: Customer, input: Partial<UpdateCustomer>): Promise<Customer> {
    const set = changed(before, await this.input.columns(input, before));
    if (input.ownerId !== undefined && input.ownerId !== before.ownerId) Object.assign(set, await this.newOwner(before, input.ownerId));
    return this.write(before, set, acknowledges(DUPLICATE_CODE, input.acknowledge));
  }

  /** Writes checked columns of a locked customer with everything that follows from them. */
  async write(before: Customer, set: Partial<Customer>, acknowledged: boolean, kind?: OwnerChangeKind): Promise<Customer> {
    if (Object.keys(set).length === 0) return before;
    const after = Object.assign({ ...before }, set) as Customer;
    if (SEARCHED.some((k) => k in set)) {
      const names = pinyinKeys(after.name);
      set.search = after.search = searchText(after, names);
      set.nameKey = after.nameKey = names.sort;
    }
    // whatever may refuse comes before the first write: a batch goes on with its other items
    if (set.externalId && (await this.customers.everybodys('ids of other systems are unique').exists({ externalId: set.externalId }))) throw externalIdTaken();
    const doubled = KEYED.some((k) => k in set) ? await this.keys.exchange(before.id, before, after, acknowledged) : [];
    after.version = await this.customers.update(before, set);
    await customerSearch.replace(before.id, before.search, after.search);
    if ('tags' in set) await this.customers.replaceTags(before.id, before.tags ?? [], after.tags ?? []);
    await this.team.writeFollowers(before, after.followers);
    record({ entity: ENTITY, entityId: before.id, action: 'update', changes: { ...auditOf(before, set), ...overridden(doubled).changes }, payload: { version: after.version } });
    if (before.ownerId !== after.ownerId) await this.team.handedOver(before, after, kind);
    return Object.assign(after, { updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  private async newOwner(before: Customer, ownerId: number | null): Promise<Partial<Customer>> {
    if (context().system === undefined && !principal().permissions.has(TRANSFER)) throw forbidden(TRANSFER);
    const mayMove = (await this.customers.visible([before.id], TRANSFER)).length > 0;
    if (!mayMove) throw forbidden(TRANSFER);
    return this.team.handOver(before, ownerId, false);
  }

  /** Puts a customer into the bin; its keys become free, its children are hidden with it. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const c = await this.customers.lock(id, DELETE);
    demandVersion(c);
    await this.bin([c]);
  }

  /** Puts locked customers into the bin; 409 `customer.in_use` when there are documents of one (2.0a.9). */
  async bin(list: readonly Customer[]): Promise<void> {
    const used = await this.usage.used(list.map((c) => c.id));
    const first = list.find((c) => used.has(c.id));
    if (first) throw CustomerErrors.inUse({ name: first.name });
    const deletedAt = clock.stamp();
    for (const c of list) {
      await this.customers.update(c, { deletedAt });
      await customerSearch.remove(c.id, c.search);
      record({ entity: ENTITY, entityId: c.id, action: 'delete', changes: { name: [c.name, null] } });
    }
    if (list.length > 0) await this.keys.release(list.map((c) => c.id));
  }

  /** Takes a customer back out of the bin; 409 when the firm was created anew meanwhile. */
  @Transactional()
  async restore(id: number, acknowledge: readonly string[] | null | undefined): Promise<Customer> {
    const c = await this.customers.lockDeleted(id, RESTORE);
    demandSeen(c);
    if (await mergeTable.exists({ mergedId: id, undoneAt: null })) throw MergeErrors.merged({ name: c.name });
    const version = await this.customers.update(c, { deletedAt: null });
    const doubled = await this.keys.reclaim(id, c, acknowledges(DUPLICATE_CODE, acknowledge));
    await customerSearch.add([{ id, text: c.search }]);
    record({ entity: ENTITY, entityId: id, action: 'restore', ...overridden(doubled), payload: { version } });
    return Object.assign(c, { deletedAt: null, version });
  }

  /** PUT by the id of another system: creates the customer, or changes what was sent. */
  @Transactional()
  async upsert(externalId: string, input: CreateCustomer): Promise<Customer> {
    if (input.externalId && input.externalId !== externalId) throw invalid(fault('/externalId', 'pattern'));
    const { followers, ...fields } = input;
    let known = await this.customers.byExternalId(externalId, UPDATE);
    if (!known) {
      if (context().system === undefined && !principal().permissions.has(CREATE)) throw forbidden(CREATE);
      try {
        return await this.create({ ...input, externalId });
      } catch (e) {
        // somebody else has just created it, or it is not ours to see
        known = isTaken(e) ? await this.customers.byExternalId(externalId, UPDATE) : undefined;
        if (!known) throw e;
      }
    }
    const before = await this.customers.lock(known.id, UPDATE);
    demandSeen(before);
    const after = await this.apply(before, fields);
    return followers ? this.team.replaceFollowers(after.id, followers) : after;
  }
}

const externalIdTaken = (): Problem => CustomerErrors.duplicate({ field: 'externalId', name: '' }, { field: 'externalId', overridable: false, errors: [fault('/externalId', 'duplicate')] });
const isTaken = (e: unknown): boolean => e instanceof Problem && e.facts['field'] === 'externalId';

/** An override is part of the audit trail (api.md "Errors"). */
const overridden = (kinds: readonly KeyKind[]): { changes?: Record<string, readonly [null, string]> } => (kinds.length > 0 ? { changes: { acknowledged: [null, `${DUPLICATE_CODE}: ${kinds.join(', ')}`] } } : {});
