import { DOCUMENT_STATES, type DocumentState, SCALE, unscaled } from '@steward/kernel';
import { BoolField, DateField, EnumField, InstantField, IntField, LinesField, MoneyField, ObjectField, QuantityField, RateField, RefField, TextField, clock } from '@steward/platform';
import { PRICE, SalesLineView } from '../line/sales-line.dto.js';
import { lineView } from '../line/sales-line.rules.js';
import { OUTCOMES, type Outcome, type Quotation, type QuotationLine } from './quotation.entity.js';

const needs = PRICE;

export class QuotationLineView extends SalesLineView {
  @TextField({ opt: true, max: 100 }) delivery: string | null;
}

/** A quotation as it travels. Amounts are absent without `price.view`. */
export class QuotationView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @EnumField(OUTCOMES, { description: 'What the customer said' }) outcome: Outcome;
  @InstantField({ opt: true }) outcomeAt: string | null;
  @TextField({ opt: true, max: 200 }) outcomeReason: string | null;
  @BoolField({ description: 'Open and past its last day' }) expired: boolean;
  @IntField({ description: 'Version of the offer, from 1' }) revision: number;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 100 }) departmentName: string | null;
  @RefField('contact', { opt: true }) contactId: number | null;
  @TextField({ opt: true, max: 100 }) contactName: string | null;
  @TextField({ opt: true, max: 60 }) contactPhone: string | null;
  @DateField({ opt: true }) validUntil: string | null;
  @RefField('opportunity', { opt: true }) opportunityId: number | null;
  @TextField({ opt: true, max: 16 }) paymentTerm: string | null;
  @TextField({ opt: true, max: 5000 }) terms: string | null;
  @BoolField() priceIncludesTax: boolean;
  @RateField() defaultTaxRate: string;
  @TextField({ max: 200 }) goods: string;
  @IntField() lineCount: number;
  @QuantityField() quantity: string;
  @MoneyField({ needs }) amount?: string;
  @MoneyField({ needs }) orderDiscount?: string;
  @MoneyField({ needs }) otherCharges?: string;
  @MoneyField({ needs }) net?: string;
  @MoneyField({ needs }) tax?: string;
  @MoneyField({ needs }) total?: string;
  @TextField({ opt: true, max: 5000 }) remark: string | null;
  @TextField({ opt: true, max: 80 }) externalId: string | null;
  @ObjectField() custom: Record<string, unknown>;
  @InstantField({ opt: true }) approvedAt: string | null;
  @RefField('user', { opt: true }) approvedBy: number | null;
  @TextField({ opt: true, max: 64 }) approvedByName: string | null;
  @InstantField({ opt: true }) voidedAt: string | null;
  @RefField('user', { opt: true }) voidedBy: number | null;
  @TextField({ opt: true, max: 200 }) voidReason: string | null;
  @IntField() printCount: number;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @TextField({ opt: true, max: 64 }) createdByName: string | null;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
  @LinesField(() => QuotationLineView) lines: QuotationLineView[];
}

export interface QuotationNames { users: ReadonlyMap<number, string>; department: string | null; custom: Record<string, unknown> }

const money = (fen: number): string => unscaled(fen, SCALE.money);

/** An offer nobody has answered and whose last day has passed. */
export const isExpired = (q: Pick<Quotation, 'outcome' | 'validUntil' | 'state'>): boolean => q.state === 'approved' && q.outcome === 'open' && q.validUntil !== null && q.validUntil < clock.today();

export function quotationView(q: Quotation, lines: readonly QuotationLine[], n: QuotationNames): QuotationView {
  return {
    ...q, expired: isExpired(q), defaultTaxRate: unscaled(q.defaultTaxRate, SCALE.rate), quantity: unscaled(q.quantity, SCALE.quantity), amount: money(q.amount), orderDiscount: money(q.orderDiscount), otherCharges: money(q.otherCharges),
    net: money(q.net), tax: money(q.tax), total: money(q.total), ownerName: n.users.get(q.ownerId) ?? null, departmentName: n.department, approvedByName: q.approvedBy === null ? null : (n.users.get(q.approvedBy) ?? null),
    createdByName: n.users.get(q.createdBy) ?? null, custom: n.custom, lines: lines.map((l) => ({ ...lineView(l), delivery: l.delivery })),
  };
}

/** Row of the list of quotations; optional keys come only when asked for by `fields=`, amounts only with `price.view`. */
export class QuotationListItem {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @EnumField(OUTCOMES) outcome: Outcome;
  @IntField() revision: number;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @TextField({ max: 200 }) goods: string;
  @QuantityField() quantity: string;
  @IntField({ opt: true }) lineCount?: number;
  @MoneyField({ opt: true, needs }) amount?: string;
  @MoneyField({ opt: true, needs }) orderDiscount?: string;
  @MoneyField({ opt: true, needs }) otherCharges?: string;
  @MoneyField({ opt: true, needs }) net?: string;
  @MoneyField({ opt: true, needs }) tax?: string;
  @MoneyField({ opt: true, needs }) total?: string;
  @DateField({ opt: true }) validUntil: string | null;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId?: number | null;
  @TextField({ opt: true, max: 100 }) departmentName?: string | null;
  @TextField({ opt: true, max: 100 }) contactName?: string | null;
  @TextField({ opt: true, max: 60 }) contactPhone?: string | null;
  @TextField({ opt: true, max: 16 }) paymentTerm?: string | null;
  @RefField('opportunity', { opt: true }) opportunityId?: number | null;
  @TextField({ opt: true, max: 200 }) outcomeReason?: string | null;
  @InstantField({ opt: true }) outcomeAt?: string | null;
  @IntField({ opt: true }) printCount?: number;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80 }) externalId?: string | null;
  @InstantField({ opt: true }) approvedAt?: string | null;
  @RefField('user', { opt: true }) approvedBy?: number | null;
  @InstantField() createdAt: string;
  @RefField('user', { opt: true }) createdBy?: number;
  @InstantField({ opt: true }) updatedAt?: string;
  @RefField('user', { opt: true }) updatedBy?: number;
  @ObjectField({ opt: true }) custom?: Record<string, unknown>;
}
