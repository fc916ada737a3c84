import { averagePrice, cumulativeShare, divideRounded } from '@steward/kernel';

/** What the costs of a product in a warehouse depend on: quantities × 10⁴, fen, prices × 10⁶. */
export interface CostState { onHand: number; value: number; averageCost: number; lastPrice: number | null; lastOutCost: number | null }

export interface Movement {
  /** Base units, × 10⁴: in positive, out negative; 0 changes the value alone. */
  quantity: number;
  /** Known value of what comes in, or the cost prescribed for what goes out (returns, voids), in fen and never negative. Absent: by the average. With quantity 0 the signed change of the value. */
  value?: number | null;
  /** Comes from a purchase: its price becomes the last purchase price. */
  purchase?: boolean;
  /** Difference already known, e.g. the one a reversed move had. */
  difference?: number;
}

/** Signed cost in fen, cost per base unit, prescribed less booked cost, and what is left. */
export interface Posting { quantity: number; cost: number; unitCost: number; difference: number; after: CostState }
export type Refused = 'insufficient' | 'cost_unknown';

/**
 * Moving weighted average (domain.md 2.4, E-02), one movement: what goes out costs its part of the value, everything that is
 * left when the quantity reaches 0 goes with it; what comes in with a price adds it, without one it comes at the average, else
 * at the last cost of goods that left, else at the last purchase price, never silently at 0.
 */
export function post(state: CostState, m: Movement): Posting | Refused {
  if (m.quantity === 0) return postValue(state, m);
  return m.quantity < 0 ? postOut(state, m) : postIn(state, m);
}

/** A change of the value alone (成本调整). Nothing on hand is worth nothing, and a value never falls below 0: what cannot be booked is a cost difference. */
function postValue(state: CostState, m: Movement): Posting {
  const asked = m.value ?? 0;
  const cost = state.onHand === 0 ? 0 : Math.max(asked, -state.value);
  const value = state.value + cost;
  const averageCost = state.onHand === 0 ? state.averageCost : averagePrice(value, state.onHand);
  return { quantity: 0, cost, unitCost: averageCost, difference: cost - asked + (m.difference ?? 0), after: { ...state, value, averageCost } };
}

function postIn(state: CostState, m: Movement): Posting | Refused {
  const cost = m.value ?? unknownCost(state, m.quantity);
  if (cost === undefined) return 'cost_unknown';
  const unitCost = averagePrice(cost, m.quantity);
  const onHand = state.onHand + m.quantity;
  const value = state.value + cost;
  // goods for nothing say nothing about the price
  const lastPrice = m.purchase && cost > 0 ? unitCost : state.lastPrice;
  return { quantity: m.quantity, cost, unitCost, difference: m.difference ?? 0, after: { ...state, onHand, value, averageCost: averagePrice(value, onHand), lastPrice } };
}

function unknownCost(state: CostState, quantity: number): number | undefined {
  if (state.onHand > 0) return partOf(state.value, quantity, state.onHand);
  const price = state.lastOutCost ?? state.lastPrice;
  return price === null ? undefined : valueAt(price, quantity);
}

function postOut(state: CostState, m: Movement): Posting | Refused {
  const quantity = -m.quantity;
  if (quantity > state.onHand) return 'insufficient';
  const all = quantity === state.onHand;
  const prescribed = m.value ?? undefined;
  const cost = all ? state.value : prescribed === undefined ? partOf(state.value, quantity, state.onHand) : Math.min(prescribed, state.value);
  const unitCost = averagePrice(cost, quantity);
  const onHand = state.onHand - quantity;
  const value = state.value - cost;
  const after = { ...state, onHand, value, averageCost: onHand === 0 ? state.averageCost : averagePrice(value, onHand), lastOutCost: prescribed === undefined ? unitCost : state.lastOutCost };
  return { quantity: m.quantity, cost: -cost, unitCost, difference: (prescribed === undefined ? 0 : prescribed - cost) + (m.difference ?? 0), after };
}

const partOf = (value: number, quantity: number, whole: number): number => divideRounded(BigInt(value) * BigInt(quantity), BigInt(whole));

/** Fen of a quantity at a price. */
export const valueAt = (price: number, quantity: number): number => divideRounded(BigInt(price) * BigInt(quantity), 100_000_000n);

/** What takes a posting back: the exact opposite. Goods that came in go out at what they cost, as far as the value reaches. */
export const reversalOf = (p: { quantity: number; cost: number; difference: number }): Movement =>
  ({ quantity: opposite(p.quantity), value: p.quantity === 0 ? opposite(p.cost) : Math.abs(p.cost), difference: opposite(p.difference) });
const opposite = (n: number): number => (n === 0 ? 0 : -n);

/** Cost at which linked returns come back: the original out cost by the cumulative rule (2.0a.4), so that all of them together bring exactly what went out. */
export const returnedCost = (o: { shipped: number; shippedCost: number; returned: number; returnedCost: number }, quantity: number): number => cumulativeShare(o.shippedCost, o.returned + quantity, o.shipped, o.returnedCost);
