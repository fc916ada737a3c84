import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { ScopedTable, Table, byOwner, fault, invalid } from '@steward/platform';
import { DictionaryFacade, Documents, UserFacade } from '@steward/system-api';
import { AccountStore } from '../account/account.store.js';
import { Funds } from '../account/funds.js';
import { FinanceHeads } from '../head/finance-heads.js';
import { PaperBodies, demandTotal, sent } from '../paper/paper.input.js';
import type { LineDraft, Paper, PaperBody } from '../paper/paper.js';
import { Papers } from '../paper/papers.js';
import { CategoryLines } from './category-lines.js';
import type { IncomeExpenseFields, IncomeExpenseView } from './income-expense.dto.js';
import { IncomeExpense, IncomeExpenseLine } from './income-expense.entity.js';

export const INCOME_EXPENSE = 'income_expense';
export const incomeExpenseRows = new ScopedTable(IncomeExpense, byOwner(), '1=1');
/** A body, and the claim it pays where it does: that is said by the server alone. */
export interface IncomeExpenseInput extends IncomeExpenseFields { claimId?: number }
type Whole = Paper<IncomeExpense, IncomeExpenseLine>;

/** Other income and expense 其他收支: money on one account, told by category. */
@Injectable()
export class IncomeExpenseService {
  readonly papers: Papers<IncomeExpense, IncomeExpenseLine, IncomeExpenseInput>;
  /** Called when one that pays a claim takes effect (+) or is taken back (−), in fen; set by the claims. */
  settleClaim: (claimId: number, amount: number) => Promise<void> = () => Promise.resolve();

  constructor(
    @Inject(FinanceHeads) private readonly heads: FinanceHeads, @Inject(Documents) documents: Documents, @Inject(PaperBodies) private readonly bodies: PaperBodies, @Inject(CategoryLines) private readonly lines: CategoryLines,
    @Inject(Funds) private readonly funds: Funds, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(UserFacade) private readonly users: UserFacade,
    @Inject(AccountStore) private readonly accounts: AccountStore,
  ) {
    this.papers = new Papers({
      type: INCOME_EXPENSE, rows: incomeExpenseRows, lines: new Table(IncomeExpenseLine), money: ['total', 'amount'], derived: ['claimId'],
      read: (input, before) => this.read(input, before),
      book: async ({ row }, doc) => {
        await this.claim(row, 1);
        return this.funds.book(doc, partyOf(row), [{ accountId: row.accountId, kind: row.direction, amount: row.direction === 'income' ? row.total : -row.total, method: row.method, refNo: row.refNo }]);
      },
      unbook: async ({ row }, doc) => { await this.claim(row, -1); return this.funds.reverse(doc, partyOf(row)); },
    }, heads, documents);
  }

  private async claim(row: IncomeExpense, sign: 1 | -1): Promise<void> {
    if (row.claimId !== null) await this.settleClaim(row.claimId, sign * row.total);
  }

  private async read(input: Partial<IncomeExpenseInput>, before?: Whole): Promise<PaperBody<IncomeExpense, IncomeExpenseLine>> {
    const old = before?.row;
    const direction = input.direction ?? old?.direction ?? 'expense';
    if (old && old.claimId !== null && (input.lines || direction !== old.direction)) throw invalid(fault('/lines', 'finance.of_claim'));
    const accountId = input.accountId ?? old?.accountId ?? 0;
    await this.bodies.account(accountId, '/accountId', old?.accountId);
    await this.dictionaries.ensure('finance.payment_method', input.method, '/method', old?.method);
    if (input.employeeId && input.employeeId !== old?.employeeId && !(await this.users.names([input.employeeId])).has(input.employeeId)) throw invalid(fault('/employeeId', 'not_found'));
    // the other direction has another tree: its lines are asked for anew
    if (old && direction !== old.direction && !input.lines) throw invalid(fault('/lines', 'required'));
    const lines = input.lines || !before ? await this.lines.read(direction, input.lines ?? [], direction === old?.direction ? (before?.lines ?? []) : []) : undefined;
    const total = (lines ?? before?.lines ?? []).reduce((sum, l) => sum + l.amount, 0);
    demandTotal(input.total, total);
    const { method, refNo, partyName, employeeId } = input;
    const said = before ? sent({ method, refNo, partyName, employeeId }) : { method: method ?? null, refNo: refNo ?? null, partyName: partyName ?? null, employeeId: employeeId ?? null, claimId: input.claimId ?? null };
    return { set: { direction, accountId, total, ...said }, ...(lines ? { lines: lines as LineDraft<IncomeExpenseLine>[] } : {}), ...(input.claimId ? { sources: [{ type: 'expense_claim', id: input.claimId }] } : {}) };
  }

  async view({ row, lines }: Whole): Promise<IncomeExpenseView> {
    const [account] = await this.accounts.all([row.accountId]);
    const names = row.employeeId === null ? undefined : await this.users.names([row.employeeId]);
    const { direction, accountId, method, refNo, partyName, employeeId, claimId } = row;
    return {
      ...(await this.heads.view(INCOME_EXPENSE, row)), direction, accountId, accountName: account?.name ?? '', method, refNo, partyName, employeeId, employeeName: names?.get(employeeId ?? 0) ?? null, claimId,
      total: unscaled(row.total, SCALE.money), lines: await this.lines.view(lines),
    };
  }
}

const partyOf = (row: IncomeExpense): string => row.partyName ?? '';
