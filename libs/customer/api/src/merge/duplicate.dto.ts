import { BoolField, DateField, EnumField, InstantField, IntField, LinesField, MoneyField, RefField, TextField } from '@steward/platform';
import { DUPLICATE_REASONS, type DuplicateReason } from './finder.rules.js';

/** What anybody may know of a customer of somebody else: no id, no number, not the whole name. */
export class LookupHit {
  @TextField({ max: 200, description: 'Masked' }) name: string;
  @BoolField({ description: 'Same name, telephone or credit code; otherwise a similar name' }) exact: boolean;
  @TextField({ opt: true, max: 100 }) ownerName: string | null;
  @BoolField() inPool: boolean;
  @DateField({ opt: true }) lastContactOn: string | null;
}
export class LookupAnswer {
  @LinesField(() => LookupHit) items: LookupHit[];
}

export class DuplicateSearchStarted {
  @IntField() jobId: number;
}

export class DuplicateMember {
  @RefField('customer') id: number;
  @IntField() version: number;
  @TextField({ max: 64 }) code: string;
  @TextField({ max: 200 }) name: string;
  @TextField({ opt: true, max: 40 }) mobile: string | null;
  @TextField({ opt: true, max: 60 }) phone: string | null;
  @TextField({ opt: true, max: 32 }) creditCode: string | null;
  @RefField('user', { opt: true }) ownerId: number | null;
  @TextField({ opt: true, max: 100 }) ownerName: string | null;
  @IntField() dealCount: number;
  @MoneyField() receivableBalance: string;
  @InstantField() createdAt: string;
}

export class DuplicateGroupView {
  @IntField() id: number;
  @EnumField(DUPLICATE_REASONS) reason: DuplicateReason;
  @LinesField(() => DuplicateMember) customers: DuplicateMember[];
}

export class DuplicateGroups {
  @IntField({ opt: true, description: 'Job of the last search; null before the first' }) jobId: number | null;
  @LinesField(() => DuplicateGroupView) items: DuplicateGroupView[];
}

export class DismissedCustomer {
  @RefField('customer') id: number;
}
export class DismissDuplicates {
  @LinesField(() => DismissedCustomer, { min: 2, max: 10 }) customers: DismissedCustomer[];
}
