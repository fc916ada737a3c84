import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { type Problem, ScopedTable, Table, byOwner, clock, context, fault, invalid, mayUse, principal } from '@steward/platform';
import { DictionaryFacade, Documents } from '@steward/system-api';
import { SupplierFacade } from '@steward/warehouse-api';
import { FinanceErrors } from '../finance.errors.js';
import { FinanceHeads } from '../head/finance-heads.js';
import { PAYMENT } from '../money/money.kinds.js';
import { MoneyStore, type NamedItem, sourcesOf } from '../money/money.store.js';
import { linesOf, positive, sent } from '../paper/paper.input.js';
import { type LineDraft, type Paper, type PaperBody, nothing } from '../paper/paper.js';
import { Papers } from '../paper/papers.js';
import type { PaymentRequestFields, PaymentRequestView } from './payment-request.dto.js';
import { PaymentRequest, PaymentRequestLine } from './payment-request.entity.js';

export const REQUEST = 'payment_request';
export const requestRows = new ScopedTable(PaymentRequest, byOwner(), '1=1');
export const requestLines = new Table(PaymentRequestLine);
type Whole = Paper<PaymentRequest, PaymentRequestLine>;
const said = (fen: number): string => unscaled(fen, SCALE.money);

/** Requests for payment 付款申请: written by who bought, approved, then paid. Nothing is owed or moved by them. */
@Injectable()
export class PaymentRequestService {
  readonly papers: Papers<PaymentRequest, PaymentRequestLine, PaymentRequestFields>;

  constructor(
    @Inject(FinanceHeads) private readonly heads: FinanceHeads, @Inject(Documents) documents: Documents, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade,
    @Inject(MoneyStore) private readonly money: MoneyStore, @Inject(Notices) private readonly notices: Notices,
  ) {
    this.papers = new Papers({
      type: REQUEST, rows: requestRows, lines: requestLines, money: ['total', 'paid', 'amount'], derived: ['supplierId', 'paid', 'payStatus'],
      read: (input, before) => this.read(input, before),
      book: async ({ lines }) => { this.demandOpen(lines, await this.itemsOf(lines)); return nothing; },
      unbook: () => Promise.resolve(nothing),
      tell: (row) => { this.notices.send({ event: 'payment_request.approved', entity: REQUEST, entityId: row.id, path: `/payment-requests/${row.id}`, params: { no: row.no ?? '', supplier: row.supplierName, amount: said(row.total) }, amountParams: ['amount'], to: { permission: 'finance.payment.create', ownerId: row.ownerId, also: [row.ownerId] } }); },
    }, heads, documents);
  }

  /** A request; who may not approve it himself asks those who may. */
  async create(input: PaymentRequestFields, approve: boolean): Promise<Whole> {
    const made = await this.papers.create(input, approve);
    if (!approve && !mayUse(this.papers.right('approve')) && context().system === undefined) {
      const { id, supplierName, total, ownerId } = made.row;
      this.notices.send({ event: 'payment_request.applied', entity: REQUEST, entityId: id, path: `/payment-requests/${id}`, params: { name: principal().name, supplier: supplierName, amount: said(total) }, amountParams: ['amount'], to: { permission: this.papers.right('approve'), ownerId } });
    }
    return made;
  }

  private async read(input: Partial<PaymentRequestFields>, before?: Whole): Promise<PaperBody<PaymentRequest, PaymentRequestLine>> {
    const old = before?.row;
    const supplier = await this.suppliers.ensureVisible(input.supplierId ?? old?.supplierId ?? 0, '/supplierId');
    await this.dictionaries.ensure('finance.payment_method', input.method, '/method', old?.method);
    const moved = old !== undefined && supplier.id !== old.supplierId;
    const given = input.lines ?? (before && !moved ? undefined : []);
    const drafts = given && given.length > 0 ? this.lines(given, before?.lines ?? []) : [];
    const lines = given ? drafts : (before?.lines ?? []);
    const items = given ? await this.itemsOf(drafts) : [];
    const foreign = drafts.findIndex((d) => !items.some((i) => i.id === d.payableId && i.partyId === supplier.id));
    if (foreign >= 0) throw invalid(fault(`/lines/${foreign}/payableId`, 'not_found'));
    const sum = lines.reduce((all, l) => all + l.amount, 0);
    const total = lines.length > 0 ? sum : input.total ? positive(input.total, '/total') : (old?.total ?? 0);
    if (lines.length > 0 && input.total && positive(input.total, '/total') !== sum) throw invalid(fault('/total', 'document.total_mismatch'));
    if (total === 0) throw invalid(fault('/total', 'required'));
    const { method, payeeBank, payeeAccount } = input;
    const columns = before ? sent({ method, payeeBank, payeeAccount, payDate: input.payDate ?? undefined })
      : { method: method ?? null, payeeBank: payeeBank ?? null, payeeAccount: payeeAccount ?? null, payDate: input.payDate ?? input.docDate ?? clock.today(), paid: 0, payStatus: 'none' as const };
    return { set: { supplierId: supplier.id, supplierName: supplier.name, total, ...columns }, ...(given ? { lines: drafts, sources: sourcesOf(items) } : {}), owner: supplier };
  }

  private lines(input: NonNullable<PaymentRequestFields['lines']>, before: readonly PaymentRequestLine[]): LineDraft<PaymentRequestLine>[] {
    return linesOf(input, before).map(({ input: l, old, pointer }, i) => {
      if (input.findIndex((o) => o.payableId === l.payableId) !== i) throw invalid(fault(`${pointer}/payableId`, 'duplicate'));
      return { ...(old ? { id: old.id } : {}), line: i + 1, payableId: l.payableId, amount: positive(l.amount, `${pointer}/amount`) };
    });
  }

  itemsOf(lines: readonly { payableId: number }[]): Promise<NamedItem[]> {
    return this.money.items(PAYMENT.side ?? 'payable', lines.map((l) => l.payableId));
  }

  private demandOpen(lines: readonly PaymentRequestLine[], items: readonly NamedItem[]): void {
    for (const l of lines) {
      const item = items.find((i) => i.id === l.payableId);
      if (!item || l.amount <= Number(item.open)) continue;
      throw overAllocated(item, l.amount);
    }
  }

  async view({ row, lines }: Whole): Promise<PaymentRequestView> {
    const items = new Map((await this.itemsOf(lines)).map((i) => [i.id, i]));
    const { supplierId, supplierName, payDate, method, payeeBank, payeeAccount, payStatus } = row;
    return {
      ...(await this.heads.view(REQUEST, row)), supplierId, supplierName, payDate, method, payeeBank, payeeAccount, total: said(row.total), paid: said(row.paid), payStatus,
      lines: lines.flatMap((l) => { const i = items.get(l.payableId); return i ? [{ id: l.id, payableId: l.payableId, amount: said(l.amount), sourceNo: i.no, sourceType: i.sourceType, sourceId: i.sourceId, dueDate: i.dueDate, open: said(Number(i.open)) }] : []; }),
    };
  }
}

function overAllocated(item: NamedItem, asked: number): Problem {
  const facts = { no: item.no ?? `#${item.sourceId}`, open: said(Number(item.open)), asked: said(asked) };
  return FinanceErrors.overAllocated(facts, facts);
}
