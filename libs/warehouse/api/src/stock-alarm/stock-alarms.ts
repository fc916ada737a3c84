import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Notices } from '@steward/office-api';
import { BACKGROUND, LOGGER, asSystem, clock, transaction } from '@steward/platform';
import { Maintenance, SettingsFacade } from '@steward/system-api';
import type { Logger } from 'pino';
import { shown } from '../stock/stock.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { StockAlarm } from './stock-alarm.entity.js';
import { ALARM_KINDS, type AlarmKind, alarmsOf, suggestedPurchase } from './stock-alarm.rules.js';
import { STAGNANT_DAYS } from './stock-alarm.settings.js';
import { StockAlarmStore, type WatchedProduct } from './stock-alarm.store.js';
import { onTouched } from './stock-touched.js';

/** Who is told besides the keepers: whoever may ask for goods to be bought. */
const BUYERS = 'warehouse.purchase_request.create';
const LOOK_MS = 250;
const AT_ONCE = 400;
const DAY_MS = 86_400_000;
interface Crossing { product: WatchedProduct; kind: AlarmKind; known: StockAlarm | undefined; on: boolean }

/**
 * Watches the limits of products (domain.md 2.4). Documents only note which products they have moved; a moment after their commit the
 * alarms of those are reckoned anew. An alarm is raised, and told, once per crossing, and again only after it was well in between. A
 * sweep at the start and every night finds what a crash has lost and what has come to lie.
 */
@Injectable()
export class StockAlarms implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly waiting = new Set<number>();
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private busy = false;

  constructor(
    @Inject(StockAlarmStore) private readonly store: StockAlarmStore, @Inject(Notices) private readonly notices: Notices, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
    @Inject(Maintenance) private readonly maintenance: Maintenance, @Inject(LOGGER) private readonly log: Logger, @Inject(BACKGROUND) private readonly background: boolean,
  ) {}

  onModuleInit(): void {
    onTouched((ids) => { for (const id of ids) this.waiting.add(id); });
    this.maintenance.register('stock_alarms', async () => ({ changed: await this.sweep() }));
  }

  onApplicationBootstrap(): void {
    if (!this.background) return;
    // a timer of its own: what was noted in a request must not be worked on in the context of that request
    this.timer = setInterval(() => this.look(), LOOK_MS);
    this.timer.unref();
    this.start(() => this.sweep());
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Reckons the alarms of everything that was moved since the last time; gives how many have changed. */
  async settle(): Promise<number> {
    const ids = [...this.waiting];
    for (const id of ids) this.waiting.delete(id);
    return this.check(ids, false);
  }

  /** Reckons all alarms there are or should be. */
  async sweep(): Promise<number> {
    return asSystem('alarms of all products', async () => this.check(await this.store.suspects(await this.idleBefore()), true));
  }

  private look(): void {
    if (this.waiting.size > 0) this.start(() => this.settle());
  }

  private start(work: () => Promise<unknown>): void {
    if (this.busy) return;
    this.busy = true;
    this.running = asSystem('alarms of stock', work).then(() => undefined, (e: unknown) => this.log.warn({ err: e }, 'stock alarms')).finally(() => { this.busy = false; });
  }

  private async check(ids: readonly number[], all: boolean): Promise<number> {
    let changed = 0;
    for (let at = 0; at < ids.length; at += AT_ONCE) changed += await asSystem('alarms of products', () => this.checkSome(ids.slice(at, at + AT_ONCE), all));
    return changed;
  }

  /** Looked at without a transaction first: hardly any movement crosses a limit. Goods come to lie by time alone: a movement can only end that. */
  private async checkSome(ids: readonly number[], all: boolean): Promise<number> {
    const before = all || (await this.store.alarms(ids)).some((a) => a.active && a.kind === 'stagnant') ? await this.idleBefore() : null;
    const first = await this.crossings(ids, before, false);
    if (first.length === 0) return 0;
    const some = [...new Set(first.map((c) => c.product.id))].sort((a, b) => a - b);
    return transaction(async () => {
      let n = 0;
      for (const c of await this.crossings(some, before, true)) {
        if (!c.on) await this.store.end(c.known as StockAlarm);
        else if (await this.store.raise(c.product.id, c.kind, c.known)) await this.tell(c);
        n += 1;
      }
      return n;
    });
  }

  private async crossings(ids: readonly number[], idleBefore: string | null, lock: boolean): Promise<Crossing[]> {
    const alarms = await this.store.alarms(ids, lock);
    return (await this.store.facts(ids, idleBefore)).flatMap((product) => {
      const now = alarmsOf(product);
      return ALARM_KINDS.flatMap((kind): Crossing[] => {
        const known = alarms.find((a) => a.productId === product.id && a.kind === kind);
        return now[kind] === (known?.active ?? false) ? [] : [{ product, kind, known, on: now[kind] }];
      });
    });
  }

  private async tell({ product: p, kind }: Crossing): Promise<void> {
    const where = [...new Set([...(await this.store.keptIn(p.id)), ...(p.warehouseId === null ? [] : [p.warehouseId])])];
    const also = [...new Set([...(await this.warehouses.get(where)).values()].flatMap((w) => [...w.keepers]))];
    const suggested = kind === 'low' ? suggestedPurchase(p, p.minOrderQuantity) : 0;
    this.notices.send({
      event: `stock.${kind}`, entity: 'product', entityId: p.id, path: `/stock-alarms?view=${kind}`, to: { permission: BUYERS, ownerId: 0, also },
      params: {
        product: p.name, unit: p.unit, onHand: shown(p.onHand), available: shown(p.onHand - p.reserved), limit: shown((kind === 'high' ? p.highStock : p.lowStock) ?? 0), days: String(await this.settings.get(STAGNANT_DAYS)), ...(suggested > 0 ? { suggested: shown(suggested) } : {}),
      },
    });
  }

  /** Goods of which nothing left since then lie; null while nobody asks. */
  private async idleBefore(): Promise<string | null> {
    const days = await this.settings.get(STAGNANT_DAYS);
    return days > 0 ? new Date(clock.now().getTime() - days * DAY_MS).toISOString() : null;
  }
}
