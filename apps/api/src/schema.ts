import { customerSchema } from '@steward/customer-api';
import { financeSchema } from '@steward/finance-api';
import { officeSchema } from '@steward/office-api';
import { type Schema, platformSchema } from '@steward/platform';
import { salesSchema } from '@steward/sales-api';
import { systemSchema } from '@steward/system-api';
import { warehouseSchema } from '@steward/warehouse-api';

const parts: Schema[] = [platformSchema, systemSchema, officeSchema, warehouseSchema, customerSchema, financeSchema, salesSchema];

/** Entities and migrations of the whole product, from left to right. */
export const schema: Schema = { entities: parts.flatMap((p) => p.entities), migrations: parts.flatMap((p) => p.migrations) };
