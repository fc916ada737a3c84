import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { registerNotice, registerWorklist } from '@steward/office-api';
import { type ScopedTable, clock, database, inList, registerInvariants } from '@steward/platform';
import { AttachmentParents, CategoryUsage, DictionaryUsage, type DocumentRow, registerCustomEntity, registerDocument, registerDocumentNumber } from '@steward/system-api';
import { INCOME_EXPENSE, incomeExpenseRows } from '../income-expense/income-expense.service.js';
import { waitingMonths } from '../period/period.rules.js';
import { PeriodStore } from '../period/period.store.js';
import { TRANSFER, transferRows } from '../transfer/transfer.service.js';
import { paperInvariants } from './paper.invariants.js';

registerInvariants(...paperInvariants);
registerDocumentNumber(TRANSFER, 'ZZ');
registerDocumentNumber(INCOME_EXPENSE, 'SZ');
for (const type of [TRANSFER, INCOME_EXPENSE]) registerCustomEntity(type, { table: type });
registerNotice({ event: 'period.closed', module: 'finance' }, { event: 'period.reopened', module: 'finance' });

/** Tables whose lines stand in the trees of income and expense. */
const CATEGORY_LINES = ['income_expense_line'];
const METHODS = ['income_expense'];

/** Fills the ports of the domains to the left for the accountant's papers: chains, attachments, trees, worklists. */
@Injectable()
export class PaperWiring implements OnModuleInit {
  constructor(
    @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(CategoryUsage) private readonly categories: CategoryUsage, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage, @Inject(PeriodStore) private readonly periods: PeriodStore,
  ) {}

  onModuleInit(): void {
    this.paper(TRANSFER, 'account-transfers', transferRows, (d) => ({ total: d.total, party: null }));
    this.paper(INCOME_EXPENSE, 'income-expenses', incomeExpenseRows, (d) => ({ total: d.total, party: d.partyName }));
    for (const tree of ['income', 'expense'] as const) this.categories.register(tree, { count: categoryCounts, move: moveCategory });
    this.dictionaries.register('finance.payment_method', countMethod);
    registerWorklist({ key: 'to_close', group: 'finance', permission: 'finance.period.close', path: '/period-closes', order: 39, count: async () => waitingMonths(await this.periods.shared(), clock.today()) });
  }

  private paper<R extends DocumentRow>(type: string, path: string, rows: ScopedTable<R>, more: (row: R) => { total: number; party: string | null }, books = true): void {
    const [view, update] = [`finance.${type}.view`, `finance.${type}.update`];
    registerDocument({ type, path, view, books, briefs: async (ids) => (await rows.visible(ids)).map((d) => ({ id: d.id, no: d.no, docDate: d.docDate, state: d.state, ...more(d) })) });
    this.parents.register(type, { viewCode: view, updateCode: update, ensureVisible: async (id) => { await rows.get(id, view); }, ensureEditable: async (id) => { await rows.get(id, update); } });
  }
}

async function categoryCounts(ids: readonly number[]): Promise<Map<number, number>> {
  const out = new Map<number, number>();
  const list = inList(ids);
  for (const table of CATEGORY_LINES) {
    for (const r of await database.sql.all<{ id: number; n: number | string }>(`SELECT categoryId AS id, COUNT(*) AS n FROM ${table} WHERE categoryId IN ${list.sql} GROUP BY categoryId`, list.params)) out.set(r.id, (out.get(r.id) ?? 0) + Number(r.n));
  }
  return out;
}

async function moveCategory(from: number, to: number): Promise<number> {
  let n = 0;
  for (const table of CATEGORY_LINES) n += (await database.unit.sql.run(`UPDATE ${table} SET categoryId=? WHERE categoryId=?`, [to, from])).affected;
  return n;
}

async function countMethod(code: string): Promise<number> {
  let n = 0;
  for (const table of METHODS) n += Number((await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${table} WHERE method=?`, [code]))[0]?.n ?? 0);
  return n;
}
