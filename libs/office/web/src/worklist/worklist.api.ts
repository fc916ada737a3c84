import { get } from '@steward/ui';
import { useQuery, type UseQueryReturnType } from '@tanstack/vue-query';

/** Work that waits, with the page it is done from. */
export interface Worklist { key: string; group: string; label: string; count: number; path: string }

/** What waits for the user, asked again every minute and whenever a message comes (use-bell.ts). */
export const useWorklists = (): UseQueryReturnType<Worklist[], Error> => useQuery({
  queryKey: ['worklists'],
  queryFn: async ({ signal }) => (await get<{ items: Worklist[] }>('/worklists', {}, signal)).items,
  staleTime: 5_000, refetchInterval: 60_000, refetchOnWindowFocus: true,
});
