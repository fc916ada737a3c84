import { Edit, Select } from '@element-plus/icons-vue';
import type { Filter } from '@steward/kernel';
import { documentName, sendDocumentAction, t, toast, touchList, type ListColumn, type ListRow, type RowAction, type SystemView } from '@steward/ui';
import type { Router } from 'vue-router';

const isDraft = (row: ListRow): boolean => row['state'] === 'draft' || row['state'] === 'rejected';

/** Buttons on drafts: change, approve. */
export const draftActions = (path: string, permission: string, lists: readonly string[], router: Router): RowAction[] => [
  { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: `${permission}.update`, hidden: (row) => !isDraft(row), run: (row) => void router.push(`${path}/${row.id}/edit`) },
  {
    key: 'approve', title: 'document.approve', icon: Select, needs: `${permission}.approve`, hidden: (row) => !isDraft(row),
    run: async (row) => {
      try {
        const after = await sendDocumentAction(`${path}/${row.id}/approve`, { version: row.version ?? 0 }, {});
        if (!after) return;
        toast.success(t('document.done', { action: t('document.approve'), name: documentName(after) }));
        touchList(...lists);
      } catch (problem) {
        toast.problem(problem);
      }
    },
  },
];

export const draft: Filter = { field: 'state', op: 'in', value: ['draft', 'rejected'] };
export const approved: Filter = { field: 'state', op: 'eq', value: 'approved' };
export const month: Filter = { field: 'docDate', op: 'eq', value: 'this_month' };
/** A system view with the texts all lists of documents share. */
export const docView = (key: string, filter?: SystemView['filter'], needs?: string): SystemView => ({ key, title: `warehouse.doc.view.${key}`, ...(filter ? { filter } : {}), ...(needs ? { needs } : {}) });

/** Columns of one entity: heading by its field, sortable unless said otherwise. */
export const columnsOf = (entity: string) => (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `field.${entity}.${key}`, kind, sortable: true, ...more });
export type Column = ReturnType<typeof columnsOf>;
export const hidden = (columns: ListColumn[]): ListColumn[] => columns.map((one) => ({ ...one, visible: false }));

export const noColumn = (column: Column): ListColumn => column('no', 'text', { width: 150, fixed: 'left', primary: true, slot: 'no' });
export const supplierColumn = (column: Column): ListColumn => column('supplierName', 'text', { title: 'field.stock_in.supplierId', width: 180, slot: 'supplier' });
export const warehouseColumn = (column: Column): ListColumn => column('warehouseId', 'ref', { name: 'warehouseName', options: '/warehouses', width: 100, sortable: false });
export const stateColumn = (column: Column): ListColumn => column('state', 'enum', { options: 'document.state', width: 90, tag: true });
/** What every head has besides, hidden at first. */
export const tailColumns = (column: Column): ListColumn[] => hidden([
  column('id', 'integer'), column('departmentId', 'department', { name: 'departmentName' }), column('remark', 'text', { sortable: false, width: 200 }), column('externalId', 'text', { sortable: false }), column('printCount', 'integer'), column('voidReason', 'text', { sortable: false, width: 160 }),
  column('approvedAt', 'instant'), column('approvedBy', 'user', { name: 'approvedByName', sortable: false }), column('createdAt', 'instant'), column('createdBy', 'user', { name: 'createdByName', sortable: false }), column('updatedAt', 'instant'),
]);
/** Product columns of lists by line; the name leads to the product. */
export const productColumns = (column: Column): ListColumn[] => [column('productCode', 'text', { width: 100 }), column('productName', 'text', { width: 150, slot: 'product' }), column('spec', 'text', { sortable: false, width: 90 })];
