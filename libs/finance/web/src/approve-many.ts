import { isProblem, newKey, problemText, request, t, touchList, type BulkOutcome, type ListRow } from '@steward/ui';

/**
 * Approves ticked documents one after the other, the oldest first: what one settles is not open any more for the next. What is
 * refused is named with its reason, the others go on.
 */
export async function approveMany(path: string, rows: readonly ListRow[], touches: readonly string[]): Promise<BulkOutcome> {
  const failures: BulkOutcome['failures'] = [];
  let done = 0;
  for (const row of [...rows].sort((a, b) => a.id - b.id)) {
    const label = typeof row['no'] === 'string' ? row['no'] : t('document.draftNo', { id: row.id });
    if (row['state'] !== 'draft') { failures.push({ id: row.id, label, message: t('finance.bulk.notDraft') }); continue; }
    try {
      await request('POST', `${path}/${row.id}/approve`, { body: {}, idempotencyKey: newKey(), ...(row.version === undefined ? {} : { ifMatch: row.version }) });
      done += 1;
    } catch (error) {
      if (!isProblem(error)) throw error;
      failures.push({ id: row.id, label, message: problemText(error) });
    }
  }
  if (done > 0) touchList(...touches);
  return { done, failures };
}
