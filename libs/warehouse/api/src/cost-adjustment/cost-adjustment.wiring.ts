import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { definePermissions } from '@steward/kernel';
import { type Invariant, database, registerInvariants } from '@steward/platform';
import { AttachmentParents, DictionaryUsage, registerCustomEntity, registerDocumentNumber, registerPermissions, registerPreset } from '@steward/system-api';
import { announce } from '../document/document.port.js';
import { ProductFacade } from '../product/product.facade.js';
import { usedIn } from '../stock/master-use.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { ENTITY } from './cost-adjustment.entity.js';
import { REASONS } from './cost-adjustment.service.js';
import { CostAdjustmentStore, RIGHTS } from './cost-adjustment.store.js';

registerDocumentNumber(ENTITY, 'TZ');
registerCustomEntity(ENTITY, { table: 'cost_adjustment' });
registerPreset(REASONS, [
  { code: 'provisional', label: '暂估差异', labelEn: 'Provisional price' }, { code: 'charges', label: '补记费用', labelEn: 'Late charges' }, { code: 'depreciation', label: '跌价', labelEn: 'Loss of value' }, { code: 'correction', label: '录入更正', labelEn: 'Correction' }, { code: 'other', label: '其他', labelEn: 'Other' },
]);

const all = { scope: 'all' } as const;
const works = ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'].map((action) => `warehouse.cost_adjustment.${action}`);
const view = { codes: [RIGHTS.VIEW], ...all };
/** Values are the accountant's (domain.md 2.12: cost); the director has all of the warehouse. */
export const costAdjustmentPermissions = definePermissions('warehouse', { cost_adjustment: ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'] });
registerPermissions(costAdjustmentPermissions, { presets: { accountant: { codes: works, ...all }, cashier: view, read_only: view } });

const EFFECTIVE = "('approved','closed')";
const invariants: readonly Invariant[] = [
  {
    id: 'W49', title: 'Cost adjustments stand in the ledger, and their figures are those of their lines',
    sql: `SELECT (SELECT COUNT(*) FROM cost_adjustment d JOIN cost_adjustment_line l ON l.documentId=d.id LEFT JOIN (SELECT m.docId,m.lineId,SUM(m.quantity) AS q,SUM(m.cost) AS c,SUM(m.difference) AS f FROM stock_move m LEFT JOIN stock_move r ON r.reversesId=m.id WHERE m.docType='cost_adjustment' AND m.reversesId IS NULL AND r.id IS NULL GROUP BY m.docId,m.lineId) x ON x.docId=d.id AND x.lineId=l.id WHERE (d.state IN ${EFFECTIVE} AND (COALESCE(x.q,1)<>0 OR x.c<>l.booked OR x.f<>-l.difference OR l.amount<>l.booked+l.difference)) OR (d.state NOT IN ${EFFECTIVE} AND x.docId IS NOT NULL))+(SELECT COUNT(*) FROM cost_adjustment d LEFT JOIN (SELECT documentId,SUM(amount) AS a,SUM(booked) AS b,SUM(difference) AS f FROM cost_adjustment_line GROUP BY documentId) x ON x.documentId=d.id WHERE d.amount<>COALESCE(x.a,0) OR (d.state IN ${EFFECTIVE} AND (d.booked<>COALESCE(x.b,0) OR d.difference<>COALESCE(x.f,0)))) AS n`,
  },
  { id: 'W50', title: 'Effective and void documents have a number (cost_adjustment)', sql: "SELECT COUNT(*) AS n FROM cost_adjustment WHERE no IS NULL AND state NOT IN ('draft','pending','rejected')" },
  { id: 'W51', title: 'Numbers have no gap: as many were given as documents have one (cost_adjustment)', sql: "SELECT ABS(COALESCE((SELECT SUM(n) FROM sequence WHERE series LIKE 'cost_adjustment:%' OR series LIKE 'cost_adjustment#%'),0)-(SELECT COUNT(*) FROM cost_adjustment WHERE no IS NOT NULL)) AS n" },
];
registerInvariants(...invariants);

/** Fills the ports of the system domain: chains, attachments, and who uses products, warehouses and reasons. */
@Injectable()
export class CostAdjustmentWiring implements OnModuleInit {
  constructor(
    @Inject(CostAdjustmentStore) private readonly rows: CostAdjustmentStore, @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(ProductFacade) private readonly products: ProductFacade,
    @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage,
  ) {}

  onModuleInit(): void {
    announce(ENTITY, 'cost-adjustments', this.rows, RIGHTS, this.parents, async (r) => ({ total: r.amount, party: (await this.warehouses.names([r.warehouseId])).get(r.warehouseId) ?? null }));
    this.products.registerUsage((ids) => usedIn(['cost_adjustment_line'], 'productId', ids));
    this.warehouses.registerUsage((ids) => usedIn(['cost_adjustment'], 'warehouseId', ids));
    this.dictionaries.register(REASONS, async (code) => Number((await database.sql.all<{ n: number | string }>('SELECT COUNT(*) AS n FROM cost_adjustment WHERE reason=?', [code]))[0]?.n ?? 0));
  }
}
