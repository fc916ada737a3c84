import { Injectable } from '@nestjs/common';
import type { BillingProgress, OpenBilling, SalesCredit } from './billing.types.js';

/** The door of finance for whoever sells: orders are opened, changed and closed here, in the transaction of the caller. */
@Injectable()
export class Billing {
  /** Opens the work row of a confirmed order and, in basis order, its receivables. An order that was withdrawn is opened again. */
  open(_o: OpenBilling): Promise<void> { throw new Error('not yet'); }
  /** Tells the number of an order once it is known. */
  name(_sourceType: string, _sourceId: number, _no: string): Promise<void> { throw new Error('not yet'); }
  /** The order is worth another amount now (2.0a.5); money that is then too much becomes advance. */
  amend(_sourceType: string, _sourceId: number, _newTotal: number): Promise<void> { throw new Error('not yet'); }
  /** A part worth `amount` will not be delivered (E-12). */
  shortClose(_sourceType: string, _sourceId: number, _amount: number): Promise<void> { throw new Error('not yet'); }
  /** Takes a short close of `amount` back. */
  reopen(_sourceType: string, _sourceId: number, _amount: number): Promise<void> { throw new Error('not yet'); }
  /** Exact reversal of an opened order; 409 `document.has_downstream` when it was received for or invoiced. */
  withdraw(_sourceType: string, _sourceId: number): Promise<void> { throw new Error('not yet'); }
  /** Books the credit of a return: it settles its own order first, the rest stays an open credit. */
  credit(_o: SalesCredit): Promise<void> { throw new Error('not yet'); }
  /** Exact reversal of a credit; 409 `document.has_downstream` when it was used. */
  withdrawCredit(_sourceType: string, _sourceId: number): Promise<void> { throw new Error('not yet'); }
  /** Progress of orders by their id; orders never opened are absent. Whoever may see the orders may see it. */
  progress(_sourceType: string, _ids: readonly number[]): Promise<Map<number, BillingProgress>> { throw new Error('not yet'); }
}
