import { Injectable } from '@nestjs/common';

/** Where the categories of a type are used; both methods ignore row scope. */
export interface CategoryUser {
  /** Records per category, of those asked for. */
  count(ids: readonly number[]): Promise<Map<number, number>>;
  /** Gives all records of one category to another, inside the open unit of work; answers how many. */
  move(from: number, to: number): Promise<number>;
}

/** Port: a domain with categories registers here (at module init), which also makes the type known: `usage.register('customer', { count, move })`. */
@Injectable()
export class CategoryUsage {
  private readonly users = new Map<string, CategoryUser[]>();

  register(type: string, user: CategoryUser): void {
    this.users.set(type, [...(this.users.get(type) ?? []), user]);
  }

  has(type: string): boolean {
    return this.users.has(type);
  }

  async count(type: string, ids: readonly number[]): Promise<Map<number, number>> {
    const out = new Map<number, number>();
    for (const user of this.users.get(type) ?? []) for (const [id, n] of await user.count(ids)) out.set(id, (out.get(id) ?? 0) + n);
    return out;
  }

  async move(type: string, from: number, to: number): Promise<number> {
    let n = 0;
    for (const user of this.users.get(type) ?? []) n += await user.move(from, to);
    return n;
  }
}
