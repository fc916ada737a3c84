import { Buffer } from 'node:buffer';
import { daysUntil, type Engine, movingClock, startApp, type App, type MovingClock } from '../../../harness/index.js';
import { waitFor } from '../../../harness/wait.js';
import { fill as fillPath, type Operation, operationsOf } from '../document.js';
import { openTables, type Tables } from '../tables.js';
import { readable, type Reply } from '../wire.js';
import { travelled } from './ownership.js';
import { type Ask, type Entry, policy, type Way } from './policy.js';
import { fill, makeWorld, type Relation, type World } from './world.js';

/** Rows of an answer that is a list, or a result per item. */
export const rows = (answer: Reply): unknown[] => (Array.isArray(answer.json) ? answer.json : ((answer.json as { items?: unknown[] } | undefined)?.items ?? [])) as unknown[];

/** One walk through all operations of a running server: who walks, what is there to find, and what has been asked. */
export class Walk {
  app!: App;
  world!: World;
  tables!: Tables;
  /** Those of the document, and of them those with an entry: one without fails the first test and no other. */
  documented: Operation[] = [];
  operations: Operation[] = [];
  /** Canaries that stand in the owner's fixed records. */
  planted: string[] = [];
  readonly figures = { calls: 0, refused: 0, allowed: 0, absent: 0, pooled: 0 };
  private clock!: MovingClock;

  constructor(private readonly database: Engine) {}

  async start(): Promise<void> {
    // one o'clock: the works of the night come at three, and what they change nobody has asked for
    this.clock = movingClock();
    await this.clock.ahead(daysUntil(1));
    this.app = await startApp({ database: this.database, env: { RATE_LIMIT: '0', ...this.clock.env } });
    this.world = await makeWorld(this.app);
    this.documented = await operationsOf(this.world.connection.send);
    this.operations = this.documented.filter((operation) => Object.hasOwn(policy, operation.key));
    await fill(this.world.fixed);
    await travelled(this.world.fixed, this.world);
    this.planted = [...this.world.canaries.all];
    await this.world.foreignOwn.customer();
    await fill(this.world.pooled);
    await this.world.putIntoPool(this.world.pooled);
    this.tables = await openTables(this.app);
  }

  async stop(): Promise<void> {
    const { calls, refused, allowed, absent, pooled } = this.figures;
    console.log(`${this.database}: ${this.documented.length} operations, ${calls} calls, ${refused} of them refused without any change, ${allowed} allowed, ${absent} compared with what is not there, ${pooled} about what lies in a pool`);
    await this.tables?.close();
    this.world?.close();
    await this.app?.stop();
    this.clock?.remove();
  }

  entryOf(operation: Operation): Entry {
    const entry = policy[operation.key];
    if (entry === undefined) throw new Error(`${operation.key} has no entry in the walk`);
    return entry;
  }

  /** Operations about records somebody owns. */
  get records(): Operation[] {
    return this.operations.filter((o) => this.entryOf(o).kind === 'record');
  }

  async call(operation: Operation, relation: Relation, ask: Ask): Promise<{ answer: Reply; asked: string }> {
    const query = new URLSearchParams(ask.query ?? {}).toString();
    const path = fillPath(operation.path, { ...this.systemIds(operation), ...ask.path }) + (query === '' ? '' : `?${query}`);
    this.figures.calls += 1;
    const answer = await this.world.send(relation, operation.method, path, ask.body, { ...(operation.method === 'GET' ? {} : { 'if-match': '*', 'idempotency-key': `walk-${this.figures.calls}` }), ...ask.headers });
    return { answer, asked: `${decodeURIComponent(path)} ${ask.body instanceof FormData ? '' : JSON.stringify(ask.body ?? '')}` };
  }

