import { SCALE, unscaled } from '@steward/kernel';
import { type AuditChanges, BoolField, DateField, EnumField, InstantField, IntField, LinesField, MoneyField, NestedField, ObjectField, PriceField, QuantityField, RateField, RefField, TextField } from '@steward/platform';
import { PRICE } from './opportunity.rights.js';
import { STAGE_KINDS, STATUSES, STEPS, type OpportunityStatus, type StageKind, type StageStep } from './opportunity.rules.js';
import { StageView } from './pipeline.dto.js';

const needs = PRICE;

/** Row of the list and card of the board; optional keys come only when asked for by `fields=`, amounts only with `price.view`. */
export class OpportunityListItem {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 64 }) code: string;
  @TextField({ max: 200 }) name: string;
  @RefField('customer') customerId: number;
  @TextField({ opt: true, max: 200 }) customerName: string | null;
  @RefField('contact', { opt: true }) contactId?: number | null;
  @TextField({ opt: true, max: 100 }) contactName?: string | null;
  @RefField('opportunity_pipeline') pipelineId: number;
  @TextField({ opt: true, max: 50 }) pipelineName?: string | null;
  @RefField('opportunity_stage') stageId: number;
  @TextField({ opt: true, max: 50 }) stageName: string | null;
  @EnumField(STATUSES) status: OpportunityStatus;
  @MoneyField({ opt: true, needs }) amount?: string;
  @MoneyField({ opt: true, needs, description: 'amount × probability' }) weighted?: string;
  @RateField() probability: string;
  @DateField({ opt: true }) expectedCloseDate: string | null;
  @RefField('user', { opt: true }) ownerId: number | null;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId?: number | null;
  @TextField({ opt: true, max: 100 }) departmentName?: string | null;
  @TextField({ opt: true, max: 200 }) competitors?: string | null;
  @TextField({ opt: true, max: 32 }) source?: string | null;
  @TextField({ opt: true, max: 32 }) lostReason: string | null;
  @TextField({ opt: true, max: 500 }) endNote?: string | null;
  @InstantField() stageSince: string;
  @InstantField({ description: 'Last change, step or follow-up' }) idleSince: string;
  @IntField({ description: 'Days in its stage' }) daysInStage: number;
  @BoolField({ description: 'Open and untouched for longer than the setting' }) stale: boolean;
  @InstantField({ opt: true }) endedAt?: string | null;
  @IntField({ opt: true }) lineCount?: number;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @InstantField() createdAt: string;
  @RefField('user', { opt: true }) createdBy?: number;
  @InstantField({ opt: true }) updatedAt?: string;
  @RefField('user', { opt: true }) updatedBy?: number;
  @ObjectField({ opt: true }) custom?: Record<string, unknown>;
}

export class OpportunityLineView {
  @IntField() id: number;
  @IntField() lineNo: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 16 }) unit: string;
  @QuantityField() quantity: string;
  @PriceField({ needs }) unitPrice?: string;
  @RateField({ needs }) discountRate?: string;
  @MoneyField({ needs }) amount?: string;
  @TextField({ opt: true, max: 500 }) remark: string | null;
}

export class OpportunityMay {
  @BoolField() update: boolean;
  @BoolField() transfer: boolean;
  @BoolField() delete: boolean;
}

/** An opportunity with its lines and the way it goes. */
export class OpportunityView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 64 }) code: string;
  @TextField({ max: 200 }) name: string;
  @RefField('customer') customerId: number;
  @TextField({ opt: true, max: 200 }) customerName: string | null;
  @RefField('contact', { opt: true }) contactId: number | null;
  @TextField({ opt: true, max: 100 }) contactName: string | null;
  @RefField('opportunity_pipeline') pipelineId: number;
  @TextField({ opt: true, max: 50 }) pipelineName: string | null;
  @RefField('opportunity_stage') stageId: number;
  @TextField({ opt: true, max: 50 }) stageName: string | null;
  @LinesField(() => StageView, { description: 'Stages of its pipeline' }) stages: StageView[];
  @EnumField(STATUSES) status: OpportunityStatus;
  @MoneyField({ needs }) amount?: string;
  @MoneyField({ needs, description: 'amount × probability' }) weighted?: string;
  @RateField() probability: string;
  @IntField() lineCount: number;
  @DateField({ opt: true }) expectedCloseDate: string | null;
  @RefField('user', { opt: true }) ownerId: number | null;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 100 }) departmentName: string | null;
  @TextField({ opt: true, max: 200 }) competitors: string | null;
  @TextField({ opt: true, max: 32 }) source: string | null;
  @InstantField() stageSince: string;
  @IntField() daysInStage: number;
  @BoolField() stale: boolean;
  @InstantField({ opt: true }) endedAt: string | null;
  @TextField({ opt: true, max: 32 }) lostReason: string | null;
  @TextField({ opt: true, max: 500 }) endNote: string | null;
  @TextField({ opt: true, max: 5000 }) remark: string | null;
  @ObjectField() custom: Record<string, unknown>;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @TextField({ opt: true, max: 64 }) createdByName: string | null;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
  @LinesField(() => OpportunityLineView) lines: OpportunityLineView[];
  @NestedField(() => OpportunityMay, { description: 'What the caller may do with this very one' }) may: OpportunityMay;
}

/** A stay in a stage; the last one has no end. */
export class StayView {
  @IntField() id: number;
  @RefField('opportunity_stage') stageId: number;
  @TextField({ max: 50 }) stageName: string;
  @EnumField(STAGE_KINDS) kind: StageKind;
  @EnumField(STEPS, { description: 'How it came here' }) step: StageStep;
  @InstantField() enteredAt: string;
  @RefField('user') enteredBy: number;
  @TextField({ opt: true, max: 64 }) enteredByName: string | null;
  @InstantField({ opt: true }) leftAt: string | null;
  @IntField({ description: 'Whole days in the stage, until now for the last one' }) days: number;
}

/** Totals of one stage over everything the filter finds within the caller's scope. */
export class StageTotal {
  @RefField('opportunity_stage') stageId: number;
  @IntField() count: number;
  @MoneyField({ needs }) amount?: string;
  @MoneyField({ needs }) weighted?: string;
}
export class StageTotals {
  @LinesField(() => StageTotal) items: StageTotal[];
}

const SCALES: Readonly<Record<string, number>> = { amount: SCALE.money, weighted: SCALE.money, probability: SCALE.rate };
const DERIVED = new Set(['weighted', 'lineCount', 'search', 'endedAt', 'touchedAt', 'stageSince', 'stageId', 'departmentId']);

/** What the trail says: values as they travel, custom fields one by one, nothing derived. */
export function opportunityAudit(changes: AuditChanges): AuditChanges {
  const out: Record<string, readonly [unknown, unknown]> = {};
  for (const [key, [a, b]] of Object.entries(changes)) {
    if (DERIVED.has(key)) continue;
    const scale = SCALES[key];
    if (key === 'custom') {
      const [x, y] = [a ?? {}, b ?? {}] as Record<string, unknown>[];
      for (const k of new Set([...Object.keys(x ?? {}), ...Object.keys(y ?? {})])) if (JSON.stringify(x?.[k] ?? null) !== JSON.stringify(y?.[k] ?? null)) out[`custom.${k}`] = [x?.[k] ?? null, y?.[k] ?? null];
    } else out[key] = scale === undefined ? [a, b] : [a === null ? null : unscaled(a as number, scale), b === null ? null : unscaled(b as number, scale)];
  }
  return out;
}
