import { confirm, faultText, isProblem, problemText, refreshReference, t, toast } from '@steward/ui';
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { useLoad, type Load } from '../people/use-load';
import { childrenOf, placeBeside, placeDropped, placeInto, placeOut, treeOf, type CategoryNode, type DropPlace } from './category-tree';
import { deleteCategory, listCategories, mergeCategory, moveCategory, updateCategory, type Category, type CategoryPlace } from './data.api';

export type Step = 'up' | 'down' | 'into' | 'out';

export interface CategoryStore {
  load: Load<Category[]>;
  all: ComputedRef<Category[]>;
  tree: ComputedRef<CategoryNode[]>;
  busy: Ref<boolean>;
  /** Counts up after every move, done or refused: the tree is drawn anew from what the server says. */
  round: Ref<number>;
  /** What screen readers were told last. */
  said: Ref<string>;
  placeFor: (one: Category, step: Step) => CategoryPlace | undefined;
  step: (one: Category, step: Step) => Promise<void>;
  drop: (id: number, target: number, place: DropPlace) => Promise<void>;
  move: (one: Category, place: CategoryPlace | undefined) => Promise<boolean>;
  /** Answers what is wrong with the name. */
  rename: (one: Category, name: string) => Promise<string | undefined>;
  setEnabled: (one: Category, enabled: boolean) => Promise<void>;
  merge: (one: Category, intoId: number) => Promise<Category | undefined>;
  remove: (one: Category) => Promise<'done' | 'merge' | undefined>;
  changed: () => Promise<void>;
}

const STEPS: Record<Step, (all: readonly Category[], one: Category) => CategoryPlace | undefined> = {
  up: (all, one) => placeBeside(all, one, -1), down: (all, one) => placeBeside(all, one, 1), into: placeInto, out: placeOut,
};

/** A category tree and what one does with it. Every refusal is told and followed by what the server has. */
export function useCategoryTree(type: () => string): CategoryStore {
  const load = useLoad((signal) => listCategories(type(), signal), type);
  const all = computed(() => load.data.value ?? []);
  const tree = computed(() => treeOf(all.value));
  const busy = ref(false);
  const round = ref(0);
  const said = ref('');

  async function changed(): Promise<void> {
    await load.reload();
    void refreshReference('categories');
  }

  /** Does one change; what was refused is said, and the tree shows what is. */
  async function doing<T>(work: () => Promise<T>, done?: string): Promise<T | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    let answer: T | undefined;
    try {
      answer = await work();
      if (done) said.value = done;
    } catch (error) {
      if (isProblem(error) && error.status === 412) toast.warning(t('data.stale'));
      else toast.problem(error);
    }
    await changed();
    busy.value = false;
    round.value += 1;
    return answer;
  }

  async function move(one: Category, place: CategoryPlace | undefined): Promise<boolean> {
    if (!place) { round.value += 1; return false; }
    return (await doing(() => moveCategory(one, place), t('data.category.moved', { name: one.name }))) !== undefined;
  }
  const placeFor = (one: Category, step: Step): CategoryPlace | undefined => STEPS[step](all.value, one);
  const step = async (one: Category, way: Step): Promise<void> => { await move(one, placeFor(one, way)); };
  async function drop(id: number, target: number, place: DropPlace): Promise<void> {
    const one = all.value.find((other) => other.id === id);
    if (one) await move(one, placeDropped(all.value, id, target, place));
  }

  async function rename(one: Category, name: string): Promise<string | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    try {
      await updateCategory(one, { name });
      said.value = t('data.category.renamed', { name });
      await changed();
      return undefined;
    } catch (error) {
      if (isProblem(error) && error.status === 412) { await changed(); return t('data.stale'); }
      return isProblem(error) && error.faults[0] ? faultText(error.faults[0]) : problemText(error);
    } finally {
      busy.value = false;
    }
  }
  async function setEnabled(one: Category, enabled: boolean): Promise<void> {
    if (!enabled && !(await confirm({ title: t('data.category.disable'), text: t('data.category.disableText', { name: one.name }), confirmLabel: t('data.disable'), danger: true }))) return;
    const done = t(enabled ? 'data.enabledNamed' : 'data.disabledNamed', { name: one.name });
    if (await doing(() => updateCategory(one, { enabled }), done)) toast.success(done);
  }

  async function merge(one: Category, intoId: number): Promise<Category | undefined> {
    const into = await doing(() => mergeCategory(one, intoId));
    if (into) toast.success(t('data.category.merged', { name: one.name, into: into.name }));
    return into;
  }

  /** What a category in use says to its deletion, and whether merging is the way out. */
  async function offerMerge(one: Category, text: string): Promise<'merge' | undefined> {
    return (await confirm({ title: t('data.category.inUse'), text, details: [t('data.category.mergeInstead')], confirmLabel: t('data.category.mergeTo') })) ? 'merge' : undefined;
  }
  async function remove(one: Category): Promise<'done' | 'merge' | undefined> {
    if (childrenOf(all.value, one.id).length > 0) return offerMerge(one, t('error.system.category_has_children', { name: one.name }));
    if ((one.count ?? 0) > 0) return offerMerge(one, t('error.system.category_used', { name: one.name, count: one.count ?? 0 }));
    if (!(await confirm({ title: t('data.category.delete'), text: t('data.category.deleteText', { name: one.name }), confirmLabel: t('data.delete'), danger: true }))) return undefined;
    try {
      await deleteCategory(one);
      toast.success(t('data.deleted', { name: one.name }));
      await changed();
      return 'done';
    } catch (error) {
      await changed();
      if (isProblem(error) && error.status === 409) return offerMerge(one, problemText(error));
      if (isProblem(error) && error.status === 412) toast.warning(t('data.stale'));
      else toast.problem(error);
      return undefined;
    }
  }
  return { load, all, tree, busy, round, said, placeFor, step, drop, move, rename, setEnabled, merge, remove, changed };
}
