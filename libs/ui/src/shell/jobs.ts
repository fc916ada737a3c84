import { useQuery, type UseQueryReturnType } from '@tanstack/vue-query';
import { watch } from 'vue';
import { get, download } from '../api/http';
import { queryClient } from '../api/query';
import { toast } from '../feedback/toast';
import { t, te } from '../i18n/i18n';

/** Background work as `GET /jobs` shows it. `progress` runs from 0 to 1. */
export interface Job { id: number; kind?: string; type?: string; state: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled'; progress: number; done?: number; total?: number; message?: string | null; resultUrl?: string | null }

const KEY = ['jobs', 'running'];

/** Name of a job's kind: the message `job.<kind>`, else the kind itself. */
export function jobTitle(job: Job): string {
  const kind = job.kind ?? job.type ?? '';
  return te(`job.${kind}`) ? t(`job.${kind}`) : kind || t('ui.jobs.job');
}

async function tellEnd(id: number): Promise<void> {
  const job = await get<Job>(`/jobs/${id}`);
  const name = jobTitle(job);
  const result = job.resultUrl;
  if (job.state === 'succeeded') {
    toast.success(t('ui.jobs.succeeded', { name }), result ? { actions: [{ label: t('ui.action.download'), run: () => void download(result) }], duration: 15_000 } : undefined);
  } else if (job.state === 'failed') {
    toast.error(job.message ? t('ui.jobs.failedWhy', { name, message: job.message }) : t('ui.jobs.failed', { name }));
  }
}

/** The user's running jobs. Asks every two seconds while one runs, otherwise only after {@link jobStarted}. Says so when one ends. */
export function useRunningJobs(): UseQueryReturnType<Job[], Error> {
  const query = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await get<{ items: Job[] }>('/jobs', { 'filter[state][in]': 'queued,running', pageSize: 20, count: false }, signal)).items,
    refetchInterval: (q) => ((q.state.data?.length ?? 0) > 0 ? 2_000 : false),
    retry: false,
    meta: { silent: true },
  });
  watch(query.data, (now, before) => {
    for (const job of before ?? []) {
      if (!now?.some((one) => one.id === job.id)) tellEnd(job.id).catch(() => undefined);
    }
  });
  return query;
}

/** A page has just started a job (import, export): the indicator looks at once. */
export const jobStarted = (): Promise<void> => queryClient.invalidateQueries({ queryKey: KEY });
