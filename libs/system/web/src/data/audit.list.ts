import { t, te, defineList, type ListColumn, type ListDefinition, type ListOption } from '@steward/ui';
import { actionText } from '../record/action-text';
import { AUDITED, entityText } from './audit-fields';

const ACTIONS = ['create', 'update', 'delete', 'move', 'merge', 'restore', 'transfer', 'followers', 'attach', 'detach', 'export', 'enable', 'disable', 'reset_password', 'change_password', 'end_sessions', 'revoke', 'start_commit', 'start_undo', 'undo_import'] as const;
/** Name of an action: the domain's own words first. */
export const actionName = (entity: string, action: string): string => [`action.${entity}.${action}`, `data.action.${action}`].filter(te).map((key) => t(key))[0] ?? actionText(entity, action);
const generalName = (action: string): string => (te(`data.action.${action}`) ? t(`data.action.${action}`) : action);
const options = (values: readonly string[], text: (value: string) => string): ListOption[] => values.map((value) => ({ value, label: text(value) }));

const columns = (): ListColumn[] => [
  { key: 'at', title: 'field.audit_log.at', kind: 'instant', width: 146, fixed: 'left' },
  { key: 'actorId', title: 'field.audit_log.actorId', kind: 'user', name: 'actorName', width: 96, slot: 'actor' },
  { key: 'action', title: 'field.audit_log.action', kind: 'enum', operators: ['in', 'nin'], options: options(ACTIONS, generalName), width: 110, slot: 'action' },
  { key: 'entity', title: 'field.audit_log.entity', kind: 'enum', operators: ['in', 'nin'], options: options(AUDITED, entityText), width: 100, slot: 'entity' },
  { key: 'entityId', title: 'field.audit_log.entityId', kind: 'integer', operators: ['eq'], width: 90, slot: 'record', align: 'left' },
  { key: 'changes', title: 'field.audit_log.changes', kind: 'text', width: 380, minWidth: 220, slot: 'changes', filterable: false },
  { key: 'source', title: 'field.audit_log.source', kind: 'enum', options: 'enum.audit_log.source', width: 90 },
  { key: 'ip', title: 'field.audit_log.ip', kind: 'text', width: 120 },
  { key: 'requestId', title: 'field.audit_log.requestId', kind: 'text', width: 200, visible: false, extra: false },
];

export const auditList = (): ListDefinition => defineList({
  key: 'audit-logs', path: '/audit-logs', entity: 'audit_log', permission: 'system.audit', title: 'data.audit.title', columns: columns(), quick: ['entity', 'actorId', 'action', 'source'], dateFields: ['at'], searchPlaceholder: 'data.audit.search',
  systemViews: [
    { key: 'all', title: 'data.audit.view.all' },
    { key: 'today', title: 'data.audit.view.today', filter: { field: 'at', op: 'eq', value: 'today' } },
    { key: 'mine', title: 'data.audit.view.mine', filter: (me) => ({ field: 'actorId', op: 'eq', value: me }) },
    { key: 'deleted', title: 'data.audit.view.deleted', filter: { field: 'action', op: 'in', value: ['delete', 'merge'] } },
    { key: 'rights', title: 'data.audit.view.rights', filter: { field: 'entity', op: 'in', value: ['user', 'role', 'department', 'api_token', 'setting'] } },
  ],
  rowLink: (row) => ({ path: '/system/audit', query: { entry: String(row.id) } }), exportPath: false, defaultSort: [],
});
