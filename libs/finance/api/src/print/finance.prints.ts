import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type PrintColumn, type PrintDocument, type PrintField, type PrintRow, type PrintSignature, registerPrintable } from '@steward/system-api';
import type { BadDebtView, OffsetView, PaymentView, ReceiptView } from '../money/money.dto.js';
import { BAD_DEBT, type MoneyKind, OFFSET, PAYMENT, RECEIPT, REFUND } from '../money/money.kinds.js';
import { MoneyViews } from '../money/money.view.js';

const MONEY: readonly PrintColumn[] = [
  { key: 'accountName', label: 'print.word.account', width: 50 }, { key: 'method', label: 'print.word.paidBy', kind: 'dictionary', words: 'finance.payment_method', width: 30, optional: true },
  { key: 'refNo', label: 'print.word.reference', width: 40, optional: true }, { key: 'fee', label: 'print.word.fee', kind: 'money', optional: true }, { key: 'amount', label: 'print.word.amount', kind: 'money', sum: true, width: 26 },
];
const SETTLED: readonly PrintColumn[] = [
  { key: 'document', label: 'print.word.document', width: 40 }, { key: 'docDate', label: 'print.word.documentDate', kind: 'date', width: 20 }, { key: 'dueDate', label: 'print.word.dueDate', kind: 'date', width: 20 },
  { key: 'itemAmount', label: 'print.word.itemAmount', kind: 'money', width: 24 }, { key: 'amount', label: 'print.word.thisTime', kind: 'money', sum: true, width: 24 }, { key: 'writeOff', label: 'print.word.writeOff', kind: 'money', optional: true },
];
const unlessZero = (decimal: string | null | undefined): string | null => (!decimal || Number(decimal) === 0 ? null : decimal);

type AnyView = ReceiptView | PaymentView | OffsetView | BadDebtView;
interface Words { party: string; name: string | undefined; total: string; advance: string; signatures: readonly PrintSignature[] }

/** Receipt 收款单, refund 退款单, payment 付款单 and offset 核销单 on paper: money by account, and what it settles. */
@Injectable()
export class FinancePrints implements OnModuleInit {
  constructor(@Inject(MoneyViews) private readonly views: MoneyViews) {}

  onModuleInit(): void {
    this.register(RECEIPT, 'receipt', async (id) => { const v = await this.receipt(RECEIPT, id); return { view: v, party: 'print.word.customer', name: v.customerName, total: 'print.word.received', advance: 'print.word.advance' }; });
    this.register(REFUND, 'refund', async (id) => { const v = await this.receipt(REFUND, id); return { view: v, party: 'print.word.customer', name: v.customerName, total: 'print.word.refunded', advance: 'print.word.advance' }; });
    this.register(PAYMENT, 'payment', async (id) => { const v = await this.views.payment(await this.views.whole(PAYMENT, id)); return { view: v, party: 'print.word.supplier', name: v.supplierName, total: 'print.word.paid', advance: 'print.word.advancePaid' }; });
    this.register(OFFSET, 'advance_offset', async (id) => {
      const v = await this.views.offset(await this.views.whole(OFFSET, id));
      return { view: v, party: v.side === 'receivable' ? 'print.word.customer' : 'print.word.supplier', name: v.customerName ?? v.supplierName, total: 'print.word.offset', advance: 'print.word.advance' };
    });
    this.register(BAD_DEBT, 'bad_debt', async (id) => { const v = await this.views.badDebt(await this.views.whole(BAD_DEBT, id)); return { view: v, party: 'print.word.customer', name: v.customerName, total: v.recoversId === null ? 'field.bad_debt.total' : 'field.bad_debt.recovered', advance: 'print.word.advance' }; });
  }

  /** The other party, the reason: what only some kinds have. */
  private extra(v: AnyView): PrintField[] {
    if ('kind' in v) return [{ label: 'field.offset.kind', kind: 'enum', words: 'enum.offset.kind', value: v.kind }, { label: 'field.offset.counterName', value: v.kind === 'receivable_payable' ? v.supplierName : v.toCustomerName ?? v.toSupplierName }];
    return 'reason' in v ? [{ label: 'field.bad_debt.reason', kind: 'dictionary', words: 'finance.bad_debt_reason', value: v.reason }, { label: 'field.bad_debt.recoversId', value: v.recoversNo }] : [];
  }

  private receipt(kind: MoneyKind, id: number): Promise<ReceiptView> {
    return this.views.whole(kind, id).then((whole) => this.views.receipt(kind, whole));
  }

  private register(kind: MoneyKind, table: string, read: (id: number) => Promise<Omit<Words, 'signatures'> & { view: AnyView }>): void {
    registerPrintable({
      type: kind.type, table, permission: `finance.${kind.type}.print`,
      data: async (id) => { const { view, ...words } = await read(id); return documentOf(view, { ...words, signatures: signaturesOf(kind, view) }, this.extra(view)); },
    });
  }
}

function documentOf(v: AnyView, w: Words, extra: readonly PrintField[]): PrintDocument {
  const money = (label: string, value: string | null): PrintField => ({ label, kind: 'money', value });
  return {
    no: v.no, docDate: v.docDate, state: v.state, party: { label: w.party, name: w.name ?? '' },
    fields: [{ label: 'print.word.handler', value: v.ownerName }, { label: 'print.word.department', value: v.departmentName }, ...extra],
    tables: [
      ...(v.lines.length > 0 ? [{ title: 'print.word.money', columns: MONEY, rows: v.lines.map((l): PrintRow => ({ ...l, fee: unlessZero(l.fee) })) }] : []),
      ...(v.allocations.length > 0 ? [{ title: 'print.word.settled', columns: SETTLED, rows: v.allocations.map((a): PrintRow => ({ document: a.sourceNo ?? a.orderNo, docDate: a.docDate, dueDate: a.dueDate, itemAmount: a.itemAmount, amount: a.amount, writeOff: unlessZero(a.writeOff) })) }] : []),
    ],
    totals: v.lines.length > 0 ? [money('print.word.allocated', unlessZero(v.allocated)), money('print.word.writeOff', unlessZero(v.writeOff)), v.advance.startsWith('-') ? money('print.word.fromAdvance', v.advance.slice(1)) : money(w.advance, unlessZero(v.advance))] : [],
    total: money(w.total, v.total), remark: v.remark ?? null, signatures: w.signatures,
  };
}

/** Whoever hands over the money signs beside whoever takes it. */
function signaturesOf(kind: MoneyKind, v: AnyView): PrintSignature[] {
  const ours: PrintSignature[] = [{ label: 'print.sign.maker', name: v.createdByName }, { label: 'print.sign.accountant', name: v.approvedByName }];
  if (!kind.lines) return ours;
  return [...ours, { label: 'print.sign.cashier' }, { label: kind.cash === 1 ? 'print.sign.payer' : 'print.sign.payee' }];
}
