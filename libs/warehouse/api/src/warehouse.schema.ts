import type { Schema } from '@steward/platform';

/** Entities and migrations of the warehouse domain. */
export const warehouseSchema: Schema = { entities: [], migrations: [] };
