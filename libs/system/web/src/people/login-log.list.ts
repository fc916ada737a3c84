import { defineList, type ListDefinition } from '@steward/ui';

/** Colours of what came of a sign-in. */
export const LOGIN_TONES: Readonly<Record<string, string>> = { password: 'success', logout: 'info', wrong_password: 'warning', unknown_user: 'warning', disabled: 'danger', token_reuse: 'danger' };

export const LOGIN_LOGS: ListDefinition = defineList({
  key: 'login-logs', path: '/login-logs', entity: 'login_log', permission: 'system.login_log', title: 'people.loginLog.title', searchPlaceholder: 'people.loginLog.search', exportPath: false,
  columns: [
    { key: 'createdAt', title: 'field.login_log.createdAt', kind: 'instant', width: 160, sortable: true, slot: 'when' },
    { key: 'userId', title: 'field.login_log.userName', kind: 'user', name: 'userName', width: 120 },
    { key: 'username', title: 'field.login_log.username', kind: 'text', width: 140 },
    { key: 'reason', title: 'field.login_log.reason', kind: 'enum', options: 'enum.login_log.reason', width: 220, slot: 'reason' },
    { key: 'ip', title: 'field.login_log.ip', kind: 'text', width: 150 },
    { key: 'agent', title: 'field.login_log.agent', kind: 'text', width: 340, slot: 'agent' },
    { key: 'success', title: 'field.login_log.success', kind: 'boolean', width: 80, visible: false, extra: false },
  ],
  quick: ['userId', 'reason'], dateFields: ['createdAt'], defaultSort: [{ key: 'createdAt', desc: true }],
  systemViews: [
    { key: 'all', title: 'people.loginLog.view.all' },
    { key: 'failed', title: 'people.loginLog.view.failed', filter: { field: 'success', op: 'eq', value: false } },
    { key: 'today', title: 'people.loginLog.view.today', filter: { field: 'createdAt', op: 'eq', value: 'today' } },
    { key: 'mine', title: 'people.loginLog.view.mine', filter: (me) => ({ field: 'userId', op: 'eq', value: me }) },
  ],
});
