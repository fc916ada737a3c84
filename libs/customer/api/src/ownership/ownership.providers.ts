import { AssignmentController } from './assignment.controller.js';
import { AssignmentService } from './assignment.service.js';
import { LeaverController } from './leaver.controller.js';
import { LeaverService, LeaverTools } from './leaver.service.js';
import { OwnerChangeController } from './owner-change.controller.js';
import { OwnershipBatches } from './ownership.batches.js';
import { OwnershipMoves } from './ownership.moves.js';
import { OwnershipNotices } from './ownership.notices.js';
import { OwnershipParts } from './ownership.parts.js';
import { OwnershipStore } from './ownership.store.js';
import { SupervisionController } from './supervision.controller.js';
import { SupervisionService } from './supervision.service.js';
import './ownership.permissions.js';

/** Assignment, transfer, hand-over: what the module of customers takes up. */
export const ownershipControllers = [AssignmentController, LeaverController, OwnerChangeController, SupervisionController];
export const ownershipProviders = [OwnershipStore, OwnershipMoves, OwnershipBatches, OwnershipNotices, OwnershipParts, AssignmentService, LeaverTools, LeaverService, SupervisionService];
