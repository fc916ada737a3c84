import { registerNotice } from '@steward/office-api';
import { defineSetting } from '@steward/system-api';

/** After how many days without anything leaving goods count as lying; 0 = never. */
export const STAGNANT_DAYS = defineSetting<number>({ key: 'warehouse.stagnant_days', kind: 'integer', default: 90, min: 0, max: 3650, scope: 'signed_in' });

registerNotice({ event: 'stock.low', module: 'warehouse' }, { event: 'stock.high', module: 'warehouse' }, { event: 'stock.stagnant', module: 'warehouse' });
