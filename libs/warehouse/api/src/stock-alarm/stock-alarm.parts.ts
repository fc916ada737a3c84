import type { Provider, Type } from '@nestjs/common';
import { StockAlarmController } from './stock-alarm.controller.js';
import { StockAlarmStore } from './stock-alarm.store.js';
import { StockAlarms } from './stock-alarms.js';
import './stock-alarm.settings.js';

/** Alarms of stock, for the module of the domain. */
export const stockAlarmControllers: Type[] = [StockAlarmController];
export const stockAlarmProviders: Provider[] = [StockAlarmStore, StockAlarms];
