import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { registerInvariants } from '@steward/platform';
import { registerCustomerChild } from '../merge/customer-children.js';
import { PoolDirectory } from './pool.directory.js';
import { poolInvariants } from './pool.invariants.js';
import { completeWith } from './pool.list.js';
import { askPoolsOf } from './pool.scope.js';
import { registerPoolExemption, registerPoolHistory } from './pool.sources.js';
import { PoolStore } from './pool.store.js';
import './pool.permissions.js';

registerInvariants(...poolInvariants);
registerCustomerChild(
  { table: 'protection_request', label: 'protection_request', quiet: true },
  { table: 'pool_record', label: 'pool_record', quiet: true },
  // known by the customer itself, written anew every night
  { table: 'pool_forecast', label: 'pool_record', handled: true },
);

/** Tells the rules of scope and the lists who knows the pools, and the rules of recycling where follow-ups are. */
@Injectable()
export class PoolWiring implements OnModuleInit {
  constructor(@Inject(PoolDirectory) private readonly pools: PoolDirectory, @Inject(PoolStore) private readonly store: PoolStore) {}

  onModuleInit(): void {
    askPoolsOf(this.pools);
    completeWith(this.pools);
    registerPoolHistory({ key: 'follow_up', lastFollowUp: (asked) => this.store.followedBy(asked) });
    registerPoolHistory({ key: 'opportunity', lastOpportunity: (ids) => this.store.newestOpportunity(ids) });
    registerPoolExemption({ key: 'opportunity', kind: 'business', open: (ids) => this.store.withOpenOpportunity(ids) });
  }
}
