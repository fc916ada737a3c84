import { onActivated, onBeforeUnmount, onDeactivated, onMounted } from 'vue';

type Listener = () => void;
const lists = new Map<string, Set<Listener>>();

/** Key of {@link useListTouch} that hears of every list. */
export const ANY_LIST = '*';

/** Says that records of a list have changed: open pages of that list read it again, those in the background when they come to the front. */
export function touchList(...keys: readonly string[]): void {
  for (const key of [...keys, ANY_LIST]) for (const listener of lists.get(key) ?? []) listener();
}

/** Reads again when {@link touchList} says so. */
export function useListTouch(key: string, reload: () => void): void {
  let inFront = true;
  let stale = false;
  const listener = (): void => { if (inFront) reload(); else stale = true; };
  onMounted(() => { const set = lists.get(key) ?? new Set(); set.add(listener); lists.set(key, set); });
  onBeforeUnmount(() => { lists.get(key)?.delete(listener); });
  onActivated(() => { inFront = true; if (stale) { stale = false; reload(); } });
  onDeactivated(() => { inFront = false; });
}
