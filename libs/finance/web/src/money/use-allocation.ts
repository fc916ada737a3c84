import { dayIn, unscaled } from '@steward/kernel';
import { allocationTotals, autoAllocate, isEmpty, isProblem, toast, useSession, type Allocation, type AllocationTotals, type DocumentStore, type OpenItem } from '@steward/ui';
import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { partyKey, readBadDebt, readBalance, readOpenItems, type Balance, type MoneyDocument, type Part, type PartView, type Side } from '../finance.api';
import { fen, fits, fromParts, keptItems, money, sameAllocations, spreadMoney, toItem, toParts, wantedOf, type Spreading } from './money-allocation';
import { isClaim, sideOf, type MoneyKind } from './money.kinds';

type State = DocumentStore['state'];

export interface AllocationStore {
  side: ComputedRef<Side>;
  partyId: ComputedRef<number | undefined>;
  items: ShallowRef<readonly OpenItem[]>;
  balance: ShallowRef<Balance | undefined>;
  loading: Ref<boolean>;
  failed: ShallowRef<unknown>;
  load: () => Promise<void>;
  /** Money there is to give out: what the lines say, of an offset the advance. */
  total: ComputedRef<string>;
  allocations: ComputedRef<readonly Allocation[]>;
  totals: ComputedRef<AllocationTotals>;
  spreading: Ref<Spreading>;
  /** Items that are ticked, with what is open of them. */
  chosen: ComputedRef<{ count: number; open: string }>;
  /** By hand, from the table. */
  write: (next: readonly Allocation[]) => void;
  tick: (item: OpenItem, on: boolean) => void;
  spread: (how: Spreading) => void;
}

/** What a bad debt has written off, as items a recovery writes up again; the server knows what was recovered before. */
const writtenOff = (of: MoneyDocument): OpenItem[] => of.allocations.map((part) => ({ id: part.receivableId ?? 0, no: part.sourceNo ?? part.orderNo, docDate: part.docDate, dueDate: part.dueDate, amount: part.itemAmount, settled: money(fen(part.itemAmount) - fen(part.amount)), open: part.amount }));

