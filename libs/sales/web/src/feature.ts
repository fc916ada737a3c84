import { Document, DocumentChecked, List, PriceTag, RefreshLeft, ShoppingCart } from '@element-plus/icons-vue';
import { registerCustomFieldEntity, registerImportView, registerRecordLink } from '@steward/system-web';
import { currentLocale, defineFeature, localeFiles, registerSearchProvider, sharedBundle, t, type ListRow } from '@steward/ui';
import type { RouteRecordRaw } from 'vue-router';
import { customerSlots } from './customer/customer-slots';
import { opportunitySlots } from './quotation/opportunity-slots';
import { searchDocuments } from './sales.api';
import { targetFeature } from './target/target.feature';

type Chapter = () => Promise<{ default: string }>;
const chapter = (zh: Chapter, en: Chapter): Chapter => () => (currentLocale() === 'en' ? en() : zh());
const orderHelp = chapter(() => import('./help/sales-order.zh-CN.md?raw'), () => import('./help/sales-order.en.md?raw'));
const editorHelp = chapter(() => import('./help/document-editor.zh-CN.md?raw'), () => import('./help/document-editor.en.md?raw'));
const quotationHelp = chapter(() => import('./help/quotation.zh-CN.md?raw'), () => import('./help/quotation.en.md?raw'));
const returnHelp = chapter(() => import('./help/sales-return.zh-CN.md?raw'), () => import('./help/sales-return.en.md?raw'));
const priceListHelp = chapter(() => import('./help/price-list.zh-CN.md?raw'), () => import('./help/price-list.en.md?raw'));

const ORDER = ['sales.order.view', 'sales.order.view_approved'];
const QUOTATION = 'sales.quotation.view';
const RETURN = 'sales.return.view';
const PRICE_LIST = 'sales.price_list.view';

interface Kind { path: string; name: string; title: string; view: string | readonly string[]; permission: string; help: Chapter; pages: Record<'list' | 'editor' | 'detail', () => Promise<unknown>> }

/** The pages every kind of document has: mine, the team's, a new one, one to read, one to change. */
const routesOf = ({ path, name, title, view, permission, help, pages }: Kind): RouteRecordRaw[] => [
  { path, name: `${name}s`, component: pages.list, meta: { title: `${title}.mine`, permission: view, help, entry: 'mine' } },
  { path: `${path}/team`, name: `team-${name}s`, component: pages.list, meta: { title: `${title}.team`, permission: view, help, entry: 'team' } },
  { path: `${path}/new`, name: `${name}-new`, component: pages.editor, meta: { title: `${title}.new`, permission: `${permission}.create`, help: editorHelp, parent: path } },
  { path: `${path}/:id(\\d+)`, name, component: pages.detail, meta: { title: `print.title.${name.replaceAll('-', '_')}`, permission: view, help, parent: path } },
  { path: `${path}/:id(\\d+)/edit`, name: `${name}-edit`, component: pages.editor, meta: { title: `${title}.edit`, permission: [`${permission}.update`, `${permission}.amend`], help: editorHelp, parent: path } },
];

const provide = (key: string, path: string, title: string, permission: string): void => registerSearchProvider({
  key, title, permission,
  search: async (text, signal) => (await searchDocuments(path, text, signal)).map((row: ListRow) => ({
    key: String(row.id), title: typeof row['no'] === 'string' ? row['no'] : t('document.draftNo', { id: row.id }), detail: [row['customerName'], row['docDate'], t(`document.state.${String(row['state'])}`)].filter(Boolean).join(' · '), to: `${path}/${row.id}`,
  })),
});

