import { isProblem, toast, touchList, type ListRow } from '@steward/ui';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { moveOpportunity, OPPORTUNITY_LISTS, readColumn, readTotals, type BoardQuestion, type Stage, type StageTotal } from './opportunity.api';

const SHOWN = 50;
interface Column { rows: ListRow[]; page: number; whole: boolean }

export interface Board {
  columns: Ref<Map<number, Column>>;
  totals: ShallowRef<Map<number, StageTotal>>;
  loading: Ref<boolean>;
  error: ShallowRef<unknown>;
  load: () => Promise<void>;
  more: (stageId: number) => Promise<void>;
  move: (card: ListRow, from: number, to: number) => Promise<void>;
}

/** Cards of the board: each stage by itself, fifty at a time; a move is shown at once and taken back when the server refuses it. */
export function useBoard(question: () => BoardQuestion | undefined, stages: () => readonly Stage[]): Board {
  const columns = ref(new Map<number, Column>()) as Ref<Map<number, Column>>;
  const totals = shallowRef(new Map<number, StageTotal>());
  const loading = ref(false);
  const error = shallowRef<unknown>();
  let asked = 0;

  async function count(now: BoardQuestion): Promise<void> {
    totals.value = new Map((await readTotals(now)).map((one) => [one.stageId, one]));
  }
  async function load(): Promise<void> {
    const now = question();
    if (!now) return;
    const own = ++asked;
    loading.value = true;
    error.value = undefined;
    try {
      const read = await Promise.all(stages().map(async (stage) => [stage.id, await readColumn(now, stage.id, 1, SHOWN)] as const));
      if (own !== asked) return;
      columns.value = new Map(read.map(([id, rows]) => [id, { rows, page: 1, whole: rows.length < SHOWN }]));
      await count(now);
    } catch (problem) {
      if (own === asked) error.value = problem;
    } finally {
      if (own === asked) loading.value = false;
    }
  }
  async function more(stageId: number): Promise<void> {
    const [now, column] = [question(), columns.value.get(stageId)];
    if (!now || !column) return;
    const rows = await readColumn(now, stageId, column.page + 1, SHOWN);
    const known = new Set(column.rows.map((row) => row.id));
    columns.value.set(stageId, { rows: [...column.rows, ...rows.filter((row) => !known.has(row.id))], page: column.page + 1, whole: rows.length < SHOWN });
  }
  function put(card: ListRow, from: number, to: number): void {
    const [source, target] = [columns.value.get(from), columns.value.get(to)];
    if (source) columns.value.set(from, { ...source, rows: source.rows.filter((row) => row.id !== card.id) });
    if (target) columns.value.set(to, { ...target, rows: [card, ...target.rows.filter((row) => row.id !== card.id)] });
  }
  async function move(card: ListRow, from: number, to: number): Promise<void> {
    put(card, from, to);
    try {
      const after = await moveOpportunity({ id: card.id, version: Number(card['version']) }, to);
      put({ ...card, ...after, id: card.id } as ListRow, to, to);
      touchList(...OPPORTUNITY_LISTS);
      const now = question();
      if (now) await count(now);
    } catch (problem) {
      put(card, to, from);
      toast.problem(problem);
      // somebody was faster: what is there now is read again
      if (isProblem(problem) && (problem.status === 409 || problem.status === 412)) await load();
    }
  }
  return { columns, totals, loading, error, load, more, move };
}
