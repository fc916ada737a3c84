import { addIndex, index } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Customers and birthdays by day: the calendar and the reminders read no more than what falls into their days. */
export class Calendar1700001650000 implements MigrationInterface {
  name = 'Calendar1700001650000';

  async up(q: QueryRunner): Promise<void> {
    await addIndex(q, 'customer', index('ix_customer_created', 'createdAt', 'deletedAt', 'ownerId'));
    await addIndex(q, 'customer', index('ix_customer_next', 'nextContactAt', 'deletedAt', 'ownerId'));
    await addIndex(q, 'contact', index('ix_contact_birthday', 'birthday', 'customerId'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropIndex('contact', 'ix_contact_birthday');
    await q.dropIndex('customer', 'ix_customer_next');
    await q.dropIndex('customer', 'ix_customer_created');
  }
}
