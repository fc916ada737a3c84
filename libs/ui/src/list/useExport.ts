import { onScopeDispose, ref, type Ref } from 'vue';
import { apiRequest, download, jobStarted, problemOf, problemText, send, t, toast } from './deps';
import { followJob, jobOf } from './follow-job';
import type { Job } from '../shell/jobs';

export interface ExportStore {
  /** Percent of a running export; undefined while none runs. */
  percent: Ref<number | undefined>;
  /** Asks for the file; up to 5,000 rows it comes at once, above that as a job that is followed and downloaded. */
  start: (query: Record<string, string>) => Promise<void>;
}

/** Name of the file in `Content-Disposition`. */
export function fileName(header: string | null, fallback: string): string {
  const star = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1];
  if (star) { try { return decodeURIComponent(star); } catch { return fallback; } }
  return /filename="?([^";]+)"?/i.exec(header ?? '')?.[1] ?? fallback;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60_000);
}

/** Export of a list. A job goes on when the page is left; it then waits in the jobs list. */
export function useExport(path: string, name: () => string): ExportStore {
  const percent = ref<number>();
  const gone = new AbortController();
  onScopeDispose(() => { gone.abort(); });

  /** The jobs indicator says how it ended; here the file is fetched. */
  async function follow(job: Job): Promise<void> {
    toast.info(t('list.export.queued'));
    void jobStarted();
    const end = await followJob(job, (now) => { percent.value = Math.round((now.progress ?? 0) * 100); }, gone.signal);
    if (end.state === 'succeeded' && end.resultUrl) await download(end.resultUrl);
  }

  async function start(query: Record<string, string>): Promise<void> {
    if (percent.value !== undefined) return;
    percent.value = 0;
    try {
      const response = await send(apiRequest(`${path}?${new URLSearchParams(query).toString()}`, { method: 'GET', signal: gone.signal }));
      if (!response.ok) throw await problemOf(response);
      const job = response.status === 202 ? jobOf(await response.json(), response.headers) : undefined;
      if (job) await follow(job);
      else if (response.status === 200) {
        save(await response.blob(), fileName(response.headers.get('content-disposition'), `${name()}.${query['format'] ?? 'xlsx'}`));
        toast.success(t('list.export.done'));
      }
    } catch (error) {
      if (!gone.signal.aborted) toast.error(t('list.export.failed', { reason: problemText(error) }));
    } finally {
      percent.value = undefined;
    }
  }
  return { percent, start };
}
