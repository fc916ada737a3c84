import { dayIn } from '@steward/kernel';
import { computed, nextTick, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { isEmpty } from '../form/fields';
import { formatNumber } from '../form/format';
import { t } from '../i18n/i18n';
import type { Choice } from '../pickers/tree';
import { editText, isNumeric, parseCell, scaleOfColumn } from './cells';
import type { DocumentStore } from './use-document';
import { cellKey } from './line-faults';
import { isBlank, mainColumn, unitsOf } from './lines';
import { firstStop, nextStop, previousStop, sideStop, verticalStop, type Move, type Place } from './moves';
import { useCombo, type Combo, type ComboSource } from './use-combo';
import type { DocumentLine, LineColumn, LineProduct } from './types';

/** One option below a cell: a product, a unit, a choice. */
export interface CellOption { key: string | number; label: string; detail?: string; product?: LineProduct }

export interface LineGridOptions {
  store: DocumentStore;
  /** Columns as they are drawn now, and those Enter passes over. */
  columns: () => readonly LineColumn[];
  skipped: () => ReadonlySet<string>;
  timezone: () => string;
  /** Beyond the lines: the head above, the footer below. */
  leave: (to: 'head' | 'foot') => void;
}

export interface LineGrid {
  /** The cell the cursor is in. */
  at: ShallowRef<{ line: DocumentLine; column: string } | undefined>;
  /** Text of its box. */
  text: Ref<string>;
  /** Counts up when the box is to take the focus and mark its text. */
  focusing: Ref<number>;
  column: ComputedRef<LineColumn | undefined>;
  combo: Combo<CellOption>;
  /** Goes into a cell by mouse or from outside. */
  enter: (line: DocumentLine, column: string) => void;
  /** Goes to the first cell to fill: of the first line, or of the last. */
  begin: (end?: 'first' | 'last') => void;
  type: (text: string) => void;
  toggle: () => void;
  pick: (option: CellOption) => void;
  /** What is in the box becomes the value. */
  commit: () => void;
  revert: () => boolean;
  /** Enter, Shift+Enter. Waits for a search under way. */
  next: (back?: boolean) => Promise<void>;
  /** Tab, arrows; false = the key means something else here. */
  go: (move: Move) => boolean;
  place: () => Place | undefined;
  moves: { next: (all: boolean) => Move; previous: (all: boolean) => Move; vertical: (step: 1 | -1) => Move; side: (step: 1 | -1) => Move };
  /** Keys typed while a search is under way; they are typed into the cell that follows. */
  waiting: Ref<boolean>;
  later: (key: string) => void;
}

const optionOfChoice = (one: Choice): CellOption => ({ key: one.value, label: one.label, ...(one.detail ? { detail: one.detail } : {}) });
const optionOfProduct = (product: LineProduct): CellOption => ({ key: product.id, label: product.name, product });
const same = (a: string, b: string | null | undefined): boolean => !isEmpty(b) && a.toLowerCase() === String(b).toLowerCase();

function exactOption(options: readonly CellOption[], text: string): CellOption | undefined {
  return options.find((one) => same(text, one.product?.code) || same(text, one.product?.barcode) || one.product?.units?.some((unit) => same(text, unit.barcode)) || same(text, one.label) || (one.product && same(text, one.product.name)));
}

/** The cursor in the lines: which cell, what is typed, where each key leads. Draws nothing; the grid's components do. */
export function useLineGrid({ store, columns, skipped, timezone, leave }: LineGridOptions): LineGrid {
  const { state, lines: ops } = store;
  const at = shallowRef<{ line: DocumentLine; column: string }>();
  const text = ref('');
  const focusing = ref(0);
  const waiting = ref(false);
  let queue: string[] = [];
  let typed = false;
  let original: unknown;

  const column = computed(() => columns().find((one) => one.key === at.value?.column));
  const grid = (): { columns: readonly LineColumn[]; lines: readonly DocumentLine[]; skipped: ReadonlySet<string> } => ({ columns: columns(), lines: state.lines, skipped: skipped() });
  const place = (): Place | undefined => {
    const line = at.value ? state.lines.indexOf(at.value.line) : -1;
    return at.value && line >= 0 ? { line, column: at.value.column } : undefined;
  };

  const matching = (list: readonly Choice[], wanted: string): CellOption[] =>
    list.filter((one) => !one.disabled && `${one.label} ${one.detail ?? ''} ${one.keywords ?? ''} ${one.value}`.toLowerCase().includes(wanted.toLowerCase())).map(optionOfChoice);
  const combo = useCombo<CellOption>((): ComboSource<CellOption> | undefined => {
    const here = column.value;
    if (here?.kind === 'product') return { delay: 120, exact: exactOption, search: async (wanted, signal) => (await state.linesSpec.products?.search(wanted, signal, state.values) ?? []).map(optionOfProduct) };
    if (here?.kind === 'choice') return { exact: exactOption, search: (wanted) => matching(here.choices?.() ?? [], wanted) };
    if (here?.kind === 'unit') return { exact: exactOption, search: (wanted) => unitsOf(at.value?.line.product).filter((one) => one.unit.includes(wanted)).map((one) => ({ key: one.unit, label: one.unit, ...(one.ratio === '1' ? {} : { detail: `= ${formatNumber(one.ratio)} ${at.value?.line.product?.unit ?? ''}` }) })) };
    return undefined;
  });
  const isCombo = (): boolean => ['product', 'choice', 'unit'].includes(column.value?.kind ?? '');

  function enter(line: DocumentLine, key: string): void {
    if (at.value && (at.value.line !== line || at.value.column !== key)) commit();
    combo.close();
    at.value = { line, column: key };
    original = line.values[key];
    text.value = column.value ? editText(column.value, line) : '';
    typed = false;
    focusing.value += 1;
  }
  function begin(end: 'first' | 'last' = 'first'): void {
    const line = end === 'first' ? 0 : ops.ensureBlank();
    const first = firstStop(grid(), Math.max(0, line));
    const row = first && state.lines[first.line];
    if (first && row) enter(row, first.column);
  }

  function type(now: string): void {
    const here = column.value;
    if (!at.value || !here) return;
    text.value = now;
    typed = true;
    if (isCombo()) { combo.type(now); return; }
    // totals follow each key, as far as it is a number already
    const value = isNumeric(here) ? parseCell(here, now, '') : undefined;
    if (value === null || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && (value.split('.')[1]?.length ?? 0) <= (scaleOfColumn(here) ?? 0))) state.setCell(at.value.line, here.key, value);
  }
  function toggle(): void {
    const now = at.value;
    if (now) state.setCell(now.line, now.column, now.line.values[now.column] !== true);
  }

  function pick(option: CellOption): void {
    const now = at.value;
    const here = column.value;
    if (!now || !here) return;
    combo.close();
    typed = false;
    if (option.product) ops.choose(now.line, option.product);
    else if (here.kind === 'unit') ops.changeUnit(now.line, String(option.key));
    else state.setCell(now.line, here.key, option.key);
    original = now.line.values[here.key];
    text.value = editText(here, now.line);
    delete state.cells[cellKey(now.line, here.key)];
  }

  /** A text that was typed and left without choosing: the exact one counts, nothing empties, the rest is a fault. */
  function commitCombo(line: DocumentLine, here: LineColumn): void {
    const wanted = text.value.trim();
    const exact = exactOption(combo.options.value, wanted);
    if (exact) { pick(exact); return; }
    if (wanted === '') {
      if (here.kind === 'product') line.product = undefined;
      state.setCell(line, here.key, null);
      return;
    }
    state.cells[cellKey(line, here.key)] = t('document.fault.notChosen', { text: wanted });
    text.value = editText(here, line);
  }
  function commit(): void {
    const now = at.value;
    const here = column.value;
    if (!now || !here || !typed) return;
    typed = false;
    if (isCombo()) commitCombo(now.line, here);
    else {
      state.setCell(now.line, here.key, parseCell(here, text.value, dayIn(timezone(), new Date())));
      if (here.key === 'unitPrice' && now.line.values['unitPrice'] !== original) state.putCells(now.line, { priceSource: null });
      state.checkLine(now.line, here.key);
      text.value = editText(here, now.line);
    }
    original = now.line.values[here.key];
    combo.close();
  }
  /** Gives up what was typed; false when there was nothing to give up. */
  function revert(): boolean {
    const now = at.value;
    const here = column.value;
    if (combo.open.value) { combo.close(); if (!typed) return true; }
    if (!now || !here || !typed) return false;
    typed = false;
    if (now.line.values[here.key] !== original) state.setCell(now.line, here.key, original);
    text.value = editText(here, now.line);
    focusing.value += 1;
    return true;
  }

  function go(move: Move): boolean {
    if (move === undefined) return false;
    commit();
    if (move === 'head' || move === 'foot') { combo.close(); leave(move); return true; }
    const line = state.lines[move.line];
    if (line) enter(line, move.column);
    return line !== undefined;
  }

  /** Enter in a cell with options: chooses. False when there is nothing to choose. */
  async function decide(): Promise<boolean> {
    const wanted = text.value;
    if (!isCombo() || (!typed && !combo.open.value) || (wanted.trim() === '' && !combo.open.value)) return true;
    if (wanted.trim() === '' && typed) return true;
    waiting.value = true;
    try {
      const option = await combo.decide(typed ? wanted : '');
      if (option) pick(option);
      return option !== undefined;
    } finally {
      waiting.value = false;
    }
  }
  const endsHere = (): boolean => {
    const now = at.value;
    const cols = columns();
    return now !== undefined && state.lines.indexOf(now.line) === state.lines.length - 1 && now.column === mainColumn(cols)?.key && isBlank(now.line, cols);
  };

  async function next(back = false): Promise<void> {
    if (waiting.value) return;
    if (!(await decide())) {
      const now = at.value;
      if (now) state.cells[cellKey(now.line, now.column)] = t('document.fault.notFound', { text: text.value.trim() });
      queue = [];
      focusing.value += 1;
      return;
    }
    commit();
    const here = place();
    if (!here) return;
    if (!back && endsHere()) { go('foot'); return; }
    if (!back) ops.ensureBlank();
    go(back ? previousStop(grid(), here) : nextStop(grid(), here));
    await feed();
  }

  /** Types what was typed while the search was under way. */
  async function feed(): Promise<void> {
    const keys = queue;
    queue = [];
    if (keys.length === 0) return;
    await nextTick();
    for (const [i, key] of keys.entries()) {
      if (key !== 'Enter') { type((typed ? text.value : '') + key); continue; }
      queue = keys.slice(i + 1);
      await next();
      return;
    }
  }

  const here = (): Place => place() ?? { line: -1, column: '' };
  return {
    at, text, focusing, column, combo, enter, begin, type, toggle, pick, commit, revert, next, go, place, waiting,
    later: (key) => { queue.push(key); },
    moves: { next: (all) => nextStop(grid(), here(), all), previous: (all) => previousStop(grid(), here(), all), vertical: (step) => verticalStop(grid(), here(), step), side: (step) => sideStop(grid(), here(), step) },
  };
}
