import type { CheckedRow, ImportOptions, ImportTarget } from './import-target.js';
import type { ImportRow, RowState } from './import-row.entity.js';
import type { ImportRun } from './import-run.entity.js';
import type { NewImportRow } from './import.store.js';
import { type RowKey, rowKeys, storedKeys } from './match-keys.js';

/** Who has a key first; a job keeps all of them in memory, a correction by hand asks the database. */
export interface Claims {
  /** Row that has the key, if it is another one. */
  holder(print: number, row: number): number | undefined;
  claim(print: number, row: number): void;
}

export interface FileRow { row: number; cells: (string | null)[] }

/** Whether a staged row stands for its match keys: wrong rows and repetitions of an earlier row do not. */
export const claims = (row: Pick<ImportRow, 'state' | 'duplicateOf'>): boolean => row.state !== 'invalid' && row.state !== 'failed' && row.state !== 'undone' && !row.duplicateOf?.startsWith('#');

/** Turns rows of the file into checked rows: mapping, defaults, the target's dry run, duplicates inside the file. */
export class ImportChecker {
  readonly options: ImportOptions;
  private readonly keys: readonly string[];

  constructor(private readonly target: ImportTarget, private readonly run: Pick<ImportRun, 'id' | 'mapping' | 'options'>) {
    if (!run.options || !run.mapping) throw new Error(`Import ${run.id} has no decisions yet`);
    this.options = run.options;
    this.keys = this.options.duplicateStrategy === 'create' ? (target.uniqueKeys ?? []) : [...new Set([...this.options.matchKeys, ...(target.uniqueKeys ?? [])])];
  }

  /** Texts of a row by field, with the defaults where the file has nothing. */
  values(cells: readonly (string | null)[]): Record<string, string | null> {
    const out: Record<string, string | null> = {};
    for (const [field, index] of Object.entries(this.run.mapping ?? {})) out[field] = cells[index] ?? null;
    for (const [field, value] of Object.entries(this.options.defaults)) out[field] ??= value;
    return out;
  }

  /** Rows as they are staged, in the order given. */
  async check(rows: readonly FileRow[], held: Claims): Promise<NewImportRow[]> {
    const asked = rows.map((r) => ({ row: r.row, values: this.values(r.cells) }));
    const answers = new Map((await this.target.check(asked, this.options)).map((a) => [a.row, a]));
    return rows.map((r, i) => {
      const answer = answers.get(r.row);
      const values = asked[i]?.values ?? {};
      if (!answer) throw new Error(`The import of ${this.target.entity} gave no answer for row ${r.row}`);
      const keys = rowKeys(this.target, this.keys, values);
      return this.staged(r, this.alone(answer, keys, values, held), keys);
    });
  }

  /** The answer, or what it becomes when an earlier row of the file is the same record. */
  private alone(answer: CheckedRow, keys: readonly RowKey[], values: Record<string, string | null>, held: Claims): CheckedRow {
    if (answer.action === 'invalid') return answer;
    for (const k of keys) {
      const first = held.holder(k.print, answer.row);
      if (first === undefined) continue;
      const repeated = { ...answer, input: undefined, duplicateOf: `#${first}` };
      if (answer.action === 'skip') return answer;
      if (this.options.duplicateStrategy === 'skip') return { ...repeated, action: 'skip' };
      return { ...repeated, action: 'invalid', errors: [...answer.errors, { field: k.field, value: values[k.field] ?? null, code: 'exchange.duplicate_in_file', params: { row: first } }] };
    }
    for (const k of keys) held.claim(k.print, answer.row);
    return answer;
  }

  private staged(r: FileRow, a: CheckedRow, keys: readonly RowKey[]): NewImportRow {
    const writes = a.action === 'create' || a.action === 'update';
    return {
      runId: this.run.id, row: r.row, version: 1, state: a.action satisfies RowState, matchKeys: storedKeys(keys), duplicateOf: a.duplicateOf?.slice(0, 100) ?? null,
      entityId: a.entityId ?? null, cells: r.cells, errors: a.errors.length > 0 ? a.errors : null, input: writes ? (a.input ?? null) : null,
    };
  }
}

/** A staged row as {@link ImportTarget.write} takes it. */
export const checkedRow = (r: ImportRow): CheckedRow => ({ row: r.row, action: r.state as CheckedRow['action'], input: r.input, errors: r.errors ?? [], ...(r.entityId === null ? {} : { entityId: r.entityId }), ...(r.duplicateOf === null ? {} : { duplicateOf: r.duplicateOf }) });

/** A staged row with some columns changed, as a new row in its place. */
export function changed(r: ImportRow, set: Partial<NewImportRow>): NewImportRow {
  const { runId, row, state, matchKeys, duplicateOf, entityId, entityVersion, cells, errors, input, before } = r;
  return { runId, row, state, matchKeys, duplicateOf, entityId, entityVersion, cells, errors, input, before, ...set, version: r.version + 1 };
}
