import { Changes, DateField, IntField, LinesField, RefField, TextField } from '@steward/platform';
import { ReasonBody, SalesHeadFields } from '../head/sales-head.dto.js';
import { SalesLineFields } from '../line/sales-line.dto.js';

export class QuotationLineInput extends SalesLineFields {
  @IntField({ opt: true, min: 1, description: 'A line that exists keeps its identity' }) id?: number | null;
  @TextField({ opt: true, max: 100, description: 'Delivery time in words' }) delivery?: string | null;
}

export class QuotationFields extends SalesHeadFields {
  @DateField({ opt: true, description: 'Last day of the offer; by the setting when absent' }) validUntil?: string | null;
  @RefField('opportunity', { opt: true, description: 'One of the same customer the caller sees' }) opportunityId?: number | null;
  @TextField({ opt: true, max: 5000, description: 'Conditions in words' }) terms?: string | null;
}

export class CreateQuotation extends QuotationFields {
  @LinesField(() => QuotationLineInput) lines: QuotationLineInput[];
}

/** The lines replace those the quotation has; lines with `id` keep their identity. */
export class UpdateQuotation extends Changes(CreateQuotation) {}

/** An order is made of the quotation as it stands; what is sent here is set on the order. */
export class OrderFromQuotation extends ReasonBody {
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @DateField({ opt: true }) requiredDate?: string | null;
  @TextField({ opt: true, max: 255 }) deliveryAddress?: string | null;
}
