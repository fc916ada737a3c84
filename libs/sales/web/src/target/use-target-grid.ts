import { ApiProblem } from '@steward/ui';
import { computed, ref, shallowRef, triggerRef } from 'vue';
import { readTargets, saveTargets, type SaveItem, type TargetRow, type TargetTable } from './target.api';
import { type Metric, METRICS, keyOf, overMonths, sumOf, tableOf, typed, whole, wire } from './target-figures';

/** One figure of a month of somebody. */
interface Place { row: string; month: number; metric: Metric }
const placeKey = (p: Place): string => `${p.row}|${p.month}|${p.metric}`;
const placeOf = (key: string): Place => { const [row = '', month = '0', metric = ''] = key.split('|'); return { row, month: Number(month), metric: metric as Metric }; };
/** How often saving takes in what others saved meanwhile before it gives up. */
const TRIES = 3;

/** What became of a pasted table. */
export interface Pasted { set: number; wrong: number; beyond: number }

/**
 * The targets of a year while somebody sets them. What was typed stays here until it is saved: versions that moved on meanwhile are taken in, and
 * only a figure both have changed is shown for a decision.
 */
export function useTargetGrid() {
  const table = shallowRef<TargetTable>();
  const error = shallowRef<unknown>();
  const saving = ref(false);
  const edits = shallowRef(new Map<string, number | null>());
  /** What somebody else saved in a figure that is being changed here. */
  const theirs = shallowRef(new Map<string, number | null>());
  const rows = computed(() => new Map((table.value?.rows ?? []).map((r) => [keyOf(r), r])));
  const dirty = computed(() => edits.value.size);
  let year = 0;
  let asked: AbortController | undefined;

  const saved = (p: Place): number | null => whole(rows.value.get(p.row)?.months[p.month]?.target, p.metric);
  const value = (row: TargetRow, month: number, metric: Metric): number | null => { const p = { row: keyOf(row), month, metric }; const edit = edits.value.get(placeKey(p)); return edit === undefined ? saved(p) : edit; };
  const edited = (row: TargetRow, month: number, metric: Metric): boolean => edits.value.has(placeKey({ row: keyOf(row), month, metric }));
  const conflict = (row: TargetRow, month: number, metric: Metric): number | null | undefined => theirs.value.get(placeKey({ row: keyOf(row), month, metric }));
  const yearly = (row: TargetRow, metric: Metric): number | null => sumOf(row.months.map((_, i) => value(row, i, metric)));

  /** Reads the year; what was typed is dropped. */
  async function load(of: number): Promise<void> {
    asked?.abort();
    const own = (asked = new AbortController());
    year = of;
    error.value = undefined;
    try {
      const read = await readTargets(of, own.signal);
      if (own.signal.aborted) return;
      discard();
      table.value = read;
    } catch (problem) {
      if (!own.signal.aborted) error.value = problem;
    }
  }

  function set(row: TargetRow, month: number, metric: Metric, n: number | null): void {
    if (!row.settable) return;
    const p = { row: keyOf(row), month, metric };
    if (saved(p) === n) edits.value.delete(placeKey(p)); else edits.value.set(placeKey(p), n);
    if (theirs.value.delete(placeKey(p))) triggerRef(theirs);
    triggerRef(edits);
  }
  function setYear(row: TargetRow, metric: Metric, n: number | null): void {
    overMonths(n).forEach((part, i) => { set(row, i, metric, part); });
  }
  function discard(): void {
    edits.value = new Map();
    theirs.value = new Map();
  }

  /** Fills what is empty with the figures of the year before; gives how many. */
  async function copyYear(metric: Metric): Promise<number> {
    const before = new Map((await readTargets(year - 1)).rows.map((r) => [keyOf(r), r]));
    let filled = 0;
    for (const row of rows.value.values()) {
      row.months.forEach((_, i) => {
        const n = whole(before.get(keyOf(row))?.months[i]?.target, metric);
        if (!row.settable || n === null || value(row, i, metric) !== null) return;
        set(row, i, metric, n);
        filled += 1;
      });
    }
    return filled;
  }

  /** Puts a table from the clipboard over the rows from a cell on; where its first column has names, by these. */
  function paste(text: string, shownRows: readonly TargetRow[], from: number, month: number, metric: Metric): Pasted {
    const out: Pasted = { set: 0, wrong: 0, beyond: 0 };
    const cells = tableOf(text);
    const named = cells.every((line) => line.length > 1) && cells.some((line) => (line[0] ?? '') !== '') && cells.every((line) => (line[0] ?? '') === '' || typed(line[0] ?? '', metric) === undefined);
    const figures = named ? cells.filter((line) => shownRows.some((r) => r.name === line[0])) : cells;
    if (named) out.beyond += cells.filter((line) => !figures.includes(line) && line.slice(1).some((c) => typeof typed(c, metric) === 'number')).length;
    figures.forEach((line, i) => {
      const row = named ? shownRows.find((r) => r.name === line[0]) : shownRows[from + i];
      (named ? line.slice(1) : line).forEach((cell, j) => {
        const n = typed(cell, metric);
        if (n === undefined) out.wrong += 1;
        else if (!row?.settable || month + j > 11) out.beyond += cell === '' ? 0 : 1;
        else { set(row, month + j, metric, n); out.set += 1; }
      });
    });
    return out;
  }

  function items(): SaveItem[] {
    const out = new Map<string, SaveItem>();
    for (const [key, n] of edits.value) {
      const p = placeOf(key);
      const row = rows.value.get(p.row);
      const cell = row?.months[p.month];
      if (!row || !cell) continue;
      const at = `${p.row}|${p.month}`;
      const item = out.get(at) ?? { kind: row.kind, subjectId: row.subjectId, month: cell.month, version: cell.version };
      item[p.metric] = wire(n, p.metric);
      out.set(at, item);
    }
    return [...out.values()];
  }

  /** Takes in what others saved. What both have changed is kept for a decision; gives how many such figures there are. */
  async function rebase(): Promise<number> {
    const base = new Map([...edits.value.keys()].map((key) => [key, saved(placeOf(key))]));
    table.value = await readTargets(year);
    for (const [key, mine] of [...edits.value]) {
      const now = saved(placeOf(key));
      if (now === mine) edits.value.delete(key);
      else if (now !== base.get(key)) theirs.value.set(key, now);
    }
    triggerRef(edits);
    triggerRef(theirs);
    return theirs.value.size;
  }

  /** Saves everything at once. 'conflict': somebody else changed the same figures; all that was typed is still there, and saving again lets it win. */
  async function save(): Promise<'saved' | 'conflict'> {
    saving.value = true;
    try {
      for (let tries = 1; ; tries++) {
        try {
          if (edits.value.size > 0) await saveTargets(items());
          const read = await readTargets(year);
          discard();
          table.value = read;
          return 'saved';
        } catch (problem) {
          if (!(problem instanceof ApiProblem) || problem.status !== 412 || tries >= TRIES) throw problem;
          if ((await rebase()) > 0) return 'conflict';
        }
      }
    } finally {
      saving.value = false;
    }
  }

  /** Takes the figures of the others where both have changed them. */
  function takeTheirs(): void {
    for (const key of theirs.value.keys()) edits.value.delete(key);
    theirs.value = new Map();
    triggerRef(edits);
  }

  /** Figures the reader may see. */
  const metrics = computed(() => METRICS.filter((m) => m in (table.value?.rows[0]?.months[0]?.target ?? { orderAmount: null })));
  return { table, error, saving, dirty, theirs, metrics, value, edited, conflict, yearly, load, set, setYear, discard, copyYear, paste, save, takeTheirs };
}
export type TargetGrid = ReturnType<typeof useTargetGrid>;
