import { Inject, Injectable } from '@nestjs/common';
import { type ListQuery, ListRunner, Problem, Texts, Transactional, actorId, badRequest, clock, context, database, fault, inList, invalid, parseSearchBody, record, staleVersion } from '@steward/platform';
import { Notices } from '@steward/office-api';
import { UserFacade } from '@steward/system-api';
import { CustomerErrors } from '../customer/customer.errors.js';
import type { BulkAnswer, BulkResult } from '../customer/customer.view.js';
import type { AssignLeads } from './lead.dto.js';
import { LEAD, type Lead } from './lead.entity.js';
import { LEADS_LIST } from './lead.list.js';
import { LeadErrors, UPDATE_LEAD } from './lead.permissions.js';
import { LeadService, leads } from './lead.service.js';

/** Rows of one call: all in one unit of work, a few statements however many. */
const MOST = 5_000;

interface Target { id: number; version: number | null }
interface Heir { id: number; departmentId: number | null }

/** Sharing leads out 批量分配: to one colleague, or to several in turn; leads out of reach are named, the others go. */
@Injectable()
export class LeadAssignment {
  constructor(@Inject(LeadService) private readonly service: LeadService, @Inject(UserFacade) private readonly users: UserFacade, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(Texts) private readonly texts: Texts, @Inject(Notices) private readonly notices: Notices) {}

  /** Throws 422 at a receiver outside of the caller's scope, 409 `expected_count` where the query finds another number than was shown. */
  @Transactional()
  async assign({ to, ...selection }: AssignLeads): Promise<BulkAnswer> {
    await this.service.ensureOn();
    const heirs: Heir[] = [];
    for (const [i, { userId }] of to.entries()) {
      if (heirs.some((h) => h.id === userId)) throw invalid(fault(`/to/${i}/userId`, 'duplicate'));
      heirs.push(await this.users.ensureAssignable(userId, UPDATE_LEAD, `/to/${i}/userId`));
    }
    const targets = await this.targets(selection);
    const rows = new Map((await leads.visible(targets.map((t) => t.id), UPDATE_LEAD, database.unit.sql.engine === 'mysql' ? ' ORDER BY t.id FOR UPDATE' : '')).map((l) => [l.id, l]));
    const fine: Lead[] = [];
    const items = targets.map(({ id, version }): BulkResult => {
      const row = rows.get(id);
      const refused = !row ? new Problem(404, 'not_found') : version && version !== row.version ? staleVersion(version, row.version) : row.customerId === null ? undefined : LeadErrors.converted();
      if (refused || !row) return this.refusal(id, refused ?? new Problem(404, 'not_found'));
      fine.push(row);
      return { id, ok: true, version: row.version };
    });
    const versions = await this.give(fine, heirs);
    for (const item of items) item.version = versions.get(item.id) ?? item.version;
    const succeeded = items.filter((i) => i.ok).length;
    return { total: items.length, succeeded, failed: items.length - succeeded, items };
  }

  /** In turn, in the order of their ids; what somebody has already stays as it is. */
  private async give(list: readonly Lead[], heirs: readonly Heir[]): Promise<Map<number, number>> {
    const versions = new Map<number, number>();
    for (const [i, heir] of heirs.entries()) {
      const his = list.filter((l, at) => at % heirs.length === i && l.ownerId !== heir.id);
      const [first] = his;
      if (!first) continue;
      const ids = inList(his.map((l) => l.id));
      await database.unit.sql.run(`UPDATE lead SET ownerId=?, departmentId=?, version=version+1, updatedAt=?, updatedBy=? WHERE id IN ${ids.sql}`, [heir.id, heir.departmentId, clock.stamp(), actorId(), ...ids.params]);
      for (const l of his) {
        versions.set(l.id, l.version + 1);
        record({ entity: LEAD, entityId: l.id, action: 'assign', changes: { ownerId: [l.ownerId, heir.id] }, payload: { version: l.version + 1 } });
      }
      const one = his.length === 1;
      const by = (await this.users.names([actorId()])).get(actorId());
      if (heir.id !== actorId()) this.notices.send({ event: 'lead.assigned', entity: LEAD, entityId: first.id, path: one ? `/leads?lead=${first.id}` : '/leads', params: { ...(one ? { name: first.name } : { count: his.length }), ...(by ? { by } : {}) }, to: { also: [heir.id] } });
    }
    return versions;
  }

  private async targets(s: Omit<AssignLeads, 'to'>): Promise<Target[]> {
    if (s.items && (s.where || s.q)) throw badRequest('bad_request', {}, '/where');
    if (s.items) return [...new Map(s.items.map((i) => [i.id, { id: i.id, version: i.version ?? null }])).values()].sort((a, b) => a.id - b.id);
    if (!s.where && !s.q) throw invalid(fault('/items', 'required'));
    if (s.expectedCount === null || s.expectedCount === undefined) throw invalid(fault('/expectedCount', 'required'));
    const query: ListQuery = parseSearchBody({ ...(s.where && Object.keys(s.where).length > 0 ? { where: s.where } : {}), ...(s.q ? { q: s.q } : {}) });
    const ids = await this.lists.ids(LEADS_LIST, query, MOST + 1);
    if (ids.length > MOST) throw CustomerErrors.bulkTooMany({ max: MOST });
    if (ids.length !== s.expectedCount) throw new Problem(409, 'expected_count', { actual: ids.length }, { actual: ids.length });
    return ids.sort((a, b) => a - b).map((id) => ({ id, version: null }));
  }

  private refusal(id: number, p: Problem): BulkResult {
    return { id, ok: false, code: p.code, title: this.texts.error(context().locale, p.code, p.params) };
  }
}
