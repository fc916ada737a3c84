import { Decimal } from '@steward/kernel';
import { isProblem, t, toast, touchList } from '@steward/ui';
import { computed, onScopeDispose, reactive, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { CountQueue } from './count-queue';
import { addSheet, finishSheet, readSheet, readStocktake, saveCounts, STOCKTAKE_LISTS, type CountingSheet, type CountRow } from './stocktake.api';

export type Shown = 'all' | 'open' | 'done' | 'again';
export interface Counting {
  sheet: ShallowRef<CountingSheet | undefined>;
  error: ShallowRef<unknown>;
  rows: ShallowRef<CountRow[]>;
  visible: ComputedRef<CountRow[]>;
  counted: ComputedRef<number>;
  shown: Ref<Shown>;
  text: Ref<string>;
  waiting: Ref<number>;
  lost: Ref<boolean>;
  savedAt: Ref<string | undefined>;
  load: () => Promise<void>;
  set: (row: CountRow, quantity: string | null) => void;
  add: (row: CountRow, quantity: string) => void;
  find: (code: string) => CountRow | undefined;
  include: (productId: number, quantity: string) => Promise<CountRow | undefined>;
  zeroRest: () => void;
  finish: (done: boolean) => Promise<void>;
}

/** How far this clock is behind the server's, from one question and its answer; 0 where the answer was made between the two. */
export const skewOf = (asked: number, server: number, answered: number): number => (server >= asked && server <= answered ? 0 : server - Math.round((asked + answered) / 2));

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** One person's sheet: all lines of a stocktake in memory, counts saved as they come. Call it in a page's setup. */
export function useCounting(id: () => number, sheetId: () => number | undefined, me: number): Counting {
  const sheet = shallowRef<CountingSheet>();
  const error = shallowRef<unknown>();
  const rows = shallowRef<CountRow[]>([]);
  const shown = ref<Shown>('all');
  const text = ref('');
  const waiting = ref(0);
  const lost = ref(false);
  const savedAt = ref<string>();
  let byId = new Map<number, CountRow>();
  let byCode = new Map<string, CountRow>();
  let queue: CountQueue | undefined;
  /** Milliseconds this machine's clock is behind the server's. */
  let skew = 0;

  function index(list: readonly CountRow[]): void {
    byId = new Map(list.map((row) => [row.lineId, row]));
    byCode = new Map(list.flatMap((row) => [row.productCode, ...row.barcodes].map((code) => [fold(code), row] as const)));
  }
  function take(now: readonly CountRow[]): void {
    const fresh = now.filter((row) => !byId.has(row.lineId)).map((row) => reactive({ ...row }));
    for (const row of now) Object.assign(byId.get(row.lineId) ?? {}, row);
    if (fresh.length > 0) { rows.value = [...rows.value, ...fresh]; index(rows.value); }
  }
  function begin(open: CountingSheet): void {
    queue?.stop();
    const own = open.sheet.id;
    queue = new CountQueue(`steward.count.${open.stocktakeId}.${own}`, {
      send: (counts, key) => saveCounts(open.stocktakeId, own, counts, key),
      saved: (now) => { take(now); savedAt.value = new Date().toISOString(); touchList(...STOCKTAKE_LISTS); },
      refused: (problem, lineId) => { toast.problem(problem); const row = byId.get(lineId ?? 0); if (row) row.quantity = null; }, wrong: (problem) => isProblem(problem) && problem.status === 422, passing: (problem) => isProblem(problem) && (problem.isNetwork || problem.status >= 500 || problem.status === 429),
      changed: (n, away) => { waiting.value = n; lost.value = away; },
    }, localStorage);
    for (const [lineId, { quantity }] of queue.restore()) { const row = byId.get(lineId); if (row) row.quantity = quantity; }
  }

  /** The sheet named, else the caller's own open one; made where there is none. */
  async function which(): Promise<number> {
    const named = sheetId();
    if (named) return named;
    const { sheets } = await readStocktake(id());
    const own = sheets.filter((one) => one.counterId === me);
    return (own.find((one) => one.doneAt === null) ?? own.at(-1) ?? (await addSheet(id(), {}))).id;
  }
  async function load(): Promise<void> {
    try {
      const own = await which();
      const asked = Date.now();
      const open = await readSheet(id(), own);
      skew = skewOf(asked, Date.parse(open.now), Date.now());
      rows.value = open.rows.map((row) => reactive(row));
      index(rows.value);
      sheet.value = open;
      error.value = undefined;
      if (open.phase === 'counting' && open.sheet.doneAt === null) begin(open);
    } catch (problem) {
      error.value = problem;
    }
  }

  function set(row: CountRow, quantity: string | null): void {
    if ((row.quantity === null ? null : new Decimal(row.quantity).toFixed()) === (quantity === null ? null : new Decimal(quantity).toFixed())) return;
    row.quantity = quantity;
    queue?.put({ lineId: row.lineId, quantity, countedAt: new Date(Date.now() + skew).toISOString() });
  }
  const add = (row: CountRow, quantity: string): void => { set(row, new Decimal(row.quantity ?? 0).plus(quantity).toFixed()); };
  const find = (code: string): CountRow | undefined => byCode.get(fold(code));

  /** Counts a product that was not planned. */
  async function include(productId: number, quantity: string): Promise<CountRow | undefined> {
    const open = sheet.value;
    if (!open) return undefined;
    const have = rows.value.find((row) => row.productId === productId);
    if (have) { add(have, quantity); return have; }
    const now = await saveCounts(open.stocktakeId, open.sheet.id, [{ productId, quantity }], crypto.randomUUID());
    take(now);
    return now[0] ? byId.get(now[0].lineId) : undefined;
  }

  const counted = computed(() => rows.value.filter((row) => row.quantity !== null).length);
  const visible = computed(() => {
    const words = fold(text.value);
    return rows.value.filter((row) => {
      if (shown.value === 'open' && row.quantity !== null) return false;
      if (shown.value === 'done' && row.quantity === null) return false;
      if (shown.value === 'again' && row.round === 1) return false;
      return !words || fold(`${row.productCode} ${row.productName} ${row.spec ?? ''} ${row.barcodes.join(' ')}`).includes(words);
    });
  });
  const zeroRest = (): void => { for (const row of rows.value) if (row.quantity === null) set(row, '0'); };

  async function finish(done: boolean): Promise<void> {
    const open = sheet.value;
    if (!open) return;
    if (queue && !(await queue.flush())) { toast.warning(t('warehouse.stocktake.notSaved')); return; }
    await finishSheet(open.stocktakeId, open.sheet.id, done);
    touchList(...STOCKTAKE_LISTS);
    await load();
  }
  onScopeDispose(() => { void queue?.flush(); queue?.stop(); });
  return { sheet, error, rows, visible, counted, shown, text, waiting, lost, savedAt, load, set, add, find, include, zeroRest, finish };
}
