import { MergeErrors, type TornApart, registerCustomerChild, registerCustomerRecount, registerCustomerSeam } from '@steward/customer-api';
import { type Param, Table, clock, database, inList } from '@steward/platform';
import { Advance } from './subledger/allocation.entity.js';

// Money of customers: what a merge gives to the survivor. Rows of suppliers share some of the tables.
registerCustomerChild(
  { table: 'receipt', column: 'partyId', label: 'receipt' },
  { table: 'refund', column: 'partyId', label: 'refund' },
  { table: 'bad_debt', column: 'partyId', label: 'bad_debt' },
  { table: 'advance_offset', column: 'partyId', label: 'offset', where: "side='receivable'" },
  { table: 'advance_offset', column: 'counterId', label: 'offset', where: "kind='receivable_transfer'", quiet: true },
  { table: 'invoice', label: 'invoice' },
  { table: 'billing', label: 'billing', quiet: true },
  { table: 'receivable', column: 'partyId', label: 'receivable', quiet: true },
  { table: 'receivable_allocation', column: 'partyId', label: 'receivable', quiet: true },
  { table: 'advance_ledger', column: 'partyId', label: 'receivable', where: "side='receivable'", quiet: true },
  { table: 'advance', column: 'partyId', label: 'receivable', handled: true },
);
registerCustomerRecount(async (ids) => {
  await recountAdvances(ids);
  await recountBalances(ids);
});
registerCustomerSeam(tornMoney);

const advances = new Table(Advance);

/** Advances are the sums of their ledger. Throws 409 `customer.merge_advance` when one would be less than nothing. */
async function recountAdvances(ids: readonly number[]): Promise<void> {
  const list = inList(ids);
  const have = await advances.all({ side: 'receivable', partyId: [...ids] }, { orderBy: 'partyId', lock: true });
  const sums = await database.unit.sql.all<{ partyId: number; amount: number | string }>(`SELECT partyId, SUM(amount) AS amount FROM advance_ledger WHERE side='receivable' AND partyId IN ${list.sql} GROUP BY partyId`, list.params);
  for (const partyId of ids) {
    const balance = Number(sums.find((s) => s.partyId === partyId)?.amount ?? 0);
    if (balance < 0) throw MergeErrors.mergeAdvance();
    if (have.some((a) => a.partyId === partyId)) await advances.change({ side: 'receivable', partyId }, { balance });
    else if (balance !== 0) await advances.insert({ side: 'receivable', partyId, balance });
  }
}

/** Balances on the customers are what is open, what is overdue today, and their advances. */
async function recountBalances(ids: readonly number[]): Promise<void> {
  const list = inList(ids);
  const open = (more: string): string => `COALESCE((SELECT SUM(r.open) FROM receivable r WHERE r.partyId=customer.id AND r.isOpen=1${more}),0)`;
  const params: Param[] = [clock.today(), ...list.params];
  await database.unit.sql.run(
    `UPDATE customer SET receivableBalance=${open('')}, overdueAmount=${open(' AND r.amount>0 AND r.dueDate<?')}, advanceBalance=COALESCE((SELECT v.balance FROM advance v WHERE v.side='receivable' AND v.partyId=customer.id),0) WHERE id IN ${list.sql}`, params,
  );
}

/** Money of one customer that settles debts of the other, invoices of one for orders of the other. */
async function tornMoney(ids: readonly number[]): Promise<TornApart[]> {
  const list = inList(ids);
  const two = (a: string, b: string): string => `${a}<>${b} AND ${a} IN ${list.sql} AND ${b} IN ${list.sql}`;
  const ofDocument = (table: string, type: string): string =>
    `SELECT '${type}' AS type, d.id AS id, d.no AS no FROM ${table} d JOIN receivable_allocation a ON a.docType='${type}' AND a.docId=d.id WHERE ${two('d.partyId', 'a.partyId')}`;
  const planned = (table: string, type: string): string => `SELECT '${type}' AS type, d.id AS id, d.no AS no FROM ${table} d JOIN ${table}_allocation x ON x.documentId=d.id JOIN receivable i ON i.id=x.itemId WHERE d.state<>'voided' AND ${two('d.partyId', 'i.partyId')}`;
  const parts = [
    `SELECT a.docType AS type, a.docId AS id, i.no AS no FROM receivable_allocation a JOIN receivable i ON i.id=a.itemId WHERE ${two('a.partyId', 'i.partyId')} GROUP BY a.docType, a.docId, i.no HAVING SUM(a.amount)<>0 OR SUM(a.writeOff)<>0`,
    `SELECT i.sourceType AS type, i.sourceId AS id, i.no AS no FROM receivable i JOIN billing b ON b.id=i.billingId WHERE ${two('i.partyId', 'b.customerId')}`,
    `SELECT 'invoice' AS type, v.id AS id, v.no AS no FROM invoice v JOIN invoice_allocation x ON x.documentId=v.id JOIN billing b ON b.id=x.billingId WHERE ${two('v.customerId', 'b.customerId')}`,
    ...[['receipt', 'receipt'], ['refund', 'refund'], ['bad_debt', 'bad_debt'], ['advance_offset', 'offset']].flatMap(([table = '', type = '']) => [`${ofDocument(table, type)}${table === 'advance_offset' ? " AND d.side='receivable'" : ''}`, `${planned(table, type)}${table === 'advance_offset' ? " AND d.side='receivable'" : ''}`]),
  ];
  const params = parts.flatMap(() => [...list.params, ...list.params]);
  return database.unit.sql.all<TornApart>(`${parts.join(' UNION ')} LIMIT 20`, params);
}
