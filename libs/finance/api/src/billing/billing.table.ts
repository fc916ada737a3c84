import { Table } from '@steward/platform';
import { BillingRow } from './billing.entity.js';

/** Work rows of orders; changed through `Posting` and the facades only. */
export const billingTable = new Table(BillingRow);
