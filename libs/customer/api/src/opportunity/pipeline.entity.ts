import { BoolColumn, CodeColumn, IntColumn, JsonColumn, PlainIndex, RateColumn, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';
import type { StageKind } from './opportunity.rules.js';

/** Pipeline 销售流程: the way opportunities go, of one department or of everybody. */
@Entity('opportunity_pipeline')
@UniqueIndex('uq_opportunity_pipeline_name', ['nameKey'])
export class OpportunityPipeline extends Row {
  @TextColumn(50) name: string;
  @TextColumn(160) nameKey: string;
  /** For this department and those below it; null = for all. */
  @Ref({ nullable: true }) departmentId: number | null;
  @IntColumn() sort: number;
  @BoolColumn() enabled: boolean;
}

/** Stage 阶段 of a pipeline. */
@Entity('opportunity_stage')
@PlainIndex('ix_opportunity_stage_pipeline', ['pipelineId', 'sort'])
export class OpportunityStage extends Row {
  @Ref() pipelineId: number;
  @TextColumn(50) name: string;
  @CodeColumn(8) kind: StageKind;
  /** Win probability opportunities have by entering it, ×1e4. */
  @RateColumn() probability: number;
  /** What has to be known before an opportunity enters. */
  @JsonColumn() requiredFields: string[] | null;
  @IntColumn() sort: number;
}
