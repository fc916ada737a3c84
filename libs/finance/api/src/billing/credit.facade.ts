import { Injectable } from '@nestjs/common';
import type { Problem } from '@steward/platform';

/** Credit control 信用控制 (domain.md 2.3). */
@Injectable()
export class Credit {
  /**
   * What stands against owing a customer's further `added` fen: `finance.credit_exceeded`, `finance.overdue`. Empty when nothing
   * does or the setting `sales.credit_action` is off; with `block` it throws the first, with `warn` give them to `demandAcknowledged`.
   */
  check(_customerId: number, _added: number): Promise<Problem[]> { throw new Error('not yet'); }
}
