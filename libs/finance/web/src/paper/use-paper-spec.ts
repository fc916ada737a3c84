import { Money, RefreshLeft } from '@element-plus/icons-vue';
import { dayIn } from '@steward/kernel';
import { customFormFields, isEmpty, touchList, useCategories, useCustomFields, useSession, type DocumentAction, type DocumentRecord, type DocumentSpec, type FormValues } from '@steward/ui';
import { ref, shallowRef } from 'vue';
import { useAccounts } from '../account/use-accounts';
import type { ItemRow } from '../finance.api';
import { taxParts } from '../invoice/invoice-parts';
import { fen, money } from '../money/money-allocation';
import { flatTree, lineColumns } from './paper-lines';
import { commonFields, paperFields } from './paper.fields';
import type { PaperKind } from './paper.kinds';
import { paperStart, payableChoices, readPayables, readUnbilled, stockInChoices, type UnbilledRow } from './paper.start';

/** Asks from which account something is paid; undefined gives up. */
export type AskAccount = (record: DocumentRecord) => Promise<FormValues | undefined>;

/** What is done with a paper beside editing it: pay what may be paid, take an invoice back by a red one. */
function actions(kind: PaperKind, ask?: AskAccount): DocumentAction[] {
  const unpaid = (record: DocumentRecord): boolean => record['payStatus'] === 'full';
  const pay = { key: 'pay', title: 'finance.paper.pay', icon: Money, states: ['approved'], shown: true, hidden: unpaid, post: 'pay', ...(ask ? { body: ask } : {}) } satisfies DocumentAction;
  return [
    ...(kind.type === 'payment_request' ? [{ ...pay, needs: 'finance.payment.create' }] : kind.type === 'expense_claim' ? [{ ...pay, needs: 'finance.income_expense.create' }] : []),
    ...(kind.type === 'purchase_invoice' ? [{
      key: 'red', title: 'finance.invoice.red', icon: RefreshLeft, needs: `${kind.permission}.create`, states: ['approved'], shown: true, hidden: (record) => record['redOfId'] !== null || fen(record['total']) + fen(record['redTotal']) <= 0,
      to: (record) => ({ path: `${kind.path}/new`, query: { red: String(record.id) } }),
    } satisfies DocumentAction] : []),
    { key: 'unapprove', title: 'document.unapprove', needs: `${kind.permission}.approve`, states: ['approved'], ask: 'finance.paper.unapproveAsk', post: 'unapprove' },
  ];
}

/** A paper as editor (`written`) and page need it (domain.md 2.5). Call it in a page's setup. */
export function usePaperSpec(kind: PaperKind, written: boolean, ask?: AskAccount): DocumentSpec {
  const session = useSession();
  const accounts = useAccounts();
  const custom = useCustomFields(kind.type);
  const tree = ref<'income' | 'expense'>('expense');
  const categories = useCategories(tree);
  const payables = shallowRef<readonly ItemRow[]>([]);
  const stockIns = shallowRef<readonly UnbilledRow[]>([]);
  let of: unknown;
  function look(supplierId: unknown): void {
    if (typeof supplierId !== 'number' || supplierId === of) return;
    of = supplierId;
    if (kind.type === 'payment_request') void readPayables(supplierId).then((rows) => { if (of === supplierId) payables.value = rows; }, () => undefined);
    if (kind.type === 'purchase_invoice') void readUnbilled(supplierId).then((rows) => { if (of === supplierId) stockIns.value = rows; }, () => undefined);
  }
  const notice = (values: FormValues): void => { look(values['supplierId']); if (kind.type === 'income_expense') tree.value = values['direction'] === 'income' ? 'income' : 'expense'; };
  const columns = lineColumns(kind.type, { categories: () => flatTree(categories.value), payables: () => payableChoices(payables.value), stockIns: () => stockInChoices(stockIns.value) });
  return {
    type: kind.type, path: kind.path, permission: kind.permission, title: `finance.kind.${kind.type}`, lists: kind.touches, approve: { action: 'approve', title: 'document.approve' }, schemas: { create: `Create${kind.schema}`, update: `Update${kind.schema}` },
    get fields() { return [...paperFields(kind.type, { accounts: accounts.choices.value, written }), ...commonFields(customFormFields(custom.value))]; },
    ...(columns ? {
      lines: {
        entity: kind.type, columns, ...(kind.type === 'payment_request' || kind.type === 'purchase_invoice' ? { required: false } : {}),
        changed: (line, key) => (key === 'payableId' ? { amount: payables.value.find((one) => one.id === line.values['payableId'])?.open } : key === 'stockInId' ? { amount: stockIns.value.find((one) => one.stockInId === line.values['stockInId'])?.uninvoiced } : undefined),
      },
    } : {}),
    totals: { kind: 'sum', column: 'amount', show: [] }, ...(kind.type === 'purchase_invoice' ? { extraKeys: ['redOfId'] } : {}),
    values: (record) => { notice(record); return { ...record, lines: undefined }; },
    start: async (query) => {
      const [, begun] = await Promise.all([accounts.ready(), paperStart(kind, query, dayIn(session.timezone, new Date()))]);
      notice(begun.values);
      const first = accounts.first();
      return { ...begun, values: { ...begun.values, ...(kind.type === 'income_expense' && first ? { accountId: first.id, method: accounts.methodOf(first.id) } : {}), ...(kind.type === 'account_transfer' && first ? { fromAccountId: first.id } : {}) } };
    },
    follow: (name, value, values) => {
      notice(values);
      if (kind.type === 'purchase_invoice' && (name === 'total' || name === 'taxRate')) return taxParts(values['total'], values['taxRate']);
      if (kind.type === 'purchase_invoice' && name === 'tax') return { net: money(fen(values['total']) - fen(value)) };
      return kind.type === 'income_expense' && name === 'accountId' && isEmpty(values['method']) ? { method: accounts.methodOf(value) ?? null } : undefined;
    },
    // the sum of the lines is the server's to say; only what is asked for without lines goes out
    body: (body) => (kind.type === 'payment_request' && Array.isArray(body['lines']) && body['lines'].length > 0 ? { ...body, total: undefined } : body),
    actions: actions(kind, ask), party: (record) => partyOf(kind, record),
  };
}

/** Lists that change when something was paid. */
export const touchPaid = (kind: PaperKind): void => { touchList(...kind.touches, 'payments', 'income-expenses'); };

function partyOf(kind: PaperKind, record: DocumentRecord): { name: string; to?: string } | undefined {
  const name = kind.party && record[kind.party.key];
  if (typeof name !== 'string') return undefined;
  return typeof record['supplierId'] === 'number' ? { name, to: `/suppliers/${record['supplierId']}` } : { name };
}
