import { get, queryClient } from '@steward/ui';
import { useQuery, type UseQueryReturnType } from '@tanstack/vue-query';

/** Work that waits, with the page it is done from. */
export interface Worklist { key: string; group: string; label: string; count: number; path: string }

/** The server keeps its counts for a few seconds; after a change they are asked for anew. */
let changed = false;

/** Something has happened that may have changed the counts: asks for them again, past what the server remembers. */
export function worklistsChanged(): void {
  changed = true;
  void queryClient.invalidateQueries({ queryKey: ['worklists'] });
}

/** What waits for the user, asked again when he comes back, goes to another page or changes something (worklist-menu.vue) and when a message comes (use-bell.ts); never by the clock alone, which would keep his session alive. */
export const useWorklists = (): UseQueryReturnType<Worklist[], Error> => useQuery({
  queryKey: ['worklists'],
  queryFn: async ({ signal }) => {
    const fresh = changed ? { fresh: true } : {};
    changed = false;
    return (await get<{ items: Worklist[] }>('/worklists', fresh, signal)).items;
  },
  staleTime: 5_000, refetchOnWindowFocus: true,
});
