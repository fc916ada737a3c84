import { type Data, type NewRow, actorId, clock, database, inList, meanwhile, together } from '@steward/platform';
import type { BillingRow } from '../billing/billing.entity.js';
import { type BillingFigures, billingFigures } from '../billing/billing.rules.js';
import { billingTable } from '../billing/billing.table.js';
import type { AdvanceLedger, Allocation, SettledVia } from './allocation.entity.js';
import type { OpenItem } from './open-item.entity.js';
import { type Side, advanceLedgerTable, advanceTable, allocationTables, itemTables } from './sides.js';
import { writeRows } from './write-rows.js';

/** Document a movement belongs to, and the day it counts from. */
export interface PostingDoc { type: string; id: number; date: string }
export type NewItem = Pick<OpenItem, 'kind' | 'sourceType' | 'sourceId' | 'no' | 'billingId' | 'docDate' | 'dueDate' | 'ownerId' | 'departmentId' | 'amount'> & { partyName: string; remark?: string | null };
/** Tells the party's master record how its balances moved, in fen. */
export type TellParty = (partyId: number, owed: number, advance: number) => Promise<void>;

const ITEM_COLUMNS = ['settled', 'writtenOff', 'open', 'isOpen'] as const;
const BILLING_COLUMNS = [
  'total', 'returned', 'closed', 'net', 'shipped', 'receivable', 'paid', 'writtenOff', 'open', 'surplus', 'received', 'invoiced', 'receivedUninvoiced', 'shippedUninvoiced', 'invoicedUnreceived', 'overInvoiced', 'receiptStatus', 'invoiceStatus',
] as const;

/**
 * The sub-ledger of one party within a unit of work: its advance row is locked first, so nobody else settles for the same
 * party meanwhile. Items are read, changed in memory and written together by {@link flush}: few statements however many orders.
 */
export class Posting {
  readonly items = new Map<number, OpenItem>();
  readonly billings = new Map<number, BillingRow>();
  private readonly fresh: OpenItem[] = [];
  private readonly changed = new Set<OpenItem>();
  /** Work rows that changed, as they were. */
  private readonly changedBillings = new Map<BillingRow, Readonly<Record<string, unknown>>>();
  private readonly allocations: NewRow<Allocation>[] = [];
  private readonly movements: NewRow<AdvanceLedger>[] = [];
  private opened?: BillingRow;
  private owedBy = 0;
  private advanceBy = 0;

  private constructor(readonly side: Side, readonly partyId: number, private balance: number | undefined, private readonly tell: TellParty) {}

  /** Locks the party's advance; a party never seen before gets its row. Items named here are read with it, as {@link load} does. */
  static async open(side: Side, partyId: number, tell: TellParty, ids: readonly number[] = []): Promise<Posting> {
    const p = new Posting(side, partyId, undefined, tell);
    const [balance] = await together(lockAdvance(side, partyId), p.load(ids));
    p.balance = balance;
    return p;
  }

  /** For debts that are only added: nothing is read and nobody is waited for, what the party owes is added to its master record. The advance is not known. */
  static blind(side: Side, partyId: number, tell: TellParty): Posting {
    return new Posting(side, partyId, undefined, tell);
  }

  /** Advance that can be used, in fen. */
  get advance(): number {
    if (this.balance === undefined) throw new Error('The advance was not read');
    return this.balance;
  }

