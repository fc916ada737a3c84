import { BoolField, EnumField, IntField, LinesField, RefField, TextField, TextsField } from '@steward/platform';
import { HandOverPartView } from './assignment.dto.js';

/** To one colleague, equally to several, into a pool where colleagues claim them, or to nobody: the customers wait for somebody who takes them. */
export const LEAVER_MODES = ['one', 'split', 'pool', 'nobody'] as const;
export type LeaverMode = (typeof LEAVER_MODES)[number];

/** Everything somebody would leave behind. */
export class LeaverView {
  @RefField('user') userId: number;
  @TextField({ max: 64 }) name: string;
  @BoolField({ description: 'May still sign in' }) enabled: boolean;
  @IntField({ description: 'Customers he is responsible for' }) customers: number;
  @IntField({ description: "Colleagues' customers he follows; this is not handed over" }) followed: number;
  @LinesField(() => HandOverPartView, { max: 100 }) parts: HandOverPartView[];
  @BoolField({ description: 'The caller may disable him' }) mayDisable: boolean;
}

export class LeaverReceiver {
  @RefField('user') userId: number;
}

/** Hands over everything of somebody who leaves 离职交接. */
export class HandOverLeaver {
  @RefField('user', { description: 'Who leaves' }) userId: number;
  @EnumField(LEAVER_MODES) mode: LeaverMode;
  @LinesField(() => LeaverReceiver, { opt: true, max: 200, description: 'Who takes over; what hangs on customers of others goes to the first. With `pool` at most one: who gets what does not lie in pools, as documents and leads' }) to?: LeaverReceiver[] | null;
  @RefField('pool', { opt: true, description: 'For `pool`: one the caller may put customers into (customer.pool.put)' }) poolId?: number | null;
  @TextsField({ opt: true, max: 30, description: 'Parts that move along, see GET /hand-overs/parts; the usual ones when absent' }) along?: string[] | null;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
  @BoolField({ opt: true, description: 'Disables the account when everything is handed over; needs system.user.update' }) disable?: boolean | null;
}

export class HandOverStarted {
  @IntField() jobId: number;
  @IntField({ description: 'Customers that will change hands' }) total: number;
}
