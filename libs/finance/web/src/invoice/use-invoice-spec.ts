import { RefreshLeft } from '@element-plus/icons-vue';
import { dayIn } from '@steward/kernel';
import { customFormFields, isEmpty, t, useCustomFields, useSession, type Choice, type DocumentField, type DocumentRecord, type DocumentSpec, type FormValues } from '@steward/ui';
import { shallowRef, type ShallowRef } from 'vue';
import { readTitles, type Invoice, type InvoiceTitle } from '../finance.api';
import { fen, money } from '../money/money-allocation';
import { partsTotal, taxParts } from './invoice-parts';
import { invoiceStart, usualTitle } from './invoice-start';

const TITLE = ['title', 'taxNo', 'bank', 'bankAccount', 'address', 'phone'] as const;
/** Lists that show something else after an invoice was made. */
export const INVOICE_TOUCHES = ['invoices', 'to-invoice', 'to-collect'] as const;
const isRed = (values: FormValues): boolean => !isEmpty(values['redOfId']);
const asInvoice = (record: DocumentRecord): Invoice => record as Invoice;

/** A red invoice is negative, no other is, and its orders are no more than all of it. */
function totalFault(value: unknown, values: FormValues): string | undefined {
  const sign = isRed(values) ? -1 : 1;
  if (fen(value) * sign <= 0) return t(isRed(values) ? 'finance.invoice.fault.negative' : 'finance.invoice.fault.positive');
  const parts = fen(partsTotal((values['allocations'] ?? []) as []));
  return parts * sign > fen(value) * sign ? t('finance.invoice.fault.parts', { amount: money(parts) }) : undefined;
}

/** Fields of an invoice. While it is written, what a stored title says is not asked for again. */
function fields(custom: readonly DocumentField[], titles: readonly Choice[], written: boolean): DocumentField[] {
  const stored = (values: FormValues): boolean => written && (isRed(values) || !isEmpty(values['titleId']));
  return [
    { name: 'customerId', control: 'integer', required: true, span: 2, readonly: isRed },
    { name: 'type', control: 'enum', options: 'enum.invoice.type', required: true },
    { name: 'date', control: 'date', required: true },
    ...(written ? [{ name: 'titleId', control: 'enum', options: titles, span: 2, hidden: isRed, copied: false } satisfies DocumentField] : []),
    { name: 'title', control: 'text', span: 2, hidden: stored }, { name: 'taxNo', control: 'text', hidden: stored }, { name: 'phone', control: 'phone', hidden: stored, folded: true },
    { name: 'bank', control: 'text', hidden: stored, folded: true }, { name: 'bankAccount', control: 'text', hidden: stored, folded: true }, { name: 'address', control: 'text', span: 2, hidden: stored, folded: true },
    { name: 'invoiceCode', control: 'text', folded: true, copied: false }, { name: 'invoiceNo', control: 'text', copied: false }, { name: 'docDate', control: 'date', folded: true }, { name: 'ownerId', control: 'user' },
    ...(written ? [] : [{ name: 'expressNo', control: 'text', folded: true } satisfies DocumentField]), { name: 'externalId', control: 'text', folded: true, copied: false },
    ...custom.map((field) => ({ ...field, folded: field.required !== true })),
    { name: 'total', control: 'money', required: true, place: 'foot', copied: false, check: totalFault, hidden: () => !written }, { name: 'taxRate', control: 'rate', place: 'foot', check: (value, values) => (isEmpty(value) && values['type'] !== 'receipt' ? t('ui.form.required') : undefined) },
    { name: 'net', control: 'money', place: 'foot', readonly: true, copied: false, hidden: () => !written }, { name: 'tax', control: 'money', place: 'foot', copied: false, hidden: () => !written }, { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
  ];
}

/** Asks for the numbers on the paper; undefined gives up. */
export type AskNumbers = (record: DocumentRecord) => Promise<FormValues | undefined>;

/** The invoice as editor (`written`) and page need it (domain.md 2.5). Call it in a page's setup. */
export function useInvoiceSpec(written: boolean, ask?: AskNumbers): { spec: DocumentSpec; titles: ShallowRef<readonly InvoiceTitle[]> } {
  const session = useSession();
  const custom = useCustomFields('invoice');
  const titles = shallowRef<readonly InvoiceTitle[]>([]);
  let of: unknown;
  let held: FormValues = {};
  function lookTitles(customerId: unknown): void {
    if (customerId === of) return;
    of = customerId;
    titles.value = [];
    if (typeof customerId === 'number') void readTitles(customerId).then((found) => { if (of === customerId) titles.value = found; }, () => undefined);
  }
  async function follow(name: string, value: unknown, values: FormValues): Promise<FormValues | undefined> {
    held = values;
    if (name === 'customerId') lookTitles(value);
    if (name === 'customerId') return { allocations: [], total: null, net: null, tax: null, titleId: typeof value === 'number' ? await usualTitle(value) : null };
    if (name === 'total' || name === 'taxRate') return taxParts(values['total'], values['taxRate']);
    return name === 'tax' ? { net: money(fen(values['total']) - fen(value)) } : undefined;
  }
  const spec: DocumentSpec = {
    type: 'invoice', path: '/invoices', permission: 'finance.invoice', title: 'finance.kind.invoice', lists: INVOICE_TOUCHES, approve: { action: 'approve', title: 'finance.invoice.issue' }, schemas: { create: 'CreateInvoice', update: 'UpdateInvoice' },
    get fields() { return fields(customFormFields(custom.value), titles.value.map((one) => ({ value: one.id, label: one.title, ...(one.taxNo ? { detail: one.taxNo } : {}) })), written); },
    totals: { kind: 'sum', column: 'amount', show: written ? [] : ['total'] }, extraKeys: ['allocations', 'redOfId'],
    values: (record) => {
      lookTitles(record['customerId']);
      return { ...record, ...(asInvoice(record).titleId === null ? {} : Object.fromEntries(TITLE.map((key) => [key, null]))), allocations: asInvoice(record).allocations.map(({ salesOrderId, amount }) => ({ salesOrderId, amount })) };
    },
    start: async (query) => {
      const values = await invoiceStart(query, dayIn(session.timezone, new Date()));
      lookTitles(values['customerId']);
      return { values };
    },
    follow,
    // a typed title in the place of a stored one goes out as a whole: the server keeps what is left out
    body: (body) => (typeof body['title'] === 'string' && 'titleId' in body ? { ...body, ...Object.fromEntries(TITLE.map((key) => [key, isEmpty(held[key]) ? null : held[key]])) } : body),
    actions: [
      { key: 'red', title: 'finance.invoice.red', icon: RefreshLeft, needs: 'finance.invoice.create', states: ['approved'], shown: true, hidden: (record) => asInvoice(record).redOfId !== null || fen(asInvoice(record).total) + fen(asInvoice(record).redTotal) <= 0, to: (record) => ({ path: '/invoices/new', query: { red: String(record.id) } }) },
      { key: 'register', title: 'finance.invoice.register', needs: 'finance.invoice.update', states: ['draft', 'approved'], shown: true, post: 'register', ...(ask ? { body: ask } : {}) },
      { key: 'unapprove', title: 'document.unapprove', needs: 'finance.invoice.approve', states: ['approved'], ask: 'finance.unapproveAsk', post: 'unapprove' },
      { key: 'copy', title: 'document.copy', needs: 'finance.invoice.create', hidden: () => true },
    ],
    party: (record) => ({ name: asInvoice(record).customerName, to: `/customers/${asInvoice(record).customerId}` }),
  };
  return { spec, titles };
}
