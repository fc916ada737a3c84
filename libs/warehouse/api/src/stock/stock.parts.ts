import type { Provider, Type } from '@nestjs/common';
import { Demand } from '../demand/demand.facade.js';
import { DemandStore } from '../demand/demand.store.js';
import { Stock } from './stock.facade.js';
import { StockStore } from './stock.store.js';

/** Stock and its documents, for the module of the domain. Words go before `:id`. */
export const stockControllers: Type[] = [];
export const stockProviders: Provider[] = [StockStore, Stock, DemandStore, Demand];
