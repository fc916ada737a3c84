import { BoolField, Changes, EnumField, IntField, LinesField, ObjectField, RefField, RefsField, TextField, TextsField } from '@steward/platform';
import { RULE_KINDS, type RuleKind } from './pool.rules.js';

const DAYS = 3650;
const MANY = 100_000;

export class RecycleRuleFields {
  @EnumField(RULE_KINDS) kind: RuleKind;
  @IntField({ min: 1, max: DAYS }) days: number;
  @ObjectField({ opt: true, description: 'Days of customer levels that differ: {"A": 60}' }) levels?: Record<string, number> | null;
}

/** Terms of a pool; both what is sent and what is answered. */
export class PoolFields {
  @TextField({ max: 100 }) name: string;
  @BoolField({ opt: true }) enabled?: boolean | null;
  @IntField({ opt: true, min: 0, max: 9999, description: 'The first pool an owner belongs to is his' }) sort?: number | null;
  @RefsField('user', { opt: true, description: 'Who gives customers of the pool to people and sees hidden fields; nobody = every member with the right' }) admins?: number[] | null;
  @RefsField('user', { opt: true }) memberUsers?: number[] | null;
  @RefsField('department', { opt: true, description: 'With the departments below; nobody named = everybody' }) memberDepartments?: number[] | null;
  @TextsField({ opt: true, max: 10, description: 'Fields hidden until the customer is claimed' }) hiddenFields?: string[] | null;

  @LinesField(() => RecycleRuleFields, { opt: true, max: 4, description: 'Any of them suffices' }) rules?: RecycleRuleFields[] | null;
  @BoolField({ opt: true, description: 'Dealt customers stay' }) exemptDealt?: boolean | null;
  @BoolField({ opt: true, description: 'Customers with open opportunities or quotations stay' }) exemptOpen?: boolean | null;
  @BoolField({ opt: true, description: 'Nothing is recycled on Saturdays and Sundays' }) workdaysOnly?: boolean | null;
  @BoolField({ opt: true, description: 'Followers stay when a customer enters the pool' }) keepFollowers?: boolean | null;
  @IntField({ opt: true, min: 0, max: 90, description: 'Days before the owner is reminded; 0 = never' }) remindDays?: number | null;

  @IntField({ opt: true, min: 0, max: DAYS, description: 'Protection from the day somebody gets the customer; 0 = none' }) protectDays?: number | null;
  @ObjectField({ opt: true, description: 'Days of customer levels that differ' }) protectLevels?: Record<string, number> | null;
  @IntField({ opt: true, min: 0, max: 100 }) extendTimes?: number | null;
  @IntField({ opt: true, min: 1, max: DAYS }) extendDays?: number | null;
  @IntField({ opt: true, min: 0, max: MANY, description: 'null = any number' }) lockLimit?: number | null;

  @IntField({ opt: true, min: 0, max: MANY, description: 'null = any number' }) dailyLimit?: number | null;
  @IntField({ opt: true, min: 0, max: MANY, description: 'null = any number' }) capacity?: number | null;
  @IntField({ opt: true, min: 0, max: MANY, description: 'null = any number' }) departmentCapacity?: number | null;
  @BoolField({ opt: true }) capacityCountsDealt?: boolean | null;
  @BoolField({ opt: true }) assignChecksCapacity?: boolean | null;
  @IntField({ opt: true, min: 0, max: DAYS }) cooldownDays?: number | null;
  @IntField({ opt: true, min: 0, max: 8760 }) waitHours?: number | null;
}

export class CreatePool extends PoolFields {}
export class UpdatePool extends Changes(PoolFields) {}

export class SwitchRecycling {
  @BoolField() on: boolean;
  @IntField({ opt: true, min: 0, description: 'How many customers would go now, as the preview said' }) expectedCount?: number | null;
}

const MOST = 500;
export class ClaimCustomers {
  @RefsField('customer', { min: 1, max: MOST }) ids: number[];
}
export class AssignCustomers extends ClaimCustomers {
  @RefField('user') ownerId: number;
}
export class PutCustomers extends ClaimCustomers {
  @RefField('pool') poolId: number;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
}

export class ProlongProtection {
  @IntField({ min: 1, max: DAYS }) days: number;
  @TextField({ max: 200 }) reason: string;
}
export class AnswerRequest {
  @TextField({ opt: true, max: 200 }) answer?: string | null;
}
