import { defineSetting } from '@steward/system-api';

/** Hours after which a stocktake nobody finished is cancelled; 0 = never. */
export const CANCEL_HOURS = defineSetting<number>({ key: 'warehouse.stocktake_cancel_hours', kind: 'integer', default: 0, min: 0, max: 8_760, scope: 'signed_in' });
