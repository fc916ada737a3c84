import { Checked, Edit, RefreshLeft, VideoPlay } from '@element-plus/icons-vue';
import { customFormFields, t, useCustomFields, type DocumentAction, type DocumentField, type DocumentRecord, type DocumentSpec, type DocumentStep } from '@steward/ui';
import { PERMISSION, STOCKTAKE_LISTS } from './stocktake.api';

const phase = (record: DocumentRecord): string => String(record['phase']);
const unless = (...phases: string[]) => (record: DocumentRecord): boolean => !phases.includes(phase(record));

const fields: DocumentField[] = [
  { name: 'warehouseId', control: 'integer' }, { name: 'docDate', control: 'date' }, { name: 'startedAt', control: 'datetime' }, { name: 'ownerId', control: 'user' }, { name: 'scope', control: 'text', span: 2 }, { name: 'counting', control: 'enum', options: 'enum.stocktake.counting' }, { name: 'blind', control: 'boolean' },
  { name: 'externalId', control: 'text', folded: true }, { name: 'remark', control: 'textarea', folded: true, span: 4 },
];

/** The way of a stocktake: planned, counted, looked through, booked. */
function steps(record: DocumentRecord): DocumentStep[] {
  const order = ['planned', 'counting', 'review', 'done'];
  const at = order.indexOf(phase(record));
  return order.map((key, i) => ({ key, label: t(`enum.stocktake.phase.${key}`), state: at < 0 ? 'off' : i < at || phase(record) === 'done' ? 'done' : i === at ? 'now' : 'open' }));
}

/** What may be done with a stocktake, by where it stands. */
const actions = (edit: () => void): DocumentAction[] => [
  { key: 'edit', title: 'ui.action.edit', needs: `${PERMISSION}.update`, shown: true, hidden: unless('planned'), run: edit },
  { key: 'copy', title: 'document.copy', hidden: () => true },
  { key: 'start', title: 'warehouse.stocktake.start', icon: VideoPlay, needs: `${PERMISSION}.update`, shown: true, primary: true, hidden: unless('planned'), ask: 'warehouse.stocktake.startAsk', post: 'start' },
  { key: 'count', title: 'warehouse.stocktake.count', icon: Edit, needs: `${PERMISSION}.count`, shown: true, primary: true, hidden: unless('counting'), to: (record) => `/stocktakes/${record.id}/count` },
  { key: 'submit', title: 'warehouse.stocktake.submit', icon: Checked, needs: `${PERMISSION}.update`, shown: true, hidden: unless('counting'), ask: 'warehouse.stocktake.submitAsk', post: 'submit' },
  { key: 'approve', title: 'document.approve', icon: Checked, needs: `${PERMISSION}.approve`, shown: true, primary: true, hidden: unless('review'), keys: 'Control+Shift+Enter', ask: 'warehouse.stocktake.approveAsk', post: 'approve' },
  { key: 'withdraw', title: 'warehouse.stocktake.withdraw', icon: RefreshLeft, needs: `${PERMISSION}.update`, hidden: unless('review'), post: 'withdraw' },
  { key: 'cancel', title: 'warehouse.stocktake.cancel', needs: `${PERMISSION}.update`, danger: true, hidden: unless('planned', 'counting', 'review'), ask: 'warehouse.stocktake.cancelAsk', post: 'cancel' },
];

/** The stocktake as its page needs it. Call it in a page's setup. */
export function useStocktakeSpec(edit: () => void): DocumentSpec {
  const custom = useCustomFields('stocktake');
  return {
    type: 'stocktake', path: '/stocktakes', permission: PERMISSION, title: 'warehouse.stocktake.one', lists: STOCKTAKE_LISTS, approve: { action: 'approve', title: 'document.approve' },
    get fields(): DocumentField[] { return [...fields, ...customFormFields(custom.value).map((field) => ({ ...field, folded: true }))]; },
    totals: { kind: 'quantity', show: [] }, steps, actions: actions(edit),
  };
}
