import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, Problem, isDuplicate, record } from '@steward/platform';
import { CategoryFacade, type CheckedRow, DictionaryFacade, type ImportFault, type ImportOptions, NumberingFacade, type WrittenRow } from '@steward/system-api';
import { changed } from '../master.audit.js';
import { masterKeyTable } from '../master-key.entity.js';
import { MasterKeys, type WantedKey, keyText, masterKeyValue, rowsOf } from '../master-keys.js';
import { fieldOf } from './master-import.checker.js';
import type { MasterInput, MasterProfile, MasterRow } from './master-import.types.js';

interface NewOne<E> { row: number; input: MasterInput; record: NewRow<E> & { code: string; search: string }; generated: boolean }
const MAX_TRIES = 5;
const at = (k: WantedKey): string => keyText({ kind: k.kind, value: masterKeyValue(k.kind, k.text) });

/** Writes the rows of a batch: new records with one statement per table (performance.md rule 2), changed ones as their service does. */
@Injectable()
export class MasterImportWriter {
  constructor(
    @Inject(MasterKeys) private readonly keys: MasterKeys, @Inject(NumberingFacade) private readonly numbers: NumberingFacade, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade,
    @Inject(CategoryFacade) private readonly categories: CategoryFacade,
  ) {}

  async create<E extends MasterRow>(p: MasterProfile<E>, rows: readonly CheckedRow[], o: ImportOptions): Promise<WrittenRow[]> {
    let todo: NewOne<E>[] = [];
    for (const r of rows) todo.push(await this.prepare(p, r, o));
    const failed: WrittenRow[] = [];
    for (let attempt = 1; todo.length > 0; attempt++) {
      const sorted = await this.sortOut(p, todo);
      failed.push(...sorted.failed);
      todo = sorted.fine;
      const first = await this.insert(p, todo);
      if (first !== undefined) return [...(await this.complete(p, todo, first)), ...failed];
      // somebody was faster between our look and the insert: look again
      if (attempt >= MAX_TRIES) throw new Problem(503, 'unavailable');
    }
    return failed;
  }

  private async prepare<E extends MasterRow>(p: MasterProfile<E>, r: CheckedRow, o: ImportOptions): Promise<NewOne<E>> {
    const input = r.input as MasterInput;
    const columns = { ...input.columns, ...(await this.choices(p, input)) } as Partial<E>;
    const generated = columns.code === undefined || columns.code === null;
    const code = generated ? await this.numbers.nextCode(p.entity) : columns.code;
    return { row: r.row, input, record: (await p.complete({ ...columns, code } as Partial<E>, input.contact, o)) as NewOne<E>['record'], generated };
  }

  /** Choices the file brings along are made now; without the right to it the facade refuses. */
  private async choices<E extends MasterRow>(p: MasterProfile<E>, input: MasterInput): Promise<Record<string, unknown>> {
    const out: Record<string, unknown> = {};
    for (const c of input.choices ?? []) out[c.field] = c.dictionary === null ? await this.categories.create(p.cells.categoryType, c.text) : await this.dictionaries.addItem(c.dictionary, c.text);
    return out;
  }

  /** Rows whose keys are taken, by others or by an earlier row of the batch. */
  private async sortOut<E extends MasterRow>(p: MasterProfile<E>, todo: readonly NewOne<E>[]): Promise<{ fine: NewOne<E>[]; failed: WrittenRow[] }> {
    const keysOf = (n: NewOne<E>): WantedKey[] => p.keysOf(n.record as unknown as E);
    const taken = new Set((await this.keys.taken(todo.flatMap(keysOf))).map(keyText));
    const fine: NewOne<E>[] = [];
    const failed: WrittenRow[] = [];
    for (const n of todo) {
      while (n.generated && keysOf(n).some((k) => k.kind.endsWith('.code') && taken.has(at(k)))) await this.recode(p, n, taken);
      const errors = keysOf(n).filter((k) => taken.has(at(k))).map((k): ImportFault => ({ field: fieldOf(k.pointer), value: k.text, code: 'warehouse.duplicate' }));
      if (errors.length > 0) { failed.push({ row: n.row, entityId: 0, version: 0, action: 'failed', errors }); continue; }
      for (const k of keysOf(n)) taken.add(at(k));
      fine.push(n);
    }
    return { fine, failed };
  }

