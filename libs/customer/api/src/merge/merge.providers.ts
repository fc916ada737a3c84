import { DuplicateController } from './duplicate.controller.js';
import { FinderService } from './finder.service.js';
import { LookupService } from './lookup.service.js';
import { MergeController } from './merge.controller.js';
import { MergeService } from './merge.service.js';
import { MergeViews } from './merge.view.js';
import './customer-children.js';

/** Duplicates and merging of customers, for the module. */
export const mergeControllers = [MergeController, DuplicateController];
export const mergeProviders = [MergeService, MergeViews, LookupService, FinderService];
