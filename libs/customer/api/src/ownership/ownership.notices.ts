import { Inject, Injectable } from '@nestjs/common';
import { actorId } from '@steward/platform';
import { Notices } from '@steward/office-api';
import { UserFacade } from '@steward/system-api';

/** One customer that has changed hands, as far as its people are told. */
export interface ToldMove { id: number; name: string; from: number | null; to: number | null }

interface Group { count: number; first: ToldMove }

/** Tells the new owners and the old ones: one notice each, however many customers (domain.md 2.11). */
@Injectable()
export class OwnershipNotices {
  constructor(@Inject(Notices) private readonly notices: Notices, @Inject(UserFacade) private readonly users: UserFacade) {}

  /** Inside the unit of work of the change, or of the last of many. */
  async tell(moves: readonly ToldMove[], reason: string | null): Promise<void> {
    const given = groups(moves, (m) => m.to);
    const taken = groups(moves, (m) => m.from);
    await this.summarise([...given].map(([to, g]) => ({ user: to, ...g })), [...taken].map(([from, g]) => ({ user: from, ...g })), reason);
  }

  /** As {@link tell}, for what has been counted already. */
  async summarise(given: readonly (Group & { user: number })[], taken: readonly (Group & { user: number })[], reason: string | null): Promise<void> {
    const by = (await this.users.names([actorId()])).get(actorId()) ?? '';
    for (const g of given) this.send('customer.assigned', g, reason, by, true);
    for (const g of taken) this.send('customer.taken', g, reason, by, false);
  }

  /** A single customer is named and opened by a click; whoever no longer sees it is taken to his list. */
  private send(event: string, g: Group & { user: number }, reason: string | null, by: string, sees: boolean): void {
    const one = g.count === 1;
    this.notices.send({
      event, entity: 'customer', entityId: g.first.id, path: one && sees ? `/customers/${g.first.id}` : '/customers',
      params: { ...(one ? { name: g.first.name } : { count: g.count }), ...(by === '' ? {} : { by }), ...(reason ? { reason } : {}) }, to: { also: [g.user] },
    });
  }
}

function groups(moves: readonly ToldMove[], of: (m: ToldMove) => number | null): Map<number, Group> {
  const out = new Map<number, Group>();
  for (const m of moves) {
    const user = of(m);
    if (user === null) continue;
    const g = out.get(user);
    if (g) g.count += 1;
    else out.set(user, { count: 1, first: m });
  }
  return out;
}
