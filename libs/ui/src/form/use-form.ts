import { computed, reactive, ref, shallowRef, toRaw, toValue, type ComputedRef, type MaybeRefOrGetter, type Ref, type ShallowRef } from 'vue';
import { newKey } from '../api/key';
import { isProblem, problemText, type ApiProblem } from '../api/problem';
import { t } from '../i18n/i18n';
import { useCan } from '../permission/can';
import { compare, merge, type ConflictRow } from './conflict';
import { mapFaults } from './faults';
import { bare, isEmpty, sameValue, setValue, valueAt, type FormField, type FormValues } from './fields';
import { checkField, rulesOf } from './rules';
import { acceptRefusal, isOverridable, repeated } from './saving';

/** What a save must pass on to `request`. */
export interface SaveContext { idempotencyKey: string; /** Version the user has seen; absent on create. */ ifMatch?: number; acknowledge?: readonly string[] }

export interface FormOptions<T> {
  /** Entity of the labels: `field.<entity>.<name>`. */
  entity: string;
  /** Schema of the request body in openapi.json, whose rules the fields follow. */
  schema?: MaybeRefOrGetter<string | undefined>;
  fields: MaybeRefOrGetter<readonly FormField[]>;
  /** Sends the values: all filled ones of a new record, the changed ones of an old one (JSON Merge Patch). */
  save: (values: FormValues, context: SaveContext) => Promise<T>;
  /** Reads the record again when somebody else has changed it. Without it a stale version is only reported. */
  reload?: () => Promise<FormValues>;
}

/** Two people changed the same record; drawn by ConflictDialog. */
export interface OpenConflict { rows: ConflictRow[]; theirs: FormValues; done: (go: boolean) => void }

export interface Form<T> {
  values: FormValues;
  errors: Record<string, string>;
  /** Faults that belong to no field shown. */
  stray: Ref<string[]>;
  shown: ComputedRef<FormField[]>;
  dirty: ComputedRef<boolean>;
  saving: Ref<boolean>;
  conflict: ShallowRef<OpenConflict | undefined>;
  /** Starts over: with a record to edit it, without one for a new one. `preset` fills a new record. */
  start: (record?: FormValues, preset?: FormValues) => void;
  check: (name: string) => void;
  set: (name: string, value: unknown) => void;
  /** Checks and saves; undefined when something stands in the way, which the form then shows. */
  submit: () => Promise<{ result: T } | undefined>;
}

/**
 * The state of a form: values, faults, and a save that cannot make two records. The idempotency key is made when the form
 * starts; the same body goes out again while the outcome is unknown, and only a definite answer brings a new key.
 */
