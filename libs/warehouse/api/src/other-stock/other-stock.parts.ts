import type { Provider, Type } from '@nestjs/common';
import type { Schema } from '@steward/platform';
import { GoodsLines } from '../document/goods-lines.js';
import { OtherStock1700002200000 } from '../migrations/1700002200000-other-stock.js';
import { OtherStockController } from './other-stock.controller.js';
import { OtherStocks } from './other-stock.facade.js';
import { OtherStock, OtherStockLine } from './other-stock.entity.js';
import { OtherStockPrints } from './other-stock.prints.js';
import { OtherStockService } from './other-stock.service.js';
import { OtherStockStore } from './other-stock.store.js';
import { OtherStockViews } from './other-stock.view.js';
import { OtherStockWiring } from './other-stock.wiring.js';

/** Other stock-ins and -outs, for the module and the schema of the domain. */
export const otherStockControllers: Type[] = [OtherStockController];
export const otherStockProviders: Provider[] = [GoodsLines, OtherStockStore, OtherStockService, OtherStocks, OtherStockViews, OtherStockPrints, OtherStockWiring];
export const otherStockSchema: Schema = { entities: [OtherStock, OtherStockLine], migrations: [OtherStock1700002200000] };
