import { besideCustomer } from '@steward/customer-api';
import { type ScopeRule, anyOf, byOwner, mayUse } from '@steward/platform';

/** Documents of sales are seen by whoever has their owner in scope, and with the customer they are for (architecture.md 6.6). */
export const salesRule: ScopeRule = anyOf(byOwner(), besideCustomer());

/** Right of the warehouse: orders that are in force, without prices (domain.md 2.3). */
export const VIEW_APPROVED = 'sales.order.view_approved';

const owners = byOwner();

/** Whoever sees orders under {@link VIEW_APPROVED} alone gets no others by a further right either: no draft is exported, counted or shipped. */
const inForceOnly = (code: string): boolean => code === VIEW_APPROVED || (!mayUse('sales.order.view') && mayUse(VIEW_APPROVED));

/** Orders: as {@link salesRule}; for whom {@link VIEW_APPROVED} is all they have, those in force only. */
export const orderRule: ScopeRule = async (code) => {
  if (!inForceOnly(code)) return salesRule(code);
  const inner = await owners(code);
  const effective = "{t}.state IN ('approved','closed')";
  return { all: false, text: inner.all ? effective : `(${effective} AND ${inner.text})`, params: inner.params };
};

/** Lines are seen with their order. */
export const orderLineRule: ScopeRule = async (code) => {
  const inner = await orderRule(code);
  if (inner.all) return inner;
  return { all: false, text: `EXISTS (SELECT 1 FROM sales_order so WHERE so.id={t}.orderId AND ${inner.text.replaceAll('{t}', 'so')})`, params: inner.params };
};
