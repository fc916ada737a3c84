import { BoolField, EnumField, IntField, LinesField, RefField, TextField, TextsField } from '@steward/platform';
import { BulkSelection } from '../customer/customer.dto.js';
import { ASSIGN_MODES, type AssignMode } from './assignment.rules.js';

export class AssignShare {
  @RefField('user') userId: number;
  @IntField({ opt: true, min: 0, max: 100_000, description: 'Customers he gets, for `count`' }) count?: number | null;
  @TextsField({ opt: true, max: 400, description: 'GB/T 2260 codes of provinces, cities or districts, for `region`; the most precise one decides' }) regions?: string[] | null;
}

/** Sharing out customers 批量分配: ticked ones, or everything a combined query finds. */
export class PlanAssignment extends BulkSelection {
  @EnumField(ASSIGN_MODES, { description: 'equal split, by region, or so many to each' }) mode: AssignMode;
  @LinesField(() => AssignShare, { min: 1, max: 200 }) to: AssignShare[];
}

export class AssignCustomers extends PlanAssignment {
  @BoolField({ opt: true, description: 'The old owner stays as a follower with write access' }) keepFollower?: boolean | null;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
  @TextsField({ opt: true, max: 30, description: 'Parts that move along, see GET /hand-overs/parts; the usual ones when absent' }) along?: string[] | null;
}

export class PlannedShare {
  @RefField('user') userId: number;
  @TextField({ max: 64 }) name: string;
  @IntField({ description: 'Customers he has now' }) held: number;
  @IntField({ description: 'Of those shared out, customers that are his already and stay with him' }) stays: number;
  @IntField({ description: 'Customers he is given' }) gets: number;
}

/** How many each would get. */
export class AssignmentPlan {
  @IntField({ description: 'Customers that are shared out' }) total: number;
  @IntField({ description: 'Customers that would change hands' }) moving: number;
  @IntField({ description: 'Customers nobody gets; they stay where they are' }) left: number;
  @IntField({ description: 'Customers the caller may not hand over' }) refused: number;
  @LinesField(() => PlannedShare, { max: 200 }) items: PlannedShare[];
}

/** A kind of record that moves along with customers. */
export class HandOverPartView {
  @TextField({ max: 40 }) key: string;
  @TextField({ max: 100, description: 'In the language of the request' }) title: string;
  @BoolField({ description: 'Ticked to begin with' }) usual: boolean;
  @IntField({ opt: true, description: 'Rows that would move; absent where nobody was asked about' }) count?: number;
}
