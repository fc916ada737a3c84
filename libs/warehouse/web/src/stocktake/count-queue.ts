import { newKey } from '@steward/ui';
import type { CountRow } from './stocktake.api';

/** A count and when it was made: goods go on moving while it waits. */
export interface Count { lineId: number; quantity: string | null; countedAt: string }
type Kept = Omit<Count, 'lineId'>;

/** Counts that fit into one request. */
const AT_ONCE = 200;
/** Milliseconds a count waits for the next one. */
const PAUSE = 300;

export interface QueueEnds {
  send: (counts: Count[], key: string) => Promise<readonly CountRow[]>;
  /** What the server made of counts nobody has changed since. */
  saved: (rows: readonly CountRow[]) => void;
  /** Refused for good: a count that cannot be (`lineId`) is forgotten, otherwise all stay on this machine until the page is read again. */
  refused: (error: unknown, lineId?: number) => void;
  /** Whether something is wrong with a count itself. */
  wrong: (error: unknown) => boolean;
  /** Whether to try again: the network is away, the server is busy. */
  passing: (error: unknown) => boolean;
  changed: (waiting: number, lost: boolean) => void;
}

/** Counts on their way to the server: saved as they are typed, in one request at a time, the last quantity of a line wins. They outlive a closed page. */
export class CountQueue {
  private readonly waiting = new Map<number, Kept>();
  private sending: Map<number, Kept> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lost = false;
  /** Sends one by one while it looks for the count that was refused. */
  private single = false;
  /** Nothing goes by itself any more: the sheet is finished, the right is gone. */
  private refused = false;

  constructor(private readonly name: string, private readonly ends: QueueEnds, private readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  get count(): number {
    return new Set([...this.waiting.keys(), ...(this.sending?.keys() ?? [])]).size;
  }

  /** What was counted here before the page was closed, and not sent. */
  restore(): ReadonlyMap<number, Kept> {
    try {
      const kept = JSON.parse(this.store.getItem(this.name) ?? '[]') as [number, Kept][];
      for (const [lineId, count] of kept) this.waiting.set(lineId, count);
    } catch {
      this.store.removeItem(this.name);
    }
    if (this.waiting.size > 0) this.later(0);
    return new Map(this.waiting);
  }

  put({ lineId, ...count }: Count): void {
    this.waiting.set(lineId, count);
    this.keep();
    this.later(PAUSE);
  }

  /** Sends at once what waits, and tells when nothing does any more. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.waiting.size > 0 || this.sending) {
      if (this.sending) { await new Promise((r) => setTimeout(r, 20)); continue; }
      await this.send();
      if (this.lost) return false;
    }
    return true;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { if (!this.sending) void this.send(); }, wait);
    this.ends.changed(this.count, this.lost);
  }

  private async send(): Promise<void> {
    if (this.waiting.size === 0) return;
    const part = new Map([...this.waiting].slice(0, this.single ? 1 : AT_ONCE));
    for (const lineId of part.keys()) this.waiting.delete(lineId);
    this.sending = part;
    try {
      const rows = await this.ends.send([...part].map(([lineId, count]) => ({ lineId, ...count })), newKey());
      this.lost = false;
      this.single &&= this.waiting.size > 0;
      this.ends.saved(rows.filter((row) => !this.waiting.has(row.lineId)));
    } catch (error) {
      this.failed(error, part);
    } finally {
      this.sending = undefined;
      this.keep();
    }
    if (this.lost) this.again();
    else if (this.waiting.size > 0) this.later(0);
    else this.ends.changed(0, false);
  }

  private failed(error: unknown, part: ReadonlyMap<number, Kept>): void {
    const [[only] = []] = part;
    if (this.ends.wrong(error) && part.size === 1) { this.ends.refused(error, only); return; }
    for (const [lineId, count] of part) if (!this.waiting.has(lineId)) this.waiting.set(lineId, count);
    if (this.ends.wrong(error)) { this.single = true; return; }
    this.lost = true;
    this.refused = !this.ends.passing(error);
    if (this.refused) this.ends.refused(error);
  }

  private again(): void {
    this.ends.changed(this.count, true);
    clearTimeout(this.timer);
    if (!this.refused) this.timer = setTimeout(() => void this.send(), 5_000);
  }

  private keep(): void {
    const all = new Map([...(this.sending ?? []), ...this.waiting]);
    if (all.size === 0) this.store.removeItem(this.name);
    else this.store.setItem(this.name, JSON.stringify([...all]));
  }
}
