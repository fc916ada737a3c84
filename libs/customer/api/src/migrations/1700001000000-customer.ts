import { col, createSearchIndex, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

export class Customer1700001000000 implements MigrationInterface {
  name = 'Customer1700001000000';

  async up(q: QueryRunner): Promise<void> {
    await this.customers(q);
    await createTable(q, 'customer_key', [
      col.text('kind', 16, { primary: true }), col.text('value', 200, { primary: true }), col.ref('slot', { primary: true }), col.ref('customerId'),
    ], [index('ix_customer_key_customer', 'customerId')]);
    await createTable(q, 'customer_tag', [col.ref('customerId', { primary: true }), col.text('tag', 50, { primary: true })], [index('ix_customer_tag_tag', 'tag', 'customerId')]);
    await createTable(q, 'customer_follower', [
      col.ref('customerId', { primary: true }), col.ref('userId', { primary: true }), col.text('access', 8), col.instant('expiresAt', none),
    ], [index('ix_customer_follower_user', 'userId', 'customerId')]);
    await this.children(q);
    await createSearchIndex(q, 'customer_search');
    await createSearchIndex(q, 'contact_search');
  }

  private async customers(q: QueryRunner): Promise<void> {
    await createTable(q, 'customer', [
      ...rowColumns(), col.text('code', 64), col.text('name', 200), col.text('shortName', 100, none), col.text('nameKey', 160), col.text('search', 1000), col.text('type', 16),
      col.ref('categoryId', none), col.text('level', 32, none), col.text('status', 32, none), col.text('source', 32, none), col.text('industry', 32, none),
      col.text('country', 2), col.text('region', 6, none), col.text('address', 255, none), col.text('phone', 60, none), col.text('mobile', 40, none), col.text('fax', 60, none),
      col.text('email', 254, none), col.text('website', 255, none), col.text('wechat', 64, none), col.text('qq', 20, none),
      col.int('employees', none), col.scaled('annualRevenue', none), col.text('creditCode', 32, none), col.ref('parentId', none),
      col.text('priceLevel', 32, none), col.text('paymentTerm', 16, none), col.scaled('creditLimit', none), col.int('creditDays', none), col.scaled('discountRate', none),
      col.ref('ownerId', none), col.instant('ownerSince', none), col.ref('departmentId', none), col.json('tags'), col.json('followers'),
      col.text('contactName', 100, none), col.text('contactMobile', 40, none),
      col.instant('nextContactAt', none), col.instant('lastFollowUpAt', none), col.ref('lastFollowUpBy', none), col.text('lastFollowUpText', 200, none),
      col.bool('dealt'), col.date('firstDealAt', none), col.date('lastDealAt', none), col.int('dealCount'), col.scaled('dealAmount'),
      col.scaled('receivableBalance'), col.scaled('advanceBalance'), col.scaled('overdueAmount'),
      col.ref('poolId', none), col.instant('poolInAt', none), col.text('poolReason', 32, none), col.ref('previousOwnerId', none), col.date('protectedUntil', none),
      col.bool('locked'), col.bool('enabled'), col.longText('remark'), col.text('externalId', 80, none), col.json('custom'), col.instant('deletedAt', none),
    ], [
      index('ix_customer_owner', 'ownerId', 'deletedAt', 'id'), index('ix_customer_category', 'categoryId', 'deletedAt', 'id'), index('ix_customer_name', 'nameKey', 'id'),
      index('ix_customer_code', 'code', 'id'), index('ix_customer_parent', 'parentId'), unique('uq_customer_external', 'externalId'),
    ]);
  }

  private async children(q: QueryRunner): Promise<void> {
    await createTable(q, 'contact', [
      ...rowColumns(), col.ref('customerId'), col.text('name', 100), col.text('nameKey', 160), col.text('search', 500), col.text('gender', 8, none), col.text('department', 64, none), col.text('post', 64, none),
      col.text('mobile', 40, none), col.text('phone', 60, none), col.text('email', 254, none), col.text('wechat', 64, none), col.text('qq', 20, none),
      col.date('birthday', none), col.bool('birthdayLunar'), col.text('hobbies', 200, none), col.bool('isPrimary'), col.text('role', 32, none), col.ref('reportsToId', none),
      col.bool('enabled'), col.bool('leftCompany'), col.longText('remark'), col.text('externalId', 80, none), col.instant('deletedAt', none),
    ], [index('ix_contact_customer', 'customerId', 'deletedAt', 'id'), index('ix_contact_name', 'nameKey', 'id'), unique('uq_contact_external', 'externalId')]);
    await createTable(q, 'customer_invoice_title', [
      ...rowColumns(), col.ref('customerId'), col.text('title', 200), col.text('taxNo', 32, none), col.text('bank', 100, none), col.text('account', 64, none),
      col.text('address', 255, none), col.text('phone', 60, none), col.bool('isDefault'),
    ], [index('ix_customer_invoice_title_customer', 'customerId', 'id')]);
    await createTable(q, 'customer_address', [
      ...rowColumns(), col.ref('customerId'), col.text('receiver', 100, none), col.text('phone', 60, none), col.text('country', 2), col.text('region', 6, none), col.text('address', 255),
      col.text('postcode', 16, none), col.bool('isDefault'), col.text('remark', 200, none),
    ], [index('ix_customer_address_customer', 'customerId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'contact_search', 'customer_search', 'customer_address', 'customer_invoice_title', 'contact', 'customer_follower', 'customer_tag', 'customer_key', 'customer');
  }
}
