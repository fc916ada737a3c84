import { Inject, Injectable } from '@nestjs/common';
import { type DocumentAction, unscaled } from '@steward/kernel';
import { EventBus, type Problem, clock, meanwhile } from '@steward/platform';
import { DocumentErrors, Documents, type NamedDocument, demandOpenPeriod } from '@steward/system-api';
import { type FundMove, Funds } from '../account/funds.js';
import { settleAgain } from '../billing/order-posting.js';
import { FinanceErrors } from '../finance.errors.js';
import { ClaimBooking } from '../offset/claim.booking.js';
import type { Wanted } from '../subledger/allocation.rules.js';
import type { Posting, PostingDoc } from '../subledger/posting.js';
import { SubLedger } from '../subledger/subledger.js';
import type { MoneyDocument, MoneyLine, Offset } from './money.entity.js';
import { demandKnown } from './money.known.js';
import { PaymentBooked } from './money.events.js';
import { type MoneyKind, PAYMENT, RECEIPT, sideOf } from './money.kinds.js';
import { type Refused, type Settlement, automatic, settlement } from './money.rules.js';
import { MoneyRecords, namedItem } from './money.records.js';
import { MoneyStore, type NamedItem } from './money.store.js';

/** A document of money with its lines and what it settles. */
export interface WholeMoney {
  row: MoneyDocument;
  lines: MoneyLine[];
  wanted: Wanted[];
  /** Payables of a mutual offset. */
  counter?: Wanted[];
  /** What was read to book it, so that showing it reads nothing again. */
  known?: { items: NamedItem[]; accounts: ReadonlyMap<number, string> };
}
/** What of the document is stored already: rows of its plan, and whether it was just inserted. */
export interface Stored { plans: number; fresh: boolean }

/** Takes documents of money into force and back: sub-ledger, advance and accounts in one transaction, locked in this order. */
@Injectable()
export class MoneyBooking {
  constructor(
    @Inject(MoneyStore) private readonly rows: MoneyStore, @Inject(SubLedger) private readonly ledger: SubLedger, @Inject(Funds) private readonly funds: Funds, @Inject(Documents) private readonly documents: Documents,
    @Inject(EventBus) private readonly bus: EventBus, @Inject(MoneyRecords) private readonly records: MoneyRecords, @Inject(ClaimBooking) private readonly claims: ClaimBooking,
  ) {}

  /**
   * Books a locked document. Throws 409 `finance.over_allocated`, `finance.exceeds_money`, `finance.insufficient_advance`,
   * `finance.insufficient_balance`, `document.wrong_state`. The number is taken last.
   */
  async approve(kind: MoneyKind, whole: WholeMoney, stored: Stored): Promise<WholeMoney> {
    const { row, lines } = whole;
    if (kind.claim?.(row as Offset)) return this.claims.approve(kind, whole, stored);
    const set = this.documents.advance(row, 'approve');
    if (kind === PAYMENT) await this.bus.publish(new PaymentBooked({ paymentId: row.id, amount: row.total }));
    const side = sideOf(kind, row);
    const p = await this.ledger.open(side, row.partyId, row.autoAllocate ? [] : whole.wanted.map((w) => w.itemId));
    const means = { settles: kind.settles, total: row.total, advance: p.advance };
    if (row.autoAllocate) await p.loadOpen();
    const wanted = row.autoAllocate ? automatic(means, [...p.items.values()]) : whole.wanted;
    demandKnown(side, wanted, (id) => p.items.has(id));
    if (!kind.lines && wanted.length === 0) throw DocumentErrors.empty();
    const done = settled(settlement(means, p.items, wanted));
    const doc = { type: kind.type, id: row.id, date: row.docDate };
    this.settle(kind, p, doc, done);
    await p.flush();
    const writeLedger = await this.funds.book(doc, row.partyName, movesOf(kind, lines));
    if (row.autoAllocate) await this.rows.replacePlans(kind, row.id, stored.plans, wanted);
    else if (stored.plans === 0) meanwhile(this.rows.replacePlans(kind, row.id, 0, wanted));
    await this.records.link(kind, p, row, wanted, stored.fresh);
    const no = await this.documents.number(kind.type, row);
    const { allocated, writeOff, advance } = done;
    const after = await this.records.write(kind, row, { ...set, no, allocated, writeOff, advance, ...(kind.lines ? {} : { total: allocated }) }, 'approve');
    meanwhile(writeLedger(no));
    if (kind === RECEIPT) this.records.tell(after, p);
    return { row: after, lines, wanted, known: { items: wanted.flatMap((w) => namedItem(p, w.itemId)), accounts: writeLedger.names } };
  }

