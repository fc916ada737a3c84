import type { Progress } from '@steward/kernel';
import { CodeColumn, DateColumn, Id, IntColumn, MoneyColumn, PlainIndex, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

/** Request for payment 付款申请: somebody asks to pay a supplier, somebody approves it, the cashier pays. It books nothing itself. */
@Entity('payment_request')
@UniqueIndex('uq_payment_request_no', ['no'])
@UniqueIndex('uq_payment_request_external', ['externalId'])
@PlainIndex('ix_payment_request_owner', ['ownerId', 'id'])
@PlainIndex('ix_payment_request_date', ['docDate', 'id'])
@PlainIndex('ix_payment_request_supplier', ['supplierId', 'id'])
export class PaymentRequest extends DocumentRow {
  @Ref() supplierId: number;
  @TextColumn(200) supplierName: string;
  /** Day it should be paid. */
  @DateColumn() payDate: string;
  @CodeColumn(32, { nullable: true }) method: string | null;
  @TextColumn(100, { nullable: true }) payeeBank: string | null;
  @CodeColumn(64, { nullable: true }) payeeAccount: string | null;
  @MoneyColumn() total: number;
  /** Σ of its payments in force. */
  @MoneyColumn() paid: number;
  @CodeColumn(8) payStatus: Progress;
}

/** A payable that is asked to be paid, or a part of it. */
@Entity('payment_request_line')
@PlainIndex('ix_payment_request_line_document', ['documentId', 'line'])
@PlainIndex('ix_payment_request_line_payable', ['payableId'])
export class PaymentRequestLine {
  @Id() id: number;
  @Ref() documentId: number;
  @IntColumn() line: number;
  @Ref() payableId: number;
  @MoneyColumn() amount: number;
}

/** Which request a payment was made for. */
@Entity('payment_request_payment')
@PlainIndex('ix_payment_request_payment_request', ['requestId'])
export class PaymentRequestPayment {
  @Ref({ primary: true }) paymentId: number;
  @Ref() requestId: number;
}
