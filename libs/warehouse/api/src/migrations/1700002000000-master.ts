import { col, createSearchIndex, createTable, dropTables, index, rowColumns } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };
const primary = { primary: true };

/** Products, suppliers with their contacts, warehouses with their keepers, and the keys that are given once only. */
export class Master1700002000000 implements MigrationInterface {
  name = 'Master1700002000000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'master_key', [col.text('kind', 24, primary), col.text('value', 200, primary), col.ref('recordId'), col.text('unit', 16, none)], [index('ix_master_key_record', 'recordId', 'kind')]);
    await this.products(q);
    await this.suppliers(q);
    await createTable(q, 'warehouse', [
      ...rowColumns(), col.text('code', 64), col.text('name', 100), col.text('nameKey', 160), col.text('type', 16), col.text('address', 255, none), col.text('phone', 60, none), col.json('keepers'),
      col.bool('isDefault'), col.bool('allowNegative'), col.bool('enabled'), col.text('remark', 500, none), col.instant('deletedAt', none),
    ], [index('ix_warehouse_code', 'code', 'id')]);
    await createTable(q, 'warehouse_keeper', [col.ref('warehouseId', primary), col.ref('userId', primary)], [index('ix_warehouse_keeper_user', 'userId', 'warehouseId')]);
    await createSearchIndex(q, 'product_search');
    await createSearchIndex(q, 'supplier_search');
  }

  private async products(q: QueryRunner): Promise<void> {
    await createTable(q, 'product', [
      ...rowColumns(), col.text('code', 64), col.text('name', 200), col.text('shortName', 100, none), col.text('nameKey', 160), col.text('search', 1000), col.text('type', 16), col.ref('categoryId', none),
      col.text('spec', 200, none), col.text('model', 100, none), col.text('brand', 32, none), col.text('color', 50, none), col.text('manufacturer', 100, none),
      col.text('unit', 16), col.text('barcode', 64, none), col.json('barcodes'), col.json('units'), col.text('saleUnit', 16, none), col.text('purchaseUnit', 16, none),
      col.scaled('purchasePrice', none), col.scaled('salePrice', none), col.scaled('minSalePrice', none), col.json('levelPrices'), col.scaled('taxRate', none), col.text('taxClassCode', 19, none),
      col.scaled('lowStock', none), col.scaled('highStock', none), col.ref('warehouseId', none), col.text('shelf', 64, none), col.ref('supplierId', none), col.int('leadDays', none),
      col.scaled('minOrderQuantity', none), col.int('shelfLifeDays', none), col.scaled('weight', none), col.scaled('volume', none),
      col.ref('pictureId', none), col.bool('enabled'), col.longText('remark'), col.text('externalId', 80, none), col.json('custom'), col.instant('deletedAt', none),
    ], [
      index('ix_product_category', 'categoryId', 'deletedAt', 'id'), index('ix_product_name', 'nameKey', 'id'), index('ix_product_code', 'code', 'id'), index('ix_product_supplier', 'supplierId'),
    ]);
  }

  private async suppliers(q: QueryRunner): Promise<void> {
    await createTable(q, 'supplier', [
      ...rowColumns(), col.text('code', 64), col.text('name', 200), col.text('shortName', 100, none), col.text('nameKey', 160), col.text('search', 1000), col.ref('categoryId', none), col.text('level', 32, none),
      col.text('country', 2), col.text('region', 6, none), col.text('address', 255, none), col.text('phone', 60, none), col.text('mobile', 40, none), col.text('fax', 60, none),
      col.text('email', 254, none), col.text('website', 255, none), col.text('wechat', 64, none), col.text('qq', 20, none),
      col.text('creditCode', 32, none), col.text('bank', 100, none), col.text('bankAccountName', 100, none), col.text('bankAccount', 64, none), col.text('paymentTerm', 16, none),
      col.ref('ownerId', none), col.ref('departmentId', none), col.text('contactName', 100, none), col.text('contactMobile', 40, none), col.scaled('payableBalance'), col.scaled('advanceBalance'),
      col.bool('enabled'), col.longText('remark'), col.text('externalId', 80, none), col.json('custom'), col.instant('deletedAt', none),
    ], [
      index('ix_supplier_owner', 'ownerId', 'deletedAt', 'id'), index('ix_supplier_category', 'categoryId', 'deletedAt', 'id'), index('ix_supplier_name', 'nameKey', 'id'), index('ix_supplier_code', 'code', 'id'),
    ]);
    await createTable(q, 'supplier_contact', [
      ...rowColumns(), col.ref('supplierId'), col.text('name', 100), col.text('department', 64, none), col.text('post', 64, none), col.text('mobile', 40, none), col.text('phone', 60, none),
      col.text('email', 254, none), col.text('wechat', 64, none), col.text('qq', 20, none), col.bool('isPrimary'), col.text('remark', 200, none),
    ], [index('ix_supplier_contact_supplier', 'supplierId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'supplier_search', 'product_search', 'warehouse_keeper', 'warehouse', 'supplier_contact', 'supplier', 'product', 'master_key');
  }
}
