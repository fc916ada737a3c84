import type { Schema } from '@steward/platform';

/** Entities and migrations of the finance domain. */
export const financeSchema: Schema = { entities: [], migrations: [] };
