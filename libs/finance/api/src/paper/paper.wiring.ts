import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Filter } from '@steward/kernel';
import { registerNotice, registerWorklist } from '@steward/office-api';
import { ListRunner, type ListSpec, type ScopedTable, clock, database, inList, registerInvariants } from '@steward/platform';
import { AttachmentParents, CategoryUsage, DictionaryUsage, type DocumentRow, registerCustomEntity, registerDocument, registerDocumentNumber } from '@steward/system-api';
import { SupplierFacade } from '@steward/warehouse-api';
import { EXPENSE_CLAIMS } from '../expense-claim/expense-claim.list.js';
import { CLAIM, claimRows } from '../expense-claim/expense-claim.service.js';
import { INCOME_EXPENSE, incomeExpenseRows } from '../income-expense/income-expense.service.js';
import { PAYMENT_REQUESTS } from '../payment-request/payment-request.list.js';
import { REQUEST, requestRows } from '../payment-request/payment-request.service.js';
import { waitingMonths } from '../period/period.rules.js';
import { PeriodStore } from '../period/period.store.js';
import { PURCHASE_INVOICE, purchaseInvoiceRows } from '../purchase-invoice/purchase-invoice.input.js';
import { PURCHASE_BILLINGS } from '../purchase-invoice/purchase-invoice.list.js';
import { TRANSFER, transferRows } from '../transfer/transfer.service.js';
import { paperInvariants } from './paper.invariants.js';

registerInvariants(...paperInvariants);
registerDocumentNumber(TRANSFER, 'ZZ');
registerDocumentNumber(INCOME_EXPENSE, 'SZ');
registerDocumentNumber(REQUEST, 'FQ');
registerDocumentNumber(CLAIM, 'BX');
registerDocumentNumber(PURCHASE_INVOICE, 'JX');
for (const type of [TRANSFER, INCOME_EXPENSE, REQUEST, CLAIM, PURCHASE_INVOICE]) registerCustomEntity(type, { table: type });
registerNotice(...['period.closed', 'period.reopened', 'payment_request.applied', 'payment_request.approved', 'expense_claim.applied', 'expense_claim.approved'].map((event) => ({ event, module: 'finance' })));

/** In force, and not all of it paid. */
const TO_PAY: Filter = { and: [{ field: 'state', op: 'eq', value: 'approved' }, { field: 'payStatus', op: 'ne', value: 'full' }] };
/** Tables whose lines stand in the trees of income and expense. */
const CATEGORY_LINES = ['income_expense_line', 'expense_claim_line'];
const METHODS = ['income_expense', 'payment_request'];

/** Fills the ports of the domains to the left for the accountant's papers: chains, attachments, trees, worklists. */
@Injectable()
export class PaperWiring implements OnModuleInit {
  constructor(
    @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(CategoryUsage) private readonly categories: CategoryUsage, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage, @Inject(PeriodStore) private readonly periods: PeriodStore,
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade,
  ) {}

  onModuleInit(): void {
    this.paper(TRANSFER, 'account-transfers', transferRows, (d) => ({ total: d.total, party: null }));
    this.paper(INCOME_EXPENSE, 'income-expenses', incomeExpenseRows, (d) => ({ total: d.total, party: d.partyName }));
    this.paper(REQUEST, 'payment-requests', requestRows, (d) => ({ total: d.total, party: d.supplierName }), false);
    this.paper(CLAIM, 'expense-claims', claimRows, (d) => ({ total: d.total, party: d.reason }), false);
    this.paper(PURCHASE_INVOICE, 'purchase-invoices', purchaseInvoiceRows, (d) => ({ total: d.total, party: d.supplierName }));
    for (const tree of ['income', 'expense'] as const) this.categories.register(tree, { count: categoryCounts, move: moveCategory });
    this.dictionaries.register('finance.payment_method', countMethod);
    this.suppliers.registerUsage((ids) => suppliersUsed(ids));
    registerWorklist({ key: 'requests_to_approve', group: 'finance', permission: 'finance.payment_request.approve', path: '/payment-requests?view=draft', order: 33, count: () => this.count(PAYMENT_REQUESTS, { field: 'state', op: 'eq', value: 'draft' }) });
    registerWorklist({ key: 'requests_to_pay', group: 'finance', permission: 'finance.payment.create', path: '/payment-requests?view=toPay', order: 34, count: () => this.count(PAYMENT_REQUESTS, TO_PAY) });
    registerWorklist({ key: 'claims_to_approve', group: 'finance', permission: 'finance.expense_claim.approve', path: '/expense-claims?view=draft', order: 35, count: () => this.count(EXPENSE_CLAIMS, { field: 'state', op: 'eq', value: 'draft' }) });
    registerWorklist({ key: 'claims_to_pay', group: 'finance', permission: 'finance.income_expense.create', path: '/expense-claims?view=toPay', order: 36, count: () => this.count(EXPENSE_CLAIMS, TO_PAY) });
    registerWorklist({ key: 'unbilled', group: 'finance', permission: 'finance.purchase_invoice.create', path: '/unbilled', order: 37, count: () => this.count(PURCHASE_BILLINGS, { field: 'uninvoiced', op: 'gt', value: '0' }) });
    registerWorklist({ key: 'to_close', group: 'finance', permission: 'finance.period.close', path: '/period-closes', order: 39, count: async () => waitingMonths(await this.periods.shared(), clock.today()) });
  }

  /** Counted in the scope of whoever does the work. */
  private async count(spec: ListSpec, where: Filter): Promise<number> {
    return (await this.lists.run(spec, { where, sort: [], page: 1, pageSize: 1, count: true, summary: false, fields: ['id'] })).total ?? 0;
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

async function suppliersUsed(ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  return (await database.sql.all<{ id: number }>(`SELECT supplierId AS id FROM payment_request WHERE supplierId IN ${list.sql} UNION SELECT supplierId AS id FROM purchase_invoice WHERE supplierId IN ${list.sql}`, [...list.params, ...list.params])).map((r) => r.id);
}
