import { dayIn, resolveRange } from '@steward/kernel';
import { get, useSession } from '@steward/ui';
import { computed, onScopeDispose, reactive, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** One movement with what was left after it; amounts are absent without `cost.view`. */
export interface LedgerRow { id: number; docDate: string; docType: string; docId: number; docNo: string | null; warehouseName: string | null; quantityIn: string | null; quantityOut: string | null; costIn?: string | null; costOut?: string | null; balance: string; value?: string }
/** The ledger as `GET /product-ledger` answers it. */
export interface Ledger {
  productId: number; productCode: string; productName: string; spec: string | null; unit: string; from: string; to: string; opening: string; openingValue?: string; quantityIn: string; costIn?: string; quantityOut: string; costOut?: string; closing: string; closingValue?: string;
  total: number; page: number; pageSize: number; items: LedgerRow[];
}
export interface Asked { product: number | null; warehouse: number | null; from: string | null; to: string | null; page: number }
export interface LedgerStore { /** What is asked; it stands in the address. */ asked: Asked; complete: ComputedRef<Record<string, string> | undefined>; found: ShallowRef<Ledger | undefined>; loading: Ref<boolean>; error: ShallowRef<unknown>; load: () => Promise<void> }

const PAGE_SIZE = 100;

/** The ledger the address asks for, this month's where it says no period. Call it in a page's setup. */
export function useProductLedger(): LedgerStore {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const today = dayIn(session.timezone, new Date());
  const text = (key: string): string | undefined => { const value = route.query[key]; return typeof value === 'string' && value !== '' ? value : undefined; };
  const asked = reactive<Asked>({ product: Number(text('product')) || null, warehouse: Number(text('warehouse')) || null, from: text('from') ?? resolveRange('this_month', today)?.from ?? null, to: text('to') ?? today, page: Number(text('page')) || 1 });
  const found = shallowRef<Ledger>();
  const loading = ref(false);
  const error = shallowRef<unknown>();
  let running: AbortController | undefined;
  onScopeDispose(() => running?.abort());
  const complete = computed(() => (asked.product !== null && asked.from && asked.to && asked.from <= asked.to
    ? { productId: String(asked.product), from: asked.from, to: asked.to, ...(asked.warehouse === null ? {} : { warehouseId: String(asked.warehouse) }) } : undefined));

  async function load(): Promise<void> {
    running?.abort();
    const now = complete.value;
    if (!now) { found.value = undefined; return; }
    const mine = (running = new AbortController());
    loading.value = true;
    error.value = undefined;
    try {
      found.value = await get<Ledger>('/product-ledger', { ...now, page: asked.page, pageSize: PAGE_SIZE }, mine.signal);
    } catch (problem) {
      if (!mine.signal.aborted) error.value = problem;
    } finally {
      if (running === mine) loading.value = false;
    }
  }
  // another question begins on its first page
  watch(() => [asked.product, asked.warehouse, asked.from, asked.to], () => { asked.page = 1; });
  watch(asked, () => {
    const { product, warehouse, from, to, page } = asked;
    void router.replace({ query: { ...(product === null ? {} : { product: String(product) }), ...(warehouse === null ? {} : { warehouse: String(warehouse) }), ...(from ? { from } : {}), ...(to ? { to } : {}), ...(page > 1 ? { page: String(page) } : {}) } });
    void load();
  });
  void load();
  return { asked, complete, found, loading, error, load };
}
