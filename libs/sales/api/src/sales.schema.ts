import type { Schema } from '@steward/platform';

/** Entities and migrations of the sales domain. */
export const salesSchema: Schema = { entities: [], migrations: [] };
