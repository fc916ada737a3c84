import { Injectable } from '@nestjs/common';
import { database, inList, resolveScope, scopeText } from '@steward/platform';
import { customerRule } from '../customer/customer.scope.js';
import type { Shared } from './assignment.rules.js';

const PART = 1_000;

/** Reads of customers by owner, within the scope of the caller. */
@Injectable()
export class OwnershipStore {
  /** What sharing out looks at, of those customers the caller may do this to, in the order of their ids. */
  async shared(ids: readonly number[], code: string): Promise<Shared[]> {
    const scope = await resolveScope(customerRule, code);
    const out: Shared[] = [];
    for (let i = 0; i < ids.length; i += PART) {
      const list = inList(ids.slice(i, i + PART));
      out.push(...(await database.sql.all<Shared>(`SELECT t.id, t.ownerId, t.region FROM customer t WHERE t.id IN ${list.sql} AND t.deletedAt IS NULL AND ${scopeText(scope, 't')}`, [...list.params, ...scope.params])));
    }
    return out.sort((a, b) => a.id - b.id);
  }

  /** Living customers by owner. */
  async held(ownerIds: readonly number[]): Promise<Map<number, number>> {
    if (ownerIds.length === 0) return new Map();
    const list = inList(ownerIds);
    const rows = await database.sql.all<{ ownerId: number; n: number | string }>(`SELECT ownerId, COUNT(*) AS n FROM customer WHERE ownerId IN ${list.sql} AND deletedAt IS NULL GROUP BY ownerId`, list.params);
    return new Map(rows.map((r) => [r.ownerId, Number(r.n)]));
  }

  /** Ids of the living customers of somebody, the oldest first. */
  async ofOwner(ownerId: number, after: number, most: number): Promise<number[]> {
    const rows = await database.sql.all<{ id: number }>('SELECT id FROM customer WHERE ownerId=? AND deletedAt IS NULL AND id>? ORDER BY id LIMIT ?', [ownerId, after, most]);
    return rows.map((r) => r.id);
  }

  /** Colleagues' customers somebody follows. */
  async followed(userId: number): Promise<number> {
    const rows = await database.sql.all<{ n: number | string }>('SELECT COUNT(*) AS n FROM customer_follower f JOIN customer c ON c.id=f.customerId AND c.deletedAt IS NULL WHERE f.userId=?', [userId]);
    return Number(rows[0]?.n ?? 0);
  }
}
