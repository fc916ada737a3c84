import { MONEY, moneyPath, type MoneyType, type Row, type World, type Belongings } from '../world.js';
import { SEE, DECIDE, own, right, way, record, byId, asQuery, asSearch } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

/** Bodies with which somebody writes a document of money for a customer. */
const MONEY_BODY: Record<MoneyType, (world: World) => object> = {
  receipt: (world) => ({ lines: [{ accountId: world.system.account, amount: '1.00' }] }), refund: (world) => ({ lines: [{ accountId: world.system.account, amount: '1.00' }] }),
  offset: () => ({ side: 'receivable', autoAllocate: true }), bad_debt: () => ({ autoAllocate: true }), invoice: () => ({ type: 'receipt', total: '1.00' }),
};
/** Documents of money that hang on a customer: followers look, the owner and his manager decide. */
const moneyDocument = (type: MoneyType): Record<string, Entry> => {
  const path = moneyPath(type);
  const can = (action: string): string[] => [`finance.${type}.${action}`];
  const [draft, booked] = [false, true].map((approved) => (its: Belongings): Promise<Row> => its.money(type, approved)) as [(its: Belongings) => Promise<Row>, (its: Belongings) => Promise<Row>];
  const questions = (make: (query: Record<string, string>) => Ask): Way[] => [
    way('id', 'empty', async (its) => make({ 'filter[id]': String((await booked(its)).id) })), way('the customer', 'empty', async (its) => { await booked(its); return make({ q: (await its.customer()).name }); }),
    way('the owner', 'empty', async (its, world) => { await booked(its); return make({ 'filter[ownerId]': String(world.people.owner.id) }); }),
  ];
  return {
    [`GET ${path}`]: record(can('view'), SEE, true, ...questions(asQuery)), [`POST ${path}/search`]: record(can('view'), SEE, true, ...questions(asSearch)),
    [`GET ${path}/export`]: record(can('export'), DECIDE, true, ...questions((query) => ({ query: { ...query, format: 'csv' } }))),
    [`POST ${path}`]: record(can('create'), SEE, false, way('of a customer', 'refused', async (its, world) => ({ body: { customerId: (await its.customer()).id, ...MONEY_BODY[type](world) } }))),
    [`GET ${path}/{id}`]: record(can('view'), SEE, true, byId(booked)), [`GET ${path}/{id}/audit`]: record(can('view'), SEE, true, byId(booked)),
    [`PATCH ${path}/{id}`]: record(can('update'), DECIDE, false, byId(draft, () => ({ body: { remark: 'walk' } }))), [`DELETE ${path}/{id}`]: record(can('delete'), DECIDE, false, byId(draft)),
    [`POST ${path}/{id}/approve`]: record(can('approve'), DECIDE, false, byId(draft)), [`POST ${path}/{id}/unapprove`]: record(can('approve'), DECIDE, false, byId(booked)),
    [`POST ${path}/{id}/void`]: record(can('void'), DECIDE, false, byId(booked, () => ({ body: { reason: 'walk' } }))),
  };
};
const receivables = (make: (query: Record<string, string>) => Ask): Way[] => [
  way('id', 'empty', async (its) => make({ 'filter[id]': String((await its.receivable()).id) })), way('the customer', 'empty', async (its) => { await its.receivable(); return make({ 'filter[customerId]': String((await its.customer()).id) }); }),
  way('the name', 'empty', async (its) => { await its.receivable(); return make({ q: (await its.customer()).name }); }),
];
const billings = (make: (query: Record<string, string>) => Ask): Way[] => [
  way('the order', 'empty', async (its) => make({ 'filter[sourceId]': String((await its.order('approved')).id) })), way('the name', 'empty', async (its) => { await its.order('approved'); return make({ q: (await its.customer()).name }); }),
];
/** Documents and lists of money that sellers have nothing to do with. */
const paper = (type: string, path: string, ...more: readonly [method: string, path: string, action: string][]): Record<string, Entry> => Object.fromEntries([
  ...more,
  ['GET', '', 'view'], ['POST', '/search', 'view'], ['GET', '/export', 'export'], ['POST', '', 'create'], ['GET', '/{id}', 'view'], ['GET', '/{id}/audit', 'view'], ['PATCH', '/{id}', 'update'], ['DELETE', '/{id}', 'delete'],
  ['POST', '/{id}/approve', 'approve'], ['POST', '/{id}/unapprove', 'approve'], ['POST', '/{id}/void', 'void'],
].map(([method, sub, action]) => [`${method ?? ''} /${path}${sub ?? ''}`, right(`finance.${type}.${action ?? ''}`)]));
const PICKS = ['finance.account.view', 'finance.receipt.create', 'finance.refund.create', 'finance.payment.create', 'finance.receipt.view', 'finance.payment.view', 'finance.account_transfer.view', 'finance.income_expense.view'];

