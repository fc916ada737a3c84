import { QueryClient } from '@tanstack/vue-query';
import { isProblem } from './problem';

/** The cache of what the server said. A failing network is tried again, a refusal never. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (count, error) => count < 2 && isProblem(error) && (error.isNetwork || error.status === 503),
        retryDelay: (count) => 500 * 2 ** count,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** The one cache of the application. */
export const queryClient = createQueryClient();
