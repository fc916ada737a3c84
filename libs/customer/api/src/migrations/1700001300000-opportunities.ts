import { col, createSearchIndex, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };
/** The pipeline everybody begins with; people change it as they like. */
const STAGES = [['初步接洽', 'open', 1_000], ['需求确认', 'open', 3_000], ['方案报价', 'open', 5_000], ['谈判审核', 'open', 8_000], ['赢单', 'won', 10_000], ['输单', 'lost', 0]] as const;

export class Opportunities1700001300000 implements MigrationInterface {
  name = 'Opportunities1700001300000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'opportunity_pipeline', [...rowColumns(), col.text('name', 50), col.text('nameKey', 160), col.ref('departmentId', none), col.int('sort'), col.bool('enabled')], [unique('uq_opportunity_pipeline_name', 'nameKey')]);
    await createTable(q, 'opportunity_stage', [
      ...rowColumns(), col.ref('pipelineId'), col.text('name', 50), col.text('kind', 8), col.scaled('probability'), col.json('requiredFields'), col.int('sort'),
    ], [index('ix_opportunity_stage_pipeline', 'pipelineId', 'sort')]);
    await this.opportunities(q);
    await createTable(q, 'opportunity_line', [
      col.id(), col.ref('opportunityId'), col.int('lineNo'), col.ref('productId'), col.text('productCode', 64), col.text('productName', 200), col.text('spec', 200, none), col.text('unit', 16), col.scaled('quantity'),
      col.scaled('unitPrice'), col.scaled('discountRate'), col.scaled('amount'), col.text('remark', 500, none),
    ], [index('ix_opportunity_line_opportunity', 'opportunityId', 'lineNo'), index('ix_opportunity_line_product', 'productId', 'opportunityId')]);
    await createTable(q, 'opportunity_stay', [
      col.id(), col.ref('opportunityId'), col.ref('pipelineId'), col.ref('stageId'), col.text('stageName', 50), col.text('kind', 8), col.text('step', 12), col.instant('enteredAt'), col.ref('enteredBy'), col.instant('leftAt', none), col.ref('leftBy', none),
    ], [index('ix_opportunity_stay_opportunity', 'opportunityId', 'id'), index('ix_opportunity_stay_stage', 'stageId', 'enteredAt')]);
    await createSearchIndex(q, 'opportunity_search');
    await this.preset(q);
  }

  private async opportunities(q: QueryRunner): Promise<void> {
    await createTable(q, 'opportunity', [
      ...rowColumns(), col.text('code', 64), col.text('name', 200), col.text('search', 500), col.ref('customerId'), col.ref('contactId', none), col.ref('pipelineId'), col.ref('stageId'), col.text('status', 8),
      col.scaled('amount'), col.scaled('probability'), col.scaled('weighted'), col.int('lineCount'), col.date('expectedCloseDate', none), col.ref('ownerId', none), col.ref('departmentId', none), col.text('competitors', 200, none), col.text('source', 32, none),
      col.instant('stageSince'), col.instant('endedAt', none), col.text('lostReason', 32, none), col.text('endNote', 500, none), col.instant('touchedAt'), col.instant('staleToldAt', none), col.longText('remark'), col.json('custom'), col.instant('deletedAt', none),
    ], [
      unique('uq_opportunity_code', 'code'), index('ix_opportunity_owner', 'ownerId', 'deletedAt', 'id'), index('ix_opportunity_customer', 'customerId', 'deletedAt', 'id'),
      index('ix_opportunity_stage', 'stageId', 'deletedAt', 'stageSince', 'id'), index('ix_opportunity_idle', 'status', 'touchedAt'),
    ]);
  }

  /** Looks first: a migration that stopped half-way runs again. */
  private async preset(q: QueryRunner): Promise<void> {
    if (((await q.query('SELECT id FROM opportunity_stage WHERE pipelineId=1')) as unknown[]).length > 0) return;
    const stamps = "1,'2026-01-01T00:00:00.000Z',0,'2026-01-01T00:00:00.000Z',0";
    const columns = 'version,createdAt,createdBy,updatedAt,updatedBy';
    if (((await q.query('SELECT id FROM opportunity_pipeline WHERE id=1')) as unknown[]).length === 0) await q.query(`INSERT INTO opportunity_pipeline(id,${columns},name,nameKey,departmentId,sort,enabled) VALUES (1,${stamps},'标准销售流程','标准销售流程',NULL,1,1)`);
    await q.query(`INSERT INTO opportunity_stage(${columns},pipelineId,name,kind,probability,requiredFields,sort) VALUES ${STAGES.map(([name, kind, probability], i) => `(${stamps},1,'${name}','${kind}',${probability},NULL,${i + 1})`).join(',')}`);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'opportunity_search', 'opportunity_stay', 'opportunity_line', 'opportunity', 'opportunity_stage', 'opportunity_pipeline');
  }
}
