import { BoolField, Changes, IntField, RefField, TextField } from '@steward/platform';

export class CreateInvoiceTitle {
  @TextField({ max: 200 }) title: string;
  @TextField({ opt: true, max: 32, pattern: /^[0-9A-Za-z]{6,32}$/ }) taxNo?: string | null;
  @TextField({ opt: true, max: 100 }) bank?: string | null;
  @TextField({ opt: true, max: 64, pattern: /^[\d\s-]{5,64}$/ }) account?: string | null;
  @TextField({ opt: true, max: 255 }) address?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @BoolField({ opt: true }) isDefault?: boolean | null;
}
export class UpdateInvoiceTitle extends Changes(CreateInvoiceTitle) {}

export class InvoiceTitleView extends CreateInvoiceTitle {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('customer') customerId: number;
}
