import { shallowReactive, watch } from 'vue';

/** The newest rows that hang on something, e.g. the orders of a customer. `more` says how many there are beyond them. */
export interface Newest<T> { rows: readonly T[] | undefined; more: number; error: unknown; load(): Promise<void> }

/** Reads them, and again when `of` names another one; an answer that comes too late is forgotten. */
export function useNewest<T>(of: () => number, ask: (id: number) => Promise<{ items: readonly T[]; total?: number | null | undefined }>): Newest<T> {
  async function load(): Promise<void> {
    newest.error = undefined;
    const wanted = of();
    try {
      const answer = await ask(wanted);
      if (wanted !== of()) return;
      newest.rows = answer.items;
      newest.more = Math.max(0, (answer.total ?? 0) - answer.items.length);
    } catch (problem) {
      newest.error = problem;
    }
  }
  const newest: Newest<T> = shallowReactive({ rows: undefined, more: 0, error: undefined, load });
  watch(of, () => { newest.rows = undefined; void load(); }, { immediate: true });
  return newest;
}
