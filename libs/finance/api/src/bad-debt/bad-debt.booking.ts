import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { database } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { BillingStore } from '../billing/billing.store.js';
import { settleAgain } from '../billing/order-posting.js';
import { refuseBecauseOf } from '../documents.js';
import { FinanceErrors } from '../finance.errors.js';
import type { WholeMoney } from '../money/money.booking.js';
import type { BadDebt } from '../money/money.entity.js';
import { demandKnown } from '../money/money.known.js';
import { BAD_DEBT } from '../money/money.kinds.js';
import { MoneyStore } from '../money/money.store.js';
import { demandDebts } from '../offset/demand-debts.js';
import { type Wanted, overAllocated } from '../subledger/allocation.rules.js';
import type { Posting, PostingDoc } from '../subledger/posting.js';
import { SubLedger } from '../subledger/subledger.js';
import { leftOf, tooMuch } from './bad-debt.rules.js';

const text = (fen: number): string => unscaled(fen, 2);

/** Bad debts 坏账: debts are written off; a recovery writes a part of them up again, to be received as any debt. */
@Injectable()
export class BadDebts {
  constructor(@Inject(MoneyStore) private readonly rows: MoneyStore, @Inject(SubLedger) private readonly ledger: SubLedger, @Inject(Documents) private readonly documents: Documents, @Inject(BillingStore) private readonly billings: BillingStore) {}

  /** Throws 409 `finance.over_allocated`, `finance.recovers_too_much`, `document.wrong_state` where the bad debt is none any more. */
  async approve({ row, wanted: planned }: WholeMoney): Promise<{ p: Posting; wanted: Wanted[]; counter: Wanted[] }> {
    const badDebt = row as BadDebt;
    const of = badDebt.recoversId === null ? undefined : await this.original(badDebt.recoversId);
    const p = await this.ledger.open('receivable', row.partyId);
    const left = of ? await this.left(of) : undefined;
    await (left ? p.load([...left.keys()]) : row.autoAllocate ? p.loadOpen() : p.load(planned.map((w) => w.itemId)));
    const all = (): Wanted[] => (left ? [...left].map(([itemId, amount]) => ({ itemId, amount, writeOff: 0 })) : [...p.items.values()].filter((i) => i.open > 0).map((i) => ({ itemId: i.id, amount: i.open, writeOff: 0 })));
    const wanted = row.autoAllocate ? all() : planned;
    if (wanted.length === 0) throw DocumentErrors.empty();
    demandKnown('receivable', wanted, (id) => p.items.has(id));
    this.demandFits(p, wanted, left);
    const doc = { type: BAD_DEBT.type, id: row.id, date: row.docDate };
    write(p, doc, wanted, of ? -1 : 1, false);
    if (of) await openAgain(p, doc);
    await p.flush();
    const sum = wanted.reduce((a, w) => a + w.amount, 0);
    if (of) {
      await this.documents.link([{ type: BAD_DEBT.type, id: of.id }], { type: BAD_DEBT.type, id: row.id });
      await this.setRecovered(of, sum);
    }
    return { p, wanted, counter: [] };
  }

  async takeBack(row: BadDebt, doc: PostingDoc): Promise<void> {
    const of = row.recoversId === null ? undefined : await this.original(row.recoversId);
    const p = await this.ledger.open('receivable', row.partyId);
    const before = await this.rows.settled(BAD_DEBT, 'receivable', row.id);
    await p.load(before.map((s) => s.itemId));
    const wanted = before.map((s) => ({ itemId: s.itemId, amount: Math.abs(s.writeOff), writeOff: 0 }));
    if (of && overAllocated(p.items, wanted)) await refuseBecauseOf((await this.billings.settledBy('receivable', wanted.map((w) => w.itemId))).filter((d) => d.docType !== BAD_DEBT.type));
    write(p, doc, wanted, of ? 1 : -1, true);
    if (!of) await openAgain(p, doc);
    await p.flush();
    if (of) await this.setRecovered(of, -row.total);
  }

  /** The bad debt of a recovery, locked. */
  private async original(id: number): Promise<BadDebt> {
    const of = await BAD_DEBT.rows.unscoped('the bad debt of a recovery its maker has seen').find({ id }, { lock: true }) as BadDebt | undefined;
    if (!of || of.state !== 'approved') throw DocumentErrors.wrongState({ state: of?.state ?? 'voided', action: 'recover' }, { state: of?.state ?? 'voided', action: 'recover' });
    return of;
  }

  /** What of each item is still written off by a bad debt, in fen. */
  private async left(of: BadDebt): Promise<Map<number, number>> {
    const recovered = await database.sql.all<{ itemId: number; amount: number | string }>("SELECT a.itemId, SUM(a.amount) AS amount FROM bad_debt_allocation a JOIN bad_debt d ON d.id=a.documentId WHERE d.recoversId=? AND d.state IN ('approved','closed') GROUP BY a.itemId", [of.id]);
    return leftOf(await this.rows.plans(BAD_DEBT, of.id), recovered.map((r) => ({ itemId: r.itemId, amount: Number(r.amount) })));
  }

  private demandFits(p: Posting, wanted: readonly Wanted[], left: ReadonlyMap<number, number> | undefined): void {
    const over = left ? tooMuch(left, wanted) : undefined;
    if (over) { const facts = { no: p.items.get(over.itemId)?.no ?? `#${over.itemId}`, left: text(over.left), asked: text(over.asked) }; throw FinanceErrors.recoversTooMuch(facts, facts); }
    if (!left) demandDebts(p, wanted);
  }

  private async setRecovered(of: BadDebt, by: number): Promise<void> {
    await database.unit.sql.run('UPDATE bad_debt SET recovered=recovered+? WHERE id=?', [by, of.id]);
  }
}

/** Debts that are open again find the credits of their orders. */
async function openAgain(p: Posting, doc: PostingDoc): Promise<void> {
  await p.loadOrders();
  for (const b of p.billings.values()) settleAgain(p, b, doc.date);
}

function write(p: Posting, doc: PostingDoc, wanted: readonly Wanted[], sign: 1 | -1, reversal: boolean): void {
  for (const w of wanted) {
    const item = p.items.get(w.itemId);
    if (item) p.settle(item, doc, { via: 'bad_debt', amount: 0, writeOff: sign * w.amount, reversal });
  }
}
