import { addColumns, col, createTable, dropTables, index, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };
const planned = (): Parameters<typeof createTable>[2] => [col.id(), col.ref('documentId'), col.ref('itemId'), col.scaled('amount'), col.scaled('writeOff')];

/** Offsets between parties, and bad debts with their recoveries. */
export class Offsets1700003100000 implements MigrationInterface {
  name = 'Offsets1700003100000';

  async up(q: QueryRunner): Promise<void> {
    await addColumns(q, 'advance_offset', [col.text('kind', 24, { default: 'advance_receivable' }), col.ref('counterId', none), col.text('counterName', 200, none)]);
    await q.query("UPDATE advance_offset SET kind='advance_payable' WHERE side='payable' AND kind='advance_receivable'");
    await createTable(q, 'advance_offset_counter', planned(), [unique('uq_advance_offset_counter', 'documentId', 'itemId'), index('ix_advance_offset_counter_item', 'itemId')]);
    await createTable(q, 'bad_debt', [
      ...documentColumns(), col.ref('partyId'), col.text('partyName', 200), col.scaled('total'), col.scaled('fee'), col.scaled('allocated'), col.scaled('writeOff'), col.scaled('advance'), col.bool('autoAllocate'), col.text('reason', 32, none), col.ref('recoversId', none), col.scaled('recovered'),
    ], [unique('uq_bad_debt_no', 'no'), unique('uq_bad_debt_external', 'externalId'), index('ix_bad_debt_owner', 'ownerId', 'id'), index('ix_bad_debt_party', 'partyId', 'id'), index('ix_bad_debt_date', 'docDate', 'id'), index('ix_bad_debt_recovers', 'recoversId')]);
    await createTable(q, 'bad_debt_allocation', planned(), [unique('uq_bad_debt_allocation', 'documentId', 'itemId'), index('ix_bad_debt_allocation_item', 'itemId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'bad_debt_allocation', 'bad_debt', 'advance_offset_counter');
    for (const column of ['kind', 'counterId', 'counterName']) if (await q.hasColumn('advance_offset', column)) await q.dropColumn('advance_offset', column);
  }
}
