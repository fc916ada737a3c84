import { PROGRESS, type Progress } from '@steward/kernel';
import { DateField, EnumField, IntField, MoneyField, RefField, TextField } from '@steward/platform';
import { AR_BASES, type ArBasis } from './billing.entity.js';

/** An order as finance works it off. */
export class BillingItem {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 32 }) sourceType: string;
  @IntField({ description: 'Of the order' }) sourceId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @DateField({ description: 'Of the last instalment' }) dueDate: string;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @RefField('user') ownerId: number;
  @RefField('department', { opt: true }) departmentId: number | null;
  @EnumField(AR_BASES) basis: ArBasis;
  @MoneyField() total: string;
  @MoneyField() returned: string;
  @MoneyField() closed: string;
  @MoneyField({ description: 'total − returned − closed' }) net: string;
  @MoneyField() shipped: string;
  @MoneyField() receivable: string;
  @MoneyField({ description: 'Money and offset advances less refunds, capped at net' }) received: string;
  @MoneyField() writtenOff: string;
  @MoneyField() open: string;
  @MoneyField() invoiced: string;
  @MoneyField({ description: '已收未开' }) receivedUninvoiced: string;
  @MoneyField({ description: '已发未开' }) shippedUninvoiced: string;
  @MoneyField({ description: '已开未收' }) invoicedUnreceived: string;
  @MoneyField({ description: 'To be red-invoiced' }) overInvoiced: string;
  @EnumField(PROGRESS) receiptStatus: Progress;
  @EnumField(PROGRESS) invoiceStatus: Progress;
}
