import { PAYMENT_TERM } from '@steward/kernel';
import { BoolField, DateField, MoneyField, ObjectField, RefField, TextField, TextsField } from '@steward/platform';
import { PRICE } from '../line/sales-line.dto.js';

const needs = PRICE;

/** What people say of a quotation or an order besides its lines. */
export class SalesHeadFields {
  @RefField('customer') customerId: number;
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @RefField('user', { opt: true, description: 'Salesperson; the creator when absent' }) ownerId?: number | null;
  @RefField('contact', { opt: true }) contactId?: number | null;
  @TextField({ opt: true, max: 100, description: "The contact's when absent" }) contactName?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) contactPhone?: string | null;
  @TextField({ opt: true, max: 16, pattern: PAYMENT_TERM, description: "`cash`, `days:30` or `month_end:15`; the customer's when absent" }) paymentTerm?: string | null;
  @BoolField({ opt: true, description: 'Unit prices include the tax; the setting when absent' }) priceIncludesTax?: boolean | null;
  @MoneyField({ opt: true, min: 0, needs, description: '整单优惠: spread over the lines by amount' }) orderDiscount?: string | null;
  @MoneyField({ opt: true, min: 0, needs, description: '其它费用, tax included at the default rate, never spread' }) otherCharges?: string | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80, pattern: /^[\w.:/@-]+$/, description: 'Id in another system' }) externalId?: string | null;
  @ObjectField({ opt: true, description: 'Values of custom fields by key' }) custom?: Record<string, unknown> | null;
  @MoneyField({ opt: true, needs, description: 'What the caller computed; 422 document.total_mismatch when the server computes another total' }) total?: string | null;
  @TextsField({ opt: true, max: 10, description: 'Overridable refusals the caller accepts, e.g. finance.credit_exceeded' }) acknowledge?: string[] | null;
}

/** Reason of an action, where one is wanted. */
export class ReasonBody {
  @TextField({ opt: true, max: 200 }) reason?: string | null;
}

/** Reason of an action that demands one. */
export class VoidBody {
  @TextField({ max: 200 }) reason: string;
}

export class AcknowledgeBody {
  @TextsField({ opt: true, max: 10, description: 'Overridable refusals the caller accepts' }) acknowledge?: string[] | null;
}
