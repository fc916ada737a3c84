import { Inject, Injectable } from '@nestjs/common';
import { database, resolveScope, scopeText } from '@steward/platform';
import { CustomerKeys, type DuplicateHint } from './customer.keys.js';
import { KEY_KINDS, type KeyValue, keyValue } from './customer.rules.js';
import { customerRule } from './customer.scope.js';
import { resembling } from './customer.similar.js';
import type { CategoryCounts, TagView } from './customer.view.js';

const REMEMBER_MS = 10_000;
const MOST_TAGS = 500;

/** Small questions beside the list: tags in use, customers per category, who exists already. */
@Injectable()
export class CustomerLookup {
  private readonly counts = new Map<string, { at: number; counts: CategoryCounts }>();
  constructor(@Inject(CustomerKeys) private readonly keys: CustomerKeys) {}

  /** Tags of the customers the caller sees, the most used first. */
  async tags(): Promise<TagView[]> {
    const scope = await resolveScope(customerRule);
    const seen = scope.all ? 't.deletedAt IS NULL' : `t.deletedAt IS NULL AND ${scopeText(scope, 't')}`;
    const rows = await database.sql.all<{ tag: string; n: number }>(`SELECT g.tag AS tag, COUNT(*) AS n FROM customer_tag g JOIN customer t ON t.id=g.customerId WHERE ${seen} GROUP BY g.tag ORDER BY n DESC, g.tag LIMIT ${MOST_TAGS}`, scope.params);
    return rows.map((r) => ({ tag: r.tag, count: Number(r.n) }));
  }

  /** Customers per category, of those the caller sees; remembered for 10 s. */
  async categoryCounts(): Promise<CategoryCounts> {
    const scope = await resolveScope(customerRule);
    const key = `${scope.text}|${scope.params.join(',')}`;
    const have = this.counts.get(key);
    const now = performance.now();
    if (have && now - have.at < REMEMBER_MS) return have.counts;
    const rows = await database.sql.all<{ categoryId: number | null; n: number }>(`SELECT t.categoryId AS categoryId, COUNT(*) AS n FROM customer t WHERE t.deletedAt IS NULL AND ${scopeText(scope, 't')} GROUP BY t.categoryId`, scope.params);
    const items = rows.map((r) => ({ categoryId: r.categoryId, count: Number(r.n) }));
    const counts = { total: items.reduce((n, i) => n + i.count, 0), items };
    if (this.counts.size > 500) this.counts.clear();
    this.counts.set(key, { at: now, counts });
    return counts;
  }

  /** Who has the same name, code, mobile or credit code, and whose name resembles; of customers out of scope only the masked name and the owner. */
  async duplicates(asked: { name?: string; code?: string; mobile?: string; creditCode?: string; exclude?: number }): Promise<DuplicateHint[]> {
    const fields = { name: asked.name, code: asked.code, mobile: asked.mobile, credit_code: asked.creditCode };
    const keys = KEY_KINDS.flatMap((kind): KeyValue[] => { const value = keyValue(kind, fields[kind]); return value === null ? [] : [{ kind, value }]; });
    const same = (await this.keys.taken(keys)).filter((t) => t.customerId !== asked.exclude);
    const similar = asked.name ? (await resembling(asked.name)).filter((id) => id !== asked.exclude && !same.some((s) => s.customerId === id)) : [];
    const hints = await this.keys.hints(same);
    const more = await this.keys.hints(similar.map((customerId) => ({ kind: 'name' as const, value: '', customerId })));
    return [...hints, ...more.map((h) => ({ ...h, field: 'similar' }))];
  }

  /** For tests and after imports: the next question counts afresh. */
  forget(): void {
    this.counts.clear();
  }
}
