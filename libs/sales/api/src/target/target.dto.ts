import { BoolField, EnumField, IntField, LinesField, MoneyField, NestedField, RefField, TextField } from '@steward/platform';
import { COST } from '../order/order.profit.js';
import { TARGET_KINDS, type TargetKind } from './target.entity.js';

/** Amounts are decimals, counts integers; null = nothing set. Profit needs cost.view. */
export class TargetFigures {
  @MoneyField({ opt: true, min: 0 }) orderAmount?: string | null;
  @MoneyField({ opt: true, min: 0 }) received?: string | null;
  @MoneyField({ opt: true, min: 0, needs: COST }) profit?: string | null;
  @IntField({ opt: true, min: 0, max: 1_000_000 }) newCustomers?: number | null;
  @IntField({ opt: true, min: 0, max: 1_000_000 }) followUps?: number | null;
}
export class SaveTarget extends TargetFigures {
  @EnumField(TARGET_KINDS) kind: TargetKind;
  @IntField({ min: 1, description: 'Id of the person or department' }) subjectId: number;
  @TextField({ max: 7, description: '`2026-11`' }) month: string;
  @IntField({ min: 0, description: 'Version seen; 0 where nothing was set' }) version: number;
}
export class SaveTargets {
  @LinesField(() => SaveTarget, { max: 2000 }) items: SaveTarget[];
}
export class CopyTargets {
  @IntField({ min: 2000, max: 2099 }) from: number;
  @IntField({ min: 2000, max: 2099 }) to: number;
}
export class CopiedTargets {
  @IntField({ description: 'Months that had no target yet and got last year’s' }) copied: number;
}
export class TargetCell {
  @TextField({ max: 7 }) month: string;
  @IntField() version: number;
  @NestedField(() => TargetFigures) target: TargetFigures;
  @NestedField(() => TargetFigures, { opt: true, description: 'What was done; only in the completion' }) actual?: TargetFigures;
}
export class TargetRow {
  @EnumField(TARGET_KINDS) kind: TargetKind;
  @IntField() subjectId: number;
  @TextField({ max: 100 }) name: string;
  @RefField('department', { opt: true, description: 'Department of the person, or the one above the department' }) departmentId: number | null;
  @BoolField({ description: 'The caller may set its targets' }) settable: boolean;
  @LinesField(() => TargetCell, { description: 'One for each month asked for' }) months: TargetCell[];
}
export class TargetTable {
  @TextField({ max: 7 }) from: string;
  @TextField({ max: 7 }) to: string;
  @LinesField(() => TargetRow) rows: TargetRow[];
}
