import { BoolField, Changes, DateField, DictField, EnumField, IntField, LinesField, MoneyField, RefField, TextField } from '@steward/platform';
import { OFFSET_KINDS, type OffsetKind } from '../offset/offset.rules.js';
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
/** Part of a receivable or payable that is settled; a mutual offset names both. */
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
  @EnumField(OFFSET_KINDS, { opt: true, description: '`advance_receivable` 预收冲应收, `advance_payable` 预付冲应付, `receivable_payable` 应收冲应付 (customer and supplier are one firm), `receivable_transfer` 应收转应收 (to `toCustomerId`), `payable_transfer` 应付转应付 (to `toSupplierId`); the advance of `side` when absent' }) kind?: OffsetKind | null;
  @EnumField(SIDES, { opt: true, description: 'Sub-ledger of the first party; `kind` says more' }) side?: Side | null;
  @RefField('customer', { opt: true }) customerId?: number | null;
  @RefField('supplier', { opt: true }) supplierId?: number | null;
  @RefField('customer', { opt: true, description: 'Who owes it from now on' }) toCustomerId?: number | null;
  @RefField('supplier', { opt: true, description: 'Whom we owe it from now on' }) toSupplierId?: number | null;
  @LinesField(() => OffsetPart, { opt: true }) allocations?: OffsetPart[] | null;
}
/** Bad debts: `allocations` say what is written off of each receivable, or written up again. */
export class BadDebtFields extends MoneyFields {
  @RefField('customer') customerId: number;
  @DictField('finance.bad_debt_reason', { opt: true }) reason?: string | null;
  @RefField('bad_debt', { opt: true, description: 'A recovery: the bad debt it takes back; stays as it is' }) recoversId?: number | null;
  @LinesField(() => ReceivablePart, { opt: true }) allocations?: ReceivablePart[] | null;
}
export class CreateBadDebt extends BadDebtFields {}
export class UpdateBadDebt extends Changes(BadDebtFields) {}

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
  @EnumField(OFFSET_KINDS) kind: OffsetKind;
  @EnumField(SIDES) side: Side;
  @RefField('customer', { opt: true }) toCustomerId?: number;
  @TextField({ opt: true, max: 200 }) toCustomerName?: string;
  @RefField('supplier', { opt: true }) toSupplierId?: number;
  @TextField({ opt: true, max: 200 }) toSupplierName?: string;
  @RefField('customer', { opt: true }) customerId?: number;
  @TextField({ opt: true, max: 200 }) customerName?: string;
  @RefField('supplier', { opt: true }) supplierId?: number;
  @TextField({ opt: true, max: 200 }) supplierName?: string;
  @LinesField(() => OffsetPartView) allocations: OffsetPartView[];
}

export class BadDebtView extends MoneyView {
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @DictField('finance.bad_debt_reason', { opt: true }) reason: string | null;
  @RefField('bad_debt', { opt: true }) recoversId: number | null;
  @TextField({ opt: true, max: 40 }) recoversNo: string | null;
  @MoneyField({ description: 'Taken back by recoveries in force' }) recovered: string;
  @LinesField(() => ReceivablePartView) allocations: ReceivablePartView[];
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
export class OffsetListItem extends MoneyListItem { @EnumField(OFFSET_KINDS) kind: OffsetKind; @EnumField(SIDES) side: Side; @IntField({ description: 'Customer or supplier, as `side` says' }) partyId: number; @IntField({ opt: true, description: 'The other party' }) counterId: number | null; @TextField({ opt: true, max: 200 }) counterName: string | null; @TextField({ max: 200 }) partyName: string; }
export class BadDebtListItem extends FinanceHeadView { @MoneyField() total: string; @RefField('customer') customerId: number; @TextField({ max: 200 }) customerName: string; @DictField('finance.bad_debt_reason', { opt: true }) reason: string | null; @RefField('bad_debt', { opt: true }) recoversId: number | null; @MoneyField() recovered: string; }
