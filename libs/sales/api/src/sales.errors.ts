import { defineErrors } from '@steward/platform';

/** Expected failures of sales; texts below `error.sales`. */
export const SalesErrors = defineErrors('sales', {
  /** A price lies below the product's minimum; facts `lines[]`. 422 where the setting blocks, an overridable 409 where it warns. */
  belowMinPrice: 422,
  belowMin: 409,
  /** The plan of instalments does not add up to the total. */
  instalmentsTotal: 422,
  /** More comes back than was shipped and not yet returned; facts `lines[]`. */
  returnTooMuch: 409,
  /** The setting demands an order behind every return. */
  returnNeedsOrder: 422,
  /** The order is neither approved nor closed. */
  orderNotEffective: 409,
  /** Lines were closed short: the order is changed after they are reopened. */
  lineInUse: 409,
  /** Nothing is left to close, or nothing is closed. */
  nothingToClose: 409,
  nothingClosed: 409,
  /** Everything of the order is shipped. */
  nothingToShip: 409,
  /** Shipments of the order wait for their approval. */
  shipmentWaits: 409,
  /** More rows than one action takes; param max. */
  tooMany: 422,
  /** Nothing of the document can be taken back by a counter-document any more. */
  nothingToReverse: 409,
  /** The quotation is past its last day; overridable. */
  quotationExpired: 409,
  /** The customer has declined the offer. */
  quotationDeclined: 409,
  externalIdTaken: 409,
  /** Another price list has the name. */
  priceListExists: 409,
  /** The list has a price for product and unit already. */
  priceLineExists: 409,
  /** A row of a file gives a list that exists another price level. */
  priceListDiffers: 409,
});
