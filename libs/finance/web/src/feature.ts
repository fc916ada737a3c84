import { Bell, Calendar, CircleClose, Coin, CreditCard, Document, Files, List, Money, Refresh, RefreshLeft, Tickets, Wallet } from '@element-plus/icons-vue';
import { currentLocale, defineFeature, localeFiles, packFilter, registerSearchProvider, sharedBundle, t, type MenuItem, type ListRow } from '@steward/ui';
import { registerCustomFieldEntity, registerImportView, registerRecordLink } from '@steward/system-web';
import type { RouteRecordRaw } from 'vue-router';
import { customerActions, customerCards, supplierCards } from './card/cards';
import type { Side } from './finance.api';
import { MONEY, type MoneyKind, type MoneyType } from './money/money.kinds';
import { paperMenu, paperQuickCreate, paperRoutes, setUpPapers } from './paper/paper.feature';

type Chapter = Promise<{ default: string }>;
const isEnglish = (): boolean => currentLocale() === 'en';
const worklistHelp = (): Chapter => (isEnglish() ? import('./help/worklists.en.md?raw') : import('./help/worklists.zh-CN.md?raw'));
const moneyHelp = (): Chapter => (isEnglish() ? import('./help/money.en.md?raw') : import('./help/money.zh-CN.md?raw'));
const invoiceHelp = (): Chapter => (isEnglish() ? import('./help/invoices.en.md?raw') : import('./help/invoices.zh-CN.md?raw'));
const accountHelp = (): Chapter => (isEnglish() ? import('./help/accounts.en.md?raw') : import('./help/accounts.zh-CN.md?raw'));
const itemHelp = (): Chapter => (isEnglish() ? import('./help/items.en.md?raw') : import('./help/items.zh-CN.md?raw'));

const statementHelp = (): Chapter => (isEnglish() ? import('./help/statements.en.md?raw') : import('./help/statements.zh-CN.md?raw'));

const AR = 'finance.receivable.view';
const AP = 'finance.payable.view';
const ACCOUNT = 'finance.account.view';
const INVOICE = 'finance.invoice';

/** List, editor and page of one kind of document of money. */
const moneyRoutes = ({ type, path, permission }: MoneyKind): RouteRecordRaw[] => [
  { path, name: `${type}s`, component: () => import('./money/money-list.page.vue'), meta: { title: `finance.list.${type}`, permission: `${permission}.view`, help: moneyHelp, money: type } },
  { path: `${path}/new`, name: `${type}-new`, component: () => import('./money/money-edit.page.vue'), meta: { title: `finance.new.${type}`, permission: `${permission}.create`, help: moneyHelp, money: type, parent: path } },
  { path: `${path}/:id(\\d+)/edit`, name: `${type}-edit`, component: () => import('./money/money-edit.page.vue'), meta: { title: `finance.kind.${type}`, permission: `${permission}.update`, help: moneyHelp, money: type, parent: path } },
  { path: `${path}/:id(\\d+)`, name: type, component: () => import('./money/money-detail.page.vue'), meta: { title: `finance.kind.${type}`, permission: `${permission}.view`, help: moneyHelp, money: type, parent: path } },
];

const billing = (): Promise<unknown> => import('./billing/billing-list.page.vue');
const items = (): Promise<unknown> => import('./item/item-list.page.vue');
const statement = (): Promise<unknown> => import('./statement/statement.page.vue');

const routes: RouteRecordRaw[] = [
  { path: '/to-collect', name: 'to-collect', component: billing, meta: { title: 'finance.collect.title', permission: AR, help: worklistHelp, work: 'collect' } },
  { path: '/to-invoice', name: 'to-invoice', component: billing, meta: { title: 'finance.invoicing.title', permission: AR, help: worklistHelp, work: 'invoice' } },
  { path: '/to-pay', name: 'to-pay', component: items, meta: { title: 'finance.pay.title', permission: AP, help: worklistHelp, side: 'payable', work: 'pay' } },
  { path: '/instalments', name: 'instalments', component: () => import('./instalment/instalment-list.page.vue'), meta: { title: 'finance.instalment.title', permission: AR, help: worklistHelp } },
  ...Object.values(MONEY).flatMap(moneyRoutes), ...paperRoutes,
  { path: '/invoices', name: 'invoices', component: () => import('./invoice/invoice-list.page.vue'), meta: { title: 'finance.list.invoice', permission: `${INVOICE}.view`, help: invoiceHelp } },
  { path: '/invoices/new', name: 'invoice-new', component: () => import('./invoice/invoice-edit.page.vue'), meta: { title: 'finance.new.invoice', permission: `${INVOICE}.create`, help: invoiceHelp, parent: '/invoices' } },
  { path: '/invoices/:id(\\d+)/edit', name: 'invoice-edit', component: () => import('./invoice/invoice-edit.page.vue'), meta: { title: 'finance.kind.invoice', permission: `${INVOICE}.update`, help: invoiceHelp, parent: '/invoices' } },
  { path: '/invoices/:id(\\d+)', name: 'invoice', component: () => import('./invoice/invoice-detail.page.vue'), meta: { title: 'finance.kind.invoice', permission: `${INVOICE}.view`, help: invoiceHelp, parent: '/invoices' } },
  { path: '/receivables', name: 'receivables', component: items, meta: { title: 'finance.item.title.receivable', permission: AR, help: itemHelp, side: 'receivable' } },
  { path: '/payables', name: 'payables', component: items, meta: { title: 'finance.item.title.payable', permission: AP, help: itemHelp, side: 'payable' } },
  { path: '/statements/customers', name: 'customer-statements', component: statement, meta: { title: 'finance.statement.title.receivable', permission: 'finance.customer_statement.view', help: statementHelp, side: 'receivable' } },
  { path: '/statements/suppliers', name: 'supplier-statements', component: statement, meta: { title: 'finance.statement.title.payable', permission: 'finance.supplier_statement.view', help: statementHelp, side: 'payable' } },
  { path: '/accounts', name: 'accounts', component: () => import('./account/account-list.page.vue'), meta: { title: 'finance.account.title', permission: ACCOUNT, help: accountHelp } },
  { path: '/accounts/:id(\\d+)', name: 'account', component: () => import('./account/account.page.vue'), meta: { title: 'finance.account.one', permission: ACCOUNT, help: accountHelp, parent: '/accounts' } },
  { path: '/account-ledger', name: 'account-ledger', component: () => import('./account/account-ledger.page.vue'), meta: { title: 'finance.account.ledger', permission: ACCOUNT, help: accountHelp } },
];

