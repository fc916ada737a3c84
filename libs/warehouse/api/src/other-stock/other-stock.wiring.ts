import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { definePermissions } from '@steward/kernel';
import { type Invariant, database, registerInvariants } from '@steward/platform';
import { AttachmentParents, DictionaryUsage, registerCustomEntity, registerDocumentNumber, registerPermissions, registerPreset } from '@steward/system-api';
import { announce } from '../document/document.port.js';
import { ProductFacade } from '../product/product.facade.js';
import { usedIn } from '../stock/master-use.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { ENTITY } from './other-stock.entity.js';
import { REASONS } from './other-stock.service.js';
import { OtherStockStore, RIGHTS } from './other-stock.store.js';

registerDocumentNumber('other_in', 'QR');
registerDocumentNumber('other_out', 'QC');
registerCustomEntity(ENTITY, { table: 'other_stock' });
registerPreset(REASONS, [
  { code: 'scrap', label: '报损', labelEn: 'Scrapped', color: 'red' }, { code: 'use', label: '领用', labelEn: 'Own use' }, { code: 'gift', label: '赠送', labelEn: 'Gift' }, { code: 'sample', label: '样品', labelEn: 'Sample' },
  { code: 'loan', label: '借出', labelEn: 'Lent' }, { code: 'loan_return', label: '归还', labelEn: 'Given back' }, { code: 'found', label: '报溢', labelEn: 'Found' }, { code: 'service', label: '维修领用', labelEn: 'Parts for service' }, { code: 'other', label: '其他', labelEn: 'Other' },
]);

const all = { scope: 'all' } as const;
const works = ['view', 'create', 'update', 'delete', 'approve', 'export', 'print'].map((action) => `warehouse.other_stock.${action}`);
const view = { codes: ['warehouse.other_stock.view'], ...all };
/** domain.md 2.12: keepers work in their own warehouses, the back office looks. The director has all of the warehouse. */
export const otherStockPermissions = definePermissions('warehouse', { other_stock: ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'] });
registerPermissions(otherStockPermissions, { presets: { keeper: { codes: works, ...all }, buyer: view, cashier: view, accountant: { codes: ['warehouse.other_stock.view', 'warehouse.other_stock.export', 'warehouse.other_stock.print'], ...all }, read_only: view } });

const EFFECTIVE = "('approved','closed')";
/** Invariants of other stock-ins and -outs (integrity.md 2.1, adapted). */
const invariants: readonly Invariant[] = [
  {
    id: 'W41', title: 'What came in and went out for other reasons stands in the ledger',
    sql: `SELECT (SELECT COUNT(*) FROM other_stock s JOIN other_stock_line l ON l.documentId=s.id LEFT JOIN (SELECT m.docType,m.docId,m.lineId,SUM(m.quantity) AS q,SUM(m.cost) AS c FROM stock_move m LEFT JOIN stock_move r ON r.reversesId=m.id WHERE m.docType IN ('other_in','other_out') AND m.reversesId IS NULL AND r.id IS NULL GROUP BY m.docType,m.docId,m.lineId) x ON x.docId=s.id AND x.lineId=l.id AND x.docType=CASE WHEN s.direction='in' THEN 'other_in' ELSE 'other_out' END WHERE (s.state IN ${EFFECTIVE} AND (COALESCE(x.q,0)<>CASE WHEN s.direction='in' THEN l.baseQuantity ELSE -l.baseQuantity END OR COALESCE(x.c,0)<>CASE WHEN s.direction='in' THEN l.cost ELSE -l.cost END)) OR (s.state NOT IN ${EFFECTIVE} AND x.docId IS NOT NULL))+(SELECT COUNT(*) FROM other_stock s LEFT JOIN (SELECT documentId,SUM(quantity) AS q,SUM(cost) AS c FROM other_stock_line GROUP BY documentId) x ON x.documentId=s.id WHERE s.quantity<>COALESCE(x.q,0) OR (s.state IN ${EFFECTIVE} AND s.cost<>COALESCE(x.c,0))) AS n`,
  },
  { id: 'W42', title: 'Effective and void documents have a number (other_stock)', sql: "SELECT COUNT(*) AS n FROM other_stock WHERE no IS NULL AND state NOT IN ('draft','pending','rejected')" },
  ...([['in', 'other_in', 'W43'], ['out', 'other_out', 'W44']] as const).map(([direction, series, id]): Invariant => ({
    id, title: `Numbers have no gap: as many were given as documents have one (${series})`, sql: `SELECT ABS(COALESCE((SELECT SUM(n) FROM sequence WHERE series LIKE '${series}:%' OR series LIKE '${series}#%'),0)-(SELECT COUNT(*) FROM other_stock WHERE no IS NOT NULL AND direction='${direction}')) AS n`,
  })),
];
registerInvariants(...invariants);

/** Fills the ports of the system domain: chains, attachments, and who uses products, warehouses and reasons. */
@Injectable()
export class OtherStockWiring implements OnModuleInit {
  constructor(
    @Inject(OtherStockStore) private readonly rows: OtherStockStore, @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(ProductFacade) private readonly products: ProductFacade,
    @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage,
  ) {}

  onModuleInit(): void {
    announce(ENTITY, 'other-stocks', this.rows, RIGHTS, this.parents, (r) => ({ total: r.cost, party: r.counterparty }));
    this.products.registerUsage((ids) => usedIn(['other_stock_line'], 'productId', ids));
    this.warehouses.registerUsage((ids) => usedIn(['other_stock'], 'warehouseId', ids));
    this.dictionaries.register(REASONS, async (code) => Number((await database.sql.all<{ n: number | string }>('SELECT COUNT(*) AS n FROM other_stock WHERE reason=?', [code]))[0]?.n ?? 0));
  }
}
