import { BoolColumn, CodeColumn, DateColumn, IntColumn, InstantColumn, JsonColumn, LongTextColumn, MoneyColumn, PlainIndex, QuantityColumn, RateColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import { SalesLineRow } from '../line/sales-line.row.js';

/** What the customer said; beside the life cycle, not part of it (architecture.md 5). */
export const OUTCOMES = ['open', 'accepted', 'declined'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Quotation 报价单 (domain.md 2.2): a revised one keeps its number and its earlier versions. */
@Entity('quotation')
@UniqueIndex('uq_quotation_no', ['no'])
@UniqueIndex('uq_quotation_external', ['externalId'])
@PlainIndex('ix_quotation_owner', ['ownerId', 'id'])
@PlainIndex('ix_quotation_customer', ['customerId', 'id'])
@PlainIndex('ix_quotation_date', ['docDate', 'id'])
@PlainIndex('ix_quotation_opportunity', ['opportunityId', 'id'])
export class Quotation extends DocumentRow {
  @Ref() customerId: number;
  @TextColumn(200) customerName: string;
  @Ref({ nullable: true }) contactId: number | null;
  @TextColumn(100, { nullable: true }) contactName: string | null;
  @TextColumn(60, { nullable: true }) contactPhone: string | null;
  @DateColumn({ nullable: true }) validUntil: string | null;
  @CodeColumn(10) outcome: Outcome;
  @InstantColumn({ nullable: true }) outcomeAt: string | null;
  @TextColumn(200, { nullable: true }) outcomeReason: string | null;
  @CodeColumn(16, { nullable: true }) paymentTerm: string | null;
  /** Conditions in words: delivery, payment, warranty. */
  @LongTextColumn() terms: string | null;
  @BoolColumn() priceIncludesTax: boolean;
  @RateColumn() defaultTaxRate: number;
  @TextColumn(200) goods: string;
  @IntColumn() lineCount: number;
  @QuantityColumn() quantity: number;
  @MoneyColumn() amount: number;
  @MoneyColumn() orderDiscount: number;
  @MoneyColumn() otherCharges: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() total: number;
  /** Opportunity it was made for. */
  @Ref({ nullable: true }) opportunityId: number | null;
  /** Version of the offer, from 1. */
  @IntColumn() revision: number;
}

@Entity('quotation_line')
@PlainIndex('ix_quotation_line_quotation', ['quotationId', 'lineNo'])
export class QuotationLine extends SalesLineRow {
  @Ref() quotationId: number;
  /** Delivery time in words, e.g. 现货, 7 天. */
  @TextColumn(100, { nullable: true }) delivery: string | null;
}

/** An offer as it was sent before it was revised: kept, never changed. */
@Entity('quotation_version')
export class QuotationVersion {
  @Ref({ primary: true }) quotationId: number;
  @IntColumn({ primary: true }) revision: number;
  @InstantColumn() at: string;
  @Ref() actorId: number;
  @TextColumn(200, { nullable: true }) reason: string | null;
  /** The quotation with its lines as it travels. */
  @JsonColumn() content: Record<string, unknown> | null;
}
