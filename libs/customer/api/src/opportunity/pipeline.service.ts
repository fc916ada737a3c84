import { Inject, Injectable } from '@nestjs/common';
import { SCALE, folded, scaled } from '@steward/kernel';
import { type Problem, Transactional, demandVersion, difference, fault, invalid, orConflict, record } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { OpportunityErrors } from './opportunity.errors.js';
import { PIPELINE } from './opportunity.rights.js';
import { type StagePlan, orderedStages, planFaults } from './opportunity.rules.js';
import { OpportunityStays } from './opportunity.stays.js';
import type { CreatePipeline, StageInput, UpdatePipeline } from './pipeline.dto.js';
import type { OpportunityPipeline, OpportunityStage } from './pipeline.entity.js';
import { PipelineStore, type WholePipeline } from './pipeline.store.js';

/** Pipelines and their stages: what opportunities go through. A stage in which opportunities lie is not removed; they are moved first. */
@Injectable()
export class PipelineService {
  constructor(@Inject(PipelineStore) private readonly rows: PipelineStore, @Inject(OpportunityStays) private readonly stays: OpportunityStays, @Inject(UserFacade) private readonly users: UserFacade) {}

  @Transactional()
  async create(input: CreatePipeline): Promise<WholePipeline> {
    const plans = planned(input.stages, []);
    await this.ensureDepartment(input.departmentId);
    const head = { name: input.name.trim(), nameKey: pipelineKey(input.name), departmentId: input.departmentId ?? null, enabled: input.enabled ?? true, sort: input.sort ?? (await this.rows.nextSort()) };
    const id = await orConflict(this.rows.insert(head), taken);
    await this.rows.insertStages(plans.map((p, i) => ({ pipelineId: id, ...columnsOf(p, i) })));
    record({ entity: PIPELINE, entityId: id, action: 'create' });
    return this.rows.get(id);
  }

  /** Throws 409 `opportunity.stage_in_use` for a stage that is left out or changes its kind while opportunities lie in it. */
  @Transactional()
  async update(id: number, input: UpdatePipeline): Promise<WholePipeline> {
    const before = await this.rows.lock(id);
    demandVersion(before.pipeline);
    if (input.departmentId !== before.pipeline.departmentId) await this.ensureDepartment(input.departmentId);
    if (input.enabled === false && before.pipeline.enabled) await this.demandAnother(id);
    const set: Partial<OpportunityPipeline> = {
      ...(input.name === undefined ? {} : { name: input.name.trim(), nameKey: pipelineKey(input.name) }), ...(input.departmentId === undefined ? {} : { departmentId: input.departmentId }), ...(typeof input.enabled === 'boolean' ? { enabled: input.enabled } : {}), ...(typeof input.sort === 'number' ? { sort: input.sort } : {}),
    };
    const stages = input.stages ? await this.arrange(before, planned(input.stages, before.stages)) : false;
    const changes = { ...difference(before.pipeline, set, ['name', 'departmentId', 'enabled', 'sort'].filter((k) => k in set)), ...(stages ? { stages: [before.stages.map((s) => s.name), input.stages?.map((s) => s.name)] as const } : {}) };
    if (Object.keys(changes).length === 0) return before;
    await orConflict(this.rows.update(before.pipeline, set), taken);
    record({ entity: PIPELINE, entityId: id, action: 'update', changes });
    return this.rows.get(id);
  }

  /** Deletes one no opportunity ever went through. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const { pipeline } = await this.rows.lock(id);
    demandVersion(pipeline);
    if ((await this.rows.counts(id)).size > 0) throw OpportunityErrors.pipelineInUse({ name: pipeline.name });
    await this.demandAnother(id);
    await this.rows.delete(id);
    record({ entity: PIPELINE, entityId: id, action: 'delete', changes: { name: [pipeline.name, null] } });
  }

  /** Moves all opportunities of a stage into another open one of the same pipeline, whoever may see them. Gives how many. */
  @Transactional()
  async moveAll(id: number, from: number, to: number): Promise<number> {
    const { pipeline, stages } = await this.rows.lock(id);
    const [source, target] = [from, to].map((one) => stages.find((s) => s.id === one));
    if (!source || source.kind !== 'open') throw invalid(fault('/from', 'not_found'));
    if (!target || target.kind !== 'open' || target.id === source.id) throw invalid(fault('/to', 'not_found'));
    const moved = await this.stays.moveAll(source, target);
    if (moved > 0) record({ entity: PIPELINE, entityId: id, action: 'rearrange', changes: { stage: [source.name, target.name] }, payload: { version: pipeline.version, moved } });
    return moved;
  }