  /**
   * Reverses everything a document has booked, exactly: un-approved it is a draft again with its number, voided it stays as it is.
   * 409 `finance.insufficient_advance` with the `documents` that have used what it had left as an advance.
   */
  async takeBack(kind: MoneyKind, whole: WholeMoney, action: Extract<DocumentAction, 'unapprove' | 'void'>, reason: string | null): Promise<WholeMoney> {
    const { row } = whole;
    if (kind.claim?.(row as Offset)) return this.claims.takeBack(kind, whole, action, reason);
    const set = this.documents.advance(row, action, reason);
    await demandOpenPeriod([row.docDate], true);
    await this.documents.refuseDownstream({ type: kind.type, id: row.id });
    if (kind === PAYMENT) await this.bus.publish(new PaymentBooked({ paymentId: row.id, amount: -row.total }));
    const side = sideOf(kind, row);
    const today = clock.today();
    const doc = { type: kind.type, id: row.id, date: row.docDate > today ? row.docDate : today };
    const p = await this.ledger.open(side, row.partyId);
    const settledBefore = await this.rows.settled(kind, side, row.id);
    await p.load(settledBefore.map((s) => s.itemId));
    await p.loadOrders();
    if (row.advance > 0 && p.advance < row.advance) throw insufficientAdvance(p.advance, row.advance, await this.documents.named(await this.rows.usersOfAdvance(side, row.partyId, doc)));
    for (const s of settledBefore) {
      const item = p.items.get(s.itemId);
      if (item) p.settle(item, doc, { via: kind.via, amount: -s.amount, writeOff: -s.writeOff, reversal: true });
    }
    p.move(-row.advance, doc, true);
    for (const b of p.billings.values()) settleAgain(p, b, doc.date);
    await p.flush();
    const writeLedger = await this.funds.reverse(doc, row.partyName);
    const after = await this.records.write(kind, row, set, action, reason);
    await writeLedger(row.no ?? '');
    return { ...whole, row: after };
  }

  private settle(kind: MoneyKind, p: Posting, doc: PostingDoc, done: Settlement): void {
    for (const w of done.allocations) {
      const item = p.items.get(w.itemId);
      if (item) p.settle(item, doc, { via: kind.via, amount: w.amount, writeOff: w.writeOff });
    }
    p.move(done.advance, doc);
  }
}

const movesOf = (kind: MoneyKind, lines: readonly MoneyLine[]): FundMove[] => lines.flatMap(({ accountId, amount, fee, method, refNo }, line) => {
  const common = { accountId, method, refNo, line };
  return [{ ...common, kind: kind.fund, amount: kind.cash * amount }, ...(fee === 0 ? [] : [{ ...common, kind: 'fee' as const, amount: -fee }])];
});

const text = (fen: number): string => unscaled(fen, 2);

/** `documents` have used it since. */
const insufficientAdvance = (available: number, asked: number, documents: readonly NamedDocument[] = []): Problem => {
  const facts = { available: text(available), asked: text(asked) };
  return FinanceErrors.insufficientAdvance(facts, documents.length > 0 ? { ...facts, documents } : facts);
};

/** The settlement, or why there is none as a refusal with its facts. */
function settled(s: Settlement | Refused): Settlement {
  if (!('why' in s)) return s;
  switch (s.why) {
    case 'over': { const facts = { no: s.over.no, open: text(s.over.open), asked: text(s.over.asked) }; throw FinanceErrors.overAllocated(facts, facts); }
    case 'exceeds': { const facts = { total: text(s.total), allocated: text(s.allocated) }; throw FinanceErrors.exceedsMoney(facts, facts); }
    case 'advance': throw insufficientAdvance(s.available, s.asked);
  }
}
