import { faultText, isProblem, problemText, refreshReference, t, toast, useSession } from '@steward/ui';
import { computed, reactive, ref, toValue, watch, type ComputedRef, type MaybeRefOrGetter, type Ref } from 'vue';
import { changeSettings, listSettings, type Setting, type SettingValue } from './data.api';

export interface SettingGroup {
  /** Values being written, by key; only those that differ from what is stored. */
  draft: Record<string, SettingValue>;
  errors: Record<string, string>;
  /** Keys somebody else has changed meanwhile. */
  stale: Ref<ReadonlySet<string>>;
  general: Ref<string>;
  saving: Ref<boolean>;
  dirty: ComputedRef<boolean>;
  valueOf: (one: Setting) => SettingValue;
  set: (one: Setting, value: SettingValue) => void;
  drop: (key?: string) => void;
  save: () => Promise<void>;
}

/** The parameters of one group being changed. They are saved together, each against the version seen; `took` gets what the server has. */
export function useSettingGroup(settings: MaybeRefOrGetter<readonly Setting[]>, took: (all: Setting[]) => void): SettingGroup {
  const session = useSession();
  const draft = reactive<Record<string, SettingValue>>({});
  const errors = reactive<Record<string, string>>({});
  const stale = ref<ReadonlySet<string>>(new Set());
  const general = ref('');
  const saving = ref(false);
  const dirty = computed(() => Object.keys(draft).length > 0);

  const valueOf = (one: Setting): SettingValue => draft[one.key] ?? one.value;
  function set(one: Setting, value: SettingValue): void {
    delete errors[one.key];
    general.value = '';
    if (value === one.value) delete draft[one.key];
    else draft[one.key] = value;
  }
  function drop(key?: string): void {
    for (const name of key === undefined ? Object.keys(draft) : [key]) { delete draft[name]; delete errors[name]; }
    stale.value = new Set([...stale.value].filter((name) => key !== undefined && name !== key));
    general.value = '';
  }
  watch(() => toValue(settings), (all) => { for (const one of all) if (draft[one.key] === one.value) drop(one.key); });

  /** Somebody else was first: their values come in, mine stay in the boxes. */
  async function reconcile(): Promise<void> {
    const before = toValue(settings);
    const now = await listSettings();
    stale.value = new Set(before.filter((one) => one.key in draft && now.find((other) => other.key === one.key)?.version !== one.version).map((one) => one.key));
    took(now);
    general.value = t('data.setting.stale');
  }

  async function save(): Promise<void> {
    if (saving.value || !dirty.value) return;
    saving.value = true;
    const changes = toValue(settings).filter((one) => one.key in draft).map((one) => ({ key: one.key, value: draft[one.key] ?? one.value, version: one.version }));
    clear(errors);
    try {
      const all = await changeSettings(changes);
      drop();
      took(all);
      toast.success(t('ui.saved'));
      void refreshReference('settings');
      if (changes.some((one) => one.key.startsWith('company.'))) await session.loadMe();
    } catch (error) {
      if (isProblem(error) && error.status === 412) await reconcile();
      else if (isProblem(error) && error.faults.length > 0) {
        for (const fault of error.faults) { const key = changes[Number(fault.pointer.split('/')[2])]?.key; if (key) errors[key] = faultText(fault); }
      } else general.value = problemText(error);
    } finally {
      saving.value = false;
    }
  }
  return { draft, errors, stale, general, saving, dirty, valueOf, set, drop, save };
}

function clear(errors: Record<string, string>): void { for (const key of Object.keys(errors)) delete errors[key]; }
