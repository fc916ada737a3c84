import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { LOGGER, asSystem, clock, leaseTable, takeLease, transaction } from '@steward/platform';
import type { Logger } from 'pino';

/** Work of the night. Its result is logged; it must be able to run twice. */
export type NightlyWork = () => Promise<Record<string, number> | void>;

const LEASE = 'nightly';
const LEASE_SECONDS = 3_600;
const TICK_MS = 60_000;
const HOUR = 3;

/** Runs registered sweeps once a day, from 03:00 in the company's time zone, in one process of all (by lease). A server that was off then does it when it is on. */
@Injectable()
export class Maintenance implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly works = new Map<string, NightlyWork>();
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private busy = false;

  constructor(@Inject(LOGGER) private readonly log: Logger, @Optional() @Inject('background') private readonly background = true) {}

  /** `maintenance.register('imports', () => …)`, at module init. */
  register(name: string, work: NightlyWork): void {
    this.works.set(name, work);
  }

  onApplicationBootstrap(): void {
    if (!this.background) return;
    this.timer = setInterval(() => this.tick(), TICK_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.race([this.running, new Promise((done) => setTimeout(done, 3_000).unref())]);
  }

  private tick(): void {
    if (this.busy) return;
    this.busy = true;
    this.running = asSystem('nightly maintenance', () => this.runIfDue())
      .then(() => undefined, (e: unknown) => this.log.warn({ err: e }, 'nightly maintenance'))
      .finally(() => { this.busy = false; });
  }

  /** True when it was this process's turn and the works have run. */
  async runIfDue(): Promise<boolean> {
    const today = Number(clock.today().replaceAll('-', ''));
    if (hourNow() < HOUR) return false;
    const last = (await leaseTable.find({ name: LEASE }))?.value ?? 0;
    if (last >= today || !(await takeLease(LEASE, LEASE_SECONDS))) return false;
    const mine = await transaction(async () => {
      const row = await leaseTable.find({ name: LEASE }, { lock: true });
      if (!row || row.value >= today) return false;
      await leaseTable.change({ name: LEASE }, { value: today });
      return true;
    });
    if (mine) await this.runAll();
    return mine;
  }

  async runAll(): Promise<void> {
    for (const [name, work] of this.works) {
      const startedAt = performance.now();
      try {
        const result = await work();
        this.log.info({ work: name, ms: Math.round(performance.now() - startedAt), ...result }, 'nightly maintenance');
      } catch (e) {
        this.log.error({ err: e, work: name }, 'nightly maintenance');
      }
    }
  }
}

const hourNow = (): number => Number(new Intl.DateTimeFormat('en-GB', { timeZone: clock.timezone(), hour: '2-digit', hourCycle: 'h23' }).format(clock.now()));
