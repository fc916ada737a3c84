import { Edit } from '@element-plus/icons-vue';
import type { Filter } from '@steward/kernel';
import { defineList, packFilter, type ListDefinition, type ListRow, type RowAction, type SystemView } from '@steward/ui';
import type { RouteLocationRaw, Router } from 'vue-router';
import { columnsOf, docView, hidden, month, noColumn, productColumns, tailColumns, warehouseColumn } from '../document/list-parts';
import { BOOK, PERMISSION } from './stocktake.api';

const COST = 'cost.view';
const view = (key: string, filter: Filter, needs?: string): SystemView => ({ key, title: `warehouse.stocktake.view.${key}`, filter, ...(needs ? { needs } : {}) });
const phase = (value: string): Filter => ({ field: 'phase', op: 'eq', value });
const head = columnsOf('stocktake');

/** 盘点单. */
export const stocktakeList = (router: Router): ListDefinition => defineList({
  key: 'stocktakes', path: '/stocktakes', entity: 'stocktake', permission: PERMISSION, title: 'warehouse.stocktake.title', quick: ['phase', 'warehouseId', 'ownerId'], dateFields: ['docDate', 'startedAt', 'createdAt'], searchPlaceholder: 'warehouse.stocktake.search',
  columns: [
    noColumn(head), head('docDate', 'date', { width: 104 }), warehouseColumn(head), head('phase', 'enum', { options: 'enum.stocktake.phase', width: 92, tag: true }), head('startedAt', 'instant', { width: 140 }), head('lineCount', 'integer', { width: 84 }), head('countedCount', 'integer', { width: 84 }),
    head('differingCount', 'integer', { width: 84, needs: BOOK }), head('gainQuantity', 'quantity', { width: 96, totals: true, needs: BOOK }), head('lossQuantity', 'quantity', { width: 96, totals: true, needs: BOOK }), head('gainCost', 'money', { width: 108, totals: true, needs: COST }), head('lossCost', 'money', { width: 108, totals: true, needs: COST }),
    head('ownerId', 'user', { name: 'ownerName', width: 90 }), ...hidden([head('state', 'enum', { options: 'document.state' }), head('blind', 'boolean'), head('counting', 'enum', { options: 'enum.stocktake.counting' })]), ...tailColumns(head),
  ],
  systemViews: [docView('all'), view('counting', phase('counting')), view('review', phase('review')), view('done', phase('done')), docView('month', month)],
  rowLink: (row) => `/stocktakes/${row.id}`, customEntity: 'stocktake', defaultSort: [{ key: 'id', desc: true }],
  rowActions: [{ key: 'count', title: 'warehouse.stocktake.count', icon: Edit, needs: `${PERMISSION}.count`, hidden: (row: ListRow) => row['phase'] !== 'counting', run: (row) => void router.push(`/stocktakes/${row.id}/count`) } satisfies RowAction],
});

const line = columnsOf('stocktake_line');
const outcome = (...values: string[]): Filter => ({ field: 'outcome', op: 'in', value: values });
/** 盘点明细: what was counted, what should have been there, the difference. */
export const stocktakeLineList = (): ListDefinition => defineList({
  key: 'stocktake-lines', path: '/stocktake-lines', entity: 'stocktake_line', permission: PERMISSION, title: 'warehouse.stocktake.lineList', quick: ['warehouseId', 'phase'], dateFields: ['docDate'], searchPlaceholder: 'warehouse.doc.searchLines',
  columns: [
    line('no', 'text', { width: 150, fixed: 'left', slot: 'take' }), line('lineNo', 'integer', { width: 64 }), ...productColumns(line), line('unit', 'text', { sortable: false, width: 60 }), line('book', 'quantity', { width: 96, totals: true, needs: BOOK }), line('expected', 'quantity', { width: 96, totals: true, needs: BOOK }), line('counted', 'quantity', { width: 96, totals: true }),
    line('difference', 'quantity', { width: 90, totals: true, needs: BOOK, slot: 'difference' }), line('outcome', 'enum', { options: 'enum.stocktake_line.outcome', width: 110, needs: BOOK, tag: true }), line('cost', 'money', { width: 104, totals: true, needs: COST }), line('remark', 'text', { sortable: false, width: 140 }), line('round', 'integer', { width: 64 }),
    ...hidden([line('stocktakeId', 'ref', { sortable: false }), line('docDate', 'date'), line('phase', 'enum', { options: 'enum.stocktake_line.phase' }), warehouseColumn(line), line('productId', 'ref', { name: 'productName', options: '/products' }), line('categoryId', 'tree', { options: 'product', name: 'categoryName', sortable: false }), line('barcode', 'text', { sortable: false }), line('added', 'boolean'), line('unitCost', 'price', { needs: COST, sortable: false })]),
  ],
  systemViews: [docView('all'), view('differing', outcome('gain', 'loss'), BOOK), view('unsettled', outcome('conflict', 'moved'), BOOK), view('open', { field: 'counted', op: 'empty' })],
  rowLink: (row) => `/stocktakes/${String(row['stocktakeId'])}`, defaultSort: [{ key: 'id', desc: false }],
});

/** The lines of one stocktake, or those of some outcomes. */
export const linesOf = (id: number, ...outcomes: string[]): RouteLocationRaw => {
  const own: Filter = { field: 'stocktakeId', op: 'in', value: [id] };
  return { path: '/stocktake-lines', query: { view: 'all', f: packFilter(outcomes.length > 0 ? { and: [own, outcome(...outcomes)] } : own) } };
};
