import { Inject, Injectable } from '@nestjs/common';
import { type AuditChanges, difference, record, staleVersion } from '@steward/platform';
import { METRICS, type Metric, type SalesTarget, TARGET, type TargetKind } from './target.entity.js';
import { TargetStore } from './target.store.js';

/** Month and subject of a target. */
export interface TargetPlace { month: string; kind: TargetKind; subjectId: number }
/** Figures to set, in fen or pieces; null takes one back, absent leaves it. */
export type TargetColumns = Partial<Record<Metric, number | null>>;
export interface WrittenTarget { id: number; version: number; created: boolean; before: TargetColumns }

const NOTHING_SET: Record<Metric, null> = { orderAmount: null, received: null, profit: null, newCustomers: null, followUps: null };

/** Writes single targets inside the open unit of work, each with its entry in the log. */
@Injectable()
export class TargetWriter {
  constructor(@Inject(TargetStore) private readonly store: TargetStore) {}

  /** Sets figures of a month. With a version seen, 412 where somebody was faster. */
  async set(at: TargetPlace, columns: TargetColumns, seen?: number): Promise<WrittenTarget> {
    const before = await this.store.find(at.month, at.kind, at.subjectId);
    if (seen !== undefined && (before?.version ?? 0) !== seen) throw staleVersion(seen, before?.version ?? 0);
    if (!before) return { id: await this.create(at, columns, difference({}, { ...placeOf(at), ...columns })), version: 1, created: true, before: {} };
    const changes = difference(before, columns);
    const had = Object.fromEntries(METRICS.filter((m) => columns[m] !== undefined).map((m) => [m, before[m]]));
    if (Object.keys(changes).length === 0) return { id: before.id, version: before.version, created: false, before: had };
    const version = await this.store.update(before, columns);
    record({ entity: TARGET, entityId: before.id, action: 'update', changes });
    return { id: before.id, version, created: false, before: had };
  }

  /** A month that had no target. */
  async create(at: TargetPlace, columns: TargetColumns, changes: AuditChanges): Promise<number> {
    const id = await this.store.insert({ ...NOTHING_SET, ...placeOf(at), ...columns });
    record({ entity: TARGET, entityId: id, action: 'create', changes });
    return id;
  }

  /** Takes a target away that should not have come. */
  async remove(row: SalesTarget): Promise<void> {
    await this.store.delete(row.id);
    record({ entity: TARGET, entityId: row.id, action: 'delete', changes: difference({ ...placeOf(row), ...NOTHING_SET, ...figuresOf(row) }, { month: null, kind: null, subjectId: null, ...NOTHING_SET }) });
  }
}

const placeOf = ({ month, kind, subjectId }: TargetPlace): TargetPlace => ({ month, kind, subjectId });
const figuresOf = (row: SalesTarget): TargetColumns => Object.fromEntries(METRICS.map((m) => [m, row[m]]));
