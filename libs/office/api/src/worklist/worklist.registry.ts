/** Work that waits for somebody, counted, with the list it is done from (domain.md 2.1 待办). Its label is the message `worklist.<key>`. */
export interface Worklist {
  /** e.g. `to_ship`. */
  readonly key: string;
  /** Module whose work it is, e.g. `warehouse`. */
  readonly group: string;
  /** Who sees it; also the permission row scope is resolved under while it is counted. `SIGNED_IN` for what is the caller's own; see `concerns`. */
  readonly permission: string;
  /** For a list without a right of its own: whether it is the caller's business at all. */
  readonly concerns?: () => boolean;
  /** How much waits for the caller, by his row scope. Runs at most once in 5 s for each user; `fresh` when he has just changed something. */
  readonly count: (fresh: boolean) => Promise<number>;
  /** The list on the screen, filtered to what was counted, e.g. `/shipments/to-ship`. */
  readonly path: string;
  /** Place among all of them, small first. */
  readonly order: number;
}

const lists = new Map<string, Worklist>();

/** Makes a worklist known; called in `onModuleInit` of its domain. */
export function registerWorklist(list: Worklist): void {
  lists.set(list.key, list);
}

export const worklists = (): Worklist[] => [...lists.values()].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
