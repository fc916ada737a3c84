import { BoolField, Changes, EnumField, InstantField, IntField, LinesField, RateField, RefField, TextField, TextsField } from '@steward/platform';
import { STAGE_KINDS, type StageKind } from './opportunity.rules.js';

export class StageInput {
  @IntField({ opt: true, min: 1, description: 'A stage that exists keeps its identity' }) id?: number | null;
  @TextField({ max: 50 }) name: string;
  @EnumField(STAGE_KINDS) kind: StageKind;
  @RateField({ min: 0, max: 1, description: 'Win probability; of the ends it is 1 and 0' }) probability: string;
  @TextsField({ opt: true, max: 10, description: 'Fields that have to be filled before an opportunity enters: contactId, amount, expectedCloseDate, lines, competitors, source' }) requiredFields?: string[] | null;
}
export class PipelineFields {
  @TextField({ max: 50 }) name: string;
  @RefField('department', { opt: true, description: 'For this department and those below it; null = for everybody' }) departmentId?: number | null;
  @BoolField({ opt: true }) enabled?: boolean | null;
  @IntField({ opt: true, min: 0, max: 9999, description: 'Place among the pipelines: the first one that fits is taken; last when absent' }) sort?: number | null;
  @LinesField(() => StageInput, { max: 30, description: 'All stages in their order; one that is left out is removed' }) stages: StageInput[];
}
export class CreatePipeline extends PipelineFields {}
export class UpdatePipeline extends Changes(PipelineFields) {}
export class MoveStage {
  @RefField('opportunity_stage') from: number;
  @RefField('opportunity_stage') to: number;
}
export class MovedView {
  @IntField({ description: 'Opportunities that were moved' }) moved: number;
}
export class StageUse {
  @RefField('opportunity_stage') stageId: number;
  @IntField({ description: 'Opportunities in it, whoever may see them; deleted ones count' }) count: number;
}
export class PipelineUse {
  @LinesField(() => StageUse, { description: 'Stages in which something lies' }) items: StageUse[];
}
export class StageView {
  @IntField() id: number;
  @TextField({ max: 50 }) name: string;
  @EnumField(STAGE_KINDS) kind: StageKind;
  @RateField() probability: string;
  @TextsField({ opt: true }) requiredFields: string[] | null;
}
export class PipelineView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 50 }) name: string;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 100 }) departmentName: string | null;
  @BoolField() enabled: boolean;
  @IntField() sort: number;
  @BoolField({ description: 'For the department of the caller, or for everybody' }) mine: boolean;
  @LinesField(() => StageView) stages: StageView[];
  @InstantField() updatedAt: string;
}
export class PipelinesView {
  @LinesField(() => PipelineView) items: PipelineView[];
}
