import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue';
import { readStored, writeStored } from '../session/storage';

const keyOf = (entity: string): string => `steward.run.${entity}`;

/** Remembers the rows a record was opened from, so that its page can step through them: `rememberRun('customer', ids)`. */
export const rememberRun = (entity: string, ids: readonly number[]): void => writeStored(sessionStorage, keyOf(entity), ids);

export interface Neighbours { previous: number | undefined; next: number | undefined; position: number; count: number }

/** The records before and after this one in the list it was opened from. */
export function useNeighbours(entity: string, id: MaybeRefOrGetter<number>): ComputedRef<Neighbours> {
  return computed(() => {
    const ids = readStored<number[]>(sessionStorage, keyOf(entity)) ?? [];
    const at = ids.indexOf(toValue(id));
    return { previous: at > 0 ? ids[at - 1] : undefined, next: at >= 0 ? ids[at + 1] : undefined, position: at + 1, count: ids.length };
  });
}
