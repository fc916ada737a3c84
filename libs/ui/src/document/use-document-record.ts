import { onActivated, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { get } from '../api/http';
import { isProblem } from '../api/problem';
import { toast } from '../feedback/toast';
import type { DocumentRecord, DocumentSpec } from './types';

export interface RecordStore<T> {
  record: ShallowRef<T | undefined>;
  error: ShallowRef<unknown>;
  /** Counts up with each reading: what reads for itself follows. */
  round: Ref<number>;
  load: () => Promise<void>;
}

/** Older pictures are read again when their tab comes to the front. */
const FRESH = 5_000;

/** A document (or what `read` answers) to be shown: read anew for another id and when its tab comes back to the front. */
export function useDocumentRecord<T = DocumentRecord>(spec: Pick<DocumentSpec, 'path'>, id: () => number, read?: (id: number, signal: AbortSignal) => Promise<T>): RecordStore<T> {
  const record = shallowRef<T>();
  const error = shallowRef<unknown>();
  const round = ref(0);
  let asked: AbortController | undefined;
  let readAt = 0;
  const fetch = read ?? ((one: number, signal: AbortSignal) => get<T>(`${spec.path}/${one}`, undefined, signal));

  async function load(): Promise<void> {
    asked?.abort();
    const own = new AbortController();
    asked = own;
    try {
      record.value = await fetch(id(), own.signal);
      if (own.signal.aborted) return;
      error.value = undefined;
      round.value += 1;
      readAt = Date.now();
    } catch (problem) {
      if (own.signal.aborted) return;
      // an old picture is better than none while the network is away; a record that is gone is gone
      if (record.value !== undefined && !(isProblem(problem) && problem.status === 404)) toast.problem(problem);
      else error.value = problem;
    }
  }
  watch(id, () => { record.value = undefined; error.value = undefined; void load(); }, { immediate: true });
  onActivated(() => { if (readAt > 0 && Date.now() - readAt > FRESH) void load(); });
  onScopeDispose(() => { asked?.abort(); });
  return { record, error, round, load };
}
