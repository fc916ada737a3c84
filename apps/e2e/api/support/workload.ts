import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { header, type Reply, type Wire } from './wire.js';

/** Small seeded generator (mulberry32): a seed gives the same mix of work again, though not the same interleaving. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A customer one writer has made and nobody else touches, with what the server has said about it last. */
interface Owned { id: number; version: number; externalId: string; name: string; shortName: string | null; key: string; body: unknown; answer: unknown }

/** A customer all writers fight over. */
export interface Shared { id: number; /** Values the server has said it stored, in no order. */ acknowledged: string[]; /** Values of which the outcome stayed unknown to the writer. */ unknown: string[]; conflicts: number }

/** What was refused with 4xx must not be found afterwards. */
interface Refused { key: string; externalId: string; status: number }

export interface Log {
  owned: Owned[];
  shared: Shared[];
  refused: Refused[];
  creates: number;
  updates: number;
  /** Requests that were sent again because the answer did not come, or was a 5xx. */
  retries: number;
  /** Successes sent once more on purpose. */
  repeats: number;
  /** What the server did wrong while it ran. */
  faults: string[];
  longestOutageMs: number;
}

export interface Workload {
  send: Wire;
  token: string;
  /** Sets apart the names of several runs on one database. */
  run: string;
  writers: number;
  seconds: number;
  shared: number[];
  /** What happens meanwhile; the run goes on until it is over. */
  meanwhile?: () => Promise<void>;
}

/** Longest a writer goes on with one request before it counts as lost. */
const GIVE_UP_MS = 90_000;

interface Attempt { answer: Reply; /** An attempt before this one may have had its effect. */ ambiguous: boolean }

