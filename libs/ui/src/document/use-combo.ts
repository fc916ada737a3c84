import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';

/** Where the options of a box come from, and what a typed text means exactly. */
export interface ComboSource<T> {
  /** Options for a text; '' = before anything was typed. */
  search: (text: string, signal: AbortSignal) => Promise<readonly T[]> | readonly T[];
  /** The option the text names exactly (code, barcode, full label). */
  exact?: (options: readonly T[], text: string) => T | undefined;
  /** Milliseconds the hands may rest before it asks; 0 = at once. */
  delay?: number;
}

export interface Combo<T> {
  open: Ref<boolean>;
  options: ShallowRef<readonly T[]>;
  /** Place of the option Enter takes; -1 = none. */
  active: Ref<number>;
  busy: Ref<boolean>;
  failed: ShallowRef<unknown>;
  /** The text has changed: searches, and opens. */
  type: (text: string) => void;
  /** Opens without a word, e.g. by F4. */
  show: (text?: string) => void;
  close: () => void;
  step: (by: 1 | -1) => void;
  /** The mouse is over an option. */
  mark: (at: number) => void;
  /** What Enter means: waits for the answer to what was typed, then the exact, the marked or the first option. */
  decide: (text: string) => Promise<T | undefined>;
}

/** A box with options below it: asks as one types, forgets answers that come too late. Draws nothing. */
export function useCombo<T>(source: () => ComboSource<T> | undefined): Combo<T> {
  const open = ref(false);
  const options = shallowRef<readonly T[]>([]);
  const active = ref(-1);
  const busy = ref(false);
  const failed = shallowRef<unknown>();
  let asked: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The text the options (or the ones under way) belong to, and when they are there. */
  let text = '';
  let answered: Promise<void> = Promise.resolve();
  let stepped = false;

  async function ask(wanted: string): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    asked?.abort();
    const own = new AbortController();
    asked = own;
    text = wanted;
    busy.value = true;
    try {
      const found = await source()?.search(wanted.trim(), own.signal) ?? [];
      if (own.signal.aborted) return;
      options.value = found;
      active.value = found.length > 0 ? 0 : -1;
      failed.value = undefined;
    } catch (error) {
      if (own.signal.aborted) return;
      options.value = [];
      active.value = -1;
      failed.value = error;
    } finally {
      if (asked === own) busy.value = false;
    }
  }

  function start(wanted: string, delay: number): void {
    clearTimeout(timer);
    stepped = false;
    open.value = true;
    if (delay === 0) { answered = ask(wanted); return; }
    timer = setTimeout(() => { answered = ask(wanted); }, delay);
  }
  function close(): void {
    open.value = false;
    clearTimeout(timer);
    timer = undefined;
    asked?.abort();
    busy.value = false;
    options.value = [];
    active.value = -1;
    failed.value = undefined;
    text = '';
  }
  function step(by: 1 | -1): void {
    const count = options.value.length;
    if (count === 0) return;
    stepped = true;
    active.value = (active.value + by + count) % count;
  }

  async function decide(wanted: string): Promise<T | undefined> {
    if (text !== wanted || timer !== undefined || (!busy.value && options.value.length === 0)) answered = ask(wanted);
    await answered;
    const marked = options.value[active.value];
    if (stepped && marked !== undefined) return marked;
    return source()?.exact?.(options.value, wanted.trim()) ?? marked ?? options.value[0];
  }

  return { open, options, active, busy, failed, type: (typed) => { start(typed, source()?.delay ?? 0); }, show: (typed = '') => { start(typed, 0); }, close, step, mark: (at) => { active.value = at; }, decide };
}
