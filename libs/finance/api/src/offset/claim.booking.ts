import { Inject, Injectable } from '@nestjs/common';
import { type DocumentAction, firmKey, unscaled } from '@steward/kernel';
import { clock, demandAcknowledged } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { settleAgain } from '../billing/order-posting.js';
import { FinanceErrors } from '../finance.errors.js';
import type { Stored, WholeMoney } from '../money/money.booking.js';
import type { BadDebt, MoneyDocument, Offset } from '../money/money.entity.js';
import { demandKnown } from '../money/money.known.js';
import { BAD_DEBT, type MoneyKind, sideOf } from '../money/money.kinds.js';
import { MoneyRecords } from '../money/money.records.js';
import { MoneyStore } from '../money/money.store.js';
import type { Wanted } from '../subledger/allocation.rules.js';
import type { OpenItem } from '../subledger/open-item.entity.js';
import type { Posting, PostingDoc } from '../subledger/posting.js';
import { Reversals } from '../subledger/reversals.js';
import type { Side } from '../subledger/sides.js';
import { SubLedger } from '../subledger/subledger.js';
import { BadDebts } from '../bad-debt/bad-debt.booking.js';
import { demandDebts } from './demand-debts.js';
import { counterSide, mutual, oldestDebts, sumOf } from './offset.rules.js';

const text = (fen: number): string => unscaled(fen, 2);
type TwoSided = Offset & { counterId: number };

/**
 * Documents that settle without money: offsets between two parties, and bad debts. Parties are locked in one order
 * everywhere: receivables before payables, then by id.
 */
@Injectable()
export class ClaimBooking {
  constructor(
    @Inject(MoneyStore) private readonly rows: MoneyStore, @Inject(MoneyRecords) private readonly records: MoneyRecords, @Inject(SubLedger) private readonly ledger: SubLedger, @Inject(Documents) private readonly documents: Documents,
    @Inject(Reversals) private readonly reversals: Reversals, @Inject(BadDebts) private readonly badDebts: BadDebts,
  ) {}

  /**
   * Books a locked document. Throws 409 `finance.over_allocated`, `finance.offset_unbalanced`, `finance.different_firm` (overridable),
   * `finance.recovers_too_much`, `document.wrong_state`, 422 without anything to settle. The number is taken last.
   */
  async approve(kind: MoneyKind, whole: WholeMoney, stored: Stored): Promise<WholeMoney> {
    const set = this.documents.advance(whole.row, 'approve');
    const done: Claimed = kind === BAD_DEBT ? await this.badDebts.approve(whole) : await this.settle(kind, whole);
    const { row } = whole;
    if (row.autoAllocate || stored.fresh) {
      await this.rows.replacePlans(kind, row.id, stored.plans, done.wanted);
      if (done.counter.length > 0) await this.rows.replaceCounters(kind, row.id, done.counter);
    }
    await this.records.link(kind, done.p, row, done.wanted, stored.fresh);
    const no = await this.documents.number(kind.type, row);
    const sum = sumOf(done.wanted);
    const after = await this.records.write(kind, row, { ...set, no, total: sum, allocated: sum, writeOff: 0, advance: 0 }, 'approve');
    if (done.taken) await this.rows.nameTaken(done.taken, row.id, no);
    return { ...whole, row: after, wanted: done.wanted, counter: done.counter };
  }

