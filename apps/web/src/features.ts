import type { Feature } from '@steward/ui';
import { customerFeature } from '@steward/customer-web';
import { exchangeFeature, recordFeature, systemFeature } from '@steward/system-web';

/** The domains of the product, from left to right. */
export const features: readonly Feature[] = [systemFeature, recordFeature, exchangeFeature, customerFeature];
