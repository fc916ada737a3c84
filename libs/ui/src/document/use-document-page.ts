import { computed, nextTick, onBeforeUnmount, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import { get } from '../api/http';
import { confirm } from '../feedback/confirm';
import { toast } from '../feedback/toast';
import { valueAt, setValue, type FormValues } from '../form/fields';
import { t } from '../i18n/i18n';
import { touchList } from '../list/touch';
import { useCan } from '../permission/can';
import { tabKey, useTabs } from '../shell/tabs';
import type { DocumentStart } from './document-state';
import { handOver, takeOver } from './hand-over';
import type { Place } from './moves';
import { openPrint } from './print';
import { useDocument, type DocumentStore } from './use-document';
import type { DocumentRecord, DocumentSpec, SavedAs } from './types';

export interface DocumentPage {
  store: DocumentStore;
  loading: Ref<boolean>;
  error: ShallowRef<unknown>;
  load: () => Promise<void>;
  saved: (record: DocumentRecord, as: SavedAs) => Promise<void>;
  print: () => void;
  copy: () => void;
}

const EDITABLE = ['draft', 'rejected'];
/** Name of a document: its number, else 草稿 #id. */
export const documentName = (record: Pick<DocumentRecord, 'no' | 'id'>): string => record.no ?? t('document.draftNo', { id: record.id });

/** Values and lines of a copy: what people entered, without number, day and identity, over what a new document begins with. */
export function copyOf(spec: DocumentSpec, record: DocumentRecord, begun: FormValues = {}): DocumentStart {
  const values: FormValues = { ...begun };
  for (const field of spec.fields) {
    const value = valueAt(record, field.name);
    if (field.copied !== false && field.send !== false && field.name !== 'docDate' && value !== undefined) setValue(values, field.name, value);
  }
  return { values, lines: (record.lines ?? []).map(({ id: _id, ...line }) => line) };
}

const plainQuery = (query: LocationQuery): Record<string, string> => Object.fromEntries(Object.entries(query).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));

/**
 * The page of an editor at `<path>/new` and `<path>/:id(\\d+)/edit`: reads, starts from another document or a copy, and says
 * where to go after a save. `ready` gets the cursor's place once the editor is on screen.
 */
export function useDocumentPage(spec: DocumentSpec, ready: (at: Place | undefined) => void, place: () => Place | undefined): DocumentPage {
  const route = useRoute();
  const router = useRouter();
  const tabs = useTabs();
  const can = useCan();
  const store = useDocument(spec);
  const loading = ref(true);
  const error = shallowRef<unknown>();
  const id = computed(() => (typeof route.params['id'] === 'string' ? Number(route.params['id']) : undefined));
  let gone = false;
  onBeforeUnmount(() => { gone = true; });

  async function startOf(): Promise<{ start: DocumentStart; at?: Place } | undefined> {
    const wanted = id.value;
    if (wanted !== undefined) {
      const handed = takeOver(spec.type, wanted);
      const record = handed?.record ?? (await get<DocumentRecord>(`${spec.path}/${wanted}`));
      if (!EDITABLE.includes(record.state) && !(record.state === 'approved' && spec.amend && can(spec.amend.needs))) { await away(`${spec.path}/${wanted}`); return undefined; }
      return { start: { record }, ...(handed?.at ? { at: handed.at } : {}) };
    }
    const { copy, ...query } = plainQuery(route.query);
    if (copy) {
      const [begun, record] = await Promise.all([spec.start?.({}), get<DocumentRecord>(`${spec.path}/${copy}`)]);
      return { start: copyOf(spec, record, begun?.values) };
    }
    return { start: await spec.start?.(query) ?? {} };
  }
  /** Shows another page in place of this one. */
  async function away(to: string): Promise<void> {
    const here = tabKey(route.path);
    await router.replace(to);
    if (tabKey(to) !== here) tabs.drop([here]);
  }

  async function load(): Promise<void> {
    loading.value = true;
    error.value = undefined;
    try {
      const found = await startOf();
      if (!found || gone) return;
      await store.begin(found.start);
      loading.value = false;
      await nextTick();
      ready(found.at);
    } catch (problem) {
      error.value = problem;
    } finally {
      loading.value = false;
    }
  }
  void load();
  // the same tab asked for with other words: 新增 from another order
  watch(() => route.fullPath, async (now, before) => {
    if (gone || now === before || tabKey(now.split('?')[0] ?? '') !== tabKey(before.split('?')[0] ?? '')) return;
    if (store.state.dirty.value && !(await confirm({ title: t('ui.form.dirtyTitle'), text: t('ui.form.dirtyText'), confirmLabel: t('ui.action.discard'), cancelLabel: t('ui.form.keepEditing'), danger: true }))) return;
    void load();
  });

  async function saved(record: DocumentRecord, as: SavedAs): Promise<void> {
    store.draft.drop();
    touchList(...(spec.lists ?? [spec.path.slice(1)]));
    const show = { label: t('document.show'), run: () => void router.push(`${spec.path}/${record.id}`) };
    const another = { label: t('document.another'), run: () => void router.push(`${spec.path}/new`) };
    toast.success(t(as === 'approved' ? 'document.approvedToast' : as === 'amended' ? 'document.amendedToast' : 'document.savedToast', { name: `${t(spec.title)} ${documentName(record)}` }), { actions: as === 'new' ? [show] : as === 'draft' ? [show, another] : [another] });
    if (as === 'new') {
      // a tab of its own, or the same one without the words of its address: both begin by themselves
      if (id.value !== undefined || Object.keys(route.query).length > 0) { await away(`${spec.path}/new`); return; }
      await store.begin(await spec.start?.({}) ?? {});
      await nextTick();
      ready(undefined);
    } else if (as !== 'draft') await away(`${spec.path}/${record.id}`);
    else if (id.value === undefined) {
      const at = place();
      handOver(spec.type, { record, ...(at ? { at } : {}) });
      await away(`${spec.path}/${record.id}/edit`);
    }
  }

  const withRecord = (work: (record: DocumentRecord) => void) => (): void => { const record = store.state.record.value; if (record) work(record); };
  return {
    store, loading, error, load, saved, print: withRecord((record) => { openPrint(spec, record.id); }),
    copy: withRecord((record) => void router.push({ path: `${spec.path}/new`, query: { copy: String(record.id) } })),
  };
}
