import { computed, reactive, ref, shallowReactive, shallowRef, toRaw, watch, type ComputedRef, type Ref, type ShallowReactive, type ShallowRef } from 'vue';
import { setValue, valueAt, type FormValues } from '../form/fields';
import { checkField, rulesOf } from '../form/rules';
import { useCan } from '../permission/can';
import { t } from '../i18n/i18n';
import { checkCell, tidy } from './cells';
import { cellKey } from './line-faults';
import { firstValues, fromWire, isBlank, makeLine } from './lines';
import { computeTotals, spreadFigures, type ComputedTotals } from './totals';
import type { DocumentField, DocumentLine, DocumentRecord, DocumentSpec, LineColumn, LineValues, LinesSpec } from './types';

/** What a new or opened document starts from. */
export interface DocumentStart { record?: DocumentRecord; values?: FormValues; lines?: readonly LineValues[] }

/** The document as it stands in the editor. */
export interface DocumentState {
  readonly spec: DocumentSpec;
  readonly linesSpec: LinesSpec;
  values: FormValues;
  lines: ShallowReactive<DocumentLine[]>;
  /** As the server last gave it; absent while it was never saved. */
  record: ShallowRef<DocumentRecord | undefined>;
  /** A document in force is being changed. */
  amending: ComputedRef<boolean>;
  fields: ComputedRef<DocumentField[]>;
  /** All columns the user may see, hidden ones too. */
  columns: ComputedRef<LineColumn[]>;
  errors: Record<string, string>;
  cells: Record<string, string>;
  stray: Ref<string[]>;
  totals: ComputedRef<ComputedTotals>;
  dirty: Ref<boolean>;
  /** Lines that are checked and sent. */
  filled: () => DocumentLine[];
  begin: (start: DocumentStart) => void;
  /** Head values by hand: marks, clears the fault, lets dependent values follow. */
  set: (name: string, value: unknown) => void;
  /** Head values from code; nothing follows. */
  put: (values: FormValues) => void;
  /** A cell by hand. */
  setCell: (line: DocumentLine, key: string, value: unknown) => void;
  /** Cells from code. */
  putCells: (line: DocumentLine, values: LineValues) => void;
  check: (name: string) => void;
  checkLine: (line: DocumentLine, key: string) => void;
  /** Everything; true when nothing is wrong. */
  checkAll: () => boolean;
  clearFaults: () => void;
  touch: () => void;
}

/** Called after values were changed by hand; the parts around the state listen. */
export interface StateEvents { head?: (name: string, value: unknown) => void; cell?: (line: DocumentLine, key: string) => void }

const NO_LINES: LinesSpec = { columns: [], fixed: true, required: false };
const emptyOut = (record: Record<string, string>): void => { for (const key of Object.keys(record)) delete record[key]; };

/** State of a document: head, lines, faults and live totals. Knows nothing of saving, keys or screens. */
export function useDocumentState(spec: DocumentSpec, events: StateEvents = {}): DocumentState {
  const can = useCan();
  const linesSpec = spec.lines ?? NO_LINES;
  const values = reactive<FormValues>({});
  const lines = shallowReactive<DocumentLine[]>([]);
  const record = shallowRef<DocumentRecord>();
  const errors = reactive<Record<string, string>>({});
  const cells = reactive<Record<string, string>>({});
  const stray = ref<string[]>([]);
  const dirty = ref(false);
  const permitted = computed(() => spec.fields.filter((field) => !field.needs || can(field.needs)));
  const amending = computed(() => record.value?.state === 'approved');
  const fields = computed(() => permitted.value.filter((field) => !field.hidden?.(values)));
  const columns = computed(() => linesSpec.columns.filter((column) => !column.needs || can(column.needs)));
  const totals = computed(() => computeTotals(spec.totals, values, lines));
  const rules = computed(() => rulesOf(record.value ? spec.schemas?.update : spec.schemas?.create));
  watch(totals, (now) => { spreadFigures(lines, now.lines); }, { immediate: true });

  const filled = (): DocumentLine[] => lines.filter((line) => !isBlank(line, columns.value) && (linesSpec.counts?.(line) ?? true));
  const clearFaults = (): void => { emptyOut(errors); emptyOut(cells); stray.value = []; };

  function begin(start: DocumentStart): void {
    const source = (start.record && spec.values ? spec.values(start.record) : start.record) ?? start.values ?? {};
    for (const name of Object.keys(values)) delete values[name];
    for (const name of spec.extraKeys ?? []) setValue(values, name, structuredClone(toRaw(valueAt(source, name))) ?? null);
    for (const field of permitted.value) {
      const own = valueAt(source, field.name);
      setValue(values, field.name, structuredClone(toRaw(own)) ?? (start.record ? null : structuredClone(field.initial) ?? null));
    }
    if (!start.record) for (const [name, value] of Object.entries(source)) if (!(name in values)) values[name] = structuredClone(toRaw(value));
    record.value = start.record;
    lines.splice(0, lines.length, ...fromWire(start.record?.lines ?? start.lines ?? [], linesSpec, columns.value));
    if (!linesSpec.fixed) lines.push(makeLine(firstValues(columns.value)));
    clearFaults();
    dirty.value = false;
  }

  function set(name: string, value: unknown): void {
    setValue(values, name, value);
    delete errors[name];
    dirty.value = true;
    events.head?.(name, value);
  }
  function put(given: FormValues): void {
    for (const [name, value] of Object.entries(given)) { setValue(values, name, value); delete errors[name]; }
    dirty.value = true;
  }

  function putCells(line: DocumentLine, given: LineValues): void {
    for (const [key, value] of Object.entries(given)) {
      const column = columns.value.find((one) => one.key === key);
      const now = column ? tidy(column, value) : value;
      if (line.values[key] !== now) line.values[key] = now;
      delete cells[cellKey(line, key)];
    }
    dirty.value = true;
  }
  function setCell(line: DocumentLine, key: string, value: unknown): void {
    if (line.values[key] === value) return;
    putCells(line, { [key]: value });
    const more = linesSpec.changed?.(line, key, values);
    if (more) putCells(line, more);
    events.cell?.(line, key);
  }

  function check(name: string): void {
    const field = fields.value.find((one) => one.name === name);
    if (!field) return;
    const fault = checkField(field, values, valueAt(values, name), rules.value);
    if (fault === undefined) delete errors[name];
    else errors[name] = fault;
  }
  function checkLine(line: DocumentLine, key: string): void {
    const column = columns.value.find((one) => one.key === key);
    const fault = column && checkCell(column, line);
    if (fault === undefined) delete cells[cellKey(line, key)];
    else cells[cellKey(line, key)] = fault;
  }
  function checkAll(): boolean {
    clearFaults();
    for (const field of fields.value) if (field.send !== false) check(field.name);
    const sent = filled();
    for (const line of sent) for (const column of columns.value) checkLine(line, column.key);
    if (spec.lines && linesSpec.required !== false && sent.length === 0) stray.value = [t('document.fault.noLines')];
    return Object.keys(errors).length === 0 && Object.keys(cells).length === 0 && stray.value.length === 0;
  }

  return { spec, linesSpec, values, lines, record, amending, fields, columns, errors, cells, stray, totals, dirty, filled, begin, set, put, setCell, putCells, check, checkLine, checkAll, clearFaults, touch: () => { dirty.value = true; } };
}
