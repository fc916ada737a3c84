import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { SupplierFacade } from '@steward/warehouse-api';
import { Posting, type TellParty } from './posting.js';
import type { Side } from './sides.js';

/** Receivables of customers and payables to suppliers: opens a {@link Posting}, which keeps the balances on the masters in step. */
@Injectable()
export class SubLedger {
  private readonly tell: Record<Side, TellParty>;
  constructor(@Inject(CustomerFacade) customers: CustomerFacade, @Inject(SupplierFacade) suppliers: SupplierFacade) {
    this.tell = {
      receivable: (id, owed, advance) => customers.setFigures(id, { receivableBalance: owed, advanceBalance: advance }),
      payable: (id, owed, advance) => suppliers.setFigures(id, { payableBalance: owed, advanceBalance: advance }),
    };
  }

  /** Locks the sub-ledger of a party until the unit of work ends, and reads those of its items that are named. */
  open(side: Side, partyId: number, ids: readonly number[] = []): Promise<Posting> {
    return Posting.open(side, partyId, this.tell[side], ids);
  }

  /** For debts that are only added; see {@link Posting.blind}. */
  blind(side: Side, partyId: number): Posting {
    return Posting.blind(side, partyId, this.tell[side]);
  }
}
