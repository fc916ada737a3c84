import { Inject, Injectable } from '@nestjs/common';
import { phoneKey } from '@steward/kernel';
import { Problem, fault, invalid, principal } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { CustomerKeys } from '../customer/customer.keys.js';
import { type KeyValue, keyValue, maskName } from '../customer/customer.rules.js';
import { resembling, searched } from '../customer/customer.similar.js';
import { CustomerStore } from '../customer/customer.store.js';
import type { LookupHit } from './duplicate.dto.js';

const WINDOW_MS = 60_000;
const PER_WINDOW = 30;
const MOST_USERS = 5_000;
const PHONE_FROM = 7;

/** 查重: whether somebody has a firm already, told without its details (domain.md 2.2); at most thirty questions a minute, or the whole book could be asked out. */
@Injectable()
export class LookupService {
  private readonly asked = new Map<number, { from: number; n: number }>();
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerKeys) private readonly keys: CustomerKeys, @Inject(UserFacade) private readonly users: UserFacade) {}

  /** Customers with this name, mobile, phone or credit code, and with a similar name; of anybody. Throws 429 when asked too often. */
  async find(text: string): Promise<LookupHit[]> {
    const word = text.trim();
    if (word.length < 2) throw invalid(fault('/q', 'length', { min: 2, max: 200 }));
    this.count(principal().id);
    const keys = (['name', 'mobile', 'credit_code'] as const).flatMap((kind): KeyValue[] => { const value = keyValue(kind, word); return value === null ? [] : [{ kind, value }]; });
    const same = (await this.keys.taken(keys)).map((t) => t.customerId);
    const digits = phoneKey(word);
    const byPhone = /^[\d\s+()（）-]+$/.test(word) && digits.length >= PHONE_FROM ? await searched(digits) : [];
    const alike = byPhone.length > 0 ? [] : await resembling(word);
    return this.told([...new Set([...same, ...byPhone, ...alike])], new Set([...same, ...byPhone]));
  }

  private async told(ids: readonly number[], exact: ReadonlySet<number>): Promise<LookupHit[]> {
    const rows = new Map((await this.customers.everybodys('told without its details').all({ id: [...ids], deletedAt: null })).map((c) => [c.id, c]));
    const owners = await this.users.names([...rows.values()].flatMap((c) => (c.ownerId === null ? [] : [c.ownerId])));
    return ids.flatMap((id) => {
      const c = rows.get(id);
      return c ? [{ name: maskName(c.name), exact: exact.has(id), ownerName: c.ownerId === null ? null : (owners.get(c.ownerId) ?? null), inPool: c.ownerId === null, lastContactOn: c.lastFollowUpAt?.slice(0, 10) ?? null }] : [];
    });
  }

  private count(userId: number): void {
    const now = performance.now();
    const have = this.asked.get(userId);
    if (this.asked.size > MOST_USERS) this.asked.clear();
    if (!have || now - have.from >= WINDOW_MS) { this.asked.set(userId, { from: now, n: 1 }); return; }
    if (++have.n > PER_WINDOW) throw new Problem(429, 'too_many_requests', { seconds: Math.ceil((have.from + WINDOW_MS - now) / 1000) });
  }
}
