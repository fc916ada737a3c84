import type { Logger } from 'pino';
import { type AuditRow, auditTable, onFacts, toldListener } from '../audit/audit.js';
import { clock } from '../context/clock.js';
import { asSystem } from '../context/context.js';
import { database, inList, transaction } from '../database/index.js';
import { leaseTable, takeLease } from './lease.js';

const BATCH = 256;
const PAUSE_MS = 400;
/** What another process of the same database left behind is found within it. */
const IDLE_MS = 2_000;
const LEASE_SECONDS = 20;

/**
 * The single relay: gives committed rows of the audit trail their `seq`. Auto-increment ids commit out of order, so a feed ordered
 * by id would have gaps that fill later; `seq` never does (architecture.md 6.13). What was told with a row is handed on in the
 * same unit of work: exactly once, whoever is killed when.
 */
export class OutboxRelay {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private stopped = true;

  constructor(private readonly log: Logger) {}

  start(): void {
    this.stopped = false;
    onFacts(() => this.soon(PAUSE_MS));
    this.soon(PAUSE_MS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    onFacts(() => undefined);
    clearTimeout(this.timer);
    await this.running;
  }

  private soon(ms: number): void {
    if (this.stopped || (this.timer && ms === PAUSE_MS && this.due === PAUSE_MS)) return;
    clearTimeout(this.timer);
    this.due = ms;
    this.timer = setTimeout(() => { this.running = this.turn(); }, ms);
    this.timer.unref();
  }
  private due = 0;

  private async turn(): Promise<void> {
    this.timer = undefined;
    let more = false;
    try {
      more = await asSystem('outbox relay', () => this.deliver());
    } catch (e) {
      this.log.warn({ err: e }, 'outbox relay');
    }
    this.soon(more ? PAUSE_MS : IDLE_MS);
  }

  /** Numbers what has been committed; true when there may be more. */
  async deliver(): Promise<boolean> {
    const waiting = await auditTable.query('WHERE t.seq IS NULL LIMIT 1', [], database.sql, ['id']);
    if (waiting.length === 0 || !(await takeLease('outbox', LEASE_SECONDS))) return false;
    let last = 0;
    do {
      last = await transaction(() => this.number());
    } while (last === BATCH);
    return false;
  }

  private async number(): Promise<number> {
    const lease = await leaseTable.find({ name: 'outbox' }, { lock: true });
    const rows = await auditTable.query(`WHERE t.seq IS NULL ORDER BY t.id LIMIT ${BATCH}`, [], database.sql, ['id', 'told']);
    if (!lease || rows.length === 0) return 0;
    const told = rows.flatMap((r) => r.told ?? []);
    const listener = toldListener();
    if (told.length > 0 && listener === undefined) return 0; // whoever listens starts later, or elsewhere
    await listener?.(told);
    const list = inList(rows.map((r) => r.id));
    const offsets = runs(rows.map((r, i) => ({ id: r.id, offset: lease.value + i + 1 - r.id })));
    await database.unit.sql.run(`UPDATE audit_log SET seq=id+CASE ${'WHEN id<=? THEN ? '.repeat(offsets.length)}END WHERE id IN ${list.sql}`, [...offsets.flatMap((r) => [r.id, r.offset]), ...list.params]);
    await leaseTable.change({ name: 'outbox' }, { value: lease.value + rows.length });
    return rows.length;
  }
}

/** Of neighbours with the same distance between id and number the last: ids without gaps are one run, and one case of the statement. Padded like lists, so that few statements exist. */
function runs(rows: readonly { id: number; offset: number }[]): { id: number; offset: number }[] {
  const ends = rows.filter((r, i) => r.offset !== rows[i + 1]?.offset);
  const size = 2 ** Math.ceil(Math.log2(ends.length));
  return Array.from({ length: size }, (_, i) => ends[Math.min(i, ends.length - 1)] as { id: number; offset: number });
}

const FEED_DAYS = 90;

/** The gap-free feed behind `GET /changes`; it reaches back 90 days. */
export function changesAfter(seq: number, limit: number): Promise<AuditRow[]> {
  const since = new Date(clock.now().getTime() - FEED_DAYS * 86_400_000).toISOString();
  return auditTable.query(`WHERE t.seq>? AND t.at>=? ORDER BY t.seq LIMIT ${Math.floor(limit)}`, [seq, since]);
}
