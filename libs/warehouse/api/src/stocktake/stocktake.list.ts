import { type ListSpec, defineList } from '@steward/platform';
import { documentFields, warehouseFields, warehouseJoin } from '../document/document.list.js';
import { viaDocument } from '../stock/stock.scope.js';
import { ENTITY, PHASES } from './stocktake.entity.js';
import { BOOK } from './stocktake.rights.js';
import { COUNTINGS, OUTCOMES } from './stocktake.rules.js';
import { stocktakeRule } from './stocktake.store.js';

const book = { needs: BOOK } as const;
const cost = { needs: 'cost.view' } as const;

/** 盘点单. */
export const STOCKTAKES: ListSpec = defineList({
  key: 'stocktakes', table: 'stocktake', entity: ENTITY, scope: stocktakeRule, hides: '1=1', searchColumns: ['no'], defaultSort: '-id', custom: true, joins: warehouseJoin,
  fields: {
    ...documentFields(),
    ...warehouseFields(),
    phase: { kind: 'enum', values: PHASES, sort: true },
    blind: { kind: 'boolean', sort: true },
    counting: { kind: 'enum', values: COUNTINGS, sort: true },
    startedAt: { kind: 'instant', sort: true },
    lineCount: { kind: 'integer', sort: true },
    countedCount: { kind: 'integer', sort: true },
    differingCount: { kind: 'integer', sort: true, ...book },
    gainQuantity: { kind: 'quantity', sort: true, totals: true, ...book },
    lossQuantity: { kind: 'quantity', sort: true, totals: true, ...book },
    gainCost: { kind: 'money', sort: true, totals: true, ...cost },
    lossCost: { kind: 'money', sort: true, totals: true, ...cost },
  },
});

/** Hidden while a blind stocktake is counted. */
const sighted = (column: string): string => `CASE WHEN d.blind=1 AND d.phase='counting' THEN NULL ELSE t.${column} END`;

/** 盘点明细: what was counted, what should have been there, the difference. */
export const STOCKTAKE_LINES: ListSpec = defineList({
  key: 'stocktake-lines', table: 'stocktake_line', entity: 'stocktake_line', scope: viaDocument('stocktake', 'stocktakeId', stocktakeRule), hides: '1=1', versioned: false, defaultSort: 'id', searchColumns: ['productCode', 'productName'],
  joins: { d: { table: 'stocktake', on: 'd.id=t.stocktakeId' }, p: { table: 'product', on: 'p.id=t.productId' }, w: { table: 'warehouse', on: 'w.id=(SELECT x.warehouseId FROM stocktake x WHERE x.id=t.stocktakeId)' } },
  fields: {
    id: { kind: 'integer', sort: true },
    stocktakeId: { kind: 'ref', indexed: true },
    no: { kind: 'text', from: 'd', sort: true },
    docDate: { kind: 'date', from: 'd', sort: true },
    phase: { kind: 'enum', values: PHASES, from: 'd', sort: true },
    warehouseId: { kind: 'ref', from: 'd', sort: true },
    warehouseName: { kind: 'text', from: 'w', column: 'name' },
    lineNo: { kind: 'integer', sort: true },
    productId: { kind: 'ref', indexed: true },
    productCode: { kind: 'text', sort: true },
    productName: { kind: 'text', sort: true },
    spec: { kind: 'text' },
    categoryId: { kind: 'tree', from: 'p', name: { as: 'categoryName', of: 'category' }, extra: true },
    barcode: { kind: 'text', from: 'p', extra: true },
    unit: { kind: 'text' },
    round: { kind: 'integer', sort: true },
    added: { kind: 'boolean', sort: true, extra: true },
    book: { kind: 'quantity', from: 'd', expression: sighted('book'), sort: true, totals: true, ...book },
    expected: { kind: 'quantity', from: 'd', expression: sighted('expected'), sort: true, totals: true, ...book },
    counted: { kind: 'quantity', sort: true, totals: true },
    difference: { kind: 'quantity', from: 'd', expression: sighted('difference'), sort: true, totals: true, ...book },
    outcome: { kind: 'enum', values: OUTCOMES, from: 'd', expression: sighted('outcome'), sort: true, ...book },
    unitCost: { kind: 'price', ...cost, extra: true },
    cost: { kind: 'money', sort: true, totals: true, ...cost },
    remark: { kind: 'text' },
    // empty cells of the file to count in: what others have counted already must not come back as one's own
    toCount: { kind: 'quantity', expression: 'NULL', filter: false, extra: true },
    countedAt: { kind: 'instant', expression: 'NULL', filter: false, extra: true },
  },
});
