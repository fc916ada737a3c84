import { isProblem, t, toast, touchList, useListTouch, type ListRow } from '@steward/ui';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { moveOpportunity, OPPORTUNITY_LISTS, readColumn, readTotals, type BoardQuestion, type Stage, type StageTotal } from './opportunity.api';

const SHOWN = 50;
interface Column { rows: ListRow[]; page: number; whole: boolean }
/** A card under way: the stage it surely is in, and where it shall go next. */
interface Way { home: number; wanted: number | undefined }

export interface Board {
  columns: Ref<Map<number, Column>>;
  totals: ShallowRef<Map<number, StageTotal>>;
  loading: Ref<boolean>;
  error: ShallowRef<unknown>;
  load: () => Promise<void>;
  more: (stageId: number) => Promise<void>;
  move: (card: ListRow, from: number, to: number) => Promise<void>;
}

/** Why a card went back, in words that name it. */
function said(problem: unknown, card: ListRow, stage: string): string | undefined {
  const name = String(card['name']);
  if (!isProblem(problem)) return undefined;
  if (problem.status === 412 || problem.code === 'not_found') return t('customer.opportunity.changedMeanwhile', { name });
  const missing = problem.status === 422 ? problem.faults.filter((fault) => fault.code === 'required') : [];
  return missing.length === 0 ? undefined : t('customer.opportunity.stageDemands', { stage, fields: missing.map((fault) => t(`field.opportunity.${fault.pointer.slice(1)}`)).join(t('customer.opportunity.and')) });
}

/** Cards of the board: each stage by itself, fifty at a time; a move is shown at once and taken back when the server refuses it. Moves of one card follow each other. */
export function useBoard(question: () => BoardQuestion | undefined, stages: () => readonly Stage[]): Board {
  const columns = ref(new Map<number, Column>()) as Ref<Map<number, Column>>;
  const totals = shallowRef(new Map<number, StageTotal>());
  const loading = ref(false);
  const error = shallowRef<unknown>();
  const under = new Map<number, Way>();
  let asked = 0;
  let own = false;

  async function count(now: BoardQuestion): Promise<void> {
    totals.value = new Map((await readTotals(now)).map((one) => [one.stageId, one]));
  }
  async function load(): Promise<void> {
    const now = question();
    if (!now) return;
    const mine = ++asked;
    loading.value = true;
    error.value = undefined;
    try {
      const read = await Promise.all(stages().map(async (stage) => [stage.id, await readColumn(now, stage.id, 1, SHOWN)] as const));
      if (mine !== asked) return;
      columns.value = new Map(read.map(([id, rows]) => [id, { rows, page: 1, whole: rows.length < SHOWN }]));
      await count(now);
    } catch (problem) {
      if (mine === asked) error.value = problem;
    } finally {
      if (mine === asked) loading.value = false;
    }
  }
  async function more(stageId: number): Promise<void> {
    const [now, column] = [question(), columns.value.get(stageId)];
    if (!now || !column) return;
    try {
      const rows = await readColumn(now, stageId, column.page + 1, SHOWN);
      const known = new Set(column.rows.map((row) => row.id));
      columns.value.set(stageId, { rows: [...column.rows, ...rows.filter((row) => !known.has(row.id))], page: column.page + 1, whole: rows.length < SHOWN });
    } catch (problem) { toast.problem(problem); }
  }
  /** The card stands in one column, on top of it. */
  function put(card: ListRow, to: number): void {
    for (const [id, column] of columns.value) {
      const rows = column.rows.filter((row) => row.id !== card.id);
      columns.value.set(id, { ...column, rows: id === to ? [card, ...rows] : rows });
    }
  }
  async function refused(problem: unknown, card: ListRow, home: number, stageId: number): Promise<void> {
    put(card, home);
    const text = said(problem, card, stages().find((one) => one.id === stageId)?.name ?? '');
    if (text) toast.error(text); else toast.problem(problem);
    // somebody was faster: what is there now is read again
    if (isProblem(problem) && [404, 409, 412].includes(problem.status)) await load();
  }
  /** The server is told stage by stage: each step carries the version the one before has made. */
  async function travel(card: ListRow, way: Way): Promise<void> {
    let now = card;
    while (way.wanted !== undefined) {
      const stageId = way.wanted;
      way.wanted = undefined;
      try {
        now = { ...now, ...(await moveOpportunity({ id: card.id, version: Number(now['version']) }, stageId)), id: card.id } as ListRow;
        way.home = stageId;
        put(now, way.wanted ?? stageId);
      } catch (problem) {
        await refused(problem, now, way.home, stageId);
        return;
      }
    }
  }
  async function move(card: ListRow, from: number, to: number): Promise<void> {
    const running = under.get(card.id);
    put(card, to);
    if (running) { running.wanted = to; return; }
    const way: Way = { home: from, wanted: to };
    under.set(card.id, way);
    try { await travel(card, way); } finally { under.delete(card.id); }
    own = true;
    touchList(...OPPORTUNITY_LISTS);
    own = false;
    const now = question();
    try { if (now) await count(now); } catch { /* the figures of before stay until the next look */ }
  }
  // an opportunity was changed elsewhere: on its page, in a form, in a dialog
  useListTouch(OPPORTUNITY_LISTS[0], () => { if (!own) void load(); });
  return { columns, totals, loading, error, load, more, move };
}
