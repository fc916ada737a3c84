import { CodeColumn, DateColumn, Id, InstantColumn, IntColumn, JsonColumn, LongTextColumn, MoneyColumn, PlainIndex, PriceColumn, QuantityColumn, RateColumn, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';
import type { OpportunityStatus, StageKind, StageStep } from './opportunity.rules.js';

/** Opportunity 商机 of a customer (domain.md 2.2). */
@Entity('opportunity')
@UniqueIndex('uq_opportunity_code', ['code'])
@PlainIndex('ix_opportunity_owner', ['ownerId', 'deletedAt', 'id'])
@PlainIndex('ix_opportunity_customer', ['customerId', 'deletedAt', 'id'])
@PlainIndex('ix_opportunity_stage', ['stageId', 'deletedAt', 'stageSince', 'id'])
@PlainIndex('ix_opportunity_idle', ['status', 'touchedAt'])
export class Opportunity extends Row {
  @CodeColumn(64) code: string;
  @TextColumn(200) name: string;
  /** Text it is found by: name, its pinyin, code. */
  @TextColumn(500) search: string;
  @Ref() customerId: number;
  @Ref({ nullable: true }) contactId: number | null;
  @Ref() pipelineId: number;
  @Ref() stageId: number;
  @CodeColumn(8) status: OpportunityStatus;
  @MoneyColumn() amount: number;
  /** ×1e4; by the stage unless people know better. */
  @RateColumn() probability: number;
  /** amount × probability, kept so that sums are one statement. */
  @MoneyColumn() weighted: number;
  @IntColumn() lineCount: number;
  @DateColumn({ nullable: true }) expectedCloseDate: string | null;
  /** Null while the customer lies in a pool. */
  @Ref({ nullable: true }) ownerId: number | null;
  @Ref({ nullable: true }) departmentId: number | null;
  @TextColumn(200, { nullable: true }) competitors: string | null;
  @CodeColumn(32, { nullable: true }) source: string | null;
  @InstantColumn() stageSince: string;
  @InstantColumn({ nullable: true }) endedAt: string | null;
  @CodeColumn(32, { nullable: true }) lostReason: string | null;
  @TextColumn(500, { nullable: true }) endNote: string | null;
  /** Last change by hand, step, follow-up or quotation. */
  @InstantColumn() touchedAt: string;
  /** When its owner was told that it is stale. */
  @InstantColumn({ nullable: true }) staleToldAt: string | null;
  @LongTextColumn() remark: string | null;
  @JsonColumn() custom: Record<string, unknown> | null;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

/** Product line of an opportunity: what the customer may buy. */
@Entity('opportunity_line')
@PlainIndex('ix_opportunity_line_opportunity', ['opportunityId', 'lineNo'])
@PlainIndex('ix_opportunity_line_product', ['productId', 'opportunityId'])
export class OpportunityLine {
  @Id() id: number;
  @Ref() opportunityId: number;
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(16) unit: string;
  @QuantityColumn() quantity: number;
  @PriceColumn() unitPrice: number;
  @RateColumn() discountRate: number;
  @MoneyColumn() amount: number;
  @TextColumn(500, { nullable: true }) remark: string | null;
}

/** One stay of an opportunity in a stage: the history people read and conversion rates are counted from. Names stay as they were. */
@Entity('opportunity_stay')
@PlainIndex('ix_opportunity_stay_opportunity', ['opportunityId', 'id'])
@PlainIndex('ix_opportunity_stay_stage', ['stageId', 'enteredAt'])
export class OpportunityStay {
  @Id() id: number;
  @Ref() opportunityId: number;
  @Ref() pipelineId: number;
  @Ref() stageId: number;
  @TextColumn(50) stageName: string;
  @CodeColumn(8) kind: StageKind;
  /** How it came here. */
  @CodeColumn(12) step: StageStep;
  @InstantColumn() enteredAt: string;
  @Ref() enteredBy: number;
  @InstantColumn({ nullable: true }) leftAt: string | null;
  @Ref({ nullable: true }) leftBy: number | null;
}