  private async recode<E extends MasterRow>(p: MasterProfile<E>, n: NewOne<E>, taken: Set<string>): Promise<void> {
    n.record.code = await this.numbers.nextCode(p.entity);
    n.record.search = p.searchOf(n.record);
    for (const t of await this.keys.taken([{ kind: `${p.entity}.code`, text: n.record.code }])) taken.add(keyText(t));
  }

  /** Records and keys; undefined when a key was taken meanwhile, then nothing of it stays. */
  private async insert<E extends MasterRow>(p: MasterProfile<E>, list: readonly NewOne<E>[]): Promise<number | undefined> {
    if (list.length === 0) return 0;
    const first = await p.insertMany(list.map((n) => n.record));
    try {
      await masterKeyTable.insertMany(list.flatMap((n, i) => rowsOf(first + i, p.keysOf(n.record as unknown as E))).sort((a, b) => (keyText(a) < keyText(b) ? -1 : 1)));
      return first;
    } catch (e) {
      if (!isDuplicate(e)) throw e;
      await p.retract(list.map((_, i) => first + i));
      return undefined;
    }
  }

  private async complete<E extends MasterRow>(p: MasterProfile<E>, list: readonly NewOne<E>[], first: number): Promise<WrittenRow[]> {
    await p.search.add(list.map((n, i) => ({ id: first + i, text: n.record.search })));
    await p.addContacts?.(list.flatMap((n, i) => (n.input.contact ? [{ id: first + i, contact: n.input.contact }] : [])));
    list.forEach((_, i) => { record({ entity: p.entity, entityId: first + i, action: 'create', payload: { version: 1 } }); });
    return list.map((n, i) => ({ row: n.row, entityId: first + i, version: 1, action: 'created' }));
  }

  /** One statement locks all records of the batch; what they have is compared again, a row without a change is skipped. */
  async update<E extends MasterRow>(p: MasterProfile<E>, rows: readonly CheckedRow[]): Promise<WrittenRow[]> {
    if (rows.length === 0) return [];
    const locked = new Map((await p.visible(rows.map((r) => r.entityId ?? 0), p.updateCode, true)).map((e) => [e.id, e]));
    const out: WrittenRow[] = [];
    for (const r of rows) {
      const before = locked.get(r.entityId ?? 0);
      try {
        if (!before) throw new Problem(404, 'not_found');
        const { result, after } = await this.change(p, r, before);
        locked.set(after.id, after);
        out.push(result);
      } catch (e) {
        if (!(e instanceof Problem)) throw e;
        out.push({ row: r.row, entityId: 0, version: 0, action: 'failed', errors: faultsOf(e) });
      }
    }
    return out;
  }

  private async change<E extends MasterRow>(p: MasterProfile<E>, r: CheckedRow, before: E): Promise<{ result: WrittenRow; after: E }> {
    const input = r.input as MasterInput;
    const columns = { ...input.columns, ...(await this.choices(p, input)) } as Partial<E>;
    const handed = (await p.handOver?.(before, columns)) ?? {};
    const set = changed(before, { ...columns, ...handed });
    const after = await p.write(before, { ...set });
    const touched = input.contact ? ((await p.applyContact?.(after, input.contact)) ?? false) : false;
    if (after.version === before.version) return { result: { row: r.row, entityId: before.id, version: before.version, action: touched ? 'updated' : 'skipped', ...(touched ? { before: {} } : {}) }, after };
    const was = Object.fromEntries(Object.keys(set).map((k) => [k, before[k as keyof E]]));
    return { result: { row: r.row, entityId: before.id, version: after.version, action: 'updated', before: was }, after };
  }
}

/** Faults of a refusal, cell by cell. */
export function faultsOf(e: Problem): ImportFault[] {
  const errors = e.facts['errors'];
  if (!Array.isArray(errors)) return [{ field: '', value: null, code: e.code, params: e.params }];
  return (errors as { pointer: string; code: string; params?: Record<string, unknown> }[]).map((f) => ({ field: fieldOf(f.pointer), value: null, code: f.code, ...(f.params ? { params: f.params } : {}) }));
}
