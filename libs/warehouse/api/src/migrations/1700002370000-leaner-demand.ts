import { addIndex, index, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of demand are found through their order: each is written with two indexes instead of four. */
export class LeanerDemand1700002370000 implements MigrationInterface {
  name = 'LeanerDemand1700002370000';

  async up(q: QueryRunner): Promise<void> {
    await addIndex(q, 'outbound_demand', unique('uq_outbound_demand_of', 'outboundOrderId', 'lineId'));
    for (const name of ['uq_outbound_demand_line', 'ix_outbound_demand_order', 'ix_outbound_demand_warehouse']) await q.dropIndex('outbound_demand', name);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const i of [unique('uq_outbound_demand_line', 'sourceType', 'sourceId', 'lineId'), index('ix_outbound_demand_order', 'outboundOrderId'), index('ix_outbound_demand_warehouse', 'warehouseId', 'outboundOrderId')]) await addIndex(q, 'outbound_demand', i);
    await q.dropIndex('outbound_demand', 'uq_outbound_demand_of');
  }
}
