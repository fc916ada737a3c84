import { groupBy } from '@steward/kernel';
import { database, inList } from '@steward/platform';
import { DocumentErrors, type NamedDocument } from '@steward/system-api';

/** Documents of finance: their type, table and resource. */
export const FINANCE_DOCUMENTS = {
  receipt: { table: 'receipt', path: 'receipts' }, refund: { table: 'refund', path: 'refunds' }, payment: { table: 'payment', path: 'payments' },
  offset: { table: 'advance_offset', path: 'offsets' }, bad_debt: { table: 'bad_debt', path: 'bad-debts' }, invoice: { table: 'invoice', path: 'invoices' },
} as const;
export type FinanceDocument = keyof typeof FINANCE_DOCUMENTS;
const isOurs = (type: string): type is FinanceDocument => Object.hasOwn(FINANCE_DOCUMENTS, type);

export interface DocumentKey { docType: string; docId: number }

/** Numbers of documents of finance; others are left out. */
export async function documentNumbers(keys: readonly DocumentKey[]): Promise<NamedDocument[]> {
  const out: NamedDocument[] = [];
  for (const [type, refs] of groupBy(keys, (k) => k.docType)) {
    if (!isOurs(type)) continue;
    const { table, path } = FINANCE_DOCUMENTS[type];
    const list = inList([...new Set(refs.map((r) => r.docId))]);
    const rows = await database.sql.all<{ id: number; no: string | null }>(`SELECT id, no FROM ${table} WHERE id IN ${list.sql}`, list.params);
    out.push(...rows.map((r) => ({ type, id: r.id, no: r.no, path })));
  }
  return out;
}

/** Throws 409 `document.has_downstream` that names the documents; nothing when there are none. */
export async function refuseBecauseOf(keys: readonly DocumentKey[]): Promise<void> {
  if (keys.length === 0) return;
  const known = await documentNumbers(keys);
  const unknown = keys.filter((k) => !isOurs(k.docType)).map((k) => ({ type: k.docType, id: k.docId, no: null, path: '' }));
  const documents = [...known, ...unknown];
  throw DocumentErrors.hasDownstream({ documents: documents.map((d) => d.no ?? `#${d.id}`).join('、') }, { documents });
}
