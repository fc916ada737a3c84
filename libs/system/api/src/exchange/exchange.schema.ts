import type { Schema } from '@steward/platform';
import { Exchange1700000300000 } from '../migrations/1700000300000-exchange.js';
import { ImportMapping } from './import-mapping.entity.js';
import { ImportRow } from './import-row.entity.js';
import { ImportRun } from './import-run.entity.js';

/** Entities and migrations of imports and exports. */
export const exchangeSchema: Schema = { entities: [ImportRun, ImportRow, ImportMapping], migrations: [Exchange1700000300000] };
