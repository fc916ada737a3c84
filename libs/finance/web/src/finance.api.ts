import { get, isProblem, request, type DocumentRecord, type FormValues, type ListRow, type SaveContext } from '@steward/ui';

/** Which sub-ledger: what customers owe us, or what we owe suppliers. */
export type Side = 'receivable' | 'payable';

/** One open item as the lists of receivables and payables give it. Amounts are decimal texts; credits are negative. */
export interface ItemRow extends ListRow {
  kind: string; sourceType: string; sourceId: number; no: string | null; docDate: string; dueDate: string; amount: string; settled: string; open: string;
  customerId?: number; customerName?: string; supplierId?: number; supplierName?: string; orderId?: number | null; orderNo?: string | null;
}
/** How an item was settled, one row for each document and day. */
export interface Settlement { id: number; date: string; docType: string; docId: number; docNo: string | null; via: string; amount: string; writeOff: string; reversal: boolean }
export interface ItemWithHistory extends ItemRow { settlements: Settlement[] }
/** What a party owes (or is owed) and what was paid in advance. */
export interface Balance { owed: string; advance: string; balance: string }

/** An order as finance works it off, see `GET /billings`. */
export interface BillingRow extends ListRow {
  sourceType: string; sourceId: number; no: string | null; docDate: string; dueDate: string; customerId: number; customerName: string; ownerId: number; total: string; net: string; shipped: string; received: string; open: string; invoiced: string;
  receivedUninvoiced: string; shippedUninvoiced: string; invoicedUnreceived: string; overInvoiced: string;
}

/** What a document of money settles, as it goes out. */
export interface Part { receivableId?: number; payableId?: number; amount: string; writeOff?: string }
/** The same as it comes back, with the item it belongs to. */
export interface PartView extends Part { kind: string; sourceType: string; sourceId: number; sourceNo: string | null; orderId: number | null; orderNo: string | null; docDate: string; dueDate: string; itemAmount: string; open: string }
/** Receipt, refund, payment, offset or bad debt as the server answers it. */
export interface MoneyDocument extends DocumentRecord {
  total: string; fee: string; allocated: string; writeOff: string; advance: string; autoAllocate: boolean; side?: Side; kind?: string; toCustomerId?: number; toCustomerName?: string; toSupplierId?: number; toSupplierName?: string; reason?: string | null; recoversId?: number | null; recoversNo?: string | null; recovered?: string; allocations: PartView[];
  customerId?: number; customerName?: string; supplierId?: number; supplierName?: string; ownerName: string | null; remark: string | null;
}

/** Part of an invoice that is for an order; negative on a red one. */
export interface InvoicePart { salesOrderId: number; amount: string }
export interface InvoicePartView extends InvoicePart { orderNo: string | null; orderNet: string; invoiced: string }
export interface Invoice extends DocumentRecord {
  customerId: number; customerName: string; type: string; date: string; total: string; net: string; tax: string; taxRate: string | null; titleId: number | null; title: string; invoiceCode: string | null; invoiceNo: string | null; expressNo: string | null;
  redOfId: number | null; redOfNo: string | null; redTotal: string; allocations: InvoicePartView[];
}
/** An invoice title of a customer. */
export interface InvoiceTitle { id: number; title: string; taxNo: string | null; bank: string | null; account: string | null; address: string | null; phone: string | null; isDefault: boolean }

export const ACCOUNT_TYPES = ['cash', 'bank', 'wechat', 'alipay', 'other'] as const;
export interface AccountOption { id: number; name: string; type: (typeof ACCOUNT_TYPES)[number]; isDefault: boolean; enabled: boolean }
/** A fund account; `balance` is the opening balance plus all movements. */
export interface Account extends FormValues { id: number; version: number; name: string; type: AccountOption['type']; bank: string | null; accountNo: string | null; openingBalance: string; openingDate: string; balance: string; isDefault: boolean; allowOverdraft: boolean; enabled: boolean }

interface Page<T> { items: T[]; total?: number; nextCursor?: string | null; summary?: Record<string, string> }
type Query = Record<string, string | number | boolean | readonly (string | number)[]>;
/** Open items of one party that are read at most; more than this nobody allocates by hand. */
const MOST = 1_000;

