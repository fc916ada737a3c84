import { Inject, Injectable } from '@nestjs/common';
import { clock, fault, invalid } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import type { Customer } from '../customer/customer.entity.js';
import { VIEW_FOLLOW_UP } from './follow-up.permissions.js';

type Seen = Pick<Customer, 'ownerId' | 'followers'>;

/** Who else sees a customer's follow-ups: whom one may name in them, and who may be told of them. */
@Injectable()
export class FollowUpPeople {
  constructor(@Inject(UserFacade) private readonly users: UserFacade) {}

  /** Enabled users with the right whose scope covers the owner, and followers who hold the right at all. */
  async of(c: Seen): Promise<Set<number>> {
    const now = clock.stamp();
    const out = new Set(await this.users.holdersOf(VIEW_FOLLOW_UP, c.ownerId ?? 0));
    for (const f of c.followers ?? []) {
      // everybody's own rows are in his scope: who holds the right is found by himself
      const follows = f.expiresAt === null || f.expiresAt > now;
      if (follows && !out.has(f.userId) && (await this.users.holdersOf(VIEW_FOLLOW_UP, f.userId)).includes(f.userId)) out.add(f.userId);
    }
    return out;
  }

  /** Those of the people, by name, the caller left out. */
  async choices(c: Seen, me: number): Promise<{ id: number; name: string }[]> {
    const found = await this.users.find([...(await this.of(c))]);
    return found.filter((u) => u.id !== me).map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'zh'));
  }

  /** Each once; throws 422 `follow_up.cannot_see` at whom it may not be told. */
  async ensure(c: Seen, mentions: readonly number[]): Promise<number[]> {
    if (mentions.length === 0) return [];
    const allowed = await this.of(c);
    const wrong = mentions.findIndex((id) => !allowed.has(id));
    if (wrong >= 0) throw invalid(fault(`/mentions/${wrong}`, 'follow_up.cannot_see'));
    return [...new Set(mentions)];
  }
}
