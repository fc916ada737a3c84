import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { SCALE, scaled } from '@steward/kernel';
import { type NewRow, fault, invalid } from '@steward/platform';
import { DictionaryFacade, DocumentErrors } from '@steward/system-api';
import { SupplierFacade } from '@steward/warehouse-api';
import { AccountStore } from '../account/account.store.js';
import type { FinanceHeadFields } from '../head/finance-head.dto.js';
import { type OffsetKind, counterSide } from '../offset/offset.rules.js';
import type { HeadOwner } from '../head/finance-heads.js';
import type { Wanted } from '../subledger/allocation.rules.js';
import type { Side } from '../subledger/sides.js';
import type { BadDebt, MoneyDocument, MoneyLine, Offset } from './money.entity.js';
import { BAD_DEBT, type MoneyKind, OFFSET } from './money.kinds.js';
import { demandKnown, itemKey } from './money.known.js';
import { MoneyStore, type NamedItem } from './money.store.js';

export interface LineInput { id?: number | null; accountId: number; method?: string | null; amount: string; fee?: string | null; refNo?: string | null }
export interface PartInput { itemId: number; amount: string; writeOff?: string | null }
/** A body of any kind of document of money, its party and items under common names. */
export interface MoneyInput extends FinanceHeadFields {
  side?: Side; partyId?: number; kind?: OffsetKind; counterId?: number | null; counters?: readonly PartInput[] | null; reason?: string | null; recoversId?: number | null; lines?: readonly LineInput[] | null; allocations?: readonly PartInput[] | null; autoAllocate?: boolean | null; total?: string | null;
}
export interface Party extends HeadOwner { id: number; name: string }
/** A line about to be stored; with the id of the one it replaces. */
export type LineDraft = Omit<NewRow<MoneyLine>, 'documentId'> & { id?: number };

const money = (text: string | null | undefined): number => (text === null || text === undefined ? 0 : scaled(text, SCALE.money));

/** Bodies of documents of money: what they refer to is checked, amounts become fen. */
@Injectable()
export class MoneyBodies {
  constructor(
    @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(MoneyStore) private readonly rows: MoneyStore,
  ) {}

  /** The customer or supplier, seen by the caller; 422 otherwise. */
  async party(side: Side, id: number | undefined): Promise<Party> {
    const pointer = side === 'receivable' ? '/customerId' : '/supplierId';
    if (id === undefined) throw invalid(fault(pointer, 'required'));
    return side === 'receivable' ? this.customers.ensureVisible(id, pointer) : this.suppliers.ensureVisible(id, pointer);
  }

  /** Columns that only some kinds have: the other party of an offset, the reason of a bad debt and what a recovery takes back. Throws 422 where they are missing or wrong. */
  async more(kind: MoneyKind, input: MoneyInput, partyId: number, before?: MoneyDocument): Promise<Partial<Offset & BadDebt>> {
    if (kind === OFFSET) return this.offset(input, partyId, before as Offset | undefined);
    if (kind !== BAD_DEBT) return {};
    const old = before as BadDebt | undefined;
    if (input.reason !== undefined) await this.dictionaries.ensure('finance.bad_debt_reason', input.reason, '/reason', old?.reason);
    return { ...(input.reason === undefined ? {} : { reason: input.reason }), ...(old ? {} : { recoversId: await this.recovered(input.recoversId ?? null, partyId), recovered: 0 }) };
  }

  private async offset(input: MoneyInput, partyId: number, before: Offset | undefined): Promise<Partial<Offset>> {
    const kind = input.kind ?? (input.side ? (`advance_${input.side}` as const) : before?.kind);
    if (kind === undefined) throw invalid(fault('/kind', 'required'));
    const side = counterSide(kind);
    if (side === undefined) return { kind, counterId: null, counterName: null };
    const pointer = kind === 'receivable_payable' ? '/supplierId' : kind === 'receivable_transfer' ? '/toCustomerId' : '/toSupplierId';
    const id = input.counterId ?? (kind === before?.kind ? before.counterId : null);
    if (id === null) throw invalid(fault(pointer, 'required'));
    if (kind !== 'receivable_payable' && id === partyId) throw invalid(fault(pointer, 'finance.same_party'));
    if (id === before?.counterId && kind === before.kind) return {};
    const party = side === 'receivable' ? await this.customers.ensureVisible(id, pointer) : await this.suppliers.ensureVisible(id, pointer);
    return { kind, counterId: party.id, counterName: party.name };
  }

