import { Coin, Connection, Delete, Edit, EditPen, PriceTag, Share, Switch, User } from '@element-plus/icons-vue';
import { confirm, t, toast, touchList, type BulkAction, type ListRow, type RowAction } from '@steward/ui';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { useRouter } from 'vue-router';
import { MOST_MERGED } from '../merge/merge.api';
import { customerBulk, type OpenBulk } from './customer-bulk';
import { deleteCustomer, readCustomer, restoreCustomer, type Customer } from './customer.api';

export interface CustomerActions {
  rowActions: readonly RowAction[];
  bulkActions: readonly BulkAction[];
  bulk: ShallowRef<OpenBulk | undefined>;
  /** The drawer: open, and whom it edits (nobody = a new one). */
  form: Ref<boolean>;
  edited: ShallowRef<Customer | undefined>;
  create: () => void;
  edit: (id: number) => Promise<void>;
  /** Whom the dialogs are about. */
  transferred: ShallowRef<Customer | undefined>;
  followed: ShallowRef<Customer | undefined>;
  /** Those that are to go into the pool. */
  pooled: ShallowRef<readonly number[] | undefined>;
  /** To whom a follow-up is written. */
  contacted: ShallowRef<Pick<Customer, 'id' | 'name'> | undefined>;
  /** Asks, puts the customer into the recycle bin and offers the way back. True when it went. */
  remove: (one: Pick<Customer, 'id' | 'version' | 'name'>) => Promise<boolean>;
}

const touch = (): void => touchList('customers', 'team-customers');

/** What one does with customers, from the list and from the customer's page. */
export function useCustomerActions(): CustomerActions {
  const form = ref(false);
  const edited = shallowRef<Customer>();
  const transferred = shallowRef<Customer>();
  const followed = shallowRef<Customer>();
  const pooled = shallowRef<readonly number[]>();
  const contacted = shallowRef<Pick<Customer, 'id' | 'name'>>();
  const router = useRouter();
  const { actions, open: bulk } = customerBulk({ transfer: Switch, assign: Share, tags: PriceTag, update: Edit, delete: Delete });

  async function whole(id: number, target: ShallowRef<Customer | undefined>): Promise<boolean> {
    try {
      target.value = await readCustomer(id);
      return true;
    } catch (error) {
      toast.problem(error);
      return false;
    }
  }
  function create(): void { edited.value = undefined; form.value = true; }
  async function edit(id: number): Promise<void> { if (await whole(id, edited)) form.value = true; }

  async function restore(id: number, name: string): Promise<void> {
    try {
      await restoreCustomer(id);
      toast.success(t('customer.restored', { name }));
      touch();
    } catch (error) {
      toast.problem(error);
    }
  }
  async function remove(one: Pick<Customer, 'id' | 'version' | 'name'>): Promise<boolean> {
    const sure = await confirm({ title: t('customer.remove.title'), text: t('customer.remove.text', { name: one.name }), details: [t('customer.remove.bin')], confirmLabel: t('list.bulk.remove'), danger: true });
    if (!sure) return false;
    try {
      await deleteCustomer(one);
      toast.success(t('customer.remove.done', { name: one.name }), { actions: [{ label: t('customer.remove.undo'), run: () => void restore(one.id, one.name) }] });
      touch();
      return true;
    } catch (error) {
      toast.problem(error);
      return false;
    }
  }
  const asCustomer = (row: ListRow): Pick<Customer, 'id' | 'version' | 'name'> => ({ id: row.id, version: row.version ?? 0, name: String(row['name'] ?? '') });

  const rowActions: readonly RowAction[] = [
    { key: 'follow-up', title: 'customer.followUp.write', icon: EditPen, needs: 'customer.follow_up.create', run: (row) => { contacted.value = asCustomer(row); } },
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: 'customer.customer.update', run: (row) => edit(row.id) },
    { key: 'transfer', title: 'customer.transfer.title', icon: Switch, needs: 'customer.customer.transfer', run: async (row) => { await whole(row.id, transferred); } },
    { key: 'followers', title: 'customer.followers.title', icon: User, needs: 'customer.customer.update', run: async (row) => { await whole(row.id, followed); } },
    { key: 'pool', title: 'customer.pool.put', icon: Coin, needs: 'customer.pool.put', hidden: (row) => row['ownerId'] === null, run: (row) => { pooled.value = [row.id]; } },
    { key: 'delete', title: 'list.bulk.remove', icon: Delete, needs: 'customer.customer.delete', danger: true, run: async (row) => { await remove(asCustomer(row)); } },
  ];
  const merge: BulkAction = {
    key: 'merge', title: 'merge.open', icon: Connection, needs: 'customer.duplicate.merge', allowAll: false,
    run: async (_target, rows) => {
      if (rows.length < 2 || rows.length > MOST_MERGED) toast.warning(t('merge.two', { most: MOST_MERGED }));
      else await router.push({ path: '/customers/merge', query: { ids: rows.map((row) => row.id).join(',') } });
      return undefined;
    },
  };
  const bulkActions: readonly BulkAction[] = [...actions.slice(0, -1), merge, ...actions.slice(-1)];
  return { rowActions, bulkActions, bulk, form, edited, create, edit, transferred, followed, contacted, pooled, remove };
}