  /** Waits until nobody is still to be told of what was made and no job goes on: both run beside the calls. */
  quiet(): Promise<true> {
    return waitFor('notices and jobs', async () => ((await this.tables.all("SELECT id FROM notice WHERE deliveredAt IS NULL UNION ALL SELECT id FROM audit_log WHERE seq IS NULL UNION ALL SELECT id FROM job WHERE state IN ('queued','running')")).length === 0 ? true : undefined));
  }

  /** What an answer tells of the owner's records beyond what was asked with. */
  leaks(answer: Reply, asked: string): string[] {
    const known = new Set(this.world.canaries.in(asked));
    return this.world.canaries.in(`${readable(answer.bytes)} ${JSON.stringify(answer.headers)}`).filter((one) => !known.has(one));
  }

  /** What is wrong with an answer to somebody who is to be refused; undefined when it is right. */
  notRefused(way: Way, answer: Reply): string | undefined {
    const { status } = answer;
    if (status === 403 || status === 404) return undefined;
    switch (way.refusal) {
      case 'absent': return 'is not 403 or 404';
      case 'refused': return status === 409 || status === 422 ? undefined : 'is not 403, 404, 409 or 422';
      case 'masked': return status === 409 || status === 422 || (status === 200 && rows(answer).every(isMasked)) ? undefined : 'is neither a refusal nor masked';
      case 'each': return status < 300 && rows(answer).length > 0 && rows(answer).every((row) => { const { ok, status: own } = row as { ok?: boolean; status?: number }; return ok === false || (own !== undefined && own >= 400); }) ? undefined : 'does not refuse each item';
      case 'empty': return status === 200 && this.isEmpty(answer) ? undefined : 'is not empty';
    }
  }

  /** What is wrong with an answer to somebody who may; undefined when it is right. */
  notAllowed(way: Way, answer: Reply): string | undefined {
    const isList = way.refusal === 'empty' && String(answer.headers['content-type'] ?? '').includes('json');
    if (answer.status >= 300) return 'is refused';
    if (isList && rows(answer).length === 0) return 'finds nothing';
    return way.refusal === 'each' && !rows(answer).every((row) => (row as { ok?: boolean }).ok === true) ? 'refuses an item' : undefined;
  }

  private isEmpty(answer: Reply): boolean {
    const { total = 0, summary = {} } = (answer.json ?? {}) as { total?: number; summary?: Record<string, string> };
    const clean = (row: unknown): boolean => this.leaks({ ...answer, bytes: Buffer.from(JSON.stringify(row)) }, '').length === 0;
    return total === 0 && Object.values(summary).every((sum) => Number(sum) === 0) && (answer.json === undefined || rows(answer).every(clean));
  }

  /** Ids for the paths of operations on the system's own data. */
  private systemIds(operation: Operation): Record<string, string | number> {
    const [, first = ''] = operation.path.replace(/^\/api\/v1/, '').split('/');
    const { system } = this.world;
    const ids: Record<string, number> = {
      'users': system.user, 'departments': system.department, 'roles': system.role, 'categories': system.category, 'dictionaries': system.dictionaryItem, 'custom-fields': system.customField, 'accounts': system.account, 'payments': system.payment, 'payables': system.payable,
      'purchase-orders': system.purchaseOrder, 'purchase-returns': system.purchaseReturn, 'price-lists': system.priceList, 'price-list-lines': system.priceListLine,
    };
    return { '*': ids[first] ?? system.kept[first] ?? 1, 'series': 'customer', 'supplierId': system.supplier };
  }
}

/** A hit that says no more than that there is such a firm. */
function isMasked(row: unknown): boolean {
  const { visible, id, name } = row as { visible?: boolean; id?: number; name?: string };
  return id === undefined && (visible === false || (visible === undefined && name?.endsWith('***') === true));
}

/** An export of nothing is still an export and leaves a note of who asked; an answer with a result per item is kept for its key. */
export function mayMove(operation: Operation, way: Way, { status }: Reply): string[] {
  if (status >= 300) return [];
  return way.refusal === 'each' ? ['idempotency'] : operation.key.endsWith('/export') ? ['job', 'audit_log'] : [];
}
