import { Inject, Injectable } from '@nestjs/common';
import { SCALE, progressOf, unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { ScopedTable, Table, Transactional, byOwner, context, mayUse, principal, record } from '@steward/platform';
import { DocumentErrors, Documents, UserFacade } from '@steward/system-api';
import { FinanceErrors } from '../finance.errors.js';
import { FinanceHeads } from '../head/finance-heads.js';
import { CategoryLines } from '../income-expense/category-lines.js';
import type { IncomeExpense, IncomeExpenseLine } from '../income-expense/income-expense.entity.js';
import { IncomeExpenseService } from '../income-expense/income-expense.service.js';
import { demandTotal } from '../paper/paper.input.js';
import { type LineDraft, type Paper, type PaperBody, nothing } from '../paper/paper.js';
import { Papers } from '../paper/papers.js';
import type { ExpenseClaimFields, ExpenseClaimView, PayClaim } from './expense-claim.dto.js';
import { ExpenseClaim, ExpenseClaimLine } from './expense-claim.entity.js';

export const CLAIM = 'expense_claim';
export const claimRows = new ScopedTable(ExpenseClaim, byOwner(), '1=1');
type Whole = Paper<ExpenseClaim, ExpenseClaimLine>;
const money = (fen: number): string => unscaled(fen, SCALE.money);

/** Expense claims 费用报销: everybody writes his own, somebody approves, the cashier pays by an expense of the same lines. */
@Injectable()
export class ExpenseClaimService {
  readonly papers: Papers<ExpenseClaim, ExpenseClaimLine, ExpenseClaimFields>;

  constructor(
    @Inject(FinanceHeads) private readonly heads: FinanceHeads, @Inject(Documents) documents: Documents, @Inject(CategoryLines) private readonly lines: CategoryLines, @Inject(IncomeExpenseService) private readonly expenses: IncomeExpenseService,
    @Inject(Notices) private readonly notices: Notices, @Inject(UserFacade) private readonly users: UserFacade,
  ) {
    this.papers = new Papers({
      type: CLAIM, rows: claimRows, lines: new Table(ExpenseClaimLine), money: ['total', 'paid', 'amount'], derived: ['paid', 'payStatus'],
      read: (input, before) => this.read(input, before), book: () => Promise.resolve(nothing), unbook: () => Promise.resolve(nothing),
      tell: (row) => { this.tell('expense_claim.approved', row, { permission: 'finance.income_expense.create', ownerId: row.ownerId, also: [row.ownerId] }, { no: row.no ?? '' }); },
    }, heads, documents);
    expenses.settleClaim = (id, amount) => this.settle(id, amount);
  }

  /** A claim; who may not approve it himself asks those who may. */
  async create(input: ExpenseClaimFields, approve: boolean): Promise<Whole> {
    const made = await this.papers.create(input, approve);
    const code = this.papers.right('approve');
    if (!approve && !mayUse(code) && context().system === undefined) this.tell('expense_claim.applied', made.row, { permission: code, ownerId: made.row.ownerId }, { name: principal().name });
    return made;
  }

  /** Pays all of an approved claim by an expense with its lines, in force at once where asked. Throws 409 `finance.claim_paid`, `document.wrong_state`. */
  @Transactional()
  async pay(id: number, input: PayClaim, approve: boolean): Promise<Paper<IncomeExpense, IncomeExpenseLine>> {
    const { row, lines } = await this.papers.take(id, 'view');
    if (row.state !== 'approved') throw DocumentErrors.wrongState({ state: row.state, action: 'pay' }, { state: row.state, action: 'pay' });
    if (row.paid > 0) throw claimPaid(row);
    const name = (await this.users.names([row.ownerId])).get(row.ownerId) ?? null;
    const { accountId, method, docDate, refNo } = input;
    return this.expenses.papers.create({
      direction: 'expense', accountId, method: method ?? null, refNo: refNo ?? null, ...(docDate ? { docDate } : {}), partyName: name, employeeId: row.ownerId, remark: row.reason, claimId: row.id,
      lines: lines.map((l) => ({ categoryId: l.categoryId, amount: money(l.amount), remark: l.remark })),
    }, approve);
  }

  private async settle(id: number, amount: number): Promise<void> {
    const row = await claimRows.unscoped('an expense counts on the claim it pays, whoever may see that').find({ id }, { lock: true });
    if (!row) return;
    const paid = row.paid + amount;
    if (paid > row.total) throw claimPaid(row);
    if (amount > 0 && row.state !== 'approved') throw DocumentErrors.wrongState({ state: row.state, action: 'pay' }, { state: row.state, action: 'pay' });
    const version = await claimRows.update(row, { paid, payStatus: progressOf(paid, row.total) });
    record({ entity: CLAIM, entityId: row.id, action: 'pay', changes: { paid: [money(row.paid), money(paid)] }, payload: { version } });
  }

  private async read(input: Partial<ExpenseClaimFields>, before?: Whole): Promise<PaperBody<ExpenseClaim, ExpenseClaimLine>> {
    const read = input.lines || !before ? await this.lines.read('expense', input.lines ?? [], before?.lines ?? []) : undefined;
    const lines = read?.map((l, i): LineDraft<ExpenseClaimLine> => ({ ...l, spentOn: input.lines?.[i]?.spentOn ?? null }));
    const total = (lines ?? before?.lines ?? []).reduce((sum, l) => sum + l.amount, 0);
    demandTotal(input.total, total);
    return { set: { total, ...(input.reason === undefined ? {} : { reason: input.reason }), ...(before ? {} : { paid: 0, payStatus: 'none' as const }) }, ...(lines ? { lines } : {}) };
  }

  async view({ row, lines }: Whole): Promise<ExpenseClaimView> {
    const spoken = await this.lines.view(lines);
    return { ...(await this.heads.view(CLAIM, row)), reason: row.reason, total: money(row.total), paid: money(row.paid), payStatus: row.payStatus, lines: spoken.map((l, i) => ({ ...l, spentOn: lines[i]?.spentOn ?? null })) };
  }

  private tell(event: string, row: ExpenseClaim, to: Parameters<Notices['send']>[0]['to'], more: Record<string, string>): void {
    this.notices.send({ event, entity: CLAIM, entityId: row.id, path: `/expense-claims/${row.id}`, params: { ...more, reason: row.reason, amount: money(row.total) }, amountParams: ['amount'], to });
  }
}

function claimPaid(row: ExpenseClaim): Error {
  const facts = { no: row.no ?? `#${row.id}`, paid: money(row.paid) };
  return FinanceErrors.claimPaid(facts, facts);
}