  /** Reads items of the party with the work rows of their orders; ids of other parties are left out. */
  async load(ids: readonly number[]): Promise<void> {
    if (ids.length === 0) return;
    const list = inList([...new Set(ids)]);
    const lock = forUpdate();
    const mine = `IN ${list.sql} AND`;
    // the plus keeps SQLite from reading all that the party ever owed
    const [items, billings] = await together(
      itemTables[this.side].query(`WHERE t.id ${mine} t.partyId=? ORDER BY t.id${lock}`, [...list.params, this.partyId]),
      billingTable.query(`WHERE t.id IN (SELECT i.billingId FROM ${this.side} i WHERE i.id ${mine} +i.partyId=?) ORDER BY t.id${lock}`, [...list.params, this.partyId]),
    );
    for (const item of items) if (!this.items.has(item.id)) this.items.set(item.id, item);
    for (const b of billings) if (!this.billings.has(b.id)) this.billings.set(b.id, b);
  }
  /** Reads everything that is open. */
  loadOpen(): Promise<void> {
    return this.take('t.partyId=? AND t.isOpen=1', [this.partyId]);
  }
  /** Reads all items of an order; those it had while it was another customer's are settled and left alone. */
  async loadBilling(billing: BillingRow): Promise<void> {
    this.billings.set(billing.id, billing);
    await this.take('t.billingId=? AND t.partyId=?', [billing.id, this.partyId]);
  }

  /** Reads all items of the orders that were read. */
  async loadOrders(): Promise<void> {
    if (this.billings.size === 0) return;
    const list = inList([...this.billings.keys()]);
    await this.take(`t.billingId IN ${list.sql} AND t.partyId=?`, [...list.params, this.partyId]);
  }

  private async take(condition: string, params: (string | number)[]): Promise<void> {
    const lock = forUpdate();
    for (const item of await itemTables[this.side].query(`WHERE ${condition} ORDER BY t.id${lock}`, params)) if (!this.items.has(item.id)) this.items.set(item.id, item);
    const wanted = [...new Set([...this.items.values()].flatMap((i) => (i.billingId !== null && !this.billings.has(i.billingId) ? [i.billingId] : [])))];
    if (wanted.length === 0) return;
    const list = inList(wanted);
    for (const b of await billingTable.query(`WHERE t.id IN ${list.sql} ORDER BY t.id${lock}`, list.params)) this.billings.set(b.id, b);
  }

  /** A further item; its id is known after {@link flush}. */
  add(n: NewItem): OpenItem {
    const item: Data<OpenItem> = { remark: null, ...n, ...stamps(), id: -1 - this.fresh.length, partyId: this.partyId, settled: 0, writtenOff: 0, open: n.amount, isOpen: n.amount !== 0 };
    this.fresh.push(item);
    this.items.set(item.id, item);
    this.owedBy += n.amount;
    const billing = this.billingOf(item);
    if (billing) this.change(billing, { receivable: billing.receivable + n.amount });
    return item;
  }

  /** Settles a part of an item: fen, negative for credits and reversals. */
  settle(item: OpenItem, doc: PostingDoc, part: { via: SettledVia; amount: number; writeOff?: number; reversal?: boolean }): void {
    const writeOff = part.writeOff ?? 0;
    item.settled += part.amount + writeOff;
    item.writtenOff += writeOff;
    item.open = item.amount - item.settled;
    item.isOpen = item.open !== 0;
    if (item.id > 0) this.changed.add(item);
    this.owedBy -= part.amount + writeOff;
    const billing = this.billingOf(item);
    if (billing) this.change(billing, { paid: billing.paid + part.amount, writtenOff: billing.writtenOff + writeOff });
    this.allocations.push({ itemId: item.id, partyId: this.partyId, docType: doc.type, docId: doc.id, date: doc.date, at: clock.stamp(), via: part.via, amount: part.amount, writeOff, reversal: part.reversal ?? false, actorId: actorId() });
  }

  /** Moves the advance of the party, in fen. The caller has looked whether there is enough. */
  move(amount: number, doc: PostingDoc, reversal = false): void {
    if (amount === 0) return;
    const balanceAfter = this.advance + amount;
    this.balance = balanceAfter;
    this.advanceBy += amount;
    this.movements.push({ side: this.side, partyId: this.partyId, docType: doc.type, docId: doc.id, date: doc.date, at: clock.stamp(), amount, balanceAfter, reversal, actorId: actorId() });
  }

