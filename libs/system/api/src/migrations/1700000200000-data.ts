import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Data1700000200000 implements MigrationInterface {
  name = 'Data1700000200000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'setting', [...rowColumns(), col.text('settingKey', 64), col.json('value')], [unique('uq_setting_key', 'settingKey')]);
    await createTable(q, 'dictionary_item', [
      ...rowColumns(), col.text('dictionary', 64), col.text('code', 32), col.text('label', 100), col.text('labelEn', 100, { nullable: true }), col.text('color', 16, { nullable: true }),
      col.int('sort'), col.bool('enabled'), col.text('parentCode', 32, { nullable: true }), col.bool('isPreset'),
    ], [unique('uq_dictionary_item', 'dictionary', 'code')]);
    await createTable(q, 'preset_mark', [col.text('name', 128, { primary: true })]);
    await createTable(q, 'category', [
      ...rowColumns(), col.text('type', 32), col.ref('parentId'), col.text('name', 100), col.text('nameKey', 100), col.int('sort'), col.bool('enabled'),
    ], [unique('uq_category_name', 'type', 'parentId', 'nameKey')]);
    await createTable(q, 'custom_field', [
      ...rowColumns(), col.text('entity', 32), col.text('fieldKey', 40), col.text('label', 50), col.text('kind', 16), col.bool('required'), col.json('options'),
      col.text('min', 24, { nullable: true }), col.text('max', 24, { nullable: true }), col.int('decimals', { nullable: true }), col.text('hint', 200, { nullable: true }), col.text('section', 50, { nullable: true }),
      col.int('sort'), col.bool('inForm'), col.bool('inList'), col.bool('inFilter'), col.bool('inImport'), col.bool('inExport'), col.bool('enabled'),
    ], [unique('uq_custom_field_key', 'entity', 'fieldKey')]);
    await createTable(q, 'numbering_rule', [
      ...rowColumns(), col.text('series', 32), col.json('segments', { nullable: false }), col.text('resetBy', 8), col.int('epoch'), col.int('floor'), col.date('floorUntil', { nullable: true }),
    ], [unique('uq_numbering_rule_series', 'series')]);
    await createTable(q, 'attachment', [
      ...rowColumns(), col.text('entity', 32), col.ref('entityId'), col.text('name', 200), col.int('size'), col.text('mime', 100), col.text('sha256', 64), col.text('storeKey', 48),
      col.text('category', 32, { nullable: true }), col.bool('inline'), col.bool('image'),
    ], [index('ix_attachment_parent', 'entity', 'entityId', 'id'), unique('uq_attachment_storeKey', 'storeKey')]);
    await createTable(q, 'saved_view', [
      ...rowColumns(), col.ref('ownerId'), col.text('listKey', 64), col.text('name', 60), col.bool('shared'), col.json('roleIds'), col.json('state', { nullable: false }),
    ], [index('ix_saved_view_owner', 'ownerId', 'listKey'), index('ix_saved_view_shared', 'shared', 'listKey')]);
    await createTable(q, 'saved_view_default', [col.ref('userId', { primary: true }), col.text('listKey', 64, { primary: true }), col.ref('viewId')], [index('ix_saved_view_default_view', 'viewId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'saved_view_default', 'saved_view', 'attachment', 'numbering_rule', 'custom_field', 'category', 'preset_mark', 'dictionary_item', 'setting');
  }
}