/** Writers that create and update customers as the screens do: a key or a version with every write, and the same again until the outcome is known. */
export async function runWorkload(o: Workload): Promise<Log> {
  const log: Log = { owned: [], shared: o.shared.map((id) => ({ id, acknowledged: [], unknown: [], conflicts: 0 })), refused: [], creates: 0, updates: 0, retries: 0, repeats: 0, faults: [], longestOutageMs: 0 };
  let lastSuccess = performance.now();
  const until = lastSuccess + o.seconds * 1000;
  let over = o.meanwhile === undefined;
  const meanwhile = o.meanwhile?.().finally(() => { over = true; });

  /** Sends until there is an answer that is neither a network error nor a 5xx. */
  async function insist(call: Parameters<Wire>[0]): Promise<Attempt> {
    const givenUp = performance.now() + GIVE_UP_MS;
    for (let pause = 50, ambiguous = false; ; pause = Math.min(1_000, pause * 2), ambiguous = true) {
      const answer = await o.send({ ...call, token: o.token, timeoutMs: 10_000 }).catch(() => undefined);
      if (answer !== undefined && answer.status < 500 && answer.status !== 429) {
        const now = performance.now();
        log.longestOutageMs = Math.max(log.longestOutageMs, now - lastSuccess);
        lastSuccess = now;
        return { answer, ambiguous };
      }
      if (answer?.status === 500) log.faults.push(`500 to ${call.method} ${call.path}: ${answer.text.slice(0, 300)}`);
      if (performance.now() > givenUp) throw new Error(`${call.method} ${call.path}: no outcome within ${GIVE_UP_MS / 1000} s, last ${answer?.status ?? 'network error'} ${answer?.text.slice(0, 300) ?? ''}`);
      log.retries += 1;
      await sleep(pause);
    }
  }

  const post = (key: string, body: unknown): Promise<Attempt> => insist({ method: 'POST', path: '/api/v1/customers', headers: { 'idempotency-key': key }, body });
  const patch = (id: number, version: number, body: unknown): Promise<Attempt> => insist({ method: 'PATCH', path: `/api/v1/customers/${id}`, headers: { 'if-match': `"v${version}"` }, body });
  const read = async (id: number): Promise<{ version: number; shortName: string | null }> => {
    const { answer } = await insist({ method: 'GET', path: `/api/v1/customers/${id}` });
    if (answer.status !== 200) throw new Error(`GET /customers/${id} → ${answer.status} ${answer.text.slice(0, 300)}`);
    return answer.json;
  };

  /** A change is one of the version it was made of: anything between would have been overwritten unseen. */
  const follows = (answer: Reply, version: number): void => { if (answer.json.version !== version + 1) log.faults.push(`customer ${answer.json.id}: a change of v${version} was taken and gave v${answer.json.version}`); };

  async function create(name: string, again: boolean): Promise<Owned | undefined> {
    const key = randomUUID();
    const body = { name: `${name}有限公司`, externalId: name };
    const { answer } = await post(key, body);
    if (answer.status !== 201) { log.faults.push(`create ${name} → ${answer.status} ${answer.text.slice(0, 300)}`); return undefined; }
    const made: Owned = { id: answer.json.id, version: answer.json.version, externalId: name, name: body.name, shortName: null, key, body, answer: answer.json };
    log.owned.push(made);
    log.creates += 1;
    if (again) {
      const second = await post(key, body);
      log.repeats += 1;
      log.faults.push(...replayFaults(made, second.answer));
    }
    return made;
  }

  async function update(mine: Owned, value: string): Promise<void> {
    const { answer, ambiguous } = await patch(mine.id, mine.version, { shortName: value });
    if (answer.status === 200) { follows(answer, mine.version); mine.version = answer.json.version; mine.shortName = value; log.updates += 1; return; }
    if (answer.status !== 412 || !ambiguous) { log.faults.push(`update ${mine.externalId} v${mine.version} → ${answer.status} ${answer.text.slice(0, 300)}`); return; }
    // an attempt without an answer had its effect: the version has moved by it and by nothing else
    const now = await read(mine.id);
    if (now.version !== mine.version + 1 || now.shortName !== value) log.faults.push(`update ${mine.externalId}: v${mine.version} ${value} was refused as stale but v${now.version} holds ${now.shortName}`);
    mine.version = now.version;
    mine.shortName = now.shortName;
    log.updates += 1;
  }

  async function fight(row: Shared, value: string): Promise<void> {
    const { version } = await read(row.id);
    const { answer, ambiguous } = await patch(row.id, version, { shortName: value });
    if (answer.status === 200) { follows(answer, version); row.acknowledged.push(value); log.updates += 1; }
    else if (answer.status !== 412) log.faults.push(`update of the shared ${row.id} → ${answer.status} ${answer.text.slice(0, 300)}`);
    else if (ambiguous) row.unknown.push(value);
    else row.conflicts += 1;
  }

  /** A create the server must refuse: a second record with the other system's id of the first. */
  async function beRefused(like: Owned, name: string): Promise<void> {
    const key = randomUUID();
    const { answer } = await post(key, { name: `${name}有限公司`, externalId: like.externalId });
    if (answer.status < 400) log.faults.push(`a second ${like.externalId} was accepted with ${answer.status}`);
    else log.refused.push({ key, externalId: name, status: answer.status });
  }

  async function writer(w: number): Promise<void> {
    const next = random(w + 1);
    const mine: Owned[] = [];
    for (let n = 0; !over || performance.now() < until; n += 1) {
      // letters between the numbers: the duplicate key knows no dashes
      const name = `${o.run}w${w}n${n}`;
      const dice = next();
      const one = mine[Math.floor(next() * mine.length)];
      const row = log.shared[Math.floor(next() * log.shared.length)];
      if (one === undefined || dice < 0.45) { const made = await create(name, next() < 0.1); if (made) mine.push(made); }
      else if (dice < 0.85 || row === undefined) await update(one, name);
      else if (dice < 0.95) await fight(row, name);
      else await beRefused(one, name);
    }
  }

  await Promise.all([meanwhile, ...Array.from({ length: o.writers }, (_, w) => writer(w))]);
  return log;
}

/** What a repeated create shows that it should not. */
export function replayFaults(made: Pick<Owned, 'externalId' | 'answer'>, again: Reply): string[] {
  const faults: string[] = [];
  if (again.status !== 201) faults.push(`repeat of ${made.externalId} → ${again.status} ${again.text.slice(0, 300)}`);
  else {
    if (JSON.stringify(again.json) !== JSON.stringify(made.answer)) faults.push(`repeat of ${made.externalId}: another answer`);
    if (header(again, 'idempotency-replayed') !== 'true') faults.push(`repeat of ${made.externalId}: not marked as replayed`);
  }
  return faults;
}