/** What a document of money settles: the open items of its party, and the money spread over them as the user wants. `only`: one side of a mutual offset. */
export function useAllocation(state: State, kind: MoneyKind, only?: Side): AllocationStore {
  const session = useSession();
  const today = dayIn(session.timezone, new Date());
  const items = shallowRef<readonly OpenItem[]>([]);
  const balance = shallowRef<Balance>();
  const loading = ref(false);
  const failed = shallowRef<unknown>();
  const picked = state.values['picked'];
  const chosenIds = shallowRef<ReadonlySet<number>>(new Set(Array.isArray(picked) ? (picked as number[]) : []));
  const began = state.record.value;
  const spreading = ref<Spreading>(Array.isArray(picked) ? 'picked' : (began && began['autoAllocate'] !== true) || (isClaim(kind, state.values) && state.values['autoAllocate'] !== true) ? 'manual' : 'auto');
  /** Amount this has put into the only line; what the user types stays. */
  let own: unknown = Array.isArray(picked) ? state.lines[0]?.values['amount'] : undefined;
  /** How it was spread until the table was last written to. */
  let before: Spreading = spreading.value;
  /** The party has changed since the items were read. */
  let moved = false;
  let first = true;
  let asked: AbortController | undefined;
  onScopeDispose(() => { asked?.abort(); });

  const side = computed(() => only ?? sideOf(kind, state.values));
  const claims = computed(() => isClaim(kind, state.values));
  /** Parts of the other side, which another table writes. */
  const others = (): Part[] => ((state.values['allocations'] ?? []) as Part[]).filter((part) => (side.value === 'receivable' ? part.receivableId : part.payableId) === undefined);
  const ours = computed(() => ((state.values['allocations'] ?? []) as Part[]).filter((part) => (side.value === 'receivable' ? part.receivableId : part.payableId) !== undefined));
  const partyId = computed(() => { const id = state.values[partyKey(side.value)]; return typeof id === 'number' ? id : undefined; });
  const total = computed(() => (kind.accounts ? unscaled(state.totals.value.total, 2) : money(claims.value ? items.value.reduce((sum, item) => sum + Math.max(0, fen(item.open)), 0) : Math.max(0, fen(balance.value?.advance)))));
  /** A draft that is to be allocated at its approval shows what that would be by now. */
  const later = computed(() => state.values['autoAllocate'] === true && spreading.value === 'auto');
  const allocations = computed(() => (later.value ? spreadMoney(total.value, items.value, []) : fromParts(kind, ours.value)));
  const totals = computed(() => allocationTotals(total.value, items.value, allocations.value));
  const chosen = computed(() => {
    const ids = new Set(allocations.value.map((one) => one.id));
    return { count: ids.size, open: wantedOf(items.value, ids, []) };
  });

  function put(next: readonly Allocation[]): void {
    if (!sameAllocations(next, allocations.value)) state.put({ allocations: [...(side.value === 'receivable' ? [] : others()), ...toParts(kind, side.value, next, items.value), ...(side.value === 'receivable' ? others() : [])], ...(state.values['autoAllocate'] === true ? { autoAllocate: false } : {}) });
  }
  function again(): void {
    if (spreading.value === 'manual' || loading.value || later.value) return;
    put(spreadMoney(total.value, items.value, allocations.value, spreading.value === 'picked' ? chosenIds.value : undefined));
  }

  async function load(): Promise<void> {
    asked?.abort();
    const [id, at] = [partyId.value, side.value];
    if (id === undefined) { items.value = []; balance.value = undefined; return; }
    const signal = (asked = new AbortController()).signal;
    loading.value = true;
    try {
      const recovers = state.values['recoversId'];
      const [rows, sums] = await Promise.all([typeof recovers === 'number' ? [] : readOpenItems(at, id, signal), readBalance(at, id, signal)]);
      const open = typeof recovers === 'number' ? writtenOff(await readBadDebt(recovers, signal)) : rows.filter((row) => fits(kind, row)).map((row) => toItem(kind, row, today));
      const kept = began && began[partyKey(at)] === id ? keptItems(kind, (began['allocations'] ?? []) as PartView[], open) : [];
      items.value = [...open, ...kept];
      balance.value = sums;
      failed.value = undefined;
    } catch (error) {
      if (signal.aborted) return;
      failed.value = error;
      if (!isProblem(error)) throw error;
    } finally {
      if (asked?.signal === signal) loading.value = false;
    }
    if (signal.aborted) return;
    // another party begins anew; allocations that came with it are those of a restored draft
    if (moved && allocations.value.length > 0 && !later.value) spreading.value = 'manual';
    moved = false;
    // what the page began with stays as it is until somebody changes something; a copy has money and no allocation yet
    if (state.dirty.value || (!began && allocations.value.length === 0 && fen(total.value) > 0)) again();
  }
  watch([side, partyId], () => {
    if (!first) { chosenIds.value = new Set(); spreading.value = claims.value ? 'manual' : 'auto'; moved = true; }
    first = false;
    void load().catch((error: unknown) => { toast.problem(error); });
  }, { immediate: true });
  watch(total, again);

  /** Ticked first, the amount follows: where there is one line at most and nobody typed into it. */
  function fit(): void {
    const [line, ...more] = state.filled();
    const target = line ?? state.lines[0];
    if (!kind.accounts || more.length > 0 || !target || (!isEmpty(target.values['amount']) && target.values['amount'] !== own)) return;
    const wanted = wantedOf(items.value, chosenIds.value, allocations.value);
    own = fen(wanted) === 0 ? null : wanted;
    state.setCell(target, 'amount', own);
  }
  /** Follows upon {@link write}. */
  function tick(item: OpenItem, on: boolean): void {
    if (before !== 'picked') chosenIds.value = new Set(allocations.value.map((one) => one.id));
    chosenIds.value = new Set(on ? [...chosenIds.value, item.id] : [...chosenIds.value].filter((id) => id !== item.id));
    spreading.value = 'picked';
    fit();
    again();
  }
  function write(next: readonly Allocation[]): void {
    before = spreading.value;
    spreading.value = next.length > 0 && sameAllocations(next, autoAllocate(total.value, items.value, allocations.value)) ? 'auto' : 'manual';
    put(next);
  }
  function spread(how: Spreading): void {
    spreading.value = how;
    if (how === 'picked') chosenIds.value = new Set(allocations.value.map((one) => one.id));
    again();
  }
  return { side, partyId, items, balance, loading, failed, load, total, allocations, totals, spreading, chosen, write, tick, spread };
}
