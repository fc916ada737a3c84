import { Printer, Select, Van } from '@element-plus/icons-vue';
import { confirm, postBulk, request, t, touchList, type BulkAction, type BulkFailure, type BulkOutcome, type BulkTarget, type ListRow, type Printing } from '@steward/ui';
import { ORDER_LISTS } from './use-order-spec';

const SHOWN = 5;

/** Sends an action on many; rows that ask for consent are asked about once and sent again with it. */
export async function sendMany(path: string, target: BulkTarget, fields: Record<string, unknown> = {}): Promise<BulkOutcome> {
  const first = await postBulk(path, target, fields);
  const warned = first.failures.filter((failure) => failure.acknowledge !== undefined);
  touchList(...ORDER_LISTS);
  if (warned.length === 0) return first;
  const told = warned.slice(0, SHOWN).map((failure) => `${failure.label ?? t('document.draftNo', { id: failure.id })}：${failure.message ?? ''}`);
  if (!(await confirm({ title: t('sales.bulk.warned', { n: warned.length }), text: t('sales.bulk.warnedText'), details: told, confirmLabel: t('sales.bulk.goOn') }))) return first;
  const acknowledge = [...new Set(warned.flatMap((failure) => failure.acknowledge ?? []))];
  const second = await postBulk(path, { items: warned.map(({ id }) => ({ id, version: undefined })) }, { ...fields, acknowledge });
  touchList(...ORDER_LISTS);
  return { done: first.done + second.done, failures: [...first.failures.filter((failure) => failure.acknowledge === undefined), ...second.failures] };
}

interface Checked { items: { id: number; ok: boolean; title: string }[] }

/** One PDF of all ticked documents that can be printed; the others are named. */
async function printMany(print: Printing, rows: readonly ListRow[]): Promise<BulkOutcome | undefined> {
  const { data } = await request<Checked>('POST', '/print/sales_order/check', { body: { ids: rows.map((row) => row.id) } });
  const ids = data.items.filter((one) => one.ok).map((one) => one.id);
  const failures = data.items.filter((one) => !one.ok).map((one): BulkFailure => ({ id: one.id, message: one.title }));
  const [id] = ids;
  if (id !== undefined) print.open({ type: 'sales_order', id, ids, printed: () => { touchList(...ORDER_LISTS); } });
  return failures.length > 0 ? { done: ids.length, failures } : undefined;
}

/** 批量审核、批量发货、批量打印. Whoever may not approve shipments prepares drafts. */
export const manyOrders = (can: (code: string) => boolean, print: Printing): BulkAction[] => {
  const approve = can('warehouse.shipment.approve');
  return [
    { key: 'confirm', title: 'sales.bulk.confirm', icon: Select, needs: 'sales.order.confirm', ask: 'sales.bulk.confirmAsk', run: (target) => sendMany('/sales-orders/bulk-confirm', target) },
    { key: 'ship', title: 'sales.bulk.ship', icon: Van, needs: 'warehouse.shipment.create', ask: approve ? 'sales.bulk.shipAsk' : 'sales.bulk.shipDraftAsk', run: (target) => sendMany('/sales-orders/bulk-ship', target, { approve }) },
    { key: 'print', title: 'sales.bulk.print', icon: Printer, needs: 'sales.order.print', allowAll: false, run: (_target, rows) => printMany(print, rows) },
  ];
};
