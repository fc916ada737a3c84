import { isProblem, problemText, type BulkFailure, type BulkOutcome, type ListRow } from '@steward/ui';

const AT_ONCE = 4;

/** The same on many ticked rows, a few at a time: what is refused is named, the rest is done. */
export async function eachOf(rows: readonly ListRow[], work: (row: ListRow) => Promise<unknown>): Promise<BulkOutcome> {
  const failures: BulkFailure[] = [];
  let done = 0;
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await Promise.all(rows.slice(at, at + AT_ONCE).map(async (row) => {
      try {
        await work(row);
        done += 1;
      } catch (error) {
        failures.push({ id: row.id, label: String(row['name'] ?? `#${row.id}`), message: problemText(error), ...(isProblem(error) ? { code: error.code } : {}) });
      }
    }));
  }
  return { done, failures };
}
