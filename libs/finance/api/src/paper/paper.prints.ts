import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type PrintColumn, type PrintDocument, type PrintField, type PrintRow, type PrintSignature, registerPrintable } from '@steward/system-api';
import { CLAIM, ExpenseClaimService } from '../expense-claim/expense-claim.service.js';
import type { FinanceHeadView } from '../head/finance-head.dto.js';
import { INCOME_EXPENSE, IncomeExpenseService } from '../income-expense/income-expense.service.js';
import { REQUEST, PaymentRequestService } from '../payment-request/payment-request.service.js';
import { PURCHASE_INVOICE } from '../purchase-invoice/purchase-invoice.input.js';
import { PurchaseInvoiceService } from '../purchase-invoice/purchase-invoice.service.js';
import { TRANSFER, TransferService } from '../transfer/transfer.service.js';

/** What a paper shows beside its head. */
interface Content { party: { label: string; name: string }; fields: PrintField[]; columns?: readonly PrintColumn[]; rows?: readonly PrintRow[]; totals?: PrintField[]; total: PrintField; signatures?: readonly PrintSignature[] }

const amount: PrintColumn = { key: 'amount', label: 'print.word.amount', kind: 'money', sum: true, width: 26 };
/** Lines by category, of income and expense and of claims. */
export const CATEGORY_COLUMNS: readonly PrintColumn[] = [{ key: 'categoryName', label: 'field.income_expense_line.categoryId', width: 60 }, { key: 'remark', label: 'print.word.remark', width: 60, optional: true }, amount];
const money = (label: string, value: string | null): PrintField => ({ label, kind: 'money', value });
const unlessZero = (decimal: string): string | null => (Number(decimal) === 0 ? null : decimal);

/** The accountant's papers on paper: facts, lines where there are some, and who signs. */
@Injectable()
export class PaperPrints implements OnModuleInit {
  constructor(
    @Inject(TransferService) private readonly transfers: TransferService, @Inject(IncomeExpenseService) private readonly incomes: IncomeExpenseService, @Inject(PaymentRequestService) private readonly requests: PaymentRequestService,
    @Inject(ExpenseClaimService) private readonly claims: ExpenseClaimService, @Inject(PurchaseInvoiceService) private readonly invoices: PurchaseInvoiceService,
  ) {}

  onModuleInit(): void {
    register(TRANSFER, (id) => this.transfers.papers.get(id).then((p) => this.transfers.view(p)), (v) => ({
      party: { label: 'field.account_transfer.toAccountId', name: v.toAccountName },
      fields: [{ label: 'field.account_transfer.fromAccountId', value: v.fromAccountName }, { label: 'field.account_transfer.refNo', value: v.refNo }], totals: [money('field.account_transfer.fee', unlessZero(v.fee))], total: money('field.account_transfer.total', v.total),
    }));
    register(INCOME_EXPENSE, (id) => this.incomes.papers.get(id).then((p) => this.incomes.view(p)), (v) => ({
      party: { label: 'field.income_expense.partyName', name: v.partyName ?? v.employeeName ?? '' },
      fields: [
        { label: 'field.income_expense.direction', kind: 'enum', words: 'enum.income_expense.direction', value: v.direction }, { label: 'field.income_expense.accountId', value: v.accountName },
        { label: 'field.income_expense.method', kind: 'dictionary', words: 'finance.payment_method', value: v.method }, { label: 'field.income_expense.refNo', value: v.refNo },
      ],
      columns: CATEGORY_COLUMNS, rows: v.lines.map((l): PrintRow => ({ categoryName: l.categoryName, remark: l.remark ?? null, amount: l.amount })), total: money('field.income_expense.total', v.total),
      signatures: [{ label: 'print.sign.cashier' }, { label: v.direction === 'income' ? 'print.sign.payer' : 'print.sign.payee' }],
    }));
    this.requestsAndClaims();
    register(PURCHASE_INVOICE, (id) => this.invoices.papers.get(id).then((p) => this.invoices.view(p)), (v) => ({
      party: { label: 'print.word.supplier', name: v.supplierName },
      fields: [
        { label: 'field.purchase_invoice.type', kind: 'enum', words: 'enum.purchase_invoice.type', value: v.type }, { label: 'field.purchase_invoice.date', kind: 'date', value: v.date }, { label: 'field.purchase_invoice.invoiceNo', value: v.invoiceNo },
        { label: 'field.purchase_invoice.redOfId', value: v.redOfNo },
      ],
      columns: [{ key: 'stockInNo', label: 'field.purchase_invoice.stockInId', width: 50 }, { key: 'stockInNet', label: 'field.purchase_billing.net', kind: 'money' }, amount],
      rows: v.lines.map(({ stockInNo, stockInNet, amount: part }): PrintRow => ({ stockInNo, stockInNet, amount: part })), totals: [money('field.purchase_invoice.net', v.net), money('field.purchase_invoice.tax', v.tax)], total: money('field.purchase_invoice.total', v.total),
    }));
  }

