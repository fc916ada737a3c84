import { Calendar, Collection, CreditCard, Document, Memo, Sort, Switch, Tickets } from '@element-plus/icons-vue';
import { registerCategoryType, registerCustomFieldEntity, registerRecordLink } from '@steward/system-web';
import { currentLocale, packFilter, registerSearchProvider, t, type Feature, type MenuItem } from '@steward/ui';
import type { RouteRecordRaw } from 'vue-router';
import { PAPERS, type PaperKind, type PaperType } from './paper.kinds';

type Chapter = Promise<{ default: string }>;
const help = (): Chapter => (currentLocale() === 'en' ? import('../help/papers.en.md?raw') : import('../help/papers.zh-CN.md?raw'));
const PERIOD = 'finance.period.view';
const LINES = 'finance.income_expense.view';

/** List, editor and page of one kind of paper. */
const pages = ({ type, path, permission }: PaperKind): RouteRecordRaw[] => [
  { path, name: type, component: () => import('./paper-list.page.vue'), meta: { title: `finance.list.${type}`, permission: `${permission}.view`, help, paper: type } },
  { path: `${path}/new`, name: `${type}-new`, component: () => import('./paper-edit.page.vue'), meta: { title: `finance.new.${type}`, permission: `${permission}.create`, help, paper: type, parent: path } },
  { path: `${path}/:id(\\d+)/edit`, name: `${type}-edit`, component: () => import('./paper-edit.page.vue'), meta: { title: `finance.kind.${type}`, permission: `${permission}.update`, help, paper: type, parent: path } },
  { path: `${path}/:id(\\d+)`, name: `${type}-page`, component: () => import('./paper-detail.page.vue'), meta: { title: `finance.kind.${type}`, permission: `${permission}.view`, help, paper: type, parent: path } },
];

const lines = (): Promise<unknown> => import('./category-lines.page.vue');

/** Pages of the accountant's papers and of the month close. */
export const paperRoutes: RouteRecordRaw[] = [
  ...Object.values(PAPERS).flatMap(pages),
  { path: '/expense-lines', name: 'expense-lines', component: lines, meta: { title: 'finance.paper.lines.expense', permission: LINES, help, direction: 'expense' } },
  { path: '/income-lines', name: 'income-lines', component: lines, meta: { title: 'finance.paper.lines.income', permission: LINES, help, direction: 'income' } },
  { path: '/unbilled', name: 'unbilled', component: () => import('./unbilled.page.vue'), meta: { title: 'finance.paper.unbilled', permission: 'finance.payable.view', help } },
  { path: '/period-closes', name: 'period-closes', component: () => import('../period/period.page.vue'), meta: { title: 'finance.period.title', permission: PERIOD, help } },
  { path: '/period-stocks', name: 'period-stocks', component: () => import('../period/period-stock.page.vue'), meta: { title: 'finance.period.stock', permission: PERIOD, help, parent: '/period-closes' } },
];

const entry = (key: string, title: string, icon: MenuItem['icon'], permission: string, order: number): MenuItem => ({ group: 'finance', key, title, to: `/${key}`, icon, permission, order, keywords: 'finance.keywords' });
const list = (type: PaperType, icon: MenuItem['icon'], order: number): MenuItem => entry(PAPERS[type].path.slice(1), `finance.list.${type}`, icon, `${PAPERS[type].permission}.view`, order);

export const paperMenu: Feature['menu'] = [
  list('payment_request', CreditCard, 25), list('expense_claim', Memo, 26), list('purchase_invoice', Tickets, 27), entry('unbilled', 'finance.paper.unbilled', Document, 'finance.purchase_invoice.create', 28), list('income_expense', Sort, 42), list('account_transfer', Switch, 43),
  entry('expense-lines', 'finance.paper.lines.expense', Collection, LINES, 44), entry('income-lines', 'finance.paper.lines.income', Collection, LINES, 45), entry('period-closes', 'finance.period.title', Calendar, PERIOD, 50),
];

export const paperQuickCreate: NonNullable<Feature['quickCreate']> = [{ key: 'expense_claim', title: 'finance.kind.expense_claim', to: '/expense-claims/new', icon: Memo, permission: 'finance.expense_claim.create', order: 33 }];

/** Trees, custom fields, links and the search of the palette. */
export function setUpPapers(): void {
  for (const tree of ['income', 'expense'] as const) registerCategoryType(tree, { title: `finance.paper.tree.${tree}`, list: (id) => ({ path: `/${tree}-lines`, query: { view: 'all', f: packFilter({ field: 'categoryId', op: 'under', value: id }) } }) });
  for (const { type, path, permission } of Object.values(PAPERS)) {
    registerCustomFieldEntity(type, { title: `finance.kind.${type}` });
    registerRecordLink(type, (id) => `${path}/${id}`);
    registerSearchProvider({
      key: type, title: `finance.kind.${type}`, permission: `${permission}.view`,
      search: async (text, signal) => (await (await import('../finance.api')).searchDocuments(path, text, signal)).map((row) => ({
        key: String(row.id), title: typeof row['no'] === 'string' ? row['no'] : t('document.draftNo', { id: row.id }), detail: [row['supplierName'] ?? row['partyName'] ?? row['reason'], row['docDate'], row['total']].filter(Boolean).join(' · '), to: `${path}/${row.id}`,
      })),
    });
  }
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Kind of paper a page of finance shows. */
    paper?: PaperType;
    /** Which tree a list by category shows. */
    direction?: 'income' | 'expense';
  }
}
