export const VIEW = 'warehouse.stocktake.view';
export const CREATE = 'warehouse.stocktake.create';
export const UPDATE = 'warehouse.stocktake.update';
export const DELETE = 'warehouse.stocktake.delete';
/** Counts on one's own sheet. */
export const COUNT = 'warehouse.stocktake.count';
export const IMPORT = 'warehouse.stocktake.import';
export const APPROVE = 'warehouse.stocktake.approve';
export const VOID = 'warehouse.stocktake.void';
export const EXPORT = 'warehouse.stocktake.export';
/** Book quantities and differences; in a blind stocktake nobody sees them before counting has ended. */
export const BOOK = 'warehouse.stocktake.book';
