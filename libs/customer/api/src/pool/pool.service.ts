import { Inject, Injectable } from '@nestjs/common';
import { JobRunner, Problem, Transactional, demandSeen, demandVersion, difference, fault, invalid, notFound, principal, record } from '@steward/platform';
import { DictionaryFacade, UserFacade } from '@steward/system-api';
import { PoolDirectory } from './pool.directory.js';
import type { CreatePool, UpdatePool } from './pool.dto.js';
import { HIDEABLE, NEW_POOL, type Pool, forecastTable, poolTable } from './pool.entity.js';
import { PoolErrors } from './pool.errors.js';
import { PoolPreviews } from './pool.preview.js';
import { JOB } from './pool.recycler.js';
import { PoolStore } from './pool.store.js';

const ENTITY = 'pool';
/** What decides who falls into the pool: changed, somebody has to look again how many would. */
const DECISIVE = ['enabled', 'memberUsers', 'memberDepartments', 'rules', 'exemptDealt', 'exemptOpen'] as const;

/** The pools and their terms, kept by whoever may manage them. */
@Injectable()
export class PoolService {
  constructor(
    @Inject(PoolDirectory) private readonly pools: PoolDirectory, @Inject(PoolStore) private readonly store: PoolStore, @Inject(PoolPreviews) private readonly previews: PoolPreviews, @Inject(UserFacade) private readonly users: UserFacade,
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(JobRunner) private readonly jobs: JobRunner,
  ) {}

  @Transactional()
  async create(input: CreatePool): Promise<Pool> {
    await this.check(input);
    const id = await poolTable.insert({ ...NEW_POOL, ...given(input), name: input.name });
    this.pools.touch();
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    return this.pools.get(id);
  }

  /** Changes what was sent. Other rules, exemptions or members switch recycling off: how many would go has to be looked at anew. */
  @Transactional()
  async update(id: number, input: UpdatePool): Promise<Pool> {
    const before = await this.lock(id);
    demandVersion(before);
    await this.check(input);
    const set = given(input) as Partial<Pool>;
    const changes = difference(before, set);
    if (Object.keys(changes).length === 0) return before;
    if (before.recycling && DECISIVE.some((k) => k in changes)) { set.recycling = false; Object.assign(changes, { recycling: [true, false] }); }
    await this.write(before, set, changes);
    return this.pools.get(id);
  }

  /** Switched on only by whoever has seen how many customers the rules would take now (409 `expected_count` when it is another number). */
  @Transactional()
  async recycle(id: number, on: boolean, expected: number | null | undefined): Promise<Pool> {
    const before = await this.lock(id);
    demandSeen(before);
    if (on && (expected === null || expected === undefined)) throw invalid(fault('/expectedCount', 'required'));
    if (before.recycling === on) return before;
    if (on) {
      if (!before.enabled) throw PoolErrors.poolDisabled({ name: before.name });
      const { due } = await this.previews.of(before);
      if (due !== expected) throw new Problem(409, 'expected_count', { actual: due }, { actual: due });
    }
    await this.write(before, { recycling: on }, { recycling: [before.recycling, on] });
    return this.pools.get(id);
  }

  /** Deletes a pool no customer lies in. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const before = await this.lock(id);
    demandVersion(before);
    const inside = (await this.store.counts()).get(id) ?? 0;
    if (inside > 0) throw PoolErrors.poolInUse({ name: before.name, n: inside });
    await poolTable.delete({ id });
    await forecastTable.delete({ poolId: id });
    this.pools.touch();
    record({ entity: ENTITY, entityId: id, action: 'delete', changes: { name: [before.name, null] } });
  }

  /** Starts the daily job now; gives the job. */
  @Transactional()
  run(): Promise<number> {
    return this.jobs.enqueue({ kind: JOB, title: 'pools.run', ownerId: principal().id });
  }

  private async write(before: Pool, set: Partial<Pool>, changes: Parameters<typeof record>[0]['changes'] & object): Promise<void> {
    const version = await poolTable.update(before.id, before.version, set);
    if (set.recycling === false) await forecastTable.delete({ poolId: before.id });
    this.pools.touch();
    record({ entity: ENTITY, entityId: before.id, action: 'update', changes, payload: { version } });
  }

  private async lock(id: number): Promise<Pool> {
    const pool = await poolTable.find({ id }, { lock: true });
    if (!pool) throw notFound();
    return pool;
  }

  /** People, departments and levels exist; each kind of rule stands once. */
  private async check(input: Partial<CreatePool>): Promise<void> {
    for (const key of ['admins', 'memberUsers'] as const) {
      const ids = input[key] ?? [];
      if ((await this.users.find(ids)).length !== new Set(ids).size) throw invalid(fault(`/${key}`, 'not_found'));
    }
    const departments = input.memberDepartments ?? [];
    if ((await this.users.departmentNames(departments)).size !== new Set(departments).size) throw invalid(fault('/memberDepartments', 'not_found'));
    const strange = (input.hiddenFields ?? []).findIndex((f) => !HIDEABLE.some((h) => h === f));
    if (strange >= 0) throw invalid(fault(`/hiddenFields/${strange}`, 'enum'));
    const rules = input.rules ?? [];
    const doubled = rules.findIndex((r, i) => rules.findIndex((other) => other.kind === r.kind) !== i);
    if (doubled >= 0) throw invalid(fault(`/rules/${doubled}/kind`, 'duplicate'));
    for (const [i, r] of rules.entries()) await this.levels(r.levels, `/rules/${i}/levels`, 1);
    await this.levels(input.protectLevels, '/protectLevels', 0);
  }

  private async levels(levels: Record<string, unknown> | null | undefined, pointer: string, least: number): Promise<void> {
    for (const [code, days] of Object.entries(levels ?? {})) {
      await this.dictionaries.ensure('customer.level', code, `${pointer}/${code}`);
      if (!Number.isInteger(days) || (days as number) < least || (days as number) > 3650) throw invalid(fault(`${pointer}/${code}`, 'integer'));
    }
  }
}

/** What was sent, as columns; null empties only where nothing means any number. */
function given(input: Partial<CreatePool>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined || (value === null && !NULLABLE.has(key))) continue;
    out[key] = key === 'rules' ? (value as { kind: string; days: number; levels?: object | null }[]).map((r) => ({ kind: r.kind, days: r.days, levels: r.levels ?? {} })) : value;
  }
  return out;
}
const NULLABLE = new Set(['lockLimit', 'dailyLimit', 'capacity', 'departmentCapacity']);
