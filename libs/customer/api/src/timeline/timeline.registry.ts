import type { Row, ScopedTable } from '@steward/platform';

/** Place in a kind's entries: what comes next is older, or as old with a smaller id. */
export interface TimelineBefore { at: string; id: number }

/** One thing that happened with a customer. */
export interface TimelineEntry {
  /** Unique within its kind; of entries of the same moment the greater id is the later one. */
  id: number;
  /** Instant by which it is sorted in. */
  at: string;
  actorId: number | null;
  /** Record it leads to. */
  entity: string;
  entityId: number;
  /** Number or name of the record. */
  title?: string | null;
  text?: string | null;
  docDate?: string | null;
  state?: string | null;
  /** Fen. */
  amount?: number | null;
  /** What else its kind says, as the kind's own screen part reads it. */
  data?: Record<string, unknown> | null;
}

/** A kind of entries on the merged timeline of a customer (ux.md 2.4). */
export interface TimelineKind {
  readonly kind: string;
  /** Right to see them; who lacks it is only told that there is something of this kind he does not see. */
  readonly permission: string;
  /** Right to see their amount; without it the amount is left out. */
  readonly amountNeeds?: string;
  /**
   * At most `limit` entries of the customer before the given place (or the newest), latest first, in one bounded statement. The
   * caller has seen that the customer is in scope; the rows themselves must be read in the scope of {@link permission}.
   */
  read(customerId: number, before: TimelineBefore | null, limit: number): Promise<TimelineEntry[]>;
}

const kinds = new Map<string, TimelineKind>();

/** Adds a kind of entries; called in `onModuleInit` of its domain. */
export function registerTimeline(...more: readonly TimelineKind[]): void {
  for (const kind of more) kinds.set(kind.kind, kind);
}

/** All kinds, in the order of their names. */
export const timelineKinds = (): TimelineKind[] => [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));

/** Ids are given in the order of time but for units of work that overlap: so many more are read and sorted. */
const OVERLAP = 8;

/** A row with the time it was made. */
export type MadeRow = Row & { createdAt: string; createdBy: number };

/**
 * The newest rows of a customer before a place, seen under the permission: along the index (customer, id), which every such table
 * has, and not sorted by the database.
 */
export async function rowsOfCustomer<E extends MadeRow>(rows: ScopedTable<E>, permission: string, customerId: number, before: TimelineBefore | null, limit: number, column = 'customerId'): Promise<E[]> {
  const { condition, params } = newestBefore(customerId, before, column);
  return latestFirst(await rows.query(condition, params, ` ORDER BY t.id DESC LIMIT ${limit + OVERLAP}`, permission));
}

/** Condition on the alias `t` for {@link rowsOfCustomer}. */
export const newestBefore = (customerId: number, before: TimelineBefore | null, column = 'customerId'): { condition: string; params: (string | number)[] } =>
  before === null ? { condition: `t.${column}=?`, params: [customerId] } : { condition: `t.${column}=? AND (t.createdAt<? OR (t.createdAt=? AND t.id<?))`, params: [customerId, before.at, before.at, before.id] };

/** By the time they were made. */
export const latestFirst = <E extends MadeRow>(rows: readonly E[]): E[] => [...rows].sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1));

/** What the documents of all domains have. */
interface MadeDocument extends MadeRow { no: string | null; docDate: string; state: string; total: number }

/** The entries of documents: sorted in where they were made, with number, date, state and total. */
export function documentTimeline<E extends MadeDocument>(kind: { kind: string; permission: string; amountNeeds?: string; column?: string; text?: (row: E) => string | null }, rows: ScopedTable<E>): TimelineKind {
  return {
    kind: kind.kind, permission: kind.permission, ...(kind.amountNeeds === undefined ? {} : { amountNeeds: kind.amountNeeds }),
    read: async (customerId, before, limit) => (await rowsOfCustomer(rows, kind.permission, customerId, before, limit, kind.column)).map((d) => ({
      id: d.id, at: d.createdAt, actorId: d.createdBy, entity: kind.kind, entityId: d.id, title: d.no, text: kind.text?.(d) ?? null, docDate: d.docDate, state: d.state, amount: d.total,
    })),
  };
}
