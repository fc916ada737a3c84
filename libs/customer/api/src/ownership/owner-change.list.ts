import { EnumField, InstantField, IntField, type ListSpec, RefField, TextField, defineList } from '@steward/platform';
import { nameCustomers } from '../contact/contact.list.js';
import { viaCustomer } from '../customer/customer.scope.js';
import { OWNER_CHANGE_KINDS, type OwnerChangeKind } from './owner-change.entity.js';

/** Who had the customers the caller sees, and who has them now. */
export const OWNER_CHANGES: ListSpec = defineList({
  key: 'owner-changes', table: 'owner_change', entity: 'owner_change', scope: viaCustomer(), hides: '1=1', versioned: false, defaultSort: '-id',
  fields: {
    id: { kind: 'integer', sort: true },
    customerId: { kind: 'ref', indexed: true },
    fromId: { kind: 'user', name: { as: 'fromName', of: 'user' } },
    toId: { kind: 'user', name: { as: 'toName', of: 'user' } },
    kind: { kind: 'enum', values: OWNER_CHANGE_KINDS },
    reason: { kind: 'text' },
    at: { kind: 'instant' },
    byId: { kind: 'user', name: { as: 'byName', of: 'user' } },
    batch: { kind: 'text', indexed: true },
  },
  expand: nameCustomers,
});

export class OwnerChangeItem {
  @IntField() id: number;
  @RefField('customer') customerId: number;
  @TextField({ opt: true, max: 200 }) customerName: string | null;
  @RefField('user', { opt: true, description: 'null = nobody' }) fromId: number | null;
  @TextField({ opt: true, max: 64 }) fromName: string | null;
  @RefField('user', { opt: true, description: 'null = nobody' }) toId: number | null;
  @TextField({ opt: true, max: 64 }) toName: string | null;
  @EnumField(OWNER_CHANGE_KINDS) kind: OwnerChangeKind;
  @TextField({ opt: true, max: 200 }) reason: string | null;
  @InstantField() at: string;
  @IntField({ description: '0 = the system' }) byId: number;
  @TextField({ opt: true, max: 64 }) byName: string | null;
  @TextField({ opt: true, max: 40, description: 'Same for all customers that changed hands together' }) batch: string | null;
}
