import { BoolField, Changes, DateField, DictField, EnumField, IntField, LinesField, MoneyField, RefField, TextField } from '@steward/platform';
import { FinanceHeadFields, FinanceHeadView } from '../head/finance-head.dto.js';
import { SIDES, type Side } from '../subledger/sides.js';

/** Money on one account. */
export class MoneyLineFields {
  @IntField({ opt: true, min: 1, description: 'Of the line that stays; new without' }) id?: number | null;
  @RefField('account') accountId: number;
  @DictField('finance.payment_method', { opt: true }) method?: string | null;
  @MoneyField({ min: 0.01 }) amount: string;
  @MoneyField({ opt: true, min: 0, description: "The bank's fee: our expense" }) fee?: string | null;
  @TextField({ opt: true, max: 64, description: 'Number of the transfer, cheque or bill' }) refNo?: string | null;
}

/** Part of a receivable that is settled; negative for credits. */
export class ReceivablePart {
  @RefField('receivable') receivableId: number;
  @MoneyField() amount: string;
  @MoneyField({ opt: true, min: 0, description: '优惠/抹零, on top of the amount' }) writeOff?: string | null;
}
export class PayablePart {
  @RefField('payable') payableId: number;
  @MoneyField() amount: string;
  @MoneyField({ opt: true, min: 0, description: '优惠/抹零, on top of the amount' }) writeOff?: string | null;
}
/** Part of a receivable or payable that an advance is used for. */
export class OffsetPart {
  @RefField('receivable', { opt: true }) receivableId?: number | null;
  @RefField('payable', { opt: true }) payableId?: number | null;
  @MoneyField() amount: string;
}

class MoneyFields extends FinanceHeadFields {
  @BoolField({ opt: true, description: 'Allocate at approval, oldest due first; the rest is advance' }) autoAllocate?: boolean | null;
  @MoneyField({ opt: true, description: 'What the caller computed; 422 document.total_mismatch when it differs' }) total?: string | null;
}
export class ReceiptFields extends MoneyFields {
  @RefField('customer') customerId: number;
  @LinesField(() => MoneyLineFields, { max: 20 }) lines: MoneyLineFields[];
  @LinesField(() => ReceivablePart, { opt: true }) allocations?: ReceivablePart[] | null;
}
export class CreateReceipt extends ReceiptFields {}
export class UpdateReceipt extends Changes(ReceiptFields) {}
export class CreateRefund extends ReceiptFields {}
export class UpdateRefund extends Changes(ReceiptFields) {}

export class PaymentFields extends MoneyFields {
  @RefField('supplier') supplierId: number;
  @LinesField(() => MoneyLineFields, { max: 20 }) lines: MoneyLineFields[];
  @LinesField(() => PayablePart, { opt: true }) allocations?: PayablePart[] | null;
}
export class CreatePayment extends PaymentFields {}
export class UpdatePayment extends Changes(PaymentFields) {}

export class OffsetFields extends MoneyFields {
  @EnumField(SIDES, { description: '`receivable`: a customer’s advance for what he owes (预收冲应收); `payable`: ours for what we owe (预付冲应付)' }) side: Side;
  @RefField('customer', { opt: true }) customerId?: number | null;
  @RefField('supplier', { opt: true }) supplierId?: number | null;
  @LinesField(() => OffsetPart, { opt: true }) allocations?: OffsetPart[] | null;
}
export class CreateOffset extends OffsetFields {}
export class UpdateOffset extends Changes(OffsetFields) {}

export class MoneyLineView extends MoneyLineFields {
  @IntField() declare id: number;
  @TextField({ max: 100 }) accountName: string;
  @MoneyField() declare fee: string;
}

/** What is settled, with the item it belongs to. `open` is what is open now. */
class PartView {
  @MoneyField() amount: string;
  @MoneyField() writeOff: string;
  @TextField({ max: 16, description: 'What brought the item about' }) kind: string;
  @TextField({ opt: true, max: 40 }) sourceNo: string | null;
  @TextField({ max: 32 }) sourceType: string;
  @IntField() sourceId: number;
  @RefField('sales_order', { opt: true }) orderId: number | null;
  @TextField({ opt: true, max: 40 }) orderNo: string | null;
  @DateField() docDate: string;
  @DateField() dueDate: string;
  @MoneyField() itemAmount: string;
  @MoneyField() open: string;
}
export class ReceivablePartView extends PartView { @RefField('receivable') receivableId: number; }
export class PayablePartView extends PartView { @RefField('payable') payableId: number; }
export class OffsetPartView extends PartView { @RefField('receivable', { opt: true }) receivableId?: number; @RefField('payable', { opt: true }) payableId?: number; }

class MoneyView extends FinanceHeadView {
  @MoneyField() total: string;
  @MoneyField({ description: 'Σ of the bank’s fees' }) fee: string;
  @MoneyField() allocated: string;
  @MoneyField() writeOff: string;
  @MoneyField({ description: 'Becomes advance; negative: is taken from it' }) advance: string;
  @BoolField() autoAllocate: boolean;
  @LinesField(() => MoneyLineView) lines: MoneyLineView[];
}
export class ReceiptView extends MoneyView {
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @LinesField(() => ReceivablePartView) allocations: ReceivablePartView[];
}
export class RefundView extends ReceiptView {}
export class PaymentView extends MoneyView {
  @RefField('supplier') supplierId: number;
  @TextField({ max: 200 }) supplierName: string;
  @LinesField(() => PayablePartView) allocations: PayablePartView[];
}
export class OffsetView extends MoneyView {
  @EnumField(SIDES) side: Side;
  @RefField('customer', { opt: true }) customerId?: number;
  @TextField({ opt: true, max: 200 }) customerName?: string;
  @RefField('supplier', { opt: true }) supplierId?: number;
  @TextField({ opt: true, max: 200 }) supplierName?: string;
  @LinesField(() => OffsetPartView) allocations: OffsetPartView[];
}

class MoneyListItem extends FinanceHeadView {
  @MoneyField() total: string;
  @MoneyField() fee: string;
  @MoneyField() allocated: string;
  @MoneyField() writeOff: string;
  @MoneyField() advance: string;
}
export class ReceiptListItem extends MoneyListItem { @RefField('customer') customerId: number; @TextField({ max: 200 }) customerName: string; }
export class RefundListItem extends ReceiptListItem {}
export class PaymentListItem extends MoneyListItem { @RefField('supplier') supplierId: number; @TextField({ max: 200 }) supplierName: string; }
export class OffsetListItem extends MoneyListItem { @EnumField(SIDES) side: Side; @IntField({ description: 'Customer or supplier, as `side` says' }) partyId: number; @TextField({ max: 200 }) partyName: string; }
