import { dayIn, resolveRange } from '@steward/kernel';
import { isProblem, useSession } from '@steward/ui';
import { computed, onScopeDispose, reactive, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { Side } from '../finance.api';
import { LAYOUTS, readStatement, type Layout, type Statement } from './statement.api';

export interface StatementStore {
  /** What is asked: party, period and layout; they stand in the address, so that a link leads back. */
  asked: { party: number | null; from: string | null; to: string | null; layout: Layout };
  complete: ComputedRef<{ party: number; from: string; to: string; layout: Layout } | undefined>;
  found: ShallowRef<Statement | undefined>;
  loading: Ref<boolean>;
  error: ShallowRef<unknown>;
  load: () => Promise<void>;
}

/** The statement the address asks for, this month's where it says no period. Call it in a page's setup. */
export function useStatement(side: Side): StatementStore {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const month = resolveRange('this_month', dayIn(session.timezone, new Date()));
  const text = (key: string): string | undefined => { const value = route.query[key]; return typeof value === 'string' && value !== '' ? value : undefined; };
  const asked = reactive<StatementStore['asked']>({
    party: Number(text('party')) || null, from: text('from') ?? month?.from ?? null, to: text('to') ?? dayIn(session.timezone, new Date()), layout: LAYOUTS.find((one) => one === text('layout')) ?? 'document',
  });
  const found = shallowRef<Statement>();
  const loading = ref(false);
  const error = shallowRef<unknown>();
  let running: AbortController | undefined;
  onScopeDispose(() => running?.abort());
  const complete = computed(() => (asked.party !== null && asked.from && asked.to && asked.from <= asked.to ? { party: asked.party, from: asked.from, to: asked.to, layout: asked.layout } : undefined));

  async function load(): Promise<void> {
    running?.abort();
    const now = complete.value;
    if (!now) { found.value = undefined; return; }
    const mine = (running = new AbortController());
    loading.value = true;
    error.value = undefined;
    try {
      const { party, ...period } = now;
      found.value = await readStatement(side, party, period, mine.signal);
    } catch (problem) {
      if (mine.signal.aborted) return;
      error.value = problem;
      if (!isProblem(problem)) throw problem;
    } finally {
      if (running === mine) loading.value = false;
    }
  }
  watch(asked, () => {
    const { party, from, to, layout } = asked;
    void router.replace({ query: { ...(party === null ? {} : { party: String(party) }), ...(from ? { from } : {}), ...(to ? { to } : {}), layout } });
    void load();
  });
  void load();
  return { asked, complete, found, loading, error, load };
}
