import { CircleCheck, CircleClose, Delete, DocumentCopy, Edit } from '@element-plus/icons-vue';
import { confirm, t, toast, touchList, type BulkAction, type FormValues, type ListRow, type RowAction } from '@steward/ui';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { eachOf } from '../master/bulk';
import { deleteProduct, readProduct, restoreProduct, updateProduct, type Product } from './product.api';

const UPDATE = 'warehouse.product.update';

export interface ProductActions {
  rowActions: readonly RowAction[];
  bulkActions: readonly BulkAction[];
  /** The drawer: open, whom it edits (nobody = a new one), what a new one starts with. */
  form: Ref<boolean>;
  edited: ShallowRef<Product | undefined>;
  preset: ShallowRef<FormValues | undefined>;
  create: () => void;
  edit: (id: number) => Promise<void>;
  copy: (id: number) => Promise<void>;
  enable: (one: Pick<Product, 'id' | 'version'>, enabled: boolean) => Promise<void>;
  /** Asks, puts the product into the recycle bin and offers the way back. True when it went. */
  remove: (one: Pick<Product, 'id' | 'version' | 'name'>) => Promise<boolean>;
}

/** What a copy does not take along: what is given once only. */
const OWN = ['id', 'version', 'code', 'barcode', 'barcodes', 'externalId', 'pictureId', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'enabled'];
export const copyOf = (product: Product): FormValues => ({
  ...Object.fromEntries(Object.entries(product).filter(([key]) => !OWN.includes(key))), units: product.units.map((unit) => ({ ...unit, barcode: null })),
});

/** What one does with products, from the list and from the product's page. */
export function useProductActions(): ProductActions {
  const form = ref(false);
  const edited = shallowRef<Product>();
  const preset = shallowRef<FormValues>();
  const touch = (): void => touchList('products');

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try { return await work(); } catch (error) { toast.problem(error); return undefined; }
  }
  function create(): void { edited.value = undefined; preset.value = undefined; form.value = true; }
  async function edit(id: number): Promise<void> {
    const found = await attempt(() => readProduct(id));
    if (found) { edited.value = found; form.value = true; }
  }
  async function copy(id: number): Promise<void> {
    const found = await attempt(() => readProduct(id));
    if (found) { edited.value = undefined; preset.value = copyOf(found); form.value = true; }
  }
  async function enable(one: Pick<Product, 'id' | 'version'>, enabled: boolean): Promise<void> {
    await attempt(() => updateProduct(one.id, { enabled }, { ifMatch: one.version }));
    touch();
  }
  const restore = async (id: number, name: string): Promise<void> => { if (await attempt(() => restoreProduct(id))) { toast.success(t('warehouse.restored', { name })); touch(); } };
  async function remove(one: Pick<Product, 'id' | 'version' | 'name'>): Promise<boolean> {
    const sure = await confirm({ title: t('warehouse.product.remove'), text: t('warehouse.removeAsk', { name: one.name }), details: [t('warehouse.product.removeText')], confirmLabel: t('list.bulk.remove'), danger: true });
    if (!sure || (await attempt(() => deleteProduct(one).then(() => true))) !== true) return false;
    toast.success(t('warehouse.removed', { name: one.name }), { actions: [{ label: t('warehouse.undo'), run: () => void restore(one.id, one.name) }] });
    touch();
    return true;
  }
  const asOne = (row: ListRow): Pick<Product, 'id' | 'version' | 'name'> => ({ id: row.id, version: row.version ?? 0, name: String(row['name'] ?? '') });

  const rowActions: readonly RowAction[] = [
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: UPDATE, run: (row) => edit(row.id) },
    { key: 'copy', title: 'warehouse.product.copy', icon: DocumentCopy, needs: 'warehouse.product.create', run: (row) => copy(row.id) },
    { key: 'disable', title: 'warehouse.disable', icon: CircleClose, needs: UPDATE, hidden: (row) => row['enabled'] === false, run: (row) => enable(asOne(row), false) },
    { key: 'enable', title: 'warehouse.enable', icon: CircleCheck, needs: UPDATE, hidden: (row) => row['enabled'] !== false, run: (row) => enable(asOne(row), true) },
    { key: 'delete', title: 'list.bulk.remove', icon: Delete, needs: 'warehouse.product.delete', danger: true, run: async (row) => { await remove(asOne(row)); } },
  ];
  const bulkActions: readonly BulkAction[] = [
    { key: 'disable', title: 'warehouse.disable', icon: CircleClose, needs: UPDATE, allowAll: false, run: (_target, rows) => eachOf(rows, (row) => updateProduct(row.id, { enabled: false }, { ifMatch: row.version ?? 0 })) },
    { key: 'enable', title: 'warehouse.enable', icon: CircleCheck, needs: UPDATE, allowAll: false, run: (_target, rows) => eachOf(rows, (row) => updateProduct(row.id, { enabled: true }, { ifMatch: row.version ?? 0 })) },
    { key: 'delete', title: 'list.bulk.remove', icon: Delete, needs: 'warehouse.product.delete', danger: true, allowAll: false, ask: 'warehouse.product.removeMany', run: (_target, rows) => eachOf(rows, (row) => deleteProduct(asOne(row))) },
  ];
  return { rowActions, bulkActions, form, edited, preset, create, edit, copy, enable, remove };
}
