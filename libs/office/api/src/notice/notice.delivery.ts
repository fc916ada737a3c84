import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, PrincipalSource, type Told, clock, database, isDuplicate, leaseTable, newContext, onTold, runWith, transaction } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import type { Logger } from 'pino';
import { type NoticeRow, type Notification, muteTable, noticeTable, notificationTable } from './notice.entity.js';
import { paramsFor } from './notice.rules.js';
import { onNotices } from './notices.js';

const LOCK = 'notices';
const BATCH = 50;
/** Gathers what is committed at the same time; nobody notices a fifth of a second (S-16: within 3 s). */
const SOON_MS = 200;
/** Other processes' notices, and those of a process that died before it delivered them. */
const IDLE_MS = 2_000;

export const SEES_PRICES = 'price.view';

/**
 * Turns committed notices into one notification for each receiver. Every process does it for all; a locked row lets one at a
 * time, and the notifications stand or fall with the mark on the notice: exactly once, whoever is killed when. As only the
 * holder of the row writes notifications, their ids are committed in order and `id > last` misses none.
 */
@Injectable()
export class NoticeDelivery {
  private timer?: NodeJS.Timeout;
  private due = 0;
  private running: Promise<void> = Promise.resolve();
  private stopped = true;
  private delivered: () => void = () => undefined;

  constructor(@Inject(UserFacade) private readonly users: UserFacade, @Inject(PrincipalSource) private readonly principals: PrincipalSource, @Inject(LOGGER) private readonly log: Logger) {}

  start(): void {
    this.stopped = false;
    onNotices(() => this.again(SOON_MS));
    onTold((items) => this.take(items));
    this.again(SOON_MS);
  }

  /** Called after every delivery of this process. */
  onDelivered(fn: () => void): void {
    this.delivered = fn;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    onNotices(() => undefined);
    onTold(undefined);
    clearTimeout(this.timer);
    await this.running;
  }

  private again(ms: number): void {
    const due = performance.now() + ms;
    if (this.stopped || (this.timer && this.due <= due)) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.running = this.running.then(() => this.turn());
    }, ms);
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    await runWith(newContext({ source: 'system', system: 'delivery of notices' }), () => this.deliver()).catch((e: unknown) => this.log.warn({ err: e }, 'delivery of notices'));
    this.again(IDLE_MS);
  }

  /** Delivers what waits; gives the number of notices. */
  async deliver(): Promise<number> {
    let sum = 0;
    for (;;) {
      if (!(await noticeTable.exists({ deliveredAt: null }))) return sum;
      const done = await transaction(() => this.batch());
      sum += done;
      if (done > 0) this.delivered();
      if (done < BATCH) return sum;
    }
  }

  private async batch(): Promise<number> {
    await holdRow();
    const notices = await noticeTable.all({ deliveredAt: null }, { orderBy: 'id', limit: BATCH });
    if (notices.length === 0) return 0;
    const at = clock.stamp();
    await notificationTable.insertMany((await this.addressed(notices)).flatMap(({ notice, receivers }) => receivers.map((r) => rowOf(notice, r, at))));
    await noticeTable.change({ id: notices.map((n) => n.id) }, { deliveredAt: at });
    return notices.length;
  }

  /** Delivers what came with the trail, in the unit of work of the relay; what nobody is told of leaves no row. */
  private async take(items: readonly Told[]): Promise<void> {
    const told = (await this.addressed(items.map((i) => i as unknown as Omit<NoticeRow, 'id'>))).filter((a) => a.receivers.length > 0);
    if (told.length === 0) return;
    await holdRow();
    const at = clock.stamp();
    const first = await noticeTable.insertMany(told.map(({ notice }) => ({ ...notice, deliveredAt: at })));
    await notificationTable.insertMany(told.flatMap(({ notice, receivers }, i) => receivers.map((r) => rowOf({ ...notice, id: first + i }, r, at))));
    database.unit.afterCommit(() => this.delivered());
  }

  /** Notices with whom they are for, without those who do not want to be told of the event. */
  private async addressed<N extends Omit<NoticeRow, 'id'>>(notices: readonly N[]): Promise<{ notice: N; receivers: Receiver[] }[]> {
    const muted = new Set((await muteTable.all({ event: [...new Set(notices.map((n) => n.event))] })).map((m) => `${m.event} ${m.userId}`));
    const out: { notice: N; receivers: Receiver[] }[] = [];
    for (const notice of notices) out.push({ notice, receivers: (await this.receivers(notice)).filter((r) => !muted.has(`${notice.event} ${r.id}`)) });
    return out;
  }

  /** Whom a notice is for: those who can sign in, each once, without the actor. */
  private async receivers(n: Omit<NoticeRow, 'id'>): Promise<Receiver[]> {
    const holders = n.permission === null || n.ownerId === null ? [] : await this.users.holdersOf(n.permission, n.ownerId);
    const out: Receiver[] = [];
    for (const id of new Set([...holders, ...(n.also ?? [])])) {
      const person = id === n.actorId ? undefined : await this.principals.byUser(id);
      if (person) out.push({ id, seesPrices: person.permissions.has(SEES_PRICES) });
    }
    return out;
  }
}

interface Receiver { id: number; seesPrices: boolean }

/** Waits for the turn; it ends with the unit of work, also when the process dies. */
async function holdRow(): Promise<void> {
  const locked = await database.unit.sql.run('UPDATE lease SET value=value+1 WHERE name=?', [LOCK]);
  if (locked.affected === 1) return;
  try {
    await leaseTable.insert({ name: LOCK, holder: '', until: '', value: 1 });
  } catch (e) {
    if (!isDuplicate(e)) throw e;
    await holdRow();
  }
}

const rowOf = (n: NoticeRow, r: Receiver, createdAt: string): Omit<Notification, 'id'> =>
  ({ noticeId: n.id, userId: r.id, event: n.event, entity: n.entity, entityId: n.entityId, path: n.path, params: paramsFor(n.params, n.amountParams ?? [], r.seesPrices), amountParams: n.amountParams, actorId: n.actorId, createdAt, readAt: null });
