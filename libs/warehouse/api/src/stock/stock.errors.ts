import { defineErrors } from '@steward/platform';

/** Expected failures of stock and of the warehouse's documents; texts below `error.warehouse`. */
export const WarehouseErrors = defineErrors('warehouse', {
  /** Less on hand than is to go out; params product, warehouse, onHand, asked, facts `shortages[]`. */
  insufficientStock: 409,
  /** What goes out was reserved for others; overridable (2.13). */
  reservedForOthers: 409,
  /** Nobody knows what the goods cost: a cost has to be entered. */
  costUnknown: 409,
  /** More than the order still asks for; params product, open, asked. */
  overShipped: 409, overReceived: 409,
  /** More comes back than went out or came in. */
  overReturned: 409,
  /** The order has no open demand: not approved, closed, or taken back. */
  notDemanded: 409,
  /** Goods were shipped for it already. */
  alreadyShipped: 409,
  /** Goods came in for it already. */
  alreadyReceived: 409,
  /** Goods of it came back already: their return goes first. */
  alreadyReturned: 409,
  /** A line has no price yet (2.0a.10). */
  unpriced: 409,
  /** A purchase order that is not approved takes no goods. */
  orderNotApproved: 409,
  /** Nothing of the transfer is on its way. */
  notInTransit: 409,
  /** A cost adjustment would make goods worth less than nothing. */
  valueNegative: 409,
  externalIdTaken: 409,
  /** No warehouse is set up to take the goods from. */
  noWarehouse: 409,
});
