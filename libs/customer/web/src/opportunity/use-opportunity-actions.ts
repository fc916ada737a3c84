import { Delete, Edit, Switch } from '@element-plus/icons-vue';
import { confirmDanger, postBulk, t, toast, touchList, type BulkAction, type BulkFailure, type ListRow, type RowAction } from '@steward/ui';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { deleteOpportunity, OPPORTUNITY_LISTS, readOpportunity, transferOpportunity, type Opportunity } from './opportunity.api';

/** Who gets them and why. */
export interface Given { ownerId: number; reason?: string }
/** What the transfer dialog is about. `give` throws what the server refuses; nobody chosen = the user gave up. */
export interface OpenTransfer { title: string; from?: string | null; except?: number | null; give: (given: Given) => Promise<void>; closed: () => void }

type One = Pick<Opportunity, 'id' | 'version' | 'name' | 'ownerId' | 'ownerName'>;

export interface OpportunityActions {
  rowActions: readonly RowAction[];
  bulkActions: readonly BulkAction[];
  /** The drawer: open, and what it edits (nothing = a new one). */
  form: Ref<boolean>;
  edited: ShallowRef<Opportunity | undefined>;
  transferred: ShallowRef<OpenTransfer | undefined>;
  create: () => void;
  /** Asks who gets it; true when it was given. */
  transfer: (one: One) => Promise<boolean>;
  /** Asks and deletes; true when it went. */
  remove: (one: Pick<Opportunity, 'id' | 'version' | 'name'>) => Promise<boolean>;
}

const touch = (): void => touchList(...OPPORTUNITY_LISTS);
const text = (row: ListRow, key: string): string => (typeof row[key] === 'string' ? row[key] : '');

/** What one does with opportunities, from their lists and from their page. */
export function useOpportunityActions(): OpportunityActions {
  const form = ref(false);
  const edited = shallowRef<Opportunity>();
  const transferred = shallowRef<OpenTransfer>();

  function create(): void { edited.value = undefined; form.value = true; }
  async function edit(row: ListRow): Promise<void> {
    try { edited.value = await readOpportunity(row.id); form.value = true; } catch (error) { toast.problem(error); }
  }
  /** Opens the dialog; what the server refuses stays in it. */
  const ask = <T>(open: Omit<OpenTransfer, 'give' | 'closed'>, work: (given: Given) => Promise<T>): Promise<T | undefined> => new Promise((resolve) => {
    transferred.value?.closed();
    const end = (result: T | undefined): void => { transferred.value = undefined; resolve(result); };
    transferred.value = { ...open, give: async (given) => end(await work(given)), closed: () => end(undefined) };
  });
  async function transfer(one: One): Promise<boolean> {
    const after = await ask({ title: t('customer.opportunity.transferOf', { name: one.name }), from: one.ownerName ?? '', except: one.ownerId }, (given) => transferOpportunity(one, given));
    if (!after) return false;
    toast.success(t('customer.transfer.done', { name: after.name, owner: after.ownerName ?? '' }));
    touch();
    return true;
  }
  async function remove(one: Pick<Opportunity, 'id' | 'version' | 'name'>): Promise<boolean> {
    if (!(await confirmDanger({ title: t('customer.opportunity.remove'), text: t('customer.opportunity.removeAsk', { name: one.name }), confirmLabel: t('list.bulk.remove') }))) return false;
    try {
      await deleteOpportunity(one);
      toast.success(t('customer.opportunity.removed', { name: one.name }));
      touch();
      return true;
    } catch (error) {
      toast.problem(error);
      return false;
    }
  }
  const oneOf = (row: ListRow): One => ({ id: row.id, version: Number(row['version']), name: text(row, 'name'), ownerId: typeof row['ownerId'] === 'number' ? row['ownerId'] : null, ownerName: text(row, 'ownerName') || null });

  const rowActions: readonly RowAction[] = [
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: 'customer.opportunity.update', run: edit },
    { key: 'transfer', title: 'customer.transfer.title', icon: Switch, needs: 'customer.opportunity.transfer', run: async (row) => { await transfer(oneOf(row)); } },
    { key: 'delete', title: 'list.bulk.remove', icon: Delete, needs: 'customer.opportunity.delete', danger: true, run: async (row) => { await remove(oneOf(row)); } },
  ];
  const bulkActions: readonly BulkAction[] = [{
    key: 'transfer', title: 'customer.transfer.title', icon: Switch, needs: 'customer.opportunity.transfer',
    run: async (target, rows) => {
      const count = 'items' in target ? target.items.length : target.expectedCount;
      const outcome = await ask({ title: t('customer.opportunity.transferMany', { n: count }) }, (given) => postBulk('/opportunities/bulk-transfer', target, { ...given }));
      if (!outcome) return undefined;
      touch();
      const names = new Map(rows.map((row) => [row.id, text(row, 'name')]));
      return { ...outcome, failures: outcome.failures.map((one): BulkFailure => ({ ...one, label: one.label ?? names.get(one.id) ?? `#${one.id}` })) };
    },
  }];
  return { rowActions, bulkActions, form, edited, transferred, create, transfer, remove };
}
