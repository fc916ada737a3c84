import { problemText, confirm, isProblem, t, toast, touchList, type FormValues } from '@steward/ui';
import { onActivated, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { useRouter } from 'vue-router';
import { readOverview, updateCustomer, type CustomerOverview } from './customer.api';

export interface OverviewStore {
  overview: ShallowRef<CustomerOverview | undefined>;
  error: ShallowRef<unknown>;
  /** Counts up with each reading: panels with pages of their own follow. */
  round: Ref<number>;
  load: () => Promise<void>;
  /** Changes one field in place. Throws what the field shows; asks where the refusal may be overridden. */
  change: (name: string, value: unknown) => Promise<void>;
}

/** The 360 of a customer, read anew after every change and when the tab comes back to the front. */
export function useOverview(id: () => number): OverviewStore {
  const overview = shallowRef<CustomerOverview>();
  const error = shallowRef<unknown>();
  const round = ref(0);
  const router = useRouter();
  let asked: AbortController | undefined;
  let readAt = 0;

  async function load(): Promise<void> {
    asked?.abort();
    const own = new AbortController();
    asked = own;
    const wanted = id();
    try {
      const found = await readOverview(wanted, own.signal);
      if (wanted !== id()) return;
      overview.value = found;
      error.value = undefined;
      round.value += 1;
      readAt = Date.now();
    } catch (problem) {
      if (own.signal.aborted) return;
      // it was merged: the link leads to the customer that stays
      const into = isProblem(problem) && problem.status === 404 ? problem.body['mergedInto'] : undefined;
      if (typeof into === 'number') { void router.replace(`/customers/${into}`); return; }
      // an old picture is better than none while the network is away; a record that is gone is gone
      if (overview.value?.customer.id === wanted && !(isProblem(problem) && problem.status === 404)) toast.problem(problem);
      else error.value = problem;
    }
  }

  async function change(name: string, value: unknown): Promise<void> {
    const customer = overview.value?.customer;
    if (!customer) return;
    const [root = '', key] = name.split('.');
    const body: FormValues = key ? { [root]: { [key]: value } } : { [root]: value };
    try {
      await updateCustomer(customer.id, body, { ifMatch: customer.version });
    } catch (problem) {
      if (!isProblem(problem)) throw problem;
      if (problem.status === 412) { await load(); throw problem; }
      if (problem.status !== 409 || problem.body['overridable'] !== true) throw problem;
      const sure = await confirm({ title: t('ui.form.acknowledgeTitle'), text: problemText(problem), details: problem.faults.map((fault) => fault.message ?? fault.code), confirmLabel: t('ui.form.acknowledge'), danger: true });
      if (!sure) throw problem;
      await updateCustomer(customer.id, body, { ifMatch: customer.version, acknowledge: [problem.code] });
    }
    touchList('customers', 'team-customers');
    await load();
  }

  watch(id, () => { overview.value = undefined; error.value = undefined; void load(); }, { immediate: true });
  onActivated(() => { if (readAt > 0 && Date.now() - readAt > 5_000) void load(); });
  onScopeDispose(() => asked?.abort());
  return { overview, error, round, load, change };
}