/** Accounts, debts and documents of money. */
export const financePolicy: Readonly<Record<string, Entry>> = {
  'GET /accounts': right('finance.account.view'), 'POST /accounts/search': right('finance.account.view'), 'POST /accounts': right('finance.account.create'), 'GET /accounts/{id}': right('finance.account.view'), 'PATCH /accounts/{id}': right('finance.account.update'), 'DELETE /accounts/{id}': right('finance.account.delete'),
  'GET /accounts/{id}/audit': right('finance.account.view'), 'GET /accounts/options': { ...own({}), can: PICKS }, 'GET /account-ledger': right('finance.account.view'), 'POST /account-ledger/search': right('finance.account.view'), 'GET /account-ledger/export': right('finance.account.export'),
  'GET /receivables': record(['finance.receivable.view'], SEE, true, ...receivables(asQuery)), 'POST /receivables/search': record(['finance.receivable.view'], SEE, true, ...receivables(asSearch)),
  'GET /receivables/export': record(['finance.receivable.export'], DECIDE, true, ...receivables((query) => ({ query: { ...query, format: 'csv' } }))),
  'GET /receivables/{id}': record(['finance.receivable.view'], SEE, true, byId((its) => its.receivable())),
  'GET /receivables/balance/{customerId}': record(['finance.receivable.view'], SEE, true, way('customer', 'refused', async (its) => ({ path: { customerId: (await its.customer()).id } }))),
  ...Object.fromEntries(([['', 'view'], ['.pdf', 'print'], ['.xlsx', 'export']] as const).flatMap(([ending, action]) => [
    [`GET /statements/customers/{id}${ending}`, record([`finance.customer_statement.${action}`], action === 'view' ? SEE : DECIDE, true, way('customer', 'refused', async (its) => ({ path: { id: (await its.customer()).id } })))],
    [`GET /statements/suppliers/{id}${ending}`, right(`finance.supplier_statement.${action}`)],
  ])),
  'GET /payables': right('finance.payable.view'), 'POST /payables/search': right('finance.payable.view'), 'GET /payables/export': right('finance.payable.export'), 'GET /payables/{id}': right('finance.payable.view'), 'GET /payables/balance/{supplierId}': right('finance.payable.view'),
  'GET /billings': record(['finance.receivable.view'], SEE, true, ...billings(asQuery)), 'POST /billings/search': record(['finance.receivable.view'], SEE, true, ...billings(asSearch)),
  'GET /billings/export': record(['finance.receivable.export'], DECIDE, true, ...billings((query) => ({ query: { ...query, format: 'csv' } }))),
  'GET /income-expense-lines': right('finance.income_expense.view'), 'POST /income-expense-lines/search': right('finance.income_expense.view'), 'GET /income-expense-lines/export': right('finance.income_expense.export'),
  'GET /period-closes': right('finance.period.view'), 'POST /period-closes/search': right('finance.period.view'), 'GET /period-closes/export': right('finance.period.export'), 'GET /period-closes/checklist': right('finance.period.view'),
  'POST /period-closes': right('finance.period.close'), 'GET /period-closes/{id}': right('finance.period.view'), 'POST /period-closes/{id}/reopen': right('finance.period.reopen'), 'GET /period-closes/{id}/audit': right('finance.period.view'),
  'GET /period-stocks': right('finance.period.view'), 'POST /period-stocks/search': right('finance.period.view'), 'GET /period-stocks/export': right('finance.period.export'),
  ...paper('payment', 'payments'), ...paper('account_transfer', 'account-transfers'), ...paper('income_expense', 'income-expenses'), ...paper('payment_request', 'payment-requests'), ...paper('expense_claim', 'expense-claims'), ...paper('purchase_invoice', 'purchase-invoices'),
  'POST /payment-requests/{id}/pay': right('finance.payment.create'), 'POST /expense-claims/{id}/pay': right('finance.income_expense.create'),
  'GET /purchase-billings': right('finance.payable.view'), 'POST /purchase-billings/search': right('finance.payable.view'), 'GET /purchase-billings/export': right('finance.payable.export'), ...Object.assign({}, ...MONEY.map(moneyDocument)) as Record<string, Entry>,
  'POST /invoices/{id}/register': record(['finance.invoice.update'], DECIDE, false, byId((its) => its.money('invoice', true), () => ({ body: { expressNo: 'walk' } }))),
};
