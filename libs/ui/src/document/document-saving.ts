import { unscaled } from '@steward/kernel';
import { ref, shallowRef, toRaw, type Ref, type ShallowRef } from 'vue';
import { request, type Query } from '../api/http';
import { newKey } from '../api/key';
import { isProblem, problemText, type ApiProblem } from '../api/problem';
import { isEmpty, sameValue, setValue, valueAt, type FormField, type FormValues } from '../form/fields';
import { acceptRefusal, codesOf, isOverridable, repeated } from '../form/saving';
import type { OpenConflict } from '../form/use-form';
import { t } from '../i18n/i18n';
import { useCan } from '../permission/can';
import type { DocumentState } from './document-state';
import type { DraftBase } from './draft-store';
import { compareDocuments } from './line-conflict';
import { sortFaults } from './line-faults';
import { firstValues, fromWire, makeLine, toWire } from './lines';
import type { DocumentLine, DocumentRecord, LineValues } from './types';

/** How the pieces of a save reach the server; tests put their own in. */
export type DocumentSender = (method: 'POST' | 'PATCH' | 'GET', path: string, options: { query?: Query; body?: unknown; idempotencyKey?: string; ifMatch?: number; acknowledge?: readonly string[] }) => Promise<DocumentRecord>;

const overHttp: DocumentSender = async (method, path, options) => (await request<DocumentRecord>(method, path, options)).data;

/** A conflict to be settled, with the pseudo fields of the lines beside those of the head. */
export interface DocumentConflictOpen extends OpenConflict { fields: FormField[] }

export interface DocumentSaving {
  saving: Ref<boolean>;
  /** Failed saves: the summary shows and takes the focus at each. */
  failures: Ref<number>;
  conflict: ShallowRef<DocumentConflictOpen | undefined>;
  /** The key the document is (or will be) created under: id of the local draft too. */
  key: Ref<string>;
  /** What stands now is what the server has. `known`: the key of a restored draft, `from`: what that one had started from. */
  rebase: (known?: string, from?: DraftBase) => void;
  /** What the document started from, for the local draft. */
  started: () => DraftBase;
  /** Checks and saves, and makes it effective with `approve`; undefined when something stands in the way, which the editor then shows. A document in force is amended, with `reason`. */
  save: (approve: boolean, reason?: string) => Promise<DocumentRecord | undefined>;
}

interface Base { values: FormValues; lines: DocumentLine[]; wire: string }
/** A request whose outcome is unknown. It goes out again, unchanged, before anything else does. */
interface Lost { body: FormValues; query: Query }

/**
 * Saves a document so that it cannot become two: one key for its whole life as a draft of this browser. Where an answer got
 * lost, the very same body goes out again first; what was changed since follows as a PATCH.
 */
