/** Says which of the records are used by documents, balances and the like; ignores row scope, sees the open unit of work. */
export type MasterUser = (ids: readonly number[]) => Promise<readonly number[]>;

/** Port of a kind of master data: used records are never deleted (domain.md 2.4), only disabled. */
export abstract class Usage {
  private readonly users: MasterUser[] = [];

  register(user: MasterUser): void {
    this.users.push(user);
  }

  /** Those of the ids somebody uses. */
  async used(ids: readonly number[]): Promise<Set<number>> {
    const out = new Set<number>();
    for (const user of this.users) {
      const open = ids.filter((id) => !out.has(id));
      if (open.length === 0) break;
      for (const id of await user(open)) out.add(id);
    }
    return out;
  }
}
