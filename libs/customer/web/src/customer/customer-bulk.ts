import { postBulk, type BulkAction, type BulkFailure, type BulkOutcome, type BulkTarget, type ListRow } from '@steward/ui';
import { shallowRef, type ShallowRef } from 'vue';

/** What a dialog over the ticked rows asks for. */
export type BulkKind = 'transfer' | 'assign' | 'tags' | 'update';
export interface OpenBulk { kind: BulkKind; count: number; target: BulkTarget; done: (fields: Record<string, unknown> | undefined) => void }

const PATHS: Record<BulkKind | 'delete', string> = { transfer: '/customers/bulk-transfer', assign: '/customers/assign', tags: '/customers/bulk-tags', update: '/customers/bulk-update', delete: '/customers/bulk-delete' };

const countOf = (target: BulkTarget): number => ('items' in target ? target.items.length : target.expectedCount);

/** Names the rows that were refused; the server knows ids and reasons. */
export function named(outcome: BulkOutcome, rows: readonly ListRow[]): BulkOutcome {
  const names = new Map(rows.map((row) => [row.id, String(row['name'] ?? `#${row.id}`)]));
  return { ...outcome, failures: outcome.failures.map((one): BulkFailure => ({ ...one, label: one.label ?? names.get(one.id) ?? `#${one.id}` })) };
}

/** Actions on many customers. The dialog of the page answers through `open`. */
export function customerBulk(icons: Record<BulkKind | 'delete', BulkAction['icon']>): { actions: readonly BulkAction[]; open: ShallowRef<OpenBulk | undefined> } {
  const open = shallowRef<OpenBulk>();
  const ask = (kind: BulkKind, target: BulkTarget): Promise<Record<string, unknown> | undefined> => new Promise((resolve) => {
    open.value?.done(undefined);
    open.value = { kind, count: countOf(target), target, done: (fields) => { open.value = undefined; resolve(fields); } };
  });
  const dialog = (kind: BulkKind, needs: string): BulkAction => ({
    key: kind, title: `customer.bulk.${kind}`, icon: icons[kind], needs,
    run: async (target, rows) => {
      const fields = await ask(kind, target);
      return fields ? named(await postBulk(PATHS[kind], target, fields), rows) : undefined;
    },
  });
  const actions: readonly BulkAction[] = [
    dialog('transfer', 'customer.customer.transfer'), dialog('assign', 'customer.customer.transfer'), dialog('tags', 'customer.customer.update'), dialog('update', 'customer.customer.update'),
    { key: 'delete', title: 'list.bulk.remove', icon: icons.delete, needs: 'customer.customer.delete', danger: true, ask: 'customer.bulk.deleteAsk', run: async (target, rows) => named(await postBulk(PATHS.delete, target), rows) },
  ];
  return { actions, open };
}
