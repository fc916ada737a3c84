import { CircleClose, Download, View } from '@element-plus/icons-vue';
import { confirm, defineList, download, jobStarted, t, te, toast, touchList, type ListColumn, type ListDefinition, type ListOption, type ListRow, type RowAction } from '@steward/ui';
import type { RouteLocationRaw } from 'vue-router';
import { cancelJob } from './data.api';

/** Kinds of background work, with the message of their name. */
const KINDS = ['export', 'import.validate', 'import.commit', 'import.undo', 'customer.bulk', 'sales_order.bulk'] as const;
export const kindText = (kind: unknown): string => (te(`job.${String(kind)}`) ? t(`job.${String(kind)}`) : String(kind));

const columns = (): ListColumn[] => [
  { key: 'title', title: 'data.job.title', kind: 'text', width: 210, minWidth: 140, fixed: 'left', slot: 'title', filterable: true },
  { key: 'kind', title: 'field.job.kind', kind: 'enum', operators: ['in', 'nin'], options: KINDS.map((value): ListOption => ({ value, label: kindText(value) })), width: 96, slot: 'kind' },
  { key: 'state', title: 'field.job.state', kind: 'enum', options: 'enum.job.state', width: 84, slot: 'state' },
  { key: 'done', title: 'data.job.progress', kind: 'integer', width: 190, slot: 'progress', filterable: false, align: 'left' },
  { key: 'message', title: 'data.job.outcome', kind: 'text', width: 180, slot: 'message', filterable: false },
  { key: 'ownerId', title: 'field.job.ownerId', kind: 'user', name: 'ownerName', width: 84 },
  { key: 'createdAt', title: 'field.job.createdAt', kind: 'instant', sortable: true, width: 146 },
  { key: 'finishedAt', title: 'field.job.finishedAt', kind: 'instant', width: 146 },
  { key: 'startedAt', title: 'field.job.startedAt', kind: 'instant', width: 146, visible: false, extra: false },
];

export const isOpen = (row: ListRow): boolean => row['state'] === 'queued' || row['state'] === 'running';
const urlOf = (row: ListRow): string | undefined => (typeof row['resultUrl'] === 'string' ? row['resultUrl'] : undefined);
/** The page that shows what an import has done; results of other jobs are files. */
export const pageOf = (row: ListRow): string | undefined => /^(?:\/api\/v\d+)?(\/imports\/\d+)$/.exec(urlOf(row) ?? '')?.[1];
const fileOf = (row: ListRow): string | undefined => (pageOf(row) === undefined ? urlOf(row)?.replace(/^\/api\/v\d+/, '') : undefined);

async function cancel(row: ListRow): Promise<void> {
  const name = String(row['title'] ?? '') || kindText(row['kind']);
  if (!(await confirm({ title: t('data.job.cancel'), text: t('data.job.cancelText', { name }), details: [t('data.job.cancelKept')], confirmLabel: t('data.job.cancel'), danger: true }))) return;
  try {
    await cancelJob(row.id);
    toast.success(t(row['state'] === 'queued' ? 'data.job.cancelled' : 'data.job.cancelling', { name }));
  } catch (error) {
    toast.problem(error);
  }
  void jobStarted();
  touchList('jobs');
}

const actions = (open: (to: RouteLocationRaw) => void): readonly RowAction[] => [
  { key: 'download', title: 'data.job.download', icon: Download, hidden: (row) => fileOf(row) === undefined, run: async (row) => { const path = fileOf(row); if (path) await download(path); } },
  { key: 'open', title: 'data.job.open', icon: View, hidden: (row) => pageOf(row) === undefined, run: (row) => { const page = pageOf(row); if (page) open(page); } },
  { key: 'cancel', title: 'data.job.cancel', icon: CircleClose, danger: true, hidden: (row) => !isOpen(row), run: cancel },
];

export const jobList = (open: (to: RouteLocationRaw) => void): ListDefinition => defineList({
  key: 'jobs', path: '/jobs', entity: 'job', permission: 'system.job', title: 'data.job.pageTitle', columns: columns(), quick: ['state', 'kind', 'ownerId'], dateFields: ['createdAt'], searchPlaceholder: 'data.job.search',
  systemViews: [
    { key: 'all', title: 'data.job.view.all' },
    { key: 'open', title: 'data.job.view.open', filter: { field: 'state', op: 'in', value: ['queued', 'running'] } },
    { key: 'failed', title: 'data.job.view.failed', filter: { field: 'state', op: 'eq', value: 'failed' } },
    { key: 'mine', title: 'data.job.view.mine', filter: (me) => ({ field: 'ownerId', op: 'eq', value: me }) },
  ],
  rowActions: actions(open), exportPath: false, defaultSort: [{ key: 'createdAt', desc: true }],
});
