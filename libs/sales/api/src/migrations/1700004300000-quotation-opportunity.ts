import { addColumns, addIndex, col, index } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEX = 'ix_quotation_opportunity';

export class QuotationOpportunity1700004300000 implements MigrationInterface {
  name = 'QuotationOpportunity1700004300000';

  async up(q: QueryRunner): Promise<void> {
    await addColumns(q, 'quotation', [col.ref('opportunityId', { nullable: true })]);
    await addIndex(q, 'quotation', index(INDEX, 'opportunityId', 'id'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropIndex('quotation', INDEX);
    await q.dropColumn('quotation', 'opportunityId');
  }
}