  /** The pipeline a new opportunity takes: the one named, else the first of the owner's department, else the first for everybody. */
  async choose(pipelineId: number | null | undefined, departmentId: number | null): Promise<WholePipeline> {
    const all = (await this.rows.all()).filter((w) => w.pipeline.enabled);
    if (pipelineId) {
      const found = all.find((w) => w.pipeline.id === pipelineId);
      if (!found) throw invalid(fault('/pipelineId', 'not_found'));
      return found;
    }
    const fitting = await this.fitting(all, departmentId);
    const first = fitting.find((w) => w.pipeline.departmentId !== null) ?? fitting[0] ?? all[0];
    if (!first) throw invalid(fault('/pipelineId', 'required'));
    return first;
  }

  /** Those for a department: its own, those of the departments above it, and those for everybody. */
  async fitting(all: readonly WholePipeline[], departmentId: number | null): Promise<WholePipeline[]> {
    const out: WholePipeline[] = [];
    for (const w of all) {
      const of = w.pipeline.departmentId;
      if (of === null || (departmentId !== null && (of === departmentId || (await this.users.departmentTree(of)).includes(departmentId)))) out.push(w);
    }
    return out;
  }

  private async arrange(before: WholePipeline, plans: readonly StagePlan[]): Promise<boolean> {
    const kept = new Map(plans.flatMap((p) => (p.id ? [[p.id, p] as const] : [])));
    const counts = await this.rows.counts(before.pipeline.id);
    for (const s of before.stages) {
      const count = counts.get(s.id) ?? 0;
      if (count > 0 && kept.get(s.id)?.kind !== s.kind) throw OpportunityErrors.stageInUse({ name: s.name, count }, { stageId: s.id, count });
    }
    const gone = before.stages.filter((s) => !kept.has(s.id));
    await this.rows.deleteStages(gone.map((s) => s.id));
    let changed = gone.length > 0;
    const fresh: { pipelineId: number; name: string; kind: OpportunityStage['kind']; probability: number; requiredFields: string[] | null; sort: number }[] = [];
    for (const [i, p] of plans.entries()) {
      const old = before.stages.find((s) => s.id === p.id);
      const columns = columnsOf(p, i);
      if (!old) fresh.push({ pipelineId: before.pipeline.id, ...columns });
      else if (Object.keys(difference(old, columns)).length > 0) { await this.rows.updateStage(old, columns); changed = true; }
    }
    await this.rows.insertStages(fresh);
    return changed || fresh.length > 0;
  }

  private async demandAnother(id: number): Promise<void> {
    if (!(await this.rows.all()).some((w) => w.pipeline.enabled && w.pipeline.id !== id)) throw OpportunityErrors.lastPipeline();
  }

  private async ensureDepartment(id: number | null | undefined): Promise<void> {
    if (id && (await this.users.departmentNames([id])).size === 0) throw invalid(fault('/departmentId', 'not_found'));
  }
}

/** Under this two names are the same pipeline. */
const pipelineKey = (name: string): string => folded(name.trim()).slice(0, 160);
const taken = (): Problem => OpportunityErrors.pipelineExists({}, { errors: [fault('/name', 'duplicate')] });
const columnsOf = (p: StagePlan, sort: number): Pick<OpportunityStage, 'name' | 'kind' | 'probability' | 'requiredFields' | 'sort'> => ({ name: p.name.trim(), kind: p.kind, probability: p.probability, requiredFields: p.requiredFields && p.requiredFields.length > 0 ? [...p.requiredFields] : null, sort: sort + 1 });

/** Stages as sent, checked and in their order. Throws 422 with pointers. */
function planned(input: readonly StageInput[], before: readonly OpportunityStage[]): StagePlan[] {
  const plans = input.map((s): StagePlan => ({ id: s.id ?? null, name: s.name, kind: s.kind, probability: scaled(s.probability, SCALE.rate), requiredFields: s.requiredFields ?? null }));
  const faults = planFaults(plans).map((f) => fault(f.index === null ? `/${f.field}` : `/stages/${f.index}/${f.field}`, f.code));
  const known = new Set(before.map((s) => s.id));
  plans.forEach((p, i) => { if (p.id && !known.delete(p.id)) faults.push(fault(`/stages/${i}/id`, 'not_found')); });
  if (faults.length > 0) throw invalid(...faults);
  return orderedStages(plans);
}
