import { database, inList } from '@steward/platform';

/** A line of a document as papers of other domains repeat it, e.g. statements: quantity ×1e4, price ×1e6, amount with tax in fen. */
export interface DocumentLine { docId: number; productCode: string; productName: string; spec: string | null; unit: string; quantity: number; unitPrice: number | null; amount: number }
type ReadLines = (ids: readonly number[]) => Promise<DocumentLine[]>;

const readers = new Map<string, ReadLines>();

/** Makes the product lines of a kind of document readable for domains that know only its type and id; called where the domain is wired. */
export function registerDocumentLines(type: string, read: ReadLines): void {
  readers.set(type, read);
}

/** Lines of some documents of a type, whoever may see them, by document; empty for types without product lines. */
export async function documentLines(type: string, ids: readonly number[]): Promise<Map<number, DocumentLine[]>> {
  const read = readers.get(type);
  const out = new Map<number, DocumentLine[]>();
  if (!read || ids.length === 0) return out;
  for (const line of await read([...new Set(ids)])) out.set(line.docId, [...(out.get(line.docId) ?? []), line]);
  return out;
}

/** Reader of a table of lines with the usual columns; `price` and `amount` name those that differ (an empty price: none). */
export const linesOfTable = (table: string, owner: string, { price = 'unitPrice', amount = 'payable' }: { price?: string; amount?: string } = {}): ReadLines => async (ids) => {
  const list = inList(ids);
  const columns = `${owner} AS docId, productCode, productName, spec, unit, quantity, ${price === '' ? 'NULL' : price} AS unitPrice, ${amount} AS amount`;
  return database.sql.all<DocumentLine>(`SELECT ${columns} FROM ${table} WHERE ${owner} IN ${list.sql} ORDER BY ${owner}, lineNo`, list.params);
};