const entry = (key: string, title: string, icon: MenuItem['icon'], permission: string, order: number): MenuItem => ({ group: 'finance', key, title, to: `/${key}`, icon, permission, order, keywords: 'finance.keywords' });

const SEARCHED: readonly (MoneyType | 'invoice')[] = ['receipt', 'payment', 'invoice', 'refund', 'offset', 'bad_debt'];
const pathOf = (type: MoneyType | 'invoice'): string => (type === 'invoice' ? '/invoices' : MONEY[type].path);
const partyOf = (row: ListRow): string => String(row['customerName'] ?? row['supplierName'] ?? row['partyName'] ?? '');

/** Finance: what is to be collected, invoiced and paid, documents of money, invoices, sub-ledgers and fund accounts. */
export const financeFeature = defineFeature({
  name: 'finance', routes,
  menu: [
    entry('to-collect', 'finance.collect.title', Bell, 'finance.receipt.create', 10), entry('to-invoice', 'finance.invoicing.title', Bell, 'finance.invoice.create', 11), entry('to-pay', 'finance.pay.title', Bell, 'finance.payment.create', 12),
    entry('instalments', 'finance.instalment.title', Calendar, AR, 13),
    entry('receipts', 'finance.list.receipt', Money, 'finance.receipt.view', 20), entry('payments', 'finance.list.payment', CreditCard, 'finance.payment.view', 21), entry('invoices', 'finance.list.invoice', Tickets, 'finance.invoice.view', 22),
    entry('refunds', 'finance.list.refund', RefreshLeft, 'finance.refund.view', 23), entry('offsets', 'finance.list.offset', Refresh, 'finance.offset.view', 24), entry('bad-debts', 'finance.list.bad_debt', CircleClose, 'finance.bad_debt.view', 25),
    entry('receivables', 'finance.item.title.receivable', List, AR, 30), entry('payables', 'finance.item.title.payable', Files, AP, 31),
    entry('statements/customers', 'finance.statement.title.receivable', Document, 'finance.customer_statement.view', 32), entry('statements/suppliers', 'finance.statement.title.payable', Document, 'finance.supplier_statement.view', 33),
    entry('accounts', 'finance.account.title', Wallet, ACCOUNT, 40), entry('account-ledger', 'finance.account.ledger', Coin, ACCOUNT, 41),
    ...paperMenu,
  ],
  quickCreate: [
    { key: 'receipt', title: 'finance.kind.receipt', to: '/receipts/new', icon: Money, permission: 'finance.receipt.create', order: 30 },
    { key: 'payment', title: 'finance.kind.payment', to: '/payments/new', icon: CreditCard, permission: 'finance.payment.create', order: 31 },
    { key: 'invoice', title: 'finance.kind.invoice', to: '/invoices/new', icon: Tickets, permission: 'finance.invoice.create', order: 32 },
    ...paperQuickCreate,
  ],
  goTo: { f: '/to-collect' },
  slots: { 'customer.cards': customerCards, 'customer.actions': customerActions, 'supplier.cards': supplierCards },
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    sharedBundle(() => import('@steward/finance-messages').then((m) => m.financeMessages)),
  ],
  setup: () => {
    setUpPapers();
    for (const side of ['receivable', 'payable'] as const) {
      registerImportView(`opening_${side}`, { list: `/${side}s`, result: () => ({ path: `/${side}s`, query: { view: 'all', f: packFilter({ field: 'kind', op: 'in', value: ['opening'] }) } }), touches: [`${side}s`, 'to-pay'] });
    }
    registerRecordLink('account', (id) => `/accounts/${id}`);
    for (const type of SEARCHED) {
      registerSearchProvider({
        key: type, title: `finance.kind.${type}`, permission: `finance.${type}.view`,
        search: async (text, signal) => (await (await import('./finance.api')).searchDocuments(pathOf(type), text, signal)).map((row) => ({
          key: String(row.id), title: typeof row['no'] === 'string' ? row['no'] : t('document.draftNo', { id: row.id }), detail: [partyOf(row), row['docDate'], row['total']].filter(Boolean).join(' · '), to: `${pathOf(type)}/${row.id}`,
        })),
      });
      registerCustomFieldEntity(type, { title: `finance.kind.${type}` });
      registerRecordLink(type, (id) => `${pathOf(type)}/${id}`);
    }
  },
});

declare module 'vue-router' {
  interface RouteMeta {
    /** Kind of document of money a page of finance shows. */
    money?: MoneyType;
    /** Worklist a list of finance is. */
    work?: 'collect' | 'invoice' | 'pay';
    /** Sub-ledger a list of finance shows. */
    side?: Side;
  }
}
