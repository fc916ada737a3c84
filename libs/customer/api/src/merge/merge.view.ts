import { Inject, Injectable } from '@nestjs/common';
import { clock, principal } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { CustomerStore } from '../customer/customer.store.js';
import type { MergeView } from './merge.dto.js';
import { type CustomerMerge, mergeTable } from './merge.entity.js';
import { MERGE } from './merge.permissions.js';
import { MergeService } from './merge.service.js';

/** Merges as they are told. */
@Injectable()
export class MergeViews {
  constructor(@Inject(MergeService) private readonly merges: MergeService, @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(UserFacade) private readonly users: UserFacade) {}

  /** Merges into a customer the caller sees, the newest first. */
  async of(customerId: number): Promise<MergeView[]> {
    await this.customers.get(customerId);
    return this.all(await mergeTable.all({ survivorId: customerId }, { orderBy: 'id DESC', limit: 50 }));
  }

  async all(rows: readonly CustomerMerge[]): Promise<MergeView[]> {
    const names = await this.customers.names(rows.flatMap((m) => [m.survivorId, m.mergedId]));
    const people = await this.users.names(rows.map((m) => m.createdBy));
    const may = principal().permissions.has(MERGE);
    const out: MergeView[] = [];
    for (const m of rows) {
      out.push({
        id: m.id, survivorId: m.survivorId, survivorName: names.get(m.survivorId) ?? '', mergedId: m.mergedId, mergedName: names.get(m.mergedId) ?? '', at: m.createdAt, by: m.createdBy, byName: people.get(m.createdBy) ?? null,
        undoUntil: m.undoUntil, undoneAt: m.undoneAt, mayUndo: may && m.undoneAt === null && m.undoUntil > clock.stamp(), moved: [...(await this.merges.moves.counts(m.id))].map(([label, count]) => ({ label, count })),
      });
    }
    return out;
  }
}
