import { dayIn, Decimal } from '@steward/kernel';
import { useSession, useSettings, type DocumentField, type FormValues, type TotalsSpec } from '@steward/ui';

const PRICE = 'price.view';
/** What the settings say of new sales documents. */
export interface SalesDefaults {
  today: () => string;
  includesTax: (values: FormValues) => boolean;
  /** Fraction as text. */
  taxRate: (values: FormValues) => string;
  setting: (key: string) => unknown;
}

/** Defaults of sales documents: the company's day, tax, and parameters. */
export function useSalesDefaults(): SalesDefaults {
  const session = useSession();
  const settings = useSettings();
  const percent = (): number => { const value = settings.value.get('sales.default_tax'); return typeof value === 'number' ? value : 13; };
  return {
    today: () => dayIn(session.timezone, new Date()),
    includesTax: (values) => (typeof values['priceIncludesTax'] === 'boolean' ? values['priceIncludesTax'] : settings.value.get('sales.price_includes_tax') !== false),
    taxRate: (values) => (typeof values['defaultTaxRate'] === 'string' ? values['defaultTaxRate'] : new Decimal(percent()).div(100).toFixed()),
    setting: (key) => settings.value.get(key),
  };
}

/** How quotations and orders add up. */
export const salesTotals = (defaults: SalesDefaults): TotalsSpec => ({ kind: 'goods', includesTax: defaults.includesTax, defaultTaxRate: defaults.taxRate, needs: PRICE });

/** Head fields quotation and order have in common; each page's slots draw customer, contact and term. `second` is the date beside the document's. */
export const salesFields = (second: DocumentField): DocumentField[] => [
  { name: 'customerId', control: 'integer', required: true, span: 2, amendable: false },
  { name: 'docDate', control: 'date', required: true, amendable: false },
  second,
  { name: 'contactId', control: 'integer' },
  { name: 'paymentTerm', control: 'text' },
  { name: 'contactName', control: 'text', folded: true, onPage: false },
  { name: 'contactPhone', control: 'phone', folded: true, onPage: false },
  { name: 'ownerId', control: 'user', amendable: false, folded: true, onPage: false },
];

/** Foot fields: discount on the whole, other charges, remark. */
export const footFields = (): DocumentField[] => [
  { name: 'orderDiscount', control: 'money', place: 'foot', needs: PRICE, onPage: false },
  { name: 'otherCharges', control: 'money', place: 'foot', needs: PRICE, onPage: false },
  { name: 'remark', control: 'textarea', place: 'foot', span: 2 },
];

/** Values of a document as they are edited: amounts of nothing are empty boxes. */
export function editedValues<T extends FormValues>(record: T): FormValues {
  const out: FormValues = { ...record };
  for (const key of ['orderDiscount', 'otherCharges']) if (out[key] === '0.00') out[key] = null;
  return out;
}

/** The customer beside the number of a document; a link for those who may open it. */
export const partyOf = (record: { customerId: number; customerName: string }, can: (code: string) => boolean): { name: string; to?: string } =>
  ({ name: record.customerName, ...(can('customer.customer.view') ? { to: `/customers/${record.customerId}` } : {}) });
