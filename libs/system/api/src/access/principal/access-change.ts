import { Inject, Injectable } from '@nestjs/common';
import { type Principal, Problem, context, forbidden } from '@steward/platform';
import { AccessErrors } from '../access.errors.js';
import type { Org } from './org.js';
import { OrgStore } from './org.store.js';
import { type Excess, type Rights, excess } from './rights.js';

/** Who changes people or rights: rights read afresh under the lock, narrowed to what the caller came with. */
export interface Actor {
  /** 0 for the system itself. */
  id: number;
  /** An administrator, or the system: nothing is beyond it. */
  full: boolean;
  rights: Rights;
}

/**
 * The one frame of every change of people, departments, roles and their assignment. Changes follow one another (a row is
 * their lock), are judged by rights read under that lock, and what came of them is looked at before they are kept:
 * nobody may end with more than he had or the one who changed it holds, nobody may gain by his own change, and an
 * administrator who can sign in remains (integrity.md C3).
 */
@Injectable()
export class AccessChange {
  constructor(@Inject(OrgStore) private readonly org: OrgStore) {}

  /** Runs inside the open unit of work. */
  async run<T>(work: (before: Org, actor: Actor) => Promise<T>): Promise<T> {
    await this.org.lock();
    const before = await this.org.fresh();
    const actor = actorIn(before);
    const result = await work(before, actor);
    const after = await this.org.fresh();
    if (before.administrators().length > 0 && after.administrators().length === 0) throw AccessErrors.lastAdministrator();
    if (!actor.full) {
      this.ensureNobodyExceeds(before, after, actor);
      ensureNoGain(before, after, actor);
    }
    return result;
  }

  private ensureNobodyExceeds(before: Org, after: Org, actor: Actor): void {
    const limit = [actor.rights];
    for (const id of after.users.keys()) {
      const had = before.rightsOf(id);
      const has = after.rightsOf(id);
      if (had === has) continue;
      const beyond = excess(has, had, ...limit);
      if (beyond) throw exceedsOwn(beyond);
    }
  }
}

export const exceedsOwn = (beyond: Excess): ReturnType<typeof AccessErrors.exceedsOwn> => AccessErrors.exceedsOwn({}, { codes: beyond.codes, scopes: beyond.scopes });

/** Refuses when somebody or some role holds more than the one who wants to change it. */
export function ensureWithin(rights: Rights, actor: Actor): void {
  const beyond = actor.full ? undefined : excess(rights, actor.rights);
  if (beyond) throw exceedsOwn(beyond);
}

function actorIn(org: Org): Actor {
  const c = context();
  const p: Principal | undefined = c.principal;
  if (!p) {
    if (c.system === undefined) throw new Error('Nobody is asking: people and rights are changed by a user or by the system');
    return { id: 0, full: true, rights: new Map() };
  }
  const user = org.users.get(p.id);
  if (!user?.enabled || user.deleted) throw new Problem(401, 'session_ended');
  const mine = org.rightsOf(p.id);
  const narrowed = p.tokenId === undefined ? mine : new Map([...mine].filter(([code]) => p.permissions.has(code)));
  // the guard judged by what was remembered, which may be 5 s old
  if (c.permission !== undefined && !narrowed.has(c.permission)) throw forbidden(c.permission);
  return { id: p.id, full: p.tokenId === undefined && org.administrators().includes(p.id), rights: narrowed };
}

/** By moving himself, others or departments around nobody may come to see rows of people he did not see before. */
function ensureNoGain(before: Org, after: Org, actor: Actor): void {
  for (const [code, scopes] of after.rightsOf(actor.id)) {
    const old = before.owners(actor.id, before.rightsOf(actor.id).get(code) ?? []);
    if (old === 'all') continue;
    const now = after.owners(actor.id, scopes);
    const seen = new Set(old);
    // who has just been made has no rows yet
    if (now === 'all' || now.some((id) => !seen.has(id) && before.users.has(id))) throw AccessErrors.gainsByIt();
  }
}