export function useDocumentSaving(state: DocumentState, send: DocumentSender = overHttp): DocumentSaving {
  const { spec, linesSpec } = state;
  const can = useCan();
  const saving = ref(false);
  const failures = ref(0);
  const conflict = shallowRef<DocumentConflictOpen>();
  const key = ref(newKey());
  let base: Base = { values: {}, lines: [], wire: '[]' };
  let lost: Lost | undefined;
  let acknowledged: string[] = [];
  let sent: DocumentLine[] = [];
  let reason = '';

  const names = (): string[] => [...state.fields.value.map((field) => field.name), ...(spec.extraKeys ?? [])];
  const wireOf = (lines: readonly DocumentLine[]): LineValues[] => lines.map((line) => toWire(line, linesSpec, state.columns.value));
  const plainHead = (): FormValues => {
    const out: FormValues = {};
    for (const name of names()) setValue(out, name, structuredClone(toRaw(valueAt(state.values, name))));
    return out;
  };
  const frozen = (line: DocumentLine): DocumentLine => makeLine({ ...line.values }, { id: line.id, product: line.product });

  const started = (): DraftBase => ({ values: structuredClone(base.values), lines: base.lines.map((line) => ({ values: { ...toRaw(line.values) }, ...(line.id === undefined ? {} : { id: line.id }) })) });
  function rebase(known?: string, from?: DraftBase): void {
    const lines = from ? from.lines.map((line) => makeLine(line.values, line.id === undefined ? {} : { id: line.id })) : state.filled().map(frozen);
    base = { values: from ? structuredClone(from.values) : plainHead(), lines, wire: JSON.stringify(wireOf(lines)) };
    key.value = known ?? newKey();
    lost = undefined;
    acknowledged = [];
    failures.value = 0;
  }

  /** What goes out: everything filled of a new document, the differences of an old one; lines always as a whole. */
  function payload(): FormValues {
    const body: FormValues = {};
    const isNew = state.record.value === undefined;
    const amends = state.amending.value;
    const kept = new Set(state.fields.value.filter((field) => field.send === false || (amends && field.amendable === false)).map((field) => field.name));
    for (const name of names().filter((one) => !kept.has(one))) {
      const value = toRaw(valueAt(state.values, name));
      if (isNew ? isEmpty(value) : sameValue(value, valueAt(base.values, name))) continue;
      setValue(body, name, isEmpty(value) && !Array.isArray(value) ? null : value);
    }
    sent = state.filled();
    const lines = wireOf(sent);
    if (spec.lines && (isNew || JSON.stringify(lines) !== base.wire)) body['lines'] = lines;
    const counts = (spec.sendTotal ?? spec.totals.kind === 'goods') && (spec.totals.needs === undefined || can(spec.totals.needs));
    if (counts && Object.keys(body).length > 0) body['total'] = unscaled(state.totals.value.total, 2);
    return spec.body?.(body) ?? body;
  }

  /** Takes over ids and what the server made of the values, without touching the rows the user works in. */
  function adopt(record: DocumentRecord): void {
    state.record.value = record;
    const lines = record.lines ?? [];
    if (lines.length === sent.length) sent.forEach((line, i) => { const id = lines[i]?.['id']; if (typeof id === 'number') line.id = id; });
    else if (spec.lines) state.lines.splice(0, state.lines.length, ...fromWire(lines, linesSpec, state.columns.value), ...(linesSpec.fixed ? [] : [makeLine(firstValues(state.columns.value))]));
    const source = spec.values?.(record) ?? record;
    for (const field of state.fields.value) {
      const own = valueAt(source, field.name);
      if (own !== undefined && !sameValue(own, valueAt(state.values, field.name))) setValue(state.values, field.name, structuredClone(toRaw(own)));
    }
    state.dirty.value = false;
    rebase(key.value);
  }

  const headers = (): { acknowledge?: readonly string[] } => (acknowledged.length > 0 ? { acknowledge: [...acknowledged] } : {});

  async function post(one: Lost): Promise<DocumentRecord> {
    try {
      const record = await repeated(() => send('POST', spec.path, { ...one, idempotencyKey: key.value, ...headers() }));
      lost = undefined;
      return record;
    } catch (error) {
      lost = isProblem(error) && error.isUnknown ? one : undefined;
      throw error;
    }
  }

  /** What became of a request whose answer got lost; undefined when the server refuses it. */
  async function settleLost(before: Lost): Promise<DocumentRecord | undefined> {
    try {
      return await post(before);
    } catch (error) {
      if (lost) throw error;
      return undefined;
    }
  }

  async function create(approve: boolean): Promise<DocumentRecord> {
    const one: Lost = { body: payload(), query: approve ? { approve: true } : {} };
    const before = lost;
    const record = before && (await settleLost(before));
    if (!record) return post(one);
    if (JSON.stringify(before) === JSON.stringify(one)) return record;
    // the first attempt had come through: from here on it is a change of that document
    state.record.value = record;
    record.lines?.forEach((line, i) => { const own = sent[i]; if (own && typeof line['id'] === 'number') own.id = line['id']; });
    base = { values: {}, lines: [], wire: '' };
    return change(approve);
  }

  async function change(approve: boolean): Promise<DocumentRecord> {
    const record = state.record.value;
    if (!record) throw new Error('nothing to change');
    const body = payload();
    const path = `${spec.path}/${record.id}`;
    if (Object.keys(body).length === 0) {
      if (!approve) return record;
      const action = newKey();
      return repeated(() => send('POST', `${path}/${spec.approve?.action ?? 'approve'}`, { body: {}, idempotencyKey: action, ifMatch: record.version, ...headers() }));
    }
    if (state.amending.value) {
      const action = newKey();
      return repeated(() => send('POST', `${path}/amend`, { body: { ...body, reason: reason || null }, idempotencyKey: action, ifMatch: record.version, ...headers() }));
    }
    return repeated(() => send('PATCH', path, { body, ifMatch: record.version, ...(approve ? { query: { approve: true } } : {}), ...headers() }));
  }

  /** Somebody else changed it: shows what, and takes over what the user decides. */
  async function reconcile(id: number): Promise<boolean> {
    const theirs = await send('GET', `${spec.path}/${id}`, {});
    const other = fromWire(theirs.lines ?? [], linesSpec, state.columns.value);
    const entity = linesSpec.entity ?? `${spec.type}_line`;
    const picked: FormValues = {};
    const source = spec.values?.(theirs) ?? theirs;
    for (const name of names()) setValue(picked, name, valueAt(source, name));
    const compared = compareDocuments(state.fields.value, state.columns.value, entity, base, { values: plainHead(), lines: state.filled() }, { values: picked, lines: other });
    if (compared.rows.length > 0) {
      const go = await new Promise<boolean>((done) => { conflict.value = { rows: compared.rows, theirs, fields: compared.fields, done }; });
      conflict.value = undefined;
      if (!go) return false;
    }
    const settled = compared.settle();
    for (const field of state.fields.value) setValue(state.values, field.name, valueAt(settled.values, field.name));
    state.lines.splice(0, state.lines.length, ...settled.lines, ...(linesSpec.fixed ? [] : [makeLine(firstValues(state.columns.value))]));
    state.record.value = theirs;
    base = { values: picked, lines: other, wire: JSON.stringify(wireOf(other)) };
    return true;
  }

  function show(problem: ApiProblem): void {
    // an attempt before a crash had come through, and what is sent now differs from it
    if (problem.code === 'idempotency_key_reused') { state.stray.value = [t('ui.form.alreadySaved')]; return; }
    const sorted = sortFaults(problem.faults, state.fields.value.map((field) => field.name), sent, state.columns.value);
    Object.assign(state.errors, sorted.fields);
    Object.assign(state.cells, sorted.cells);
    const known = Object.keys(sorted.fields).length + Object.keys(sorted.cells).length + sorted.stray.length;
    const trace = problem.status >= 500 && problem.traceId ? `（${t('ui.trace', { id: problem.traceId })}）` : '';
    state.stray.value = known > 0 ? sorted.stray : [problemText(problem) + trace];
  }

  /** What to do about a refusal: true = send again. */
  async function handle(error: unknown): Promise<boolean> {
    if (!isProblem(error)) throw error;
    if (isOverridable(error)) {
      const fresh = codesOf(error).filter((code) => !acknowledged.includes(code));
      if (fresh.length > 0) {
        const codes = await acceptRefusal(error);
        if (codes) acknowledged.push(...fresh);
        return codes !== undefined;
      }
    }
    const id = state.record.value?.id;
    if (error.status === 412 && id !== undefined) return reconcile(id);
    show(error);
    return false;
  }

  async function run(approve: boolean): Promise<DocumentRecord | undefined> {
    for (;;) {
      try {
        const record = await (state.record.value ? change(approve) : create(approve));
        adopt(record);
        return record;
      } catch (error) {
        if (!(await handle(error))) return undefined;
      }
    }
  }

  async function save(approve: boolean, why = ''): Promise<DocumentRecord | undefined> {
    if (saving.value) return undefined;
    if (!state.checkAll()) { failures.value += 1; return undefined; }
    reason = why;
    saving.value = true;
    try {
      const record = await run(approve);
      if (!record) failures.value += 1;
      return record;
    } finally {
      saving.value = false;
    }
  }

  return { saving, failures, conflict, key, rebase, started, save };
}
