import { confirm, t, toast, touchList } from '@steward/ui';
import { undoMerge, type Merge } from './merge.api';

/** Takes merges back, the newest first; says what was done or why it is impossible. True when all are. */
export async function takeBack(merges: readonly Pick<Merge, 'id' | 'mergedName'>[], ask = true): Promise<boolean> {
  if (ask && !(await confirm({ title: t('merge.undo.title'), text: t('merge.undo.ask', { name: merges.map((m) => m.mergedName).join('、') }), confirmLabel: t('merge.undo.go') }))) return false;
  try {
    for (const one of [...merges].sort((a, b) => b.id - a.id)) await undoMerge(one.id);
    toast.success(t('merge.undo.done', { name: merges.map((m) => m.mergedName).join('、') }));
    return true;
  } catch (problem) {
    toast.problem(problem);
    return false;
  } finally {
    touchList('customers', 'team-customers');
  }
}
