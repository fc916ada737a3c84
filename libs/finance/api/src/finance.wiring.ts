import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { registerWorklist } from '@steward/office-api';
import { ListRunner, type ListSpec, type Param, ScopedTable, clock, database, inList, registerInvariants, transaction } from '@steward/platform';
import { AttachmentParents, DictionaryUsage, type DocumentBrief, type DocumentRow, Maintenance, registerCustomEntity, registerDocument, registerDocumentNumber } from '@steward/system-api';
import { SupplierFacade } from '@steward/warehouse-api';
import { BILLINGS } from './billing/billing.list.js';
import { FINANCE_DOCUMENTS, type FinanceDocument } from './documents.js';
import { financeInvariants } from './finance.invariants.js';
import { VIEW as INVOICE_VIEW, invoiceRows } from './invoice/invoice.store.js';
import { MONEY_KINDS, right } from './money/money.kinds.js';
import './customer-merge.js';
import './customer-timeline.js';
import { offsetInvariants } from './offset/offset.invariants.js';
import { PAYABLES } from './subledger/open-item.list.js';

registerInvariants(...financeInvariants, ...offsetInvariants);
registerDocumentNumber('receipt', 'SK');
registerDocumentNumber('refund', 'TK');
registerDocumentNumber('payment', 'FK');
registerDocumentNumber('offset', 'HX');
registerDocumentNumber('bad_debt', 'HZ');
registerDocumentNumber('invoice', 'KP');
for (const [type, { table }] of Object.entries(FINANCE_DOCUMENTS)) registerCustomEntity(type, { table });

/** Fills the ports of the domains to the left: chains, worklists, who uses masters and dictionaries, nightly figures. */
@Injectable()
export class FinanceWiring implements OnModuleInit {
  constructor(
    @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(Maintenance) private readonly maintenance: Maintenance, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage, @Inject(AttachmentParents) private readonly parents: AttachmentParents,
  ) {}

  onModuleInit(): void {
    for (const kind of MONEY_KINDS) registerDocument({ type: kind.type, path: FINANCE_DOCUMENTS[kind.type].path, table: FINANCE_DOCUMENTS[kind.type].table, view: right(kind, 'view'), briefs: (ids) => briefs(kind.rows, ids, (d) => ({ total: d.total, party: d.partyName })) });
    registerDocument({ type: 'invoice', path: FINANCE_DOCUMENTS.invoice.path, view: INVOICE_VIEW, briefs: (ids) => briefs(invoiceRows, ids, (d) => ({ total: d.total, party: d.customerName })) });
    for (const kind of MONEY_KINDS) this.attachments(kind.type, kind.rows);
    this.attachments('invoice', invoiceRows);
    this.worklists();
    this.customers.registerUsage((ids) => used(['receivable', 'receipt', 'refund', 'bad_debt'], 'partyId', ids).then(async (found) => [...found, ...(await used(['invoice', 'billing'], 'customerId', ids))]));
    this.suppliers.registerUsage((ids) => used(['payable', 'payment'], 'partyId', ids));
    this.dictionaries.register('finance.payment_method', (code) => countMethod(code));
    this.dictionaries.register('finance.bad_debt_reason', async (code) => Number((await database.sql.all<{ n: number | string }>('SELECT COUNT(*) AS n FROM bad_debt WHERE reason=?', [code]))[0]?.n ?? 0));
    this.maintenance.register('overdue', () => this.overdue());
  }

  /** Vouchers, scans and e-invoices hang on their documents. */
  private attachments(type: FinanceDocument, rows: { get(id: number, code?: string): Promise<unknown> }): void {
    const [view, update] = [`finance.${type}.view`, `finance.${type}.update`];
    this.parents.register(type, { viewCode: view, updateCode: update, ensureVisible: async (id) => { await rows.get(id, view); }, ensureEditable: async (id) => { await rows.get(id, update); } });
  }

  /** 待办: to collect, 已收未开, to pay. Counted in the scope of whoever does the work. */
  private worklists(): void {
    registerWorklist({ key: 'to_collect', group: 'finance', permission: 'finance.receipt.create', path: '/to-collect', order: 30, count: () => this.count(BILLINGS, 'open') });
    registerWorklist({ key: 'to_invoice', group: 'finance', permission: 'finance.invoice.create', path: '/to-invoice', order: 31, count: () => this.count(BILLINGS, 'receivedUninvoiced') });
    registerWorklist({ key: 'to_pay', group: 'finance', permission: 'finance.payment.create', path: '/to-pay', order: 32, count: () => this.count(PAYABLES, 'open') });
  }

  private async count(spec: ListSpec, field: string): Promise<number> {
    return (await this.lists.run(spec, { where: { field, op: 'gt', value: '0' }, sort: [], page: 1, pageSize: 1, count: true, summary: false, fields: ['id'] })).total ?? 0;
  }

  /** What is overdue changes with the day, not with a document: told to the customers every night. */
  private async overdue(): Promise<Record<string, number>> {
    const rows = await database.engine.read.all<{ partyId: number; amount: number | string }>('SELECT partyId, SUM(open) AS amount FROM receivable WHERE isOpen=1 AND amount>0 AND dueDate<? GROUP BY partyId', [clock.today()]);
    await transaction(() => this.customers.setOverdue(new Map(rows.map((r) => [r.partyId, Number(r.amount)]))));
    return { customers: rows.length };
  }
}

/** What chains and refusals show of documents, as far as the caller sees them. */
async function briefs<E extends DocumentRow>(table: ScopedTable<E>, ids: readonly number[], more: (row: E) => { total: number; party: string }): Promise<DocumentBrief[]> {
  return (await table.visible(ids)).map((d) => ({ id: d.id, no: d.no, docDate: d.docDate, state: d.state, ...more(d) }));
}

/** Those of the ids that rows of the tables name. */
async function used(tables: readonly string[], column: string, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const params: Param[] = tables.flatMap(() => list.params);
  const rows = await database.sql.all<{ id: number }>(tables.map((t) => `SELECT ${column} AS id FROM ${t} WHERE ${column} IN ${list.sql}`).join(' UNION '), params);
  return rows.map((r) => r.id);
}

async function countMethod(code: string): Promise<number> {
  let n = 0;
  for (const table of ['receipt_line', 'refund_line', 'payment_line']) n += Number((await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${table} WHERE method=?`, [code]))[0]?.n ?? 0);
  return n;
}
