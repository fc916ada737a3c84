import { PassThrough } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, Problem, PrincipalSource, clock, database } from '@steward/platform';
import type { Logger } from 'pino';
import { NotificationStore, type Unread } from './notification.store.js';

/** Open pages of one user in this process; pages of one browser share one stream. */
const MOST_PER_USER = 6;
const MOST = 2_000;
/** Proxies close what is silent for a minute. */
const BEAT_MS = 20_000;
/** How often the notifications other processes delivered are looked for. */
const LOOK_MS = 1_000;
/** A receiver that does not read is let go. */
const MOST_WAITING = 64 * 1024;

export interface StreamOwner { readonly userId: number; readonly sessionVersion: number; /** Milliseconds since 1970 at which the session token ends. */ readonly until: number }
interface Client extends StreamOwner { stream: PassThrough; told?: string }

/**
 * Live counts for open pages (server-sent events): `event: unread`, `data: {"unread":3,"newest":17}`, at the start and after
 * every change. It carries no content: the page fetches what is new by the ordinary list, with the rights of that moment.
 */
@Injectable()
export class NotificationStreams {
  private readonly clients = new Map<number, Set<Client>>();
  private size = 0;
  private last = 0;
  private looking?: NodeJS.Timeout;
  private beating?: NodeJS.Timeout;
  private closed = false;

  constructor(@Inject(NotificationStore) private readonly rows: NotificationStore, @Inject(PrincipalSource) private readonly principals: PrincipalSource, @Inject(LOGGER) private readonly log: Logger) {}

  /** Opens a stream that lives until the page goes, the session ends or the server stops. Throws 429 when the user has too many, 503 when the server has. */
  async open(owner: StreamOwner): Promise<PassThrough> {
    const mine = this.clients.get(owner.userId) ?? new Set<Client>();
    if (this.closed || this.size >= MOST) throw new Problem(503, 'unavailable');
    if (mine.size >= MOST_PER_USER) throw new Problem(429, 'too_many_requests', { seconds: 60 });
    const client: Client = { ...owner, stream: new PassThrough() };
    this.clients.set(owner.userId, mine.add(client));
    this.size += 1;
    client.stream.once('close', () => this.forget(client));
    client.stream.write('retry: 3000\n\n');
    await this.begin();
    await this.tell([owner.userId]);
    return client.stream;
  }

  /** Sends the counts of these users to their open pages, where they have changed. */
  async tell(userIds: Iterable<number>): Promise<void> {
    const here = [...userIds].filter((id) => this.clients.has(id));
    if (here.length === 0) return;
    try {
      for (const [id, counts] of await this.rows.unread(here)) for (const client of this.clients.get(id) ?? []) send(client, counts);
    } catch (e) {
      this.log.warn({ err: e }, 'notification stream');
    }
  }

  /** Tells everybody for whom something has come, from whatever process. */
  async look(): Promise<void> {
    if (this.size === 0) return;
    try {
      const { userIds, last } = await this.rows.since(this.last);
      this.last = last;
      await this.tell(userIds);
    } catch (e) {
      this.log.warn({ err: e }, 'notification stream');
    }
  }

  /** Ends streams whose session is over, keeps the others awake and corrects their counts. */
  async beat(): Promise<void> {
    const all = [...this.clients.values()].flatMap((set) => [...set]);
    for (const client of all) {
      const person = client.until > clock.now().getTime() ? await this.principals.byUser(client.userId, client.sessionVersion) : undefined;
      if (person?.sessionVersion === client.sessionVersion && client.stream.writableLength < MOST_WAITING) client.stream.write(': beat\n\n');
      else client.stream.destroy();
    }
    await this.tell(this.clients.keys());
  }

  /** The server stops: pages connect again when it is back. */
  close(): void {
    this.closed = true;
    this.rest();
    for (const set of this.clients.values()) for (const client of set) client.stream.end();
  }

  private async begin(): Promise<void> {
    if (this.beating || this.closed) return;
    this.last = await this.rows.newestOfAll();
    this.beating ??= setInterval(() => void this.beat().catch((e: unknown) => this.log.warn({ err: e }, 'notification stream')), BEAT_MS).unref();
    // an embedded database has one process: what it delivers it tells at once
    if (database.engine.engine === 'mysql') this.looking ??= setInterval(() => void this.look(), LOOK_MS).unref();
  }

  private rest(): void {
    clearInterval(this.beating);
    clearInterval(this.looking);
    this.beating = this.looking = undefined;
  }

  private forget(client: Client): void {
    const mine = this.clients.get(client.userId);
    if (!mine?.delete(client)) return;
    this.size -= 1;
    if (mine.size === 0) this.clients.delete(client.userId);
    if (this.size === 0) this.rest();
  }
}

function send(client: Client, counts: Unread): void {
  const data = JSON.stringify(counts);
  if (client.told === data) return;
  client.told = data;
  client.stream.write(`event: unread\ndata: ${data}\n\n`);
}