/** Sales: quotations, orders with the whole chain, returns. */
export const salesFeature = defineFeature({
  name: 'sales',
  routes: [
    ...routesOf({ path: '/sales-orders', name: 'sales-order', title: 'sales.list', view: ORDER, permission: 'sales.order', help: orderHelp, pages: { list: () => import('./order/order-list.page.vue'), editor: () => import('./order/order-editor.page.vue'), detail: () => import('./order/order-detail.page.vue') } }),
    ...routesOf({ path: '/quotations', name: 'quotation', title: 'sales.quotations', view: QUOTATION, permission: 'sales.quotation', help: quotationHelp, pages: { list: () => import('./quotation/quotation-list.page.vue'), editor: () => import('./quotation/quotation-editor.page.vue'), detail: () => import('./quotation/quotation-detail.page.vue') } }),
    ...routesOf({ path: '/sales-returns', name: 'sales-return', title: 'sales.returns', view: RETURN, permission: 'sales.return', help: returnHelp, pages: { list: () => import('./return/return-list.page.vue'), editor: () => import('./return/return-editor.page.vue'), detail: () => import('./return/return-detail.page.vue') } }),
    { path: '/price-lists', name: 'price-lists', component: () => import('./price-list/price-list.page.vue'), meta: { title: 'sales.priceList.title', permission: PRICE_LIST, help: priceListHelp } },
    { path: '/price-list-lines', name: 'price-list-lines', component: () => import('./price-list/price-list-line.page.vue'), meta: { title: 'sales.priceList.lines', permission: PRICE_LIST, help: priceListHelp, parent: '/price-lists' } },
    { path: '/sales-order-lines', name: 'sales-order-lines', component: () => import('./order/order-line-list.page.vue'), meta: { title: 'sales.list.lines', permission: ORDER, help: orderHelp } },
    ...targetFeature.routes,
  ],
  menu: [
    ...targetFeature.menu,
    { group: 'sales', key: 'quotations', title: 'sales.quotations.mine', to: '/quotations', icon: Document, permission: QUOTATION, order: 20, keywords: 'sales.keywords.quotation' },
    { group: 'sales', key: 'sales-orders', title: 'sales.list.mine', to: '/sales-orders', icon: ShoppingCart, permission: 'sales.order.view', order: 30, keywords: 'sales.keywords.order' },
    { group: 'sales', key: 'sales-returns', title: 'sales.returns.mine', to: '/sales-returns', icon: RefreshLeft, permission: RETURN, order: 40, keywords: 'sales.keywords.return' },
    { group: 'sales', key: 'price-lists', title: 'sales.priceList.title', to: '/price-lists', icon: PriceTag, permission: PRICE_LIST, order: 50, keywords: 'sales.keywords.priceList' },
    { group: 'team', key: 'team-quotations', title: 'sales.quotations.team', to: '/quotations/team', icon: Document, permission: QUOTATION, order: 20, keywords: 'sales.keywords.quotation' },
    { group: 'team', key: 'team-sales-orders', title: 'sales.list.team', to: '/sales-orders/team', icon: DocumentChecked, permission: ORDER, order: 30, keywords: 'sales.keywords.order' },
    { group: 'team', key: 'sales-order-lines', title: 'sales.list.lines', to: '/sales-order-lines', icon: List, permission: ORDER, order: 35, keywords: 'sales.keywords.order' },
    { group: 'team', key: 'team-sales-returns', title: 'sales.returns.team', to: '/sales-returns/team', icon: RefreshLeft, permission: RETURN, order: 40, keywords: 'sales.keywords.return' },
  ],
  quickCreate: [
    { key: 'sales-order', title: 'print.title.sales_order', to: '/sales-orders/new', icon: ShoppingCart, permission: 'sales.order.create', order: 20 },
    { key: 'quotation', title: 'print.title.quotation', to: '/quotations/new', icon: Document, permission: 'sales.quotation.create', order: 30 },
  ],
  goTo: { s: '/sales-orders' },
  slots: { ...customerSlots, ...opportunitySlots, ...targetFeature.slots },
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    localeFiles({ 'zh-CN': () => import('./target/locales/zh-CN'), en: () => import('./target/locales/en') }),
    sharedBundle(() => import('@steward/sales-messages').then((m) => m.salesMessages)),
  ],
  setup: () => {
    targetFeature.setup();
    for (const type of ['quotation', 'sales_order', 'sales_return']) registerCustomFieldEntity(type, { title: `entity.${type}` });
    registerImportView('price_list', { list: '/price-list-lines', touches: ['price-lists', 'price-list-lines'] });
    registerRecordLink('quotation', (id) => `/quotations/${id}`);
    registerRecordLink('sales_order', (id) => `/sales-orders/${id}`);
    registerRecordLink('sales_return', (id) => `/sales-returns/${id}`);
    provide('sales-order', '/sales-orders', 'entity.sales_order', 'sales.order.view');
    provide('quotation', '/quotations', 'entity.quotation', QUOTATION);
    provide('sales-return', '/sales-returns', 'entity.sales_return', RETURN);
  },
});
