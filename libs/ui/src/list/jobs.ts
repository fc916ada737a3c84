import { request } from './deps';

/** A background job as `GET /jobs/{id}` answers it. `progress` runs from 0 to 1. */
export interface ListJob { id: number; state: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled'; progress?: number; done?: number; total?: number; message?: string | null; resultUrl?: string | null; result?: unknown }

const wait = (ms: number, signal: AbortSignal): Promise<void> => new Promise((resolve, reject) => {
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => { clearTimeout(timer); reject(new DOMException('aborted', 'AbortError')); }, { once: true });
});

const ENDED: readonly ListJob['state'][] = ['succeeded', 'failed', 'cancelled'];

/** Follows a job to its end, asking more and more seldom (0.5 s to 3 s). Throws when the signal ends it. */
export async function followJob(first: ListJob, onProgress: (job: ListJob) => void, signal: AbortSignal): Promise<ListJob> {
  let job = first;
  for (let pause = 500; !ENDED.includes(job.state); pause = Math.min(3000, pause * 1.3)) {
    onProgress(job);
    await wait(pause, signal);
    job = (await request<ListJob>('GET', `/jobs/${first.id}`, { signal })).data;
  }
  onProgress(job);
  return job;
}

/** Id of the job an answer 202 names: in its body, or at the end of `Location`. */
export function jobOf(data: unknown, headers: Headers): ListJob | undefined {
  const body = typeof data === 'object' && data !== null ? (data as Partial<ListJob> & { job?: Partial<ListJob>; jobId?: number }) : {};
  const id = body.job?.id ?? body.jobId ?? body.id ?? Number(/\/jobs\/(\d+)/.exec(headers.get('location') ?? '')?.[1]);
  return typeof id === 'number' && Number.isFinite(id) ? { state: 'queued', ...(body.job ?? body), id } : undefined;
}
