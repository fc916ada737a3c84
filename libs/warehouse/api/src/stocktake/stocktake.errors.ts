import { defineErrors } from '@steward/platform';

/** Expected failures of stocktakes; texts below `error.stocktake`. */
export const StocktakeErrors = defineErrors('stocktake', {
  /** The step is not possible where the stocktake stands; params phase. */
  wrongPhase: 409,
  /** Nothing of the warehouse belongs to the plan. */
  nothingToCount: 409,
  /** Lines nobody has counted: they are no difference; overridable; params count. */
  uncounted: 409,
  /** Lines whose counts contradict each other, or between whose counts goods moved: count them again. Facts `lines[]`. */
  unsettled: 409,
  /** More is lost than there is (2.0a.8). Params line, product, onHand, loss, facts `lines[]`. */
  lossAboveStock: 409,
  /** The sheet is finished, or another person's. */
  sheetDone: 409, notYourSheet: 403,
});