  /** A work row not yet stored; its id is known after {@link flush}. */
  open(row: Omit<NewRow<BillingRow>, keyof BillingFigures>): BillingRow {
    const billing = { no: null, departmentId: null, paymentTerm: null, ...row, ...billingFigures(row), ...stamps(), id: -1 };
    this.opened = billing;
    this.billings.set(billing.id, billing);
    return billing;
  }

  /** Changes what is known of an order; its figures follow. */
  change(billing: BillingRow, set: Partial<Data<BillingRow>>): void {
    if (billing !== this.opened && !this.changedBillings.has(billing)) this.changedBillings.set(billing, { ...billing });
    Object.assign(billing, set);
    Object.assign(billing, billingFigures(billing));
  }

  billingOf(item: OpenItem): BillingRow | undefined {
    return item.billingId === null ? undefined : this.billings.get(item.billingId);
  }
  /** Items of an order. */
  itemsOf(billing: BillingRow): OpenItem[] {
    return [...this.items.values()].filter((i) => i.billingId === billing.id);
  }

  /** Writes everything: work rows, items, allocations, advance, the party's balances. */
  async flush(): Promise<void> {
    if (this.owedBy !== 0 || this.advanceBy !== 0) meanwhile(this.tell(this.partyId, this.owedBy, this.advanceBy));
    if (this.opened) await this.insertBilling(this.opened);
    meanwhile(this.writeBillings());
    await this.insertItems();
    meanwhile(writeRows(this.side, ITEM_COLUMNS, [...this.changed].sort((a, b) => a.id - b.id)));
    meanwhile(allocationTables[this.side].insertMany(this.allocations));
    meanwhile(advanceLedgerTable.insertMany(this.movements));
    if (this.advanceBy !== 0) meanwhile(Promise.resolve(database.unit.sql.run('UPDATE advance SET balance=balance+? WHERE side=? AND partyId=?', [this.advanceBy, this.side, this.partyId])));
  }

  /** Only columns in which some row differs: a receipt moves six of them. */
  private async writeBillings(): Promise<void> {
    const changed = [...this.changedBillings].sort(([a], [b]) => a.id - b.id);
    const columns = BILLING_COLUMNS.filter((c) => changed.some(([row, before]) => row[c] !== before[c]));
    if (columns.length > 0) await writeRows('billing', columns, changed.map(([row]) => row));
  }

  private async insertBilling(billing: BillingRow): Promise<void> {
    const temporary = billing.id;
    billing.id = await billingTable.insert(billing);
    for (const item of this.fresh) if (item.billingId === temporary) item.billingId = billing.id;
  }

  private async insertItems(): Promise<void> {
    const first = await itemTables[this.side].insertMany(this.fresh);
    const ids = new Map(this.fresh.map((item, i) => [item.id, first + i]));
    for (const a of this.allocations) a.itemId = ids.get(a.itemId) ?? a.itemId;
    for (const item of this.fresh) item.id = ids.get(item.id) ?? item.id;
  }
}

const forUpdate = (): string => (database.unit.sql.engine === 'mysql' ? ' FOR UPDATE' : '');

function stamps(): { version: number; createdAt: string; createdBy: number; updatedAt: string; updatedBy: number } {
  const at = clock.stamp();
  const by = actorId();
  return { version: 1, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by };
}

/** The party's advance, its row locked until the unit of work ends. On MariaDB one statement makes the row, or locks and reads it. */
async function lockAdvance(side: Side, partyId: number): Promise<number> {
  const { sql } = database.unit;
  if (sql.engine === 'mysql') return (await sql.run('INSERT INTO advance(side,partyId,balance) VALUES(?,?,0) ON DUPLICATE KEY UPDATE balance=LAST_INSERT_ID(balance)', [side, partyId])).insertId;
  const row = await advanceTable.find({ side, partyId });
  if (!row) await advanceTable.insert({ side, partyId, balance: 0 });
  return row?.balance ?? 0;
}