  /** A recovery names a bad debt of the same customer that is in force and seen by the caller. */
  private async recovered(id: number | null, partyId: number): Promise<number | null> {
    if (id === null) return null;
    const [of] = await this.rows.visible(BAD_DEBT, [id]) as BadDebt[];
    if (!of || of.partyId !== partyId || of.state !== 'approved' || of.recoversId !== null) throw invalid(fault('/recoversId', 'not_found'));
    return id;
  }

  /** Money lines. Throws 422 `document.empty` without any, and at the line where account, method or amount is wrong. With `booked` the accounts are looked at when the money moves. */
  async lines(kind: MoneyKind, input: readonly LineInput[], before: readonly MoneyLine[], booked = false): Promise<LineDraft[]> {
    if (!kind.lines) return [];
    if (input.length === 0) throw DocumentErrors.empty({}, { errors: [{ pointer: '/lines', code: 'required' }] });
    if (!booked) await this.demandAccounts(input, before);
    const out: LineDraft[] = [];
    for (const [i, l] of input.entries()) {
      const old = l.id ? before.find((b) => b.id === l.id) : undefined;
      if (l.id && !old) throw invalid(fault(`/lines/${i}/id`, 'not_found'));
      await this.dictionaries.ensure('finance.payment_method', l.method, `/lines/${i}/method`, old?.method);
      const [amount, fee] = [money(l.amount), money(l.fee)];
      if (amount <= 0) throw invalid(fault(`/lines/${i}/amount`, 'min', { min: '0.01' }));
      if (fee < 0 || (kind.cash === 1 && fee > amount)) throw invalid(fault(`/lines/${i}/fee`, 'max', { max: l.amount }));
      out.push({ ...(old ? { id: old.id } : {}), line: i + 1, accountId: l.accountId, method: l.method ?? null, amount, fee, refNo: l.refNo ?? null });
    }
    return out;
  }

  private async demandAccounts(input: readonly LineInput[], before: readonly MoneyLine[]): Promise<void> {
    const accounts = new Map((await this.accounts.all([...new Set(input.map((l) => l.accountId))])).map((a) => [a.id, a]));
    input.forEach((l, i) => {
      const account = accounts.get(l.accountId);
      if (!account) throw invalid(fault(`/lines/${i}/accountId`, 'not_found'));
      if (!account.enabled && !before.some((b) => b.id === l.id && b.accountId === account.id)) throw invalid(fault(`/lines/${i}/accountId`, 'finance.account_disabled', { name: account.name }));
    });
  }

  /** Allocations in fen; 422 for one that says nothing or names an item twice. */
  parts(kind: MoneyKind, side: Side, input: readonly PartInput[]): Wanted[] {
    const seen = new Set<number>();
    return input.map((p, i) => {
      if (seen.has(p.itemId)) throw invalid(fault(`/allocations/${i}/${itemKey(side)}`, 'duplicate'));
      seen.add(p.itemId);
      const [amount, writeOff] = [money(p.amount), money(p.writeOff)];
      if (writeOff !== 0 && kind.settles !== 1) throw invalid(fault(`/allocations/${i}/writeOff`, 'max', { max: '0' }));
      if (writeOff < 0) throw invalid(fault(`/allocations/${i}/writeOff`, 'min', { min: '0' }));
      if (amount === 0 && writeOff === 0) throw invalid(fault(`/allocations/${i}/amount`, 'required'));
      return { itemId: p.itemId, amount, writeOff };
    });
  }

  /** The items behind allocations; 422 for one that is none of the party's. */
  async items(side: Side, partyId: number, wanted: readonly Wanted[]): Promise<NamedItem[]> {
    const found = await this.rows.items(side, wanted.map((w) => w.itemId));
    demandKnown(side, wanted, (id) => found.some((i) => i.id === id && i.partyId === partyId));
    return found;
  }
}

/** Figures of the head that follow from lines and allocations. */
export function figures(kind: MoneyKind, lines: readonly Pick<LineDraft, 'amount' | 'fee'>[], wanted: readonly Wanted[], total: number): Pick<MoneyDocument, 'total' | 'fee' | 'allocated' | 'writeOff' | 'advance'> {
  const sum = <T>(list: readonly T[], pick: (t: T) => number): number => list.reduce((a, t) => a + pick(t), 0);
  const allocated = sum(wanted, (w) => w.amount);
  const whole = kind.lines ? sum(lines, (l) => l.amount) : wanted.length > 0 ? allocated : total;
  return { total: whole, fee: sum(lines, (l) => l.fee), allocated, writeOff: sum(wanted, (w) => w.writeOff), advance: kind === BAD_DEBT ? 0 : kind.settles * whole - allocated };
}
