import { Injectable } from '@nestjs/common';

/** Says which of the customers have documents, balances and the like; ignores row scope, sees the open unit of work. */
export type CustomerUser = (ids: readonly number[]) => Promise<readonly number[]>;

/** Port: a customer with effective documents is never deleted, only disabled or merged (domain.md 2.0a.9). Filled by the domains to the right at module init. */
@Injectable()
export class CustomerUsage {
  private readonly users: CustomerUser[] = [];

  register(user: CustomerUser): void {
    this.users.push(user);
  }

  /** Those of the customers somebody uses. */
  async used(ids: readonly number[]): Promise<Set<number>> {
    const out = new Set<number>();
    for (const user of this.users) for (const id of await user(ids)) out.add(id);
    return out;
  }
}
