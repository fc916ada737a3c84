import { PoolClaims } from './pool.claims.js';
import { PoolController } from './pool.controller.js';
import { PoolCustomerController } from './pool-customer.controller.js';
import { PoolDirectory } from './pool.directory.js';
import { PoolForecasts } from './pool.forecasts.js';
import { PoolJudge } from './pool.judge.js';
import { PoolLimits } from './pool.limits.js';
import { PoolMoves } from './pool.moves.js';
import { PoolPreviews } from './pool.preview.js';
import { PoolRecycler } from './pool.recycler.js';
import { PoolService } from './pool.service.js';
import { PoolStatuses } from './pool.status.js';
import { PoolStore } from './pool.store.js';
import { PoolWiring } from './pool.wiring.js';
import { ProtectionController } from './protection.controller.js';
import { ProtectionService } from './protection.service.js';

/** Pools and protection, for the module of the domain. */
export const poolControllers = [PoolController, PoolCustomerController, ProtectionController];
export const poolProviders = [PoolStore, PoolDirectory, PoolJudge, PoolMoves, PoolLimits, PoolClaims, PoolForecasts, PoolRecycler, PoolPreviews, PoolService, ProtectionService, PoolStatuses, PoolWiring];
