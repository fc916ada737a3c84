import type { Schema } from '@steward/platform';

/** Entities and migrations of the office domain. */
export const officeSchema: Schema = { entities: [], migrations: [] };
