import { Plus, RefreshLeft } from '@element-plus/icons-vue';
import { dayIn } from '@steward/kernel';
import { customFormFields, isEmpty, t, toast, useCustomFields, useDictionary, useSession, type DocumentAction, type DocumentField, type DocumentRecord, type DocumentSpec, type LineColumn } from '@steward/ui';
import { useAccounts, type Accounts } from '../account/use-accounts';
import type { MoneyDocument } from '../finance.api';
import { fen, plainParts } from './money-allocation';
import { moneyStart } from './money-start';
import { shapeOf, sideOf, type MoneyKind, type OffsetKind } from './money.kinds';

const asMoney = (record: DocumentRecord): MoneyDocument => record as MoneyDocument;

/** Shown for these kinds of offset only. */
const only = (...kinds: OffsetKind[]) => (values: Record<string, unknown>): boolean => !kinds.some((one) => one === values['kind']);

/** Party, days and words of the head. An offset says first of which kind it is, a bad debt why. */
function fields(kind: MoneyKind, custom: readonly DocumentField[]): DocumentField[] {
  const of = (side: 'receivable' | 'payable') => (values: Record<string, unknown>): boolean => sideOf(kind, values) !== side;
  return [
    ...(kind.side ? [] : [{ name: 'kind', control: 'enum', required: true, initial: 'advance_receivable', options: 'enum.offset.kind' } satisfies DocumentField]),
    { name: 'customerId', control: 'integer', required: true, span: 2, hidden: of('receivable') },
    { name: 'supplierId', control: 'integer', required: true, span: 2, hidden: (values) => of('payable')(values) && values['kind'] !== 'receivable_payable' },
    ...(kind.side ? [] : [
      { name: 'toCustomerId', control: 'integer', required: true, span: 2, hidden: only('receivable_transfer') } satisfies DocumentField,
      { name: 'toSupplierId', control: 'integer', required: true, span: 2, hidden: only('payable_transfer') } satisfies DocumentField,
    ]),
    { name: 'docDate', control: 'date', required: true },
    ...(kind.type === 'bad_debt' ? [{ name: 'reason', control: 'dictionary', options: 'finance.bad_debt_reason' } satisfies DocumentField] : []),
    { name: 'ownerId', control: 'user' },
    { name: 'externalId', control: 'text', folded: true, copied: false },
    ...custom.map((field) => ({ ...field, folded: field.required !== true })),
    { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
  ];
}

/** Money by account: the amount is the third cell, then Enter goes to the next account. */
function columns(accounts: Accounts, methods: () => readonly { value: string | number; label: string }[]): LineColumn[] {
  return [
    { key: 'accountId', kind: 'choice', required: true, width: 220, choices: () => accounts.choices.value, get initial() { return accounts.first()?.id; } },
    { key: 'method', kind: 'choice', width: 130, choices: () => [...methods()], get initial() { return accounts.methodOf(accounts.first()?.id); } },
    { key: 'amount', kind: 'money', required: true, min: '>0', sum: true, width: 150 },
    { key: 'refNo', kind: 'text', skip: true, grow: true, width: 200 },
    { key: 'fee', kind: 'money', skip: true, sum: true, width: 120 },
  ];
}

/** What comes of a document of money, one click away, and the rights of finance: `approve` also takes an approval back. */
function actions(kind: MoneyKind): DocumentAction[] {
  const more: DocumentAction[] = kind.type === 'receipt'
    ? [{ key: 'invoice', title: 'finance.push.invoice', icon: Plus, needs: 'finance.invoice.create', states: ['approved'], shown: true, to: (record) => ({ path: '/invoices/new', query: { customer: String(asMoney(record).customerId), receipt: String(record.id) } }) }]
    : [];
  if (kind.type === 'bad_debt') {
    const left = (record: DocumentRecord): boolean => asMoney(record).recoversId === null && fen(asMoney(record).recovered) < fen(asMoney(record).total);
    more.push({ key: 'recover', title: 'finance.push.recover', icon: RefreshLeft, needs: 'finance.bad_debt.create', states: ['approved'], shown: true, hidden: (record) => !left(record), to: (record) => ({ path: '/bad-debts/new', query: { recovers: String(record.id) } }) });
    more.push({ key: 'receive', title: 'finance.push.receive', icon: Plus, needs: 'finance.receipt.create', states: ['approved'], shown: true, hidden: (record) => asMoney(record).recoversId === null, to: (record) => ({ path: '/receipts/new', query: { customer: String(asMoney(record).customerId) } }) });
  }
  return [
    ...more,
    { key: 'unapprove', title: 'document.unapprove', needs: `${kind.permission}.approve`, states: ['approved'], ask: 'finance.unapproveAsk', post: 'unapprove' },
  ];
}

/** Receipt, refund, payment, offset or bad debt as editor and page need it (domain.md 2.5). Call it in a page's setup. */
export function useMoneySpec(kind: MoneyKind): DocumentSpec {
  const session = useSession();
  const accounts = useAccounts();
  const methods = useDictionary('finance.payment_method');
  const custom = useCustomFields(kind.type);
  const today = (): string => dayIn(session.timezone, new Date());
  const partyOf = (record: MoneyDocument): { name: string; to: string } | undefined => {
    if (record.customerId !== undefined) return { name: record.customerName ?? '', to: `/customers/${record.customerId}` };
    return record.supplierId === undefined ? undefined : { name: record.supplierName ?? '', to: `/suppliers/${record.supplierId}` };
  };
  return {
    type: kind.type, path: kind.path, permission: kind.permission, title: `finance.kind.${kind.type}`, lists: kind.touches, approve: { action: 'approve', title: 'document.approve' },
    schemas: { create: `Create${shapeOf(kind)}`, update: `Update${shapeOf(kind)}` },
    get fields() { return fields(kind, customFormFields(custom.value)).filter((field) => (field.name !== 'customerId' || kind.side !== 'payable') && (field.name !== 'supplierId' || kind.side !== 'receivable')); },
    ...(kind.accounts ? {
      lines: {
        entity: kind.type,
        columns: columns(accounts, () => methods.value),
        changed: (line, key) => { const method = accounts.methodOf(line.values['accountId']); return key === 'accountId' && method ? { method } : undefined; },
      },
    } : {}),
    // its page of the editor says the sum and the capitals beside what is left over
    totals: { kind: 'sum', column: 'amount', show: [] },
    extraKeys: ['allocations', 'autoAllocate', ...(kind.type === 'bad_debt' ? ['recoversId'] : [])],
    values: (record) => ({ ...record, allocations: plainParts(asMoney(record).allocations), lines: undefined }),
    start: async (query) => {
      const [, begun] = await Promise.all([accounts.ready(), moneyStart(kind, query, today())]);
      if (query['order'] && begun.values.picked === undefined) toast.info(t('finance.nothingOpen'));
      const account = accounts.first();
      const line = begun.amount && account ? { accountId: account.id, method: accounts.methodOf(account.id) ?? null, amount: begun.amount } : undefined;
      return { values: begun.values, ...(line ? { lines: [line] } : {}) };
    },
    // what was allocated for another party is not this one's
    follow: (name, _value, values) => (['customerId', 'supplierId', 'kind'].includes(name) && !isEmpty(values['allocations']) ? { allocations: [] } : undefined),
    actions: actions(kind), party: (record) => partyOf(asMoney(record)),
  };
}
