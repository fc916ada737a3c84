import { CircleCheck, CircleClose, Delete, Edit } from '@element-plus/icons-vue';
import { confirm, t, toast, touchList, type BulkAction, type ListRow, type RowAction } from '@steward/ui';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { eachOf } from '../master/bulk';
import { deleteSupplier, readSupplier, restoreSupplier, updateSupplier, type Supplier } from './supplier.api';

const UPDATE = 'warehouse.supplier.update';
type One = Pick<Supplier, 'id' | 'version' | 'name'>;

export interface SupplierActions {
  rowActions: readonly RowAction[];
  bulkActions: readonly BulkAction[];
  /** The drawer: open, and whom it edits (nobody = a new one). */
  form: Ref<boolean>;
  edited: ShallowRef<Supplier | undefined>;
  create: () => void;
  edit: (id: number) => Promise<void>;
  enable: (one: Pick<Supplier, 'id' | 'version'>, enabled: boolean) => Promise<void>;
  /** Asks, puts the supplier into the recycle bin and offers the way back. True when it went. */
  remove: (one: One) => Promise<boolean>;
}

/** What one does with suppliers, from the list and from the supplier's page. */
export function useSupplierActions(): SupplierActions {
  const form = ref(false);
  const edited = shallowRef<Supplier>();
  const touch = (): void => touchList('suppliers');

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try { return await work(); } catch (error) { toast.problem(error); return undefined; }
  }
  function create(): void { edited.value = undefined; form.value = true; }
  async function edit(id: number): Promise<void> {
    const found = await attempt(() => readSupplier(id));
    if (found) { edited.value = found; form.value = true; }
  }
  async function enable(one: Pick<Supplier, 'id' | 'version'>, enabled: boolean): Promise<void> {
    await attempt(() => updateSupplier(one.id, { enabled }, { ifMatch: one.version }));
    touch();
  }
  const restore = async (id: number, name: string): Promise<void> => { if (await attempt(() => restoreSupplier(id))) { toast.success(t('warehouse.restored', { name })); touch(); } };
  async function remove(one: One): Promise<boolean> {
    const sure = await confirm({ title: t('warehouse.supplier.remove'), text: t('warehouse.removeAsk', { name: one.name }), details: [t('warehouse.supplier.removeText')], confirmLabel: t('list.bulk.remove'), danger: true });
    if (!sure || (await attempt(() => deleteSupplier(one).then(() => true))) !== true) return false;
    toast.success(t('warehouse.removed', { name: one.name }), { actions: [{ label: t('warehouse.undo'), run: () => void restore(one.id, one.name) }] });
    touch();
    return true;
  }
  const asOne = (row: ListRow): One => ({ id: row.id, version: row.version ?? 0, name: String(row['name'] ?? '') });

  const rowActions: readonly RowAction[] = [
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: UPDATE, run: (row) => edit(row.id) },
    { key: 'disable', title: 'warehouse.disable', icon: CircleClose, needs: UPDATE, hidden: (row) => row['enabled'] === false, run: (row) => enable(asOne(row), false) },
    { key: 'enable', title: 'warehouse.enable', icon: CircleCheck, needs: UPDATE, hidden: (row) => row['enabled'] !== false, run: (row) => enable(asOne(row), true) },
    { key: 'delete', title: 'list.bulk.remove', icon: Delete, needs: 'warehouse.supplier.delete', danger: true, run: async (row) => { await remove(asOne(row)); } },
  ];
  const bulkActions: readonly BulkAction[] = [
    { key: 'disable', title: 'warehouse.disable', icon: CircleClose, needs: UPDATE, allowAll: false, run: (_target, rows) => eachOf(rows, (row) => updateSupplier(row.id, { enabled: false }, { ifMatch: row.version ?? 0 })) },
    { key: 'delete', title: 'list.bulk.remove', icon: Delete, needs: 'warehouse.supplier.delete', danger: true, allowAll: false, ask: 'warehouse.supplier.removeMany', run: (_target, rows) => eachOf(rows, (row) => deleteSupplier(asOne(row))) },
  ];
  return { rowActions, bulkActions, form, edited, create, edit, enable, remove };
}
