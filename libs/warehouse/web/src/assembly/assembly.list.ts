import { defineList, type ListColumn, type ListDefinition } from '@steward/ui';
import type { Router } from 'vue-router';
import { approved, columnsOf, docView, draft, draftActions, hidden, month, noColumn, stateColumn, tailColumns, warehouseColumn, type Column } from '../document/list-parts';
import { ASSEMBLY_LISTS } from './use-assembly-spec';

const COST = 'cost.view';
const column = columnsOf('assembly');
/** Product columns of a head. */
export const madeColumns = (of: Column): ListColumn[] => [of('productName', 'text', { width: 150 }), of('productCode', 'text', { width: 96 }), of('spec', 'text', { sortable: false, width: 100, visible: false }), of('quantity', 'quantity', { width: 76 }), of('unit', 'text', { sortable: false, width: 52 })];

/** 组装单 and 拆卸单. */
export const assemblyList = (router: Router): ListDefinition => defineList({
  key: 'assemblies', path: '/assemblies', entity: 'assembly', permission: 'warehouse.assembly', title: 'warehouse.assembly.title', quick: ['kind', 'state', 'warehouseId', 'ownerId'], dateFields: ['docDate', 'createdAt'], searchPlaceholder: 'warehouse.assembly.search',
  columns: [
    noColumn(column), column('docDate', 'date', { width: 104 }), column('kind', 'enum', { options: 'enum.assembly.kind', width: 76, tag: true }), ...madeColumns(column), { ...stateColumn(column), width: 80 }, column('cost', 'money', { width: 104, totals: true, needs: COST }), column('fee', 'money', { width: 80, totals: true, needs: COST }),
    warehouseColumn(column), column('ownerId', 'user', { name: 'ownerName', width: 90 }), ...hidden([column('splitBy', 'enum', { options: 'enum.assembly.splitBy' }), column('baseQuantity', 'quantity', { totals: true })]), ...tailColumns(column),
  ],
  systemViews: [docView('all'), docView('draft', draft), docView('approved', approved), docView('month', month)], rowLink: (row) => `/assemblies/${row.id}`, rowActions: draftActions('/assemblies', 'warehouse.assembly', ASSEMBLY_LISTS, router), customEntity: 'assembly', defaultSort: [{ key: 'id', desc: true }],
});
