import type { Job } from '../shell/jobs';
import { request } from './deps';

const wait = (ms: number, signal: AbortSignal): Promise<void> => new Promise((resolve, reject) => {
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => { clearTimeout(timer); reject(new DOMException('aborted', 'AbortError')); }, { once: true });
});

const ENDED: readonly Job['state'][] = ['succeeded', 'failed', 'cancelled'];

/** Follows a job to its end, asking more and more seldom (0.5 s to 3 s). Throws when the signal ends it. */
export async function followJob(first: Job, onProgress: (job: Job) => void, signal: AbortSignal): Promise<Job> {
  let job = first;
  for (let pause = 500; !ENDED.includes(job.state); pause = Math.min(3000, pause * 1.3)) {
    onProgress(job);
    await wait(pause, signal);
    job = (await request<Job>('GET', `/jobs/${first.id}`, { signal })).data;
  }
  onProgress(job);
  return job;
}

/** The job an answer 202 names: in its body, or at the end of `Location`. */
export function jobOf(data: unknown, headers: Headers): Job | undefined {
  const body = typeof data === 'object' && data !== null ? (data as Partial<Job> & { job?: Partial<Job>; jobId?: number }) : {};
  const id = body.job?.id ?? body.jobId ?? body.id ?? Number(/\/jobs\/(\d+)/.exec(headers.get('location') ?? '')?.[1]);
  return typeof id === 'number' && Number.isFinite(id) ? { state: 'queued', progress: 0, ...(body.job ?? body), id } : undefined;
}
