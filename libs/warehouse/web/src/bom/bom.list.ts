import { Connection } from '@element-plus/icons-vue';
import { defineList, type ListDefinition } from '@steward/ui';
import type { Router } from 'vue-router';
import { madeColumns } from '../assembly/assembly.list';
import { approved, columnsOf, docView, draft, draftActions, hidden, noColumn, stateColumn, tailColumns } from '../document/list-parts';
import { BOM_LISTS } from './use-bom-spec';

const column = columnsOf('bom');

/** 物料清单. */
export const bomList = (router: Router): ListDefinition => defineList({
  key: 'boms', path: '/boms', entity: 'bom', permission: 'warehouse.bom', title: 'warehouse.bom.title', quick: ['state', 'ownerId'], dateFields: ['docDate', 'createdAt'], searchPlaceholder: 'warehouse.bom.search',
  columns: [
    noColumn(column), column('name', 'text', { width: 180 }), ...madeColumns(column), column('components', 'integer', { width: 80, sortable: false, filterable: false }), column('fee', 'money', { width: 96, needs: 'cost.view' }), stateColumn(column), column('docDate', 'date', { width: 104 }), column('ownerId', 'user', { name: 'ownerName', width: 90 }),
    ...hidden([column('splitBy', 'enum', { options: 'enum.bom.splitBy' }), column('baseQuantity', 'quantity')]), ...tailColumns(column),
  ],
  systemViews: [docView('all'), docView('draft', draft), docView('approved', approved)], rowLink: (row) => `/boms/${row.id}`, customEntity: 'bom', defaultSort: [{ key: 'id', desc: true }],
  rowActions: [
    { key: 'assemble', title: 'warehouse.bom.assemble', icon: Connection, needs: 'warehouse.assembly.create', hidden: (row) => row['state'] !== 'approved', run: (row) => void router.push(`/assemblies/new?bom=${row.id}`) },
    ...draftActions('/boms', 'warehouse.bom', BOM_LISTS, router),
  ],
});