  private requestsAndClaims(): void {
    register(REQUEST, (id) => this.requests.papers.get(id).then((p) => this.requests.view(p)), (v) => ({
      party: { label: 'print.word.supplier', name: v.supplierName },
      fields: [
        { label: 'field.payment_request.payDate', kind: 'date', value: v.payDate }, { label: 'field.payment_request.method', kind: 'dictionary', words: 'finance.payment_method', value: v.method },
        { label: 'field.payment_request.payeeBank', value: v.payeeBank }, { label: 'field.payment_request.payeeAccount', value: v.payeeAccount },
      ],
      columns: [{ key: 'sourceNo', label: 'print.word.document', width: 50 }, { key: 'dueDate', label: 'print.word.dueDate', kind: 'date' }, amount],
      rows: v.lines.map(({ sourceNo, dueDate, amount: part }): PrintRow => ({ sourceNo, dueDate, amount: part })), totals: [money('field.payment_request.paid', unlessZero(v.paid))], total: money('field.payment_request.total', v.total),
      signatures: [{ label: 'print.sign.cashier' }],
    }));
    register(CLAIM, (id) => this.claims.papers.get(id).then((p) => this.claims.view(p)), (v) => ({
      party: { label: 'field.expense_claim.ownerId', name: v.ownerName ?? '' }, fields: [{ label: 'field.expense_claim.reason', value: v.reason, wide: true }],
      columns: [{ key: 'spentOn', label: 'field.expense_claim.spentOn', kind: 'date', optional: true }, ...CATEGORY_COLUMNS],
      rows: v.lines.map((l): PrintRow => ({ spentOn: l.spentOn ?? null, categoryName: l.categoryName, remark: l.remark ?? null, amount: l.amount })), totals: [money('field.expense_claim.paid', unlessZero(v.paid))], total: money('field.expense_claim.total', v.total),
      signatures: [{ label: 'print.sign.cashier' }, { label: 'print.sign.payee' }],
    }));
  }
}

/** A paper is printed by who holds `finance.<type>.print`, from what he sees of it. */
export function register<V extends FinanceHeadView>(type: string, read: (id: number) => Promise<V>, content: (view: V) => Content): void {
  registerPrintable({ type, table: type, permission: `finance.${type}.print`, data: async (id) => { const v = await read(id); return documentOf(v, content(v)); } });
}

function documentOf(v: FinanceHeadView, c: Content): PrintDocument {
  return {
    no: v.no, docDate: v.docDate, state: v.state, party: c.party, fields: [{ label: 'print.word.handler', value: v.ownerName }, { label: 'print.word.department', value: v.departmentName }, ...c.fields],
    tables: c.columns && c.rows && c.rows.length > 0 ? [{ columns: c.columns, rows: c.rows }] : [], totals: c.totals ?? [], total: c.total, remark: v.remark ?? null,
    signatures: [{ label: 'print.sign.maker', name: v.createdByName }, { label: 'print.sign.accountant', name: v.approvedByName }, ...(c.signatures ?? [])],
  };
}
