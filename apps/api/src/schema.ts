import { customerSchema } from '@steward/customer-api';
import { type Schema, platformSchema } from '@steward/platform';
import { systemSchema } from '@steward/system-api';

const parts: Schema[] = [platformSchema, systemSchema, customerSchema];

/** Entities and migrations of the whole product, from left to right. */
export const schema: Schema = { entities: parts.flatMap((p) => p.entities), migrations: parts.flatMap((p) => p.migrations) };
