import { MergeController } from './merge.controller.js';
import { MergeService } from './merge.service.js';
import { MergeViews } from './merge.view.js';
import './customer-children.js';

/** Merging of customers, for the module. */
export const mergeControllers = [MergeController];
export const mergeProviders = [MergeService, MergeViews];
