import type { Provider, Type } from '@nestjs/common';
import type { Schema } from '@steward/platform';
import { CostAdjustment1700002220000 } from '../migrations/1700002220000-cost-adjustment.js';
import { CostAdjustmentController } from './cost-adjustment.controller.js';
import { CostAdjustment, CostAdjustmentLine } from './cost-adjustment.entity.js';
import { CostAdjustmentPrints } from './cost-adjustment.prints.js';
import { CostAdjustmentService } from './cost-adjustment.service.js';
import { CostAdjustmentStore } from './cost-adjustment.store.js';
import { CostAdjustmentViews } from './cost-adjustment.view.js';
import { CostAdjustmentWiring } from './cost-adjustment.wiring.js';

/** Cost adjustments, for the module and the schema of the domain. */
export const costAdjustmentControllers: Type[] = [CostAdjustmentController];
export const costAdjustmentProviders: Provider[] = [CostAdjustmentStore, CostAdjustmentService, CostAdjustmentViews, CostAdjustmentPrints, CostAdjustmentWiring];
export const costAdjustmentSchema: Schema = { entities: [CostAdjustment, CostAdjustmentLine], migrations: [CostAdjustment1700002220000] };
