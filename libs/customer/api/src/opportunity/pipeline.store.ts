import { Injectable } from '@nestjs/common';
import { type NewRow, Table, database, notFound } from '@steward/platform';
import { OpportunityPipeline, OpportunityStage } from './pipeline.entity.js';

/** A pipeline with its stages in their order. */
export interface WholePipeline { pipeline: OpportunityPipeline; stages: OpportunityStage[] }

const pipelines = new Table(OpportunityPipeline);
const stages = new Table(OpportunityStage);

/** Rows of pipelines and stages. They belong to the company: few, and no row scope. */
@Injectable()
export class PipelineStore {
  /** All pipelines in their order. */
  async all(): Promise<WholePipeline[]> {
    const rows = await pipelines.all({}, { orderBy: 'sort, id' });
    const all = await stages.all({}, { orderBy: 'sort, id' });
    return rows.map((pipeline) => ({ pipeline, stages: all.filter((s) => s.pipelineId === pipeline.id) }));
  }

  async get(id: number): Promise<WholePipeline> {
    const pipeline = await pipelines.find({ id });
    if (!pipeline) throw notFound();
    return { pipeline, stages: await stages.all({ pipelineId: id }, { orderBy: 'sort, id' }) };
  }

  /** As {@link get}, locked: opportunities enter its stages after or before, never between. */
  async lock(id: number): Promise<WholePipeline> {
    const pipeline = await pipelines.find({ id }, { lock: true });
    if (!pipeline) throw notFound();
    return { pipeline, stages: await stages.all({ pipelineId: id }, { orderBy: 'sort, id' }) };
  }

  /** A stage, locked against being removed while an opportunity enters it. */
  stage(id: number): Promise<OpportunityStage | undefined> {
    return stages.find({ id }, { lock: true });
  }

  insert(row: NewRow<OpportunityPipeline>): Promise<number> {
    return pipelines.insert(row);
  }
  update(row: OpportunityPipeline, set: Partial<OpportunityPipeline>): Promise<number> {
    return pipelines.update(row.id, row.version, set);
  }
  async delete(id: number): Promise<void> {
    await stages.delete({ pipelineId: id });
    await pipelines.delete({ id });
  }

  async insertStages(rows: readonly NewRow<OpportunityStage>[]): Promise<void> {
    await stages.insertMany(rows);
  }
  updateStage(row: OpportunityStage, set: Partial<OpportunityStage>): Promise<number> {
    return stages.update(row.id, row.version, set);
  }
  async deleteStages(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await stages.delete({ id: ids });
  }

  /** Opportunities in each stage of a pipeline, whoever may see them, deleted ones too. */
  async counts(pipelineId: number): Promise<Map<number, number>> {
    const rows = await database.sql.all<{ id: number; n: number | string }>('SELECT stageId AS id, COUNT(*) AS n FROM opportunity WHERE pipelineId=? GROUP BY stageId', [pipelineId]);
    return new Map(rows.map((r) => [r.id, Number(r.n)]));
  }

  async nextSort(): Promise<number> {
    const rows = await database.sql.all<{ n: number | null }>('SELECT MAX(sort) AS n FROM opportunity_pipeline');
    return (rows[0]?.n ?? 0) + 1;
  }
}
