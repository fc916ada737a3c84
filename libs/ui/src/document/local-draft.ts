import { onScopeDispose, shallowRef, toRaw, type ShallowRef } from 'vue';
import { newKey } from '../api/key';
import { readStored, writeStored } from '../session/storage';
import type { DocumentState } from './document-state';
import { browserDrafts, draftToOffer, type DraftBase, type DraftStore, type LocalDraft } from './draft-store';
import { firstValues, makeLine } from './lines';

/** How often what was typed is put aside, in milliseconds. */
export const DRAFT_EVERY = 10_000;

const WINDOW = 'steward.window';
/** Name of this browser window: the same after a reload, another in every other window. */
function windowName(): string {
  const known = readStored<string>(sessionStorage, WINDOW);
  if (typeof known === 'string') return known;
  const made = newKey();
  writeStored(sessionStorage, WINDOW, made);
  return made;
}

export interface LocalDrafts {
  /** A draft left by a crash or a closed window, to be offered. */
  found: ShallowRef<LocalDraft | undefined>;
  /** Looks for one; call it when the editor has begun. */
  look: () => Promise<void>;
  /** Takes the offered draft into the editor; gives its key. */
  restore: () => LocalDraft | undefined;
  /** Throws the offered draft away. */
  discard: () => void;
  /** Puts what is typed aside now. */
  keep: () => Promise<void>;
  /** The document is saved or given up: nothing to offer any more. */
  drop: () => void;
}

interface Options {
  state: DocumentState;
  /** Key of the document: {@link LocalDraft.id}. */
  key: () => string;
  /** Who and what: `7:sales_order:new`. */
  scope: () => string;
  /** What the document started from. */
  started: () => DraftBase;
  store?: DraftStore;
  now?: () => number;
}

const quietly = (work: Promise<unknown>): Promise<void> => work.then(() => undefined, () => undefined);

/** Puts an unsaved document aside every ten seconds and whenever the window loses the focus, and offers it after a crash. */
export function useLocalDraft({ state, key, scope, started, store = browserDrafts, now = Date.now }: Options): LocalDrafts {
  const found = shallowRef<LocalDraft>();
  const here = windowName();
  let kept = '';
  let at = 0;
  let gone = false;

  const snapshot = (): Pick<LocalDraft, 'values' | 'lines'> => ({
    values: structuredClone(toRaw(state.values)),
    lines: state.filled().map((line) => ({ values: { ...toRaw(line.values) }, ...(line.id === undefined ? {} : { id: line.id }), ...(line.product ? { product: structuredClone(toRaw(line.product)) } : {}) })),
  });

  async function keep(): Promise<void> {
    if (gone || !state.dirty.value) return;
    const held = snapshot();
    const text = JSON.stringify(held);
    if (text !== kept) at = now();
    kept = text;
    const version = state.record.value?.version;
    await quietly(store.put({ id: key(), scope: scope(), window: here, at, alive: now(), ...(version === undefined ? {} : { version, base: started() }), ...held }));
  }

  async function look(): Promise<void> {
    const drafts = await store.list(scope()).catch(() => []);
    const offered = draftToOffer(drafts.filter((one) => one.id !== key()), here, now());
    if (!state.dirty.value) found.value = offered;
  }

  function restore(): LocalDraft | undefined {
    const draft = found.value;
    found.value = undefined;
    if (!draft) return undefined;
    Object.assign(state.values, structuredClone(draft.values));
    const blank = state.linesSpec.fixed ? [] : [makeLine(firstValues(state.columns.value))];
    state.lines.splice(0, state.lines.length, ...draft.lines.map((line) => makeLine(line.values, { ...(line.id === undefined ? {} : { id: line.id }), ...(line.product ? { product: line.product } : {}) })), ...blank);
    state.clearFaults();
    state.dirty.value = true;
    return draft;
  }
  function discard(): void {
    if (found.value) void quietly(store.remove(found.value.id));
    found.value = undefined;
  }
  function drop(): void {
    kept = '';
    void quietly(store.remove(key()));
  }

  const tick = (): void => { void keep(); };
  const timer = setInterval(tick, DRAFT_EVERY);
  window.addEventListener('blur', tick);
  window.addEventListener('pagehide', tick);
  onScopeDispose(() => {
    // closed on purpose: whoever closes with changes was asked
    gone = true;
    drop();
    clearInterval(timer);
    window.removeEventListener('blur', tick);
    window.removeEventListener('pagehide', tick);
  });
  return { found, look, restore, discard, keep, drop };
}
