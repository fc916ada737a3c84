import type { Provider, Type } from '@nestjs/common';
import type { Schema } from '@steward/platform';
import { Stocktake1700002360000 } from '../migrations/1700002360000-stocktake.js';
import { StocktakeCountTarget } from './stocktake-count.target.js';
import { StocktakeCountingController, StocktakeLineController } from './stocktake-counting.controller.js';
import { StocktakeBooking } from './stocktake.booking.js';
import { StocktakeController } from './stocktake.controller.js';
import { StocktakeCounting } from './stocktake.counting.js';
import { Stocktake, StocktakeCount, StocktakeLine, StocktakeSheet } from './stocktake.entity.js';
import { StocktakeInput } from './stocktake.input.js';
import { StocktakePlan } from './stocktake.plan.js';
import { StocktakePrint } from './stocktake.print.js';
import { StocktakeService } from './stocktake.service.js';
import { StocktakeStore } from './stocktake.store.js';
import { StocktakeSweep } from './stocktake.sweep.js';
import { StocktakeViews } from './stocktake.view.js';
import { StocktakeWiring } from './stocktake.wiring.js';
import './stocktake.permissions.js';
import './stocktake.settings.js';

/** Stocktakes, for the module and the schema of the domain. */
export const stocktakeControllers: Type[] = [StocktakeController, StocktakeCountingController, StocktakeLineController];
export const stocktakeProviders: Provider[] = [StocktakeStore, StocktakePlan, StocktakeInput, StocktakeCounting, StocktakeBooking, StocktakeService, StocktakeViews, StocktakePrint, StocktakeSweep, StocktakeCountTarget, StocktakeWiring];
export const stocktakeSchema: Schema = { entities: [Stocktake, StocktakeLine, StocktakeSheet, StocktakeCount], migrations: [Stocktake1700002360000] };
