import { Avatar, Connection, Key, List, OfficeBuilding } from '@element-plus/icons-vue';
import { currentLocale, localeFiles, sharedBundle, type Feature } from '@steward/ui';

type Chapter = Promise<{ default: string }>;
const english = (): boolean => currentLocale() === 'en';
const usersHelp = (): Chapter => (english() ? import('./help/users.en.md?raw') : import('./help/users.zh-CN.md?raw'));
const departmentsHelp = (): Chapter => (english() ? import('./help/departments.en.md?raw') : import('./help/departments.zh-CN.md?raw'));
const rolesHelp = (): Chapter => (english() ? import('./help/roles.en.md?raw') : import('./help/roles.zh-CN.md?raw'));
const loginLogsHelp = (): Chapter => (english() ? import('./help/login-logs.en.md?raw') : import('./help/login-logs.zh-CN.md?raw'));
const tokensHelp = (): Chapter => (english() ? import('./help/api-tokens.en.md?raw') : import('./help/api-tokens.zh-CN.md?raw'));
const sessionsHelp = (): Chapter => (english() ? import('./help/sessions.en.md?raw') : import('./help/sessions.zh-CN.md?raw'));

const USERS = 'system.user.view';
const DEPARTMENTS = 'system.department.view';
const ROLES = 'system.role.view';
const TOKENS = ['system.api_token.create', 'system.api_token.view'];

/** People and rights: users, departments, roles, sign-ins, API tokens, own sessions. */
export const peoplePart = {
  routes: [
    { path: '/system/users', name: 'system-users', component: () => import('./user-list.page.vue'), meta: { title: 'people.user.title', permission: USERS, help: usersHelp } },
    { path: '/system/departments', name: 'system-departments', component: () => import('./department.page.vue'), meta: { title: 'people.department.title', permission: DEPARTMENTS, help: departmentsHelp } },
    { path: '/system/roles', name: 'system-roles', component: () => import('./role-list.page.vue'), meta: { title: 'people.role.title', permission: ROLES, help: rolesHelp } },
    { path: '/system/roles/new', name: 'system-role-new', component: () => import('./role-editor.page.vue'), meta: { title: 'people.role.create', permission: 'system.role.create', help: rolesHelp, parent: '/system/roles' } },
    { path: '/system/roles/:id(\\d+)', name: 'system-role', component: () => import('./role-editor.page.vue'), meta: { title: 'people.role.role', permission: ROLES, help: rolesHelp, parent: '/system/roles' } },
    { path: '/system/login-logs', name: 'system-login-logs', component: () => import('./login-log.page.vue'), meta: { title: 'people.loginLog.title', permission: 'system.login_log.view', help: loginLogsHelp } },
    { path: '/system/api-tokens', name: 'system-api-tokens', component: () => import('./api-token.page.vue'), meta: { title: 'people.token.title', permission: TOKENS, help: tokensHelp } },
    { path: '/system/sessions', name: 'system-sessions', component: () => import('./session.page.vue'), meta: { title: 'people.session.title', help: sessionsHelp } },
  ],
  menu: [
    { group: 'system', key: 'users', title: 'people.user.title', to: '/system/users', icon: Avatar, permission: USERS, order: 10, keywords: 'people.keywords.user' },
    { group: 'system', key: 'departments', title: 'people.department.title', to: '/system/departments', icon: OfficeBuilding, permission: DEPARTMENTS, order: 12, keywords: 'people.keywords.department' },
    { group: 'system', key: 'roles', title: 'people.role.title', to: '/system/roles', icon: Key, permission: ROLES, order: 14, keywords: 'people.keywords.role' },
    { group: 'system', key: 'login-logs', title: 'people.loginLog.title', to: '/system/login-logs', icon: List, permission: 'system.login_log.view', order: 90, keywords: 'people.keywords.loginLog' },
    { group: 'system', key: 'api-tokens', title: 'people.token.title', to: '/system/api-tokens', icon: Connection, permission: TOKENS, order: 94, keywords: 'people.keywords.token' },
  ],
  quickCreate: [{ key: 'user', title: 'people.user.user', to: { path: '/system/users', query: { new: '1' } }, icon: Avatar, permission: 'system.user.create', order: 90 }],
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    sharedBundle(() => import('@steward/system-messages').then((m) => m.systemMessages)),
  ],
} satisfies Pick<Feature, 'routes' | 'menu' | 'quickCreate' | 'messages'>;
