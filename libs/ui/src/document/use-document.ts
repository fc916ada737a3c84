import { watch } from 'vue';
import { t } from '../i18n/i18n';
import { toast } from '../feedback/toast';
import { isEmpty, valueAt, type FormValues } from '../form/fields';
import { useSession } from '../session/session';
import { useTab } from '../shell/tabs';
import { useDocumentSaving, type DocumentSaving, type DocumentSender } from './document-saving';
import { useDocumentState, type DocumentStart, type DocumentState } from './document-state';
import type { DraftStore } from './draft-store';
import { lineOps, type LineOps } from './line-ops';
import { linePrices, type LinePrices } from './line-prices';
import { useLocalDraft, type LocalDrafts } from './local-draft';
import type { DocumentSpec } from './types';

/** Everything the editor of one document works with. */
export interface DocumentStore {
  state: DocumentState;
  lines: LineOps;
  prices: LinePrices;
  saving: DocumentSaving;
  draft: LocalDrafts;
  /** Starts over: with a record to change it, with values and lines for a new one. */
  begin: (start: DocumentStart) => Promise<void>;
  /** Takes the draft found in this browser. */
  restoreDraft: () => void;
}

export interface DocumentStoreOptions { send?: DocumentSender; drafts?: DraftStore }

/**
 * A document being written: its head and lines in the decimal texts of the wire, live totals by the server's own function,
 * faults by field and cell, a local draft, and a save that cannot make two documents. Call it in a component's setup.
 */
export function useDocument(spec: DocumentSpec, options: DocumentStoreOptions = {}): DocumentStore {
  const session = useSession();
  const tab = useTab();
  const problem = (error: unknown): void => { toast.problem(error); };
  const state = useDocumentState(spec, {
    head: (name, value) => { void follow(name, value).catch(problem); },
    // a gift that is none any more needs a price again
    cell: (line, key) => { if (key === 'gift' && line.product && line.values['gift'] !== true) prices.ask([line]); },
  });
  const prices = linePrices(state, problem);
  const lines = lineOps(state, prices.ask);
  const saving = useDocumentSaving(state, options.send);
  const draft = useLocalDraft({
    state, key: () => saving.key.value, started: saving.started, scope: () => `${session.user?.id ?? 0}:${spec.type}:${state.record.value?.id ?? 'new'}`, ...(options.drafts ? { store: options.drafts } : {}),
  });
  watch(state.dirty, (now) => { tab.setDirty(now); });

  async function follow(name: string, value: unknown): Promise<void> {
    const more = await spec.follow?.(name, value, state.values);
    // the user may have chosen on meanwhile
    if (more && state.values[name] === value) state.put(more);
    if (spec.lines?.priceFields?.includes(name) && state.lines.some((line) => line.product)) {
      toast.info(t('document.repriceAsk'), { duration: 10_000, actions: [{ label: t('document.reprice'), run: () => void prices.askAll().then((n) => { toast.success(t('document.repriced', { n })); }, problem) }] });
    }
  }

  /** Units, prices and stock of the products of an opened document. */
  async function loadProducts(): Promise<void> {
    const ids = [...new Set(state.lines.flatMap((line) => line.product?.id ?? []))];
    if (ids.length === 0 || !spec.lines?.products?.get) return;
    const known = new Map((await spec.lines.products.get(ids)).map((one) => [one.id, one]));
    for (const line of state.lines) {
      const fresh = line.product && known.get(line.product.id);
      if (fresh) line.product = fresh;
    }
    await prices.look();
  }

  /** What follows from the values a new document begins with, e.g. the customer in the address: into fields that are still empty. */
  async function followAll(values: FormValues): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const more = isEmpty(value) ? undefined : await spec.follow?.(name, value, state.values);
      if (more && state.values[name] === value) state.put(Object.fromEntries(Object.entries(more).filter(([key]) => isEmpty(valueAt(state.values, key)))));
    }
  }

  async function begin(start: DocumentStart): Promise<void> {
    draft.drop();
    state.begin(start);
    if (!start.record && start.values) await followAll(start.values).catch(problem);
    state.dirty.value = false;
    saving.rebase();
    // what is known of the products comes when it comes: nobody waits for it
    void loadProducts().catch(problem);
    await draft.look();
  }

  function restoreDraft(): void {
    const taken = draft.restore();
    if (!taken) return;
    saving.rebase(taken.id, taken.base);
    const record = state.record.value;
    // saved on top of the version it was written on: the server says so when there is a newer one
    if (record && taken.version !== undefined) state.record.value = { ...record, version: taken.version };
    void loadProducts().catch(problem);
  }

  return { state, lines, prices, saving, draft, begin, restoreDraft };
}