/** Path of the list of a side. */
export const itemsPath = (side: Side): string => (side === 'receivable' ? '/receivables' : '/payables');
/** Key of the party of a side. */
export const partyKey = (side: Side): 'customerId' | 'supplierId' => (side === 'receivable' ? 'customerId' : 'supplierId');

async function every<T>(path: string, query: Query, signal?: AbortSignal): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; all.length < MOST; page++) {
    const { items } = await get<Page<T>>(path, { pageSize: 200, count: false, ...query, page }, signal);
    all.push(...items);
    if (items.length < 200) break;
  }
  return all;
}

/** Items by any filter, the oldest due first. */
export const readItems = (side: Side, filter: Query, signal?: AbortSignal): Promise<ItemRow[]> => every<ItemRow>(itemsPath(side), { sort: 'dueDate,id', ...filter }, signal);
/** What is open of a party, credits too. */
export const readOpenItems = (side: Side, partyId: number, signal?: AbortSignal): Promise<ItemRow[]> => readItems(side, { [`filter[${partyKey(side)}][eq]`]: partyId, 'filter[isOpen][eq]': true }, signal);
export const readItem = (side: Side, id: number, signal?: AbortSignal): Promise<ItemWithHistory> => get<ItemWithHistory>(`${itemsPath(side)}/${id}`, undefined, signal);

/** Balance of a party; undefined without the right to see it. */
export async function readBalance(side: Side, partyId: number, signal?: AbortSignal): Promise<Balance | undefined> {
  try {
    return await get<Balance>(`${itemsPath(side)}/balance/${partyId}`, undefined, signal);
  } catch (error) {
    if (isProblem(error) && error.status === 403) return undefined;
    throw error;
  }
}

export const readBilling = async (orderId: number, signal?: AbortSignal): Promise<BillingRow | undefined> =>
  (await get<Page<BillingRow>>('/billings', { 'filter[sourceType][eq]': 'sales_order', 'filter[sourceId][eq]': orderId, pageSize: 1, count: false }, signal)).items[0];
/** Orders of a customer that can still be invoiced. */
export const readToInvoice = (customerId: number, signal?: AbortSignal): Promise<BillingRow[]> =>
  every<BillingRow>('/billings', { 'filter[sourceType][eq]': 'sales_order', 'filter[customerId][eq]': customerId, 'filter[invoiceStatus][in]': ['none', 'partial'], sort: 'docDate,id' }, signal);
export const readTitles = (customerId: number, signal?: AbortSignal): Promise<InvoiceTitle[]> => get<InvoiceTitle[]>(`/customers/${customerId}/invoice-titles`, undefined, signal);
export const readInvoice = (id: number, signal?: AbortSignal): Promise<Invoice> => get<Invoice>(`/invoices/${id}`, undefined, signal);

/** A bad debt, for its recovery. */
export const readBadDebt = (id: number, signal?: AbortSignal): Promise<MoneyDocument> => get<MoneyDocument>(`/bad-debts/${id}`, undefined, signal);

export const readAccount = (id: number, signal?: AbortSignal): Promise<Account> => get<Account>(`/accounts/${id}`, undefined, signal);
export const createAccount = async (body: FormValues, context: SaveContext): Promise<Account> => (await request<Account>('POST', '/accounts', { body, ...context })).data;
export const updateAccount = async (id: number, body: FormValues, context: Partial<SaveContext>): Promise<Account> => (await request<Account>('PATCH', `/accounts/${id}`, { body, ...context })).data;
export const deleteAccount = async (one: Pick<Account, 'id' | 'version'>): Promise<void> => { await request('DELETE', `/accounts/${one.id}`, { ifMatch: one.version }); };

/** The newest documents of a party, with how many there are, for cards. */
export const newest = <T extends ListRow>(path: string, query: Query, pageSize: number, signal?: AbortSignal): Promise<Page<T>> => get<Page<T>>(path, { sort: '-id', ...query, pageSize }, signal);
/** Documents found by number or party, for the palette. */
export const searchDocuments = async (path: string, q: string, signal: AbortSignal): Promise<ListRow[]> => (await get<Page<ListRow>>(path, { q, pageSize: 8, count: false }, signal)).items;