  /** Reverses everything exactly; what another party took over must not have been settled since (409 `document.has_downstream`). */
  async takeBack(kind: MoneyKind, whole: WholeMoney, action: Extract<DocumentAction, 'unapprove' | 'void'>, reason: string | null): Promise<WholeMoney> {
    const { row } = whole;
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: kind.type, id: row.id });
    const today = clock.today();
    const doc = { type: kind.type, id: row.id, date: row.docDate > today ? row.docDate : today };
    if (kind === BAD_DEBT) await this.badDebts.takeBack(row as BadDebt, doc);
    else await this.unsettle(kind, row as TwoSided, doc);
    return { ...whole, row: await this.records.write(kind, row, set, action, reason) };
  }

  private async settle(kind: MoneyKind, whole: WholeMoney): Promise<Claimed> {
    const row = whole.row as TwoSided;
    const side = sideOf(kind, row);
    const other = counterSide(row.kind) ?? side;
    if (row.kind === 'receivable_payable' && firmKey(row.partyName) !== firmKey(row.counterName ?? '')) demandAcknowledged([FinanceErrors.differentFirm({ customer: row.partyName, supplier: row.counterName ?? '' })]);
    const [p, q] = await this.both(row, side, other);
    const doc = { type: kind.type, id: row.id, date: row.docDate };
    await (row.autoAllocate ? p.loadOpen() : p.load(whole.wanted.map((w) => w.itemId)));
    if (row.kind !== 'receivable_payable') {
      const wanted = row.autoAllocate ? oldestDebts([...p.items.values()], row.total) : whole.wanted;
      settleAll(p, doc, wanted);
      for (const w of wanted) takeOver(q, row, p.items.get(w.itemId), w.amount);
      await p.flush();
      await q.flush();
      return { p, wanted, counter: [], taken: side };
    }
    await (row.autoAllocate ? q.loadOpen() : q.load((whole.counter ?? []).map((w) => w.itemId)));
    const plan = row.autoAllocate ? mutual([...p.items.values()], [...q.items.values()], row.total) : { ours: whole.wanted, theirs: whole.counter ?? [] };
    const [receivable, payable] = [text(sumOf(plan.ours)), text(sumOf(plan.theirs))];
    if (receivable !== payable) throw FinanceErrors.offsetUnbalanced({ receivable, payable }, { receivable, payable });
    settleAll(p, doc, plan.ours);
    settleAll(q, doc, plan.theirs);
    await p.flush();
    await q.flush();
    return { p, wanted: plan.ours, counter: plan.theirs };
  }

  private async unsettle(kind: MoneyKind, row: TwoSided, doc: PostingDoc): Promise<void> {
    const side = sideOf(kind, row);
    const other = counterSide(row.kind) ?? side;
    await this.both(row, side, other);
    if (row.kind === 'receivable_payable') await this.reopen(kind, other, row.counterId, doc);
    else await this.reversals.reverse(side, doc, undefined, row.counterId);
    await this.reopen(kind, side, row.partyId, doc);
  }

  /** What the document settled of a party is open again; credits of its orders find their place. */
  private async reopen(kind: MoneyKind, side: Side, partyId: number, doc: PostingDoc): Promise<void> {
    const p = await this.ledger.open(side, partyId);
    const before = await this.rows.settled(kind, side, doc.id, 'offset');
    await p.load(before.map((s) => s.itemId));
    await p.loadOrders();
    for (const s of before) {
      const item = p.items.get(s.itemId);
      if (item) p.settle(item, doc, { via: 'offset', amount: -s.amount, writeOff: -s.writeOff, reversal: true });
    }
    for (const b of p.billings.values()) settleAgain(p, b, doc.date);
    await p.flush();
  }

  /** Locks both parties in the order everybody does. */
  private async both(row: TwoSided, side: Side, other: Side): Promise<[Posting, Posting]> {
    if (side !== other || row.partyId < row.counterId) {
      const p = await this.ledger.open(side, row.partyId);
      return [p, await this.ledger.open(other, row.counterId)];
    }
    const q = await this.ledger.open(other, row.counterId);
    return [await this.ledger.open(side, row.partyId), q];
  }
}

/** What a booking settled; `taken`: the sub-ledger with items somebody took over. */
export interface Claimed { p: Posting; wanted: Wanted[]; counter: Wanted[]; taken?: Side }

/** Settles parts of debts: positive, known and no more than is open. */
function settleAll(p: Posting, doc: PostingDoc, wanted: readonly Wanted[]): void {
  if (wanted.length === 0) throw DocumentErrors.empty();
  demandKnown(p.side, wanted, (id) => p.items.has(id));
  demandDebts(p, wanted);
  for (const w of wanted) {
    const item = p.items.get(w.itemId);
    if (item) p.settle(item, doc, { via: 'offset', amount: w.amount });
  }
}

/** The same debt, owed by (or to) the other party: due when it was, answered for by whoever answers for the offset. */
function takeOver(q: Posting, row: MoneyDocument & { counterName: string | null }, from: OpenItem | undefined, amount: number): void {
  if (!from) return;
  q.add({ kind: 'transfer', sourceType: 'offset', sourceId: row.id, no: row.no, billingId: null, docDate: row.docDate, dueDate: from.dueDate, ownerId: row.ownerId, departmentId: row.departmentId, partyName: row.counterName ?? '', amount, remark: [row.partyName, from.no].filter(Boolean).join(' ').slice(0, 200) });
}

