import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, SIGNED_IN, Texts, Totals, context, principal, runWith } from '@steward/platform';
import type { Logger } from 'pino';
import type { WorklistView } from './worklist.dto.js';
import { type Worklist, worklists } from './worklist.registry.js';

const KEPT_MS = 5_000;
const MOST = 20_000;

interface Counted { count: Promise<number | undefined>; until: number }

/** What waits for the caller. A page that everybody opens all day: each list is counted at most once in 5 s for each user, unless something is known to have changed. */
@Injectable()
export class WorklistService {
  private readonly counts = new Map<string, Counted>();

  constructor(@Inject(Texts) private readonly texts: Texts, @Inject(Totals) private readonly totals: Totals, @Inject(LOGGER) private readonly log: Logger) {}

  /** In the order of the lists; one that cannot be counted is left out, and the others stay. `fresh` counts whatever is known. */
  async mine(fresh = false): Promise<WorklistView[]> {
    const me = principal();
    // lists remember their totals too
    if (fresh) this.totals.wrote(me.id);
    const lists = worklists().filter((l) => (l.permission === SIGNED_IN ? l.concerns?.() === true : me.permissions.has(l.permission)));
    const counts = await Promise.all(lists.map((l) => this.counted(l, `${me.id} ${me.tokenId ?? 0} ${l.key}`, fresh)));
    const { locale } = context();
    return lists.flatMap((l, i) => {
      const count = counts[i];
      return count === undefined ? [] : [{ key: l.key, group: l.group, label: this.texts.text(locale, `worklist.${l.key}`), count, path: l.path }];
    });
  }

  private counted(list: Worklist, key: string, fresh: boolean): Promise<number | undefined> {
    const now = performance.now();
    const known = this.counts.get(key);
    if (!fresh && known && known.until > now) return known.count;
    if (this.counts.size >= MOST) this.counts.clear();
    const count = runWith({ ...context(), permission: list.permission }, async () => list.count(fresh)).catch((e: unknown) => {
      this.log.error({ err: e, worklist: list.key }, 'worklist cannot be counted');
      this.counts.delete(key);
      return undefined;
    });
    this.counts.set(key, { count, until: now + KEPT_MS });
    return count;
  }
}
