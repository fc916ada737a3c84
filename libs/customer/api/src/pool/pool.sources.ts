/** Which of the customers have something open that keeps them out of the pool. Sees all rows whoever asks; one statement. */
export interface PoolExemption {
  /** e.g. `sales_order`; the same key once more takes the place of the former. */
  key: string;
  /** `order` always exempts, `business` (open opportunities, quotations) where the pool says so. */
  kind: 'order' | 'business';
  open(customerIds: readonly number[]): Promise<Iterable<number>>;
}

/** What happened with customers, as far as it is not on their row. Instants by customer. */
export interface PoolHistory {
  key: string;
  /** The newest opportunity of each. */
  lastOpportunity?(customerIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** The newest follow-up by these people of each: asked for only where the very last one was somebody else's. */
  lastFollowUp?(asked: readonly { customerId: number; userIds: readonly number[] }[]): Promise<ReadonlyMap<number, string>>;
}

const exemptions = new Map<string, PoolExemption>();
const histories = new Map<string, PoolHistory>();

/** Port: domains say at import time which of their rows keep a customer with its owner. */
export function registerPoolExemption(...list: readonly PoolExemption[]): void {
  for (const e of list) exemptions.set(e.key, e);
}

/** Port: where opportunities and follow-ups are told from. */
export function registerPoolHistory(h: PoolHistory): void {
  histories.set(h.key, h);
}

/** Customers with something open, by kind. */
export async function openOf(customerIds: readonly number[]): Promise<{ order: Set<number>; business: Set<number> }> {
  const out = { order: new Set<number>(), business: new Set<number>() };
  for (const e of exemptions.values()) for (const id of await e.open(customerIds)) out[e.kind].add(id);
  return out;
}

async function newest(asks: (h: PoolHistory) => Promise<ReadonlyMap<number, string>> | undefined): Promise<Map<number, string>> {
  const out = new Map<number, string>();
  for (const h of histories.values()) for (const [id, at] of (await asks(h)) ?? []) if (at > (out.get(id) ?? '')) out.set(id, at);
  return out;
}

export const lastOpportunities = (customerIds: readonly number[]): Promise<Map<number, string>> => newest((h) => h.lastOpportunity?.(customerIds));
export const lastFollowUps = (asked: readonly { customerId: number; userIds: readonly number[] }[]): Promise<Map<number, string>> => newest((h) => h.lastFollowUp?.(asked));
/** False while nobody tells who followed up when: then every follow-up counts. */
export const knowsFollowUps = (): boolean => [...histories.values()].some((h) => h.lastFollowUp);
