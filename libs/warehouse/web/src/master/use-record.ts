import { isProblem, toast, touchList, type FormValues } from '@steward/ui';
import { onActivated, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';

export interface RecordStore<T> {
  record: ShallowRef<T | undefined>;
  error: ShallowRef<unknown>;
  /** Counts up with each reading: panels with pages of their own follow. */
  round: Ref<number>;
  load: () => Promise<void>;
  /** Changes one field in place. Throws what the field shows. */
  change: (name: string, value: unknown) => Promise<void>;
}

interface Source<T> { read: (id: number, signal: AbortSignal) => Promise<T>; update: (id: number, body: FormValues, context: { ifMatch: number }) => Promise<unknown>; list: string }

/** One record of master data, read anew after every change and when its tab comes back to the front. */
export function useRecord<T extends { id: number; version: number }>(id: () => number, source: Source<T>): RecordStore<T> {
  const record = shallowRef<T>();
  const error = shallowRef<unknown>();
  const round = ref(0);
  let asked: AbortController | undefined;
  let readAt = 0;

  async function load(): Promise<void> {
    asked?.abort();
    const own = new AbortController();
    asked = own;
    const wanted = id();
    try {
      const found = await source.read(wanted, own.signal);
      if (wanted !== id()) return;
      record.value = found;
      error.value = undefined;
      round.value += 1;
      readAt = Date.now();
    } catch (problem) {
      if (own.signal.aborted) return;
      // an old picture is better than none while the network is away; a record that is gone is gone
      if (record.value?.id === wanted && !(isProblem(problem) && problem.status === 404)) toast.problem(problem);
      else error.value = problem;
    }
  }

  async function change(name: string, value: unknown): Promise<void> {
    const now = record.value;
    if (!now) return;
    const [root = '', key] = name.split('.');
    try {
      await source.update(now.id, key ? { [root]: { [key]: value } } : { [root]: value }, { ifMatch: now.version });
    } catch (problem) {
      if (isProblem(problem) && problem.status === 412) await load();
      throw problem;
    }
    touchList(source.list);
    await load();
  }

  watch(id, () => { record.value = undefined; error.value = undefined; void load(); }, { immediate: true });
  onActivated(() => { if (readAt > 0 && Date.now() - readAt > 5_000) void load(); });
  onScopeDispose(() => asked?.abort());
  return { record, error, round, load, change };
}
