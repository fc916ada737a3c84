import { Inject, Injectable } from '@nestjs/common';
import { type Param, clock, context, database, fault, inList, isDuplicate, principal } from '@steward/platform';
import { SettingsFacade, UserFacade } from '@steward/system-api';
import { DUP_CREDIT_CODE, DUP_MOBILE, DUP_SIMILAR, type DuplicatePolicy } from '../customer.presets.js';
import { keyTable } from './customer-key.entity.js';
import { CustomerErrors } from './customer.errors.js';
import { FIELD_OF_KEY, type KeyKind, type KeyValue, type Named, keyValue, keysOf, maskName } from './customer.rules.js';
import { resembling } from './customer.similar.js';
import { CustomerStore } from './customer.store.js';

export const DUPLICATE = 'customer.customer.duplicate';
/** Codes of ours that are taken, and others who are just as fast. */
const MAX_TRIES = 50;

export interface Taken extends KeyValue { customerId: number }
/** What is told of a customer that exists already. Out of scope: the masked name and whose it is, nothing else. */
export interface DuplicateHint { field: string; visible: boolean; id?: number; code?: string; name: string; ownerName: string | null }

type Policies = Record<KeyKind, DuplicatePolicy | 'never'>;

/** Duplicate keys: the database decides who was first, settings and rights decide whether a second one may be (domain.md 2.0a 9, 2.2). */
@Injectable()
export class CustomerKeys {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(UserFacade) private readonly users: UserFacade) {}

  /**
   * Takes the keys for a customer, race-safe. Throws 409 `customer.duplicate` when another one has them, unless that is allowed
   * and acknowledged; gives the kinds that are doubled on purpose. `recode` gives another code where ours is taken already.
   */
  async claim(id: number, wanted: readonly KeyValue[], acknowledged: boolean, recode?: () => Promise<string>): Promise<KeyKind[]> {
    await this.ensureUnlike(id, wanted, acknowledged);
    const doubled = new Set<KeyKind>();
    let keys = wanted;
    for (let attempt = 1; ; attempt++) {
      try {
        await keyTable.insertMany(keys.map((k) => ({ ...k, slot: doubled.has(k.kind) ? id : 0, customerId: id })));
        return [...doubled];
      } catch (e) {
        if (!isDuplicate(e) || attempt > MAX_TRIES) throw e;
        let taken = (await this.taken(keys)).filter((t) => t.customerId !== id);
        if (recode && taken.some((t) => t.kind === 'code')) {
          const value = keyValue('code', await recode()) ?? '';
          keys = keys.map((k) => (k.kind === 'code' ? { ...k, value } : k));
          taken = taken.filter((t) => t.kind !== 'code');
        }
        const allowed = await this.judge(taken, acknowledged);
        for (const kind of allowed) doubled.add(kind);
      }
    }
  }

  /** Exchanges the keys that changed; when a new one is refused nothing has been written. */
  async exchange(id: number, before: Named, after: Named, acknowledged: boolean): Promise<KeyKind[]> {
    const old = keysOf(before);
    const next = keysOf(after);
    const same = (a: KeyValue, b: KeyValue): boolean => a.kind === b.kind && a.value === b.value;
    const added = next.filter((n) => !old.some((o) => same(o, n)));
    const doubled = added.length === 0 ? [] : await this.claim(id, added, acknowledged);
    for (const o of old) if (!next.some((n) => same(o, n))) await keyTable.delete({ customerId: id, kind: o.kind, value: o.value });
    return doubled;
  }

  /** The customer goes into the bin: its keys are free for others. */
  async release(ids: readonly number[]): Promise<void> {
    const list = inList(ids);
    await database.unit.sql.run(`UPDATE customer_key SET slot=customerId WHERE customerId IN ${list.sql}`, list.params);
  }

  /** Back from the bin: the keys must be free, or doubled on purpose once more. */
  async reclaim(id: number, c: Named, acknowledged: boolean): Promise<KeyKind[]> {
    await keyTable.delete({ customerId: id });
    return this.claim(id, keysOf(c), acknowledged);
  }

  /** Who has these keys, whoever may see it. One query per kind. */
  async taken(keys: readonly KeyValue[]): Promise<Taken[]> {
    const out: Taken[] = [];
    for (const kind of new Set(keys.map((k) => k.kind))) {
      const list = inList(keys.filter((k) => k.kind === kind).map((k) => k.value));
      const rows = await database.sql.all<{ kind: KeyKind; value: string; customerId: number }>(`SELECT kind, value, customerId FROM customer_key WHERE kind=? AND value IN ${list.sql} AND slot=0`, [kind, ...(list.params as Param[])]);
      out.push(...rows);
    }
    return out;
  }

  /** The kinds that may be doubled; throws the 409 when one may not, or was not acknowledged. */
  private async judge(taken: readonly Taken[], acknowledged: boolean): Promise<KeyKind[]> {
    const policies = await this.policies();
    const hard = taken.filter((t) => policies[t.kind] !== 'off');
    const may = hard.every((t) => this.mayDouble(policies[t.kind]));
    if (hard.length > 0) await this.ensureUnprotected(hard);
    if (hard.length > 0 && !(may && acknowledged)) throw await this.refusal(hard, may);
    return [...new Set(taken.map((t) => t.kind))];
  }

  /** While a customer is protected 保护期 nobody but its owner enters it a second time (domain.md 2.2). */
  private async ensureUnprotected(taken: readonly Taken[]): Promise<void> {
    const me = context().principal?.id ?? null;
    const rows = await this.customers.everybodys('whether a duplicate is protected').all({ id: taken.map((t) => t.customerId), deletedAt: null });
    const other = rows.find((c) => c.protectedUntil !== null && c.protectedUntil > clock.today() && c.ownerId !== null && c.ownerId !== me);
    if (other && context().system === undefined) throw await this.refusal(taken, false);
  }

  /** By `customer.dup_similar`: a name that resembles another is refused, or has to be accepted. Off unless switched on, the form hints anyway. */
  private async ensureUnlike(id: number, wanted: readonly KeyValue[], acknowledged: boolean): Promise<void> {
    const name = wanted.find((k) => k.kind === 'name');
    if (!name) return;
    const policy = (await this.settings.get(DUP_SIMILAR)) as DuplicatePolicy;
    if (policy === 'off' || (acknowledged && this.mayDouble(policy))) return;
    const alike = (await resembling(name.value)).filter((other) => other !== id).map((customerId) => ({ ...name, customerId }));
    if (alike.length === 0) return;
    const duplicates = (await this.hints(alike)).map((h) => ({ ...h, field: 'similar' }));
    throw CustomerErrors.duplicate({ field: 'name', name: duplicates[0]?.name ?? '' }, { field: 'name', duplicates, overridable: this.mayDouble(policy), errors: [fault('/name', 'customer.duplicate')] });
  }

  private mayDouble(policy: DuplicatePolicy | 'never'): boolean {
    if (policy === 'never') return false;
    return policy !== 'block' || context().system !== undefined || principal().permissions.has(DUPLICATE);
  }

  /** Whether a key of the kind may be doubled by the caller, for imports that create on purpose. */
  async doublable(kind: KeyKind): Promise<boolean> {
    return this.mayDouble((await this.policies())[kind]);
  }

  async policies(): Promise<Policies> {
    const name = await this.settings.get('customer.dup_name');
    return { code: 'never', name, mobile: (await this.settings.get(DUP_MOBILE)) as DuplicatePolicy, credit_code: (await this.settings.get(DUP_CREDIT_CODE)) as DuplicatePolicy };
  }

  private async refusal(taken: readonly Taken[], overridable: boolean): Promise<Error> {
    const duplicates = await this.hints(taken);
    const field = FIELD_OF_KEY[taken[0]?.kind ?? 'name'];
    const errors = [...new Set(taken.map((t) => t.kind))].map((kind) => fault(`/${FIELD_OF_KEY[kind]}`, 'customer.duplicate'));
    return CustomerErrors.duplicate({ field, name: duplicates[0]?.name ?? '' }, { field, duplicates, overridable, errors });
  }

  /** Readable, as far as the caller may see the other record. */
  async hints(taken: readonly Taken[]): Promise<DuplicateHint[]> {
    const ids = [...new Set(taken.map((t) => t.customerId))];
    const seen = new Set((await this.customers.visible(ids)).map((c) => c.id));
    const rows = new Map((await this.customers.everybodys('whose the duplicate is').all({ id: ids })).map((c) => [c.id, c]));
    const owners = await this.users.names([...rows.values()].flatMap((c) => (c.ownerId === null ? [] : [c.ownerId])));
    return taken.flatMap((t) => {
      const c = rows.get(t.customerId);
      if (!c || c.deletedAt !== null) return [];
      const base = { field: FIELD_OF_KEY[t.kind], ownerName: c.ownerId === null ? null : (owners.get(c.ownerId) ?? null) };
      return [seen.has(c.id) ? { ...base, visible: true, id: c.id, code: c.code, name: c.name } : { ...base, visible: false, name: maskName(c.name) }];
    });
  }
}
