import { get } from '@steward/ui';
import { useQuery, type UseQueryReturnType } from '@tanstack/vue-query';

/** Work that waits, with the page it is done from. */
export interface Worklist { key: string; group: string; label: string; count: number; path: string }

/** What waits for the user, asked again when he comes back or goes to another page (worklist-menu.vue) and when a message comes (use-bell.ts); never by the clock alone, which would keep his session alive. */
export const useWorklists = (): UseQueryReturnType<Worklist[], Error> => useQuery({
  queryKey: ['worklists'],
  queryFn: async ({ signal }) => (await get<{ items: Worklist[] }>('/worklists', {}, signal)).items,
  staleTime: 5_000, refetchOnWindowFocus: true,
});
