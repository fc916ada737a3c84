import { formatMoney, isProblem, t, type DocumentStore } from '@steward/ui';
import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { readInvoice, readToInvoice, type InvoicePart, type InvoicePartView } from '../finance.api';
import { fen, money } from '../money/money-allocation';
import { figuresAfter, filled, invoiceable, partFault, partsTotal, redInvoiceable, withPart, type Filling, type Invoiceable } from './invoice-parts';

export interface InvoicePartsStore {
  customerId: ComputedRef<number | undefined>;
  red: ComputedRef<boolean>;
  orders: ShallowRef<readonly Invoiceable[]>;
  loading: Ref<boolean>;
  failed: ShallowRef<unknown>;
  load: () => Promise<void>;
  /** What an order gets, positive on red invoices too. */
  entered: (one: Invoiceable) => string;
  faultOf: (one: Invoiceable) => string | undefined;
  write: (one: Invoiceable, amount: string) => void;
  /** All orders by one rule; without one none gets anything. */
  fill: (by?: Filling) => void;
  total: ComputedRef<string>;
  /** Part of the total that is for no order. */
  over: ComputedRef<string>;
}

/** Orders of a draft that can not be invoiced any more stay in the table, so that what is wrong can be seen. */
const gone = (parts: readonly InvoicePartView[], known: readonly Invoiceable[]): Invoiceable[] => parts.filter((part) => !known.some((one) => one.salesOrderId === part.salesOrderId))
  .map((part) => ({ salesOrderId: part.salesOrderId, no: part.orderNo, docDate: null, net: part.orderNet, received: null, shipped: null, invoiced: part.invoiced, cap: money(Math.max(0, fen(part.orderNet) - fen(part.invoiced))), due: '0.00' }));

/** The orders of an invoice being written, and the total that follows from them. */
export function useInvoiceParts(state: DocumentStore['state']): InvoicePartsStore {
  const orders = shallowRef<readonly Invoiceable[]>([]);
  const loading = ref(false);
  const failed = shallowRef<unknown>();
  const began = state.record.value;
  let asked: AbortController | undefined;
  onScopeDispose(() => { asked?.abort(); });
  const customerId = computed(() => (typeof state.values['customerId'] === 'number' ? state.values['customerId'] : undefined));
  const original = computed(() => (typeof state.values['redOfId'] === 'number' ? state.values['redOfId'] : undefined));
  const red = computed(() => original.value !== undefined);
  const parts = computed(() => (Array.isArray(state.values['allocations']) ? (state.values['allocations'] as InvoicePart[]) : []));
  const total = computed(() => money(fen(state.values['total'])));
  const over = computed(() => money(fen(total.value) - fen(partsTotal(parts.value))));

  async function load(): Promise<void> {
    asked?.abort();
    const [id, of] = [customerId.value, original.value];
    orders.value = [];
    if (id === undefined) return;
    const signal = (asked = new AbortController()).signal;
    loading.value = true;
    try {
      const known = of === undefined ? (await readToInvoice(id, signal)).map(invoiceable).filter((one) => fen(one.cap) > 0) : redInvoiceable(await readInvoice(of, signal)).filter((one) => fen(one.cap) > 0);
      orders.value = [...known, ...(began && began['customerId'] === id ? gone((began['allocations'] ?? []) as InvoicePartView[], known) : [])];
      failed.value = undefined;
    } catch (error) {
      if (signal.aborted) return;
      failed.value = error;
      if (!isProblem(error)) throw error;
    } finally {
      if (asked?.signal === signal) loading.value = false;
    }
  }
  watch([customerId, original], () => void load(), { immediate: true });

  function put(next: readonly InvoicePart[]): void {
    const figures = figuresAfter({ total: state.values['total'], parts: parts.value, taxRate: state.values['taxRate'] }, next);
    state.put({ allocations: [...next], ...figures });
  }
  function entered(one: Invoiceable): string {
    const amount = parts.value.find((part) => part.salesOrderId === one.salesOrderId)?.amount ?? '0.00';
    return red.value ? amount.replace(/^-/, '') : amount;
  }
  function faultOf(one: Invoiceable): string | undefined {
    const why = partFault(one, entered(one));
    return why && t(`finance.invoice.fault.${why}`, { cap: formatMoney(one.cap) });
  }
  return {
    customerId, red, orders, loading, failed, load, entered, faultOf, total, over,
    write: (one, amount) => { put(withPart(parts.value, one.salesOrderId, amount, red.value)); },
    fill: (by) => { put(by ? filled(orders.value, by, red.value) : []); },
  };
}
