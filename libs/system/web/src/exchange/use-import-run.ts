import { jobStarted, toast, touchList } from '@steward/ui';
import { onActivated, onBeforeUnmount, onDeactivated, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { readImport, type ImportRun } from './exchange.api';
import { isActive } from './import-steps';
import { importViewOf } from './import-views';

export interface ImportRunStore {
  run: ShallowRef<ImportRun | undefined>;
  error: ShallowRef<unknown>;
  loading: Ref<boolean>;
  busy: Ref<boolean>;
  load: () => Promise<void>;
  /** Takes over an answer of the server. */
  take: (run: ImportRun) => void;
  /** Does something with the import and takes over the answer; refusals become a message. True when it worked. */
  act: (work: () => Promise<ImportRun>) => Promise<boolean>;
}

/** An import followed by its address: asks again while a job is at work on it, and stops when the page is out of sight. */
export function useImportRun(id: () => number | undefined): ImportRunStore {
  const run = shallowRef<ImportRun>();
  const error = shallowRef<unknown>();
  const loading = ref(false);
  const busy = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  let inSight = true;

  function stop(): void {
    clearTimeout(timer);
    asked?.abort();
    asked = undefined;
  }

  function take(now: ImportRun): void {
    const before = run.value;
    run.value = now;
    error.value = undefined;
    if (isActive(now.state)) plan(now);
    else if (before && isActive(before.state)) {
      void jobStarted();
      touchList('imports', ...(importViewOf(now.entity)?.touches ?? []));
    }
  }

  /** Small files are over in a moment, large ones take minutes. */
  function plan(now: ImportRun): void {
    clearTimeout(timer);
    if (inSight) timer = setTimeout(() => void load(), (now.job?.total ?? 0) > 20_000 ? 1500 : 600);
  }

  async function load(): Promise<void> {
    const wanted = id();
    if (wanted === undefined) return;
    stop();
    const own = new AbortController();
    asked = own;
    loading.value = run.value === undefined;
    try {
      take(await readImport(wanted, own.signal));
    } catch (problem) {
      if (own.signal.aborted) return;
      // a poll that fails is tried again; only the first look shows the error page
      if (run.value && isActive(run.value.state)) plan(run.value);
      else error.value = problem;
    } finally {
      if (asked === own) loading.value = false;
    }
  }

  async function act(work: () => Promise<ImportRun>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    try {
      const now = await work();
      take(now);
      if (isActive(now.state)) void jobStarted();
      return true;
    } catch (problem) {
      toast.problem(problem);
      await load();
      return false;
    } finally {
      busy.value = false;
    }
  }

  watch(id, () => { run.value = undefined; error.value = undefined; void load(); }, { immediate: true });
  onActivated(() => { if (!inSight) { inSight = true; void load(); } });
  onDeactivated(() => { inSight = false; stop(); });
  onBeforeUnmount(() => { inSight = false; stop(); });

  return { run, error, loading, busy, load, take, act };
}
