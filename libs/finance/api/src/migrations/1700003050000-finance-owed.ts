import { addColumns, col } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a party owes is kept once: on its master record, checked against the items (I23, I24). */
export class FinanceOwed1700003050000 implements MigrationInterface {
  name = 'FinanceOwed1700003050000';

  async up(q: QueryRunner): Promise<void> {
    if (await q.hasColumn('advance', 'owed')) await q.dropColumn('advance', 'owed');
  }

  async down(q: QueryRunner): Promise<void> {
    await addColumns(q, 'advance', [col.scaled('owed', { default: 0 })]);
    for (const side of ['receivable', 'payable']) await q.query(`UPDATE advance SET owed=COALESCE((SELECT SUM(i.open) FROM ${side} i WHERE i.partyId=advance.partyId),0) WHERE side='${side}'`);
  }
}