export function useForm<T>(options: FormOptions<T>): Form<T> {
  const can = useCan();
  const values = reactive<FormValues>({});
  const errors = reactive<Record<string, string>>({});
  const stray = ref<string[]>([]);
  const saving = ref(false);
  const base = shallowRef<FormValues>({});
  const version = ref<number>();
  const conflict = shallowRef<OpenConflict>();
  let editing = false;
  let key = newKey();
  let unknown = false;
  let acknowledged: string[] = [];

  const all = computed(() => toValue(options.fields).filter((field) => !field.needs || can(field.needs)));
  const shown = computed(() => all.value.filter((field) => !field.hidden?.(values)));
  const schema = computed(() => rulesOf(toValue(options.schema)));
  const changed = computed(() => all.value.filter((field) => !sameValue(valueAt(base.value, field.name), valueAt(values, field.name))));
  const dirty = computed(() => changed.value.length > 0);

  function take(from: FormValues): void {
    for (const name of Object.keys(values)) if (!(name in from)) delete values[name];
    Object.assign(values, structuredClone(from));
  }
  function clear(): void {
    for (const name of Object.keys(errors)) delete errors[name];
    stray.value = [];
  }

  function start(record?: FormValues, preset: FormValues = {}): void {
    const first: FormValues = {};
    const source = record === undefined ? undefined : structuredClone(toRaw(record));
    for (const field of all.value) setValue(first, field.name, source ? valueAt(source, field.name) : field.initial);
    editing = source !== undefined;
    version.value = typeof source?.['version'] === 'number' ? source['version'] : undefined;
    base.value = structuredClone(first);
    for (const [name, value] of Object.entries(preset)) setValue(first, name, structuredClone(toRaw(value)));
    take(first);
    clear();
    key = newKey();
    unknown = false;
    acknowledged = [];
  }

  function set(name: string, value: unknown): void {
    setValue(values, name, bare(value));
    delete errors[name];
  }
  function check(name: string): void {
    const field = shown.value.find((one) => one.name === name);
    if (!field) return;
    const fault = checkField(field, values, valueAt(values, name), schema.value);
    if (fault === undefined) delete errors[name];
    else errors[name] = fault;
  }
  function checkAll(): boolean {
    clear();
    for (const field of shown.value) check(field.name);
    return Object.keys(errors).length === 0;
  }

  function payload(): FormValues {
    const out: FormValues = {};
    for (const field of editing ? changed.value : shown.value) {
      const value = toRaw(valueAt(values, field.name));
      if (!editing && isEmpty(value)) continue;
      setValue(out, field.name, isEmpty(value) && !Array.isArray(value) ? null : value);
    }
    return out;
  }

  /** Sends the same body with the same key again while the network fails. */
  function send(): Promise<T> {
    const body = payload();
    return repeated(() => options.save(body, { idempotencyKey: key, ifMatch: editing ? version.value : undefined, acknowledge: acknowledged.length > 0 ? [...acknowledged] : undefined }), () => { unknown = true; });
  }

  async function accept(problem: ApiProblem): Promise<boolean> {
    const codes = await acceptRefusal(problem);
    acknowledged.push(...(codes ?? []));
    return codes !== undefined;
  }

  async function reconcile(reload: () => Promise<FormValues>): Promise<boolean> {
    const theirs = structuredClone(toRaw(await reload()));
    const rows = reactive(compare(all.value, base.value, values, theirs));
    if (rows.length > 0) {
      const go = await new Promise<boolean>((done) => { conflict.value = { rows, theirs, done }; });
      conflict.value = undefined;
      if (!go) return false;
    }
    const merged = merge(all.value, base.value, toRaw(values), theirs, rows);
    const picked = (from: FormValues): FormValues => {
      const out: FormValues = {};
      for (const field of all.value) setValue(out, field.name, valueAt(from, field.name));
      return out;
    };
    base.value = picked(theirs);
    take(picked(merged));
    version.value = typeof theirs['version'] === 'number' ? theirs['version'] : undefined;
    return true;
  }

  /** What to do about a refusal: true = send again. */
  async function handle(error: unknown): Promise<boolean> {
    if (!isProblem(error)) throw error;
    const wasUnknown = unknown;
    unknown = error.isUnknown;
    if (!unknown) key = newKey();
    if (isOverridable(error) && !acknowledged.includes(error.code)) return accept(error);
    if (error.status === 412 && options.reload) return reconcile(options.reload);
    if (error.code === 'idempotency_key_reused' && wasUnknown) { stray.value = [t('ui.form.alreadySaved')]; return false; }
    const mapped = mapFaults(error.faults, shown.value.map((field) => field.name));
    Object.assign(errors, mapped.fields);
    const trace = error.status >= 500 && error.traceId ? `（${t('ui.trace', { id: error.traceId })}）` : '';
    stray.value = Object.keys(mapped.fields).length > 0 || mapped.stray.length > 0 ? mapped.stray : [problemText(error) + trace];
    return false;
  }

  async function submit(): Promise<{ result: T } | undefined> {
    if (saving.value || !checkAll()) return undefined;
    saving.value = true;
    try {
      for (;;) {
        try {
          const result = await send();
          base.value = structuredClone(toRaw(values));
          return { result };
        } catch (error) {
          if (!(await handle(error))) return undefined;
        }
      }
    } finally {
      saving.value = false;
    }
  }

  return { values, errors, stray, shown, dirty, saving, conflict, start, check, set, submit };
}
