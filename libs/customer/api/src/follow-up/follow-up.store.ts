import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, ScopedTable, SearchIndex, Table, database, forbidden, inList } from '@steward/platform';
import { viaCustomer } from '../customer/customer.scope.js';
import type { TimelineKind } from '../timeline/timeline.registry.js';
import { FOLLOW_UP, FollowUp, FollowUpComment } from './follow-up.entity.js';
import { VIEW_FOLLOW_UP } from './follow-up.permissions.js';
import type { Contacted } from './follow-up.rules.js';

export const followUpRule = viaCustomer();
export const followUpSearch = new SearchIndex({ name: 'follow_up_search', table: 'follow_up', column: 'search' });
type Newest = Contacted & { customerId: number };
const living = new ScopedTable(FollowUp, followUpRule);
const comments = new Table(FollowUpComment);

/** Follow-ups on the timeline of their customer, by the time of the contact. */
export const followUpTimeline: TimelineKind = {
  kind: FOLLOW_UP, permission: VIEW_FOLLOW_UP,
  read: async (customerId, before, limit) => {
    const older = before ? ' AND (t.occurredAt<? OR (t.occurredAt=? AND t.id<?))' : '';
    const rows = await living.query(`t.customerId=?${older}`, [customerId, ...(before ? [before.at, before.at, before.id] : [])], ` ORDER BY t.occurredAt DESC, t.id DESC LIMIT ${limit}`, VIEW_FOLLOW_UP);
    return rows.map((f) => ({
      id: f.id, at: f.occurredAt, actorId: f.userId, entity: FOLLOW_UP, entityId: f.id, title: f.relatedName, text: f.content,
      data: { method: f.method, result: f.result, nextContactAt: f.nextContactAt, nextPlan: f.nextPlan, comments: f.commentCount },
    }));
  },
};

/** Rows of follow-ups and their comments, seen with their customer. */
@Injectable()
export class FollowUpStore {
  get(id: number, code?: string): Promise<FollowUp> {
    return living.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the follow-up but may not do this to it. */
  async lock(id: number, code: string): Promise<FollowUp> {
    try {
      return await living.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && (await living.visible([id], VIEW_FOLLOW_UP)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string): Promise<FollowUp[]> {
    return living.visible(ids, code);
  }

  async insert(row: NewRow<FollowUp>): Promise<number> {
    return this.insertMany([row]);
  }

  /** Gives the id of the first; the others follow it. */
  async insertMany(rows: readonly NewRow<FollowUp>[]): Promise<number> {
    const first = await living.insertMany(rows);
    await followUpSearch.add(rows.map((row, i) => ({ id: first + i, text: row.search })));
    return first;
  }

  async update(before: FollowUp, set: Partial<FollowUp>): Promise<number> {
    const version = await living.update(before, set);
    if (set.search !== undefined) await followUpSearch.replace(before.id, before.search, set.search);
    if (set.deletedAt) await followUpSearch.remove(before.id, before.search);
    return version;
  }

  everybodys(reason: string): Table<FollowUp> {
    return living.unscoped(reason);
  }

  /** The newest follow-up of each customer; those without one are left out. One index look-up each. */
  async newest(customerIds: readonly number[]): Promise<Map<number, Newest>> {
    const out = new Map<number, Newest>();
    for (const id of customerIds) {
      const [row] = await database.sql.all<Newest>('SELECT id, customerId, userId, occurredAt, content, nextContactAt FROM follow_up WHERE customerId=? AND deletedAt IS NULL ORDER BY occurredAt DESC, id DESC LIMIT 1', [id]);
      if (row) out.set(id, row);
    }
    return out;
  }

  /** Living follow-ups of customers at certain moments: what a file may repeat. */
  async at(customerIds: readonly number[], moments: readonly string[]): Promise<Pick<FollowUp, 'id' | 'customerId' | 'occurredAt' | 'content'>[]> {
    if (customerIds.length === 0 || moments.length === 0) return [];
    const [customers, times] = [inList(customerIds), inList(moments)];
    return database.sql.all(`SELECT id, customerId, occurredAt, content FROM follow_up WHERE customerId IN ${customers.sql} AND deletedAt IS NULL AND occurredAt IN ${times.sql}`, [...customers.params, ...times.params]);
  }

  /** Comments of follow-ups the caller has been shown, the oldest first. */
  async commentsOf(ids: readonly number[]): Promise<FollowUpComment[]> {
    return ids.length === 0 ? [] : comments.all({ followUpId: ids }, { orderBy: 'id' });
  }
  comment(followUpId: number, id: number): Promise<FollowUpComment | undefined> {
    return comments.find({ id, followUpId });
  }
  async addComment(f: FollowUp, content: string): Promise<number> {
    const id = await comments.insert({ followUpId: f.id, content });
    await this.everybodys('a counter of a follow-up looked up in scope').change({ id: f.id }, { commentCount: f.commentCount + 1 });
    return id;
  }
  async deleteComment(f: FollowUp, id: number): Promise<void> {
    await comments.delete({ id });
    await this.everybodys('a counter of a follow-up looked up in scope').change({ id: f.id }, { commentCount: f.commentCount - 1 });
  }

  /** Files of follow-ups the caller has been shown. */
  async fileCounts(ids: readonly number[]): Promise<Map<number, number>> {
    if (ids.length === 0) return new Map();
    const list = inList(ids);
    const rows = await database.sql.all<{ id: number; n: number | string }>(`SELECT entityId AS id, COUNT(*) AS n FROM attachment WHERE entity='follow_up' AND entityId IN ${list.sql} GROUP BY entityId`, list.params);
    return new Map(rows.map((r) => [r.id, Number(r.n)]));
  }

  /** How many of all rows name it in a column, deleted ones too: they may be looked at in the trail. */
  async naming(column: 'method' | 'result', code: string): Promise<number> {
    const rows = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM follow_up WHERE ${column}=?`, [code]);
    return Number(rows[0]?.n ?? 0);
  }
}
