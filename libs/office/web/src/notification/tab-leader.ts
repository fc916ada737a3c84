import { readStored, writeStored } from '@steward/ui';

/** Which tab of this browser holds the connection; over plain http there is no `navigator.locks`. */
interface Claim { tab: string; until: number; hidden: boolean }

const KEY = 'steward.notifications.leader';
const TURN_MS = 3_000;
const VISIBLE_MS = 10_000;
/** Browsers wake the timers of a hidden tab only once a minute. */
const HIDDEN_MS = 150_000;

/**
 * One tab of a browser leads: a server gives a browser six connections, and a stream in each tab would use them up. A
 * visible tab takes the lead from a hidden one at once; the lead of a tab that is gone runs out. For moments two may lead.
 */
export class TabLeader {
  private readonly tab = Math.random().toString(36).slice(2);
  private timer?: ReturnType<typeof setInterval>;
  private leading = false;

  constructor(private readonly changed: (leading: boolean) => void) {}

  start(): void {
    this.turn();
    this.timer = setInterval(this.turn, TURN_MS);
    document.addEventListener('visibilitychange', this.turn);
    globalThis.addEventListener('pagehide', this.release);
  }

  stop(): void {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.turn);
    globalThis.removeEventListener('pagehide', this.release);
    this.release();
  }

  private readonly turn = (): void => {
    const now = Date.now();
    const hidden = document.visibilityState === 'hidden';
    const claim = readStored<Claim>(localStorage, KEY);
    const free = !claim || claim.tab === this.tab || claim.until < now || (claim.hidden && !hidden);
    if (free) writeStored(localStorage, KEY, { tab: this.tab, until: now + (hidden ? HIDDEN_MS : VISIBLE_MS), hidden } satisfies Claim);
    this.lead(free);
  };

  private readonly release = (): void => {
    if (readStored<Claim>(localStorage, KEY)?.tab === this.tab) writeStored(localStorage, KEY, undefined);
    this.lead(false);
  };

  private lead(leading: boolean): void {
    if (leading === this.leading) return;
    this.leading = leading;
    this.changed(leading);
  }
}
