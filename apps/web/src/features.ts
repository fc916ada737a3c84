import type { Feature } from '@steward/ui';
import { customerFeature } from '@steward/customer-web';
import { financeFeature } from '@steward/finance-web';
import { officeFeature } from '@steward/office-web';
import { salesFeature } from '@steward/sales-web';
import { exchangeFeature, recordFeature, systemFeature } from '@steward/system-web';
import { warehouseFeature } from '@steward/warehouse-web';

/** The domains of the product, from left to right. Loaded behind the sign-in only (router.ts): a visitor carries none of it. */
export const features: readonly Feature[] = [systemFeature, recordFeature, exchangeFeature, officeFeature, warehouseFeature, customerFeature, financeFeature, salesFeature];
