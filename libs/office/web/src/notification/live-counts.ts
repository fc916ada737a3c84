import { API_BASE, ensureFresh, hasToken } from '@steward/ui';
import { unreadCounts, type Counts } from './notification.api';

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
const POLL_MS = 30_000;
const TOUCHES = ['keydown', 'pointerdown'] as const;

/** The counts as they change: by server-sent events, and by asking now and then while the stream cannot be had. */
export class LiveCounts {
  private source?: EventSource;
  private retry?: ReturnType<typeof setTimeout>;
  private poll?: ReturnType<typeof setInterval>;
  private failures = 0;
  private running = false;
  private touched = true;

  constructor(private readonly heard: (counts: Counts) => void) {}

  start(): void {
    if (this.running) return;
    this.running = true;
    for (const name of TOUCHES) globalThis.addEventListener(name, this.touch, { passive: true, capture: true });
    void this.connect();
  }

  stop(): void {
    this.running = false;
    for (const name of TOUCHES) globalThis.removeEventListener(name, this.touch, { capture: true });
    clearTimeout(this.retry);
    this.asking(false);
    this.source?.close();
    this.source = undefined;
  }

  private readonly touch = (): void => { this.touched = true; };

  private async connect(): Promise<void> {
    try {
      await this.renew();
    } catch {
      this.again();
      return;
    }
    if (!this.running) return;
    // the session is over: the next request of the user asks him to sign in
    if (!hasToken() || typeof EventSource === 'undefined') { this.again(); return; }
    const source = new EventSource(`${API_BASE}/notifications/stream`);
    this.source = source;
    source.addEventListener('unread', (event: MessageEvent<string>) => {
      this.failures = 0;
      this.asking(false);
      this.heard(JSON.parse(event.data) as Counts);
    });
    source.onerror = () => {
      source.close();
      if (this.source === source) this.again();
    };
  }

  private again(): void {
    this.source = undefined;
    if (!this.running) return;
    this.asking(true);
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.failures) * (0.75 + Math.random() / 2);
    this.failures += 1;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect(), wait);
  }

  private asking(on: boolean): void {
    if (!on) { clearInterval(this.poll); this.poll = undefined; return; }
    this.poll ??= setInterval(() => { if (hasToken() && document.visibilityState === 'visible') void this.ask().catch(() => undefined); }, POLL_MS);
  }

  private async ask(): Promise<void> {
    await this.renew();
    if (hasToken()) this.heard(await unreadCounts());
  }

  /** A token that is renewed while nobody is there does not make the session younger. */
  private async renew(): Promise<void> {
    await ensureFresh(!this.touched);
    this.touched = false;
  }
}
