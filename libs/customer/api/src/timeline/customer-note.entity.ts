import { LongTextColumn, Ref, Row, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';
import { registerCustomerChild } from '../merge/customer-children.js';

export const NOTE = 'customer_note';

/** What stands pinned above the timeline of a customer; empty text = nothing is pinned. One for each customer. */
@Entity('customer_note')
@UniqueIndex('uq_customer_note_customer', ['customerId'])
export class CustomerNote extends Row {
  @Ref() customerId: number;
  @LongTextColumn() text: string | null;
}

registerCustomerChild({ table: 'customer_note', label: NOTE, unique: [] });
