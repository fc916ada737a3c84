import { besideCustomer, viaCustomer } from '@steward/customer-api';
import { type ScopeRule, anyOf, byOwner } from '@steward/platform';

/** Seen when its salesperson is in scope, or its customer is owned, supervised or followed by the caller (domain.md 2.12). */
export const customerSide = (column: string): ScopeRule => anyOf(byOwner(), besideCustomer(column));
/** What concerns suppliers is seen with its owner. */
export const supplierSide: ScopeRule = byOwner();
/** Rows of both sides in one table, told by `side`. */
export const eitherSide: ScopeRule = anyOf(byOwner(), async (code) => {
  const via = await viaCustomer('partyId')(code);
  return { ...via, all: false, text: `({t}.side='receivable' AND ${via.text})` };
});
