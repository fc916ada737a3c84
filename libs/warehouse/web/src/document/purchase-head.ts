import { dayIn, Decimal } from '@steward/kernel';
import { formatNumber, useCan, useSession, useSettings, type DocumentAction, type DocumentField, type DocumentRecord, type DocumentSpec, type FormValues, type LineColumn, type TotalsSpec } from '@steward/ui';
import { readSupplier } from '../supplier/supplier.api';

export const PRICE = 'price.purchase';
export const COST = 'cost.view';

/** What the settings say of new documents of the warehouse. */
export interface WarehouseDefaults { today: () => string; me: () => number | null; includesTax: (values: FormValues) => boolean; /** Fraction as text. */ taxRate: () => string; /** Percent that may be shipped or received beyond the order. */ over: (what: 'ship' | 'receive') => number }

/** Defaults of documents: the company's day, tax, and tolerances. */
export function useWarehouseDefaults(): WarehouseDefaults {
  const session = useSession();
  const settings = useSettings();
  const number = (key: string, otherwise: number): number => { const value = settings.value.get(key); return typeof value === 'number' ? value : otherwise; };
  return {
    today: () => dayIn(session.timezone, new Date()), me: () => session.user?.id ?? null,
    includesTax: (values) => (typeof values['priceIncludesTax'] === 'boolean' ? values['priceIncludesTax'] : settings.value.get('warehouse.price_includes_tax') !== false),
    taxRate: () => new Decimal(number('warehouse.default_tax_percent', 13)).div(100).toFixed(), over: (what) => number(`warehouse.over_${what}_percent`, 0),
  };
}

/** How documents with prices add up. */
export const purchaseTotals = (defaults: WarehouseDefaults): TotalsSpec => ({ kind: 'goods', includesTax: defaults.includesTax, defaultTaxRate: defaults.taxRate, needs: PRICE });

/** Columns of prices, for those who may see them. */
export const priceColumns = (discount = true): LineColumn[] => [
  { key: 'unitPrice', kind: 'price', needs: PRICE, width: 108 }, ...(discount ? [{ key: 'discountRate', kind: 'rate' as const, needs: PRICE, skip: true, width: 68 }] : []), { key: 'taxRate', kind: 'rate', skip: true, width: 64 },
  { key: 'amount', kind: 'info', needs: PRICE, width: 108, align: 'right', sum: true, show: (line) => formatNumber(line.figures.amount, 2) },
];

/** Whether prices contain the tax: decided when the document is made, shown from then on. */
export const taxField = (): DocumentField => ({ name: 'priceIncludesTax', control: 'boolean', folded: true, readonly: true, send: false, copied: false, needs: PRICE });

/** Payment term of the chosen supplier. */
export async function followSupplier(name: string, value: unknown): Promise<FormValues | undefined> {
  if (name !== 'supplierId' || typeof value !== 'number') return undefined;
  const supplier = await readSupplier(value);
  return supplier.paymentTerm ? { paymentTerm: supplier.paymentTerm } : undefined;
}

/** Documents of the warehouse take approvals back with the right to approve; those made of another document are not copied. */
export const warehouseActions = (permission: string, copied: (record: DocumentRecord) => boolean = () => true): DocumentAction[] => [
  { key: 'unapprove', title: 'document.unapprove', needs: `${permission}.approve`, states: ['approved'], ask: 'document.unapproveAsk', post: 'unapprove' },
  ...(copied({ id: 0, version: 0, no: null, docDate: '', state: 'draft' }) ? [] : [{ key: 'copy', title: 'document.copy', hidden: () => true }]),
];

/** Amounts of nothing are empty boxes. */
export function editedValues<T extends FormValues>(record: T): FormValues {
  const out: FormValues = { ...record };
  for (const key of ['orderDiscount', 'otherCharges', 'freight']) if (out[key] === '0.00') out[key] = null;
  return out;
}

/** The other side of a document beside its number; a link for those who may open it. */
export function useParty(of: 'supplier' | 'customer'): NonNullable<DocumentSpec['party']> {
  const can = useCan();
  const open = of === 'supplier' ? 'warehouse.supplier.view' : 'customer.customer.view';
  return (record) => ({ name: String(record[`${of}Name`] ?? ''), ...(can(open) ? { to: `/${of}s/${String(record[`${of}Id`])}` } : {}) });
}

/** Whether the user sees prices, asked anew each time. */
export function useSeesPrices(): () => boolean {
  const can = useCan();
  return () => can(PRICE);
}
