import { col, createTable, dropTables, index, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };
const product = (): ReturnType<typeof col.ref>[] => [col.ref('productId'), col.text('productCode', 64), col.text('productName', 200), col.text('spec', 200, none)];
const measured = (): ReturnType<typeof col.ref>[] => [col.text('unit', 20), col.scaled('ratio'), col.scaled('quantity'), col.scaled('baseQuantity')];

/** Bills of material, and the documents that put goods together or take them apart. */
export class Assembly1700002340000 implements MigrationInterface {
  name = 'Assembly1700002340000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'bom', [
      ...documentColumns(), col.text('name', 100), ...product(), ...measured(), col.text('splitBy', 8), col.scaled('fee'),
    ], [unique('uq_bom_no', 'no'), unique('uq_bom_external', 'externalId'), index('ix_bom_owner', 'ownerId', 'id'), index('ix_bom_product', 'productId', 'state', 'id')]);
    await createTable(q, 'bom_line', [
      col.id(), col.ref('bomId'), col.int('lineNo'), ...product(), ...measured(), col.scaled('weight', none), col.text('remark', 200, none),
    ], [index('ix_bom_line_bom', 'bomId', 'lineNo'), index('ix_bom_line_product', 'productId', 'id')]);
    await createTable(q, 'assembly', [
      ...documentColumns(), col.text('kind', 12), col.ref('bomId', none), ...product(), ...measured(), col.ref('warehouseId'), col.text('splitBy', 8), col.scaled('fee'), col.scaled('cost'),
    ], [
      unique('uq_assembly_no', 'no'), unique('uq_assembly_external', 'externalId'), index('ix_assembly_owner', 'ownerId', 'id'), index('ix_assembly_warehouse', 'warehouseId', 'id'), index('ix_assembly_product', 'productId', 'id'),
    ]);
    await createTable(q, 'assembly_line', [
      col.id(), col.ref('assemblyId'), col.int('lineNo'), ...product(), ...measured(), col.scaled('weight', none), col.scaled('cost'), col.text('remark', 200, none),
    ], [index('ix_assembly_line_document', 'assemblyId', 'lineNo'), index('ix_assembly_line_product', 'productId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'assembly_line', 'assembly', 'bom_line', 'bom');
  }
}
