import { fault, orConflict } from '@steward/platform';
import { WarehouseErrors } from '../stock/stock.errors.js';

export { DocumentHeads, demandDeletable, demandEditable, demandTotal, stamped } from '@steward/system-api';

/** Turns a taken external id into 409 with its pointer. */
export const orTaken = <T>(work: Promise<T>): Promise<T> => orConflict(work, () => WarehouseErrors.externalIdTaken({}, { errors: [fault('/externalId', 'duplicate')] }));
