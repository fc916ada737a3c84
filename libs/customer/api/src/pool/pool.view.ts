import { BoolField, DateField, EnumField, InstantField, IntField, LinesField, RefField, TextField } from '@steward/platform';
import { CustomerFields } from '../customer/customer.dto.js';
import { PoolFields } from './pool.dto.js';
import { POOL_MOVES, type Pool, type PoolMove, REQUEST_STATES, type RequestState } from './pool.entity.js';
import { EXEMPTIONS, type Exemption, RULE_KINDS, type RuleKind } from './pool.rules.js';

export class PoolView extends PoolFields {
  @IntField() id: number;
  @IntField() version: number;
  @BoolField({ description: 'Whether customers fall into it by the rules' }) recycling: boolean;
  @IntField({ description: 'Customers lying in it' }) count: number;
  @BoolField({ description: 'Whether the caller gives its customers to people' }) mayAssign: boolean;
}

export const poolView = (p: Pool, more: { count: number; mayAssign: boolean }): PoolView => {
  const { createdAt: _a, createdBy: _b, updatedAt: _c, updatedBy: _d, ...rest } = p;
  return { ...rest, rules: p.rules.map((r) => ({ ...r, levels: { ...r.levels } })), ...more };
};

export class PoolCount {
  @TextField({ max: 32 }) key: string;
  @IntField() count: number;
}
export class PoolDueItem {
  @RefField('customer') id: number;
  @TextField({ max: 200 }) name: string;
  @RefField('user', { opt: true }) ownerId: number | null;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @EnumField(RULE_KINDS) rule: RuleKind;
  @IntField() days: number;
}
/** How many customers the rules would take today. */
export class PoolPreview {
  @IntField({ description: 'Customers that would go' }) due: number;
  @IntField({ description: 'Of so many whose owners the pool is for' }) owned: number;
  @LinesField(() => PoolCount, { description: 'By the rule that fires' }) rules: PoolCount[];
  @LinesField(() => PoolCount, { description: 'Customers that stay whatever the rules say, by the reason' }) exempt: PoolCount[];
  @LinesField(() => PoolDueItem, { description: 'The first of them' }) items: PoolDueItem[];
}

export class PoolResult {
  @IntField() id: number;
  @BoolField() ok: boolean;
  @TextField({ opt: true, max: 64, description: 'Code of the refusal' }) code?: string;
  @TextField({ opt: true, max: 200, description: 'Why, in words' }) title?: string;
}
export class PoolAnswer {
  @IntField() total: number;
  @IntField() succeeded: number;
  @IntField() failed: number;
  @LinesField(() => PoolResult, { max: 500 }) items: PoolResult[];
}
export class PoolClaimed {
  @RefField('customer') id: number;
}
export class PoolRun {
  @IntField() jobId: number;
}

/** A customer lying in a pool: hidden fields are masked. */
export class PoolCustomer extends CustomerFields {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('pool') poolId: number;
  @TextField({ opt: true, max: 100 }) poolName: string | null;
  @InstantField({ opt: true }) poolInAt: string | null;
  @TextField({ opt: true, max: 32, description: 'The rule that fired, or `manual`' }) poolReason: string | null;
  @RefField('user', { opt: true }) previousOwnerId: number | null;
  @TextField({ opt: true, max: 64 }) previousOwnerName: string | null;
  @TextField({ opt: true, max: 100 }) contactName: string | null;
  @TextField({ opt: true, max: 40 }) contactMobile: string | null;
  @BoolField() dealt: boolean;
  @InstantField({ opt: true }) lastFollowUpAt: string | null;
}

export class PoolRecordView {
  @IntField() id: number;
  @RefField('pool') poolId: number;
  @TextField({ opt: true, max: 100 }) poolName: string | null;
  @RefField('customer') customerId: number;
  @TextField({ opt: true, max: 200 }) customerName: string | null;
  @EnumField(POOL_MOVES) move: PoolMove;
  @InstantField() at: string;
  @TextField({ opt: true, max: 32 }) ruleKind: RuleKind | null;
  @IntField({ opt: true }) ruleDays: number | null;
  @TextField({ opt: true, max: 200 }) reason: string | null;
  @RefField('user', { opt: true }) fromUserId: number | null;
  @RefField('user', { opt: true }) toUserId: number | null;
  @RefField('user') actorId: number;
}

/** How a customer stands towards its pool: what its page says and offers. */
export class PoolStatus {
  @RefField('customer') id: number;
  @IntField({ description: 'Version of the customer' }) version: number;
  @RefField('pool', { opt: true, description: 'Pool it lies in, else the one of its owner' }) poolId: number | null;
  @TextField({ opt: true, max: 100 }) poolName: string | null;
  @BoolField() inPool: boolean;
  @BoolField({ description: 'Whether the rules are in force' }) recycling: boolean;
  @DateField({ opt: true }) dueOn: string | null;
  @IntField({ opt: true, description: '0 = today; null = it does not go' }) daysLeft: number | null;
  @EnumField(RULE_KINDS, { opt: true }) rule: RuleKind | null;
  @IntField({ opt: true }) ruleDays: number | null;
  @EnumField(EXEMPTIONS, { opt: true, description: 'Why it stays' }) exempt: Exemption | null;
  @DateField({ opt: true }) protectedUntil: string | null;
  @BoolField() protected: boolean;
  @BoolField() locked: boolean;
  @IntField({ description: 'Extensions of the protection still possible' }) extensionsLeft: number;
  @IntField({ description: 'Days one extension may have at most' }) extendDays: number;
  @BoolField({ description: 'An extension has been asked for and not answered' }) requested: boolean;
}

export class ProtectionRequestView {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('customer') customerId: number;
  @TextField({ opt: true, max: 200 }) customerName: string | null;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @IntField() days: number;
  @TextField({ max: 200 }) reason: string;
  @EnumField(REQUEST_STATES) state: RequestState;
  @TextField({ opt: true, max: 200 }) answer: string | null;
  @RefField('user', { opt: true }) answeredBy: number | null;
  @InstantField({ opt: true }) answeredAt: string | null;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
}
