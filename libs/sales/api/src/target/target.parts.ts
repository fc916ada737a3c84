import { TargetController } from './target.controller.js';
import './target.permissions.js';
import { TargetService } from './target.service.js';
import { TargetStore } from './target.store.js';

/** Sales targets. */
export const targetControllers = [TargetController];
export const targetProviders = [TargetStore, TargetService];
