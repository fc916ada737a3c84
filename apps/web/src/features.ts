import type { Feature } from '@steward/ui';
import { systemFeature } from '@steward/system-web';

/** The domains of the product, from left to right. */
export const features: readonly Feature[] = [systemFeature];
