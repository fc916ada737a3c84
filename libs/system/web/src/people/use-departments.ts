import { confirm, isProblem, refreshReference, t, toast } from '@steward/ui';
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { planDrop, planStep, treeOf, type DepartmentNode, type DropPlace, type Step } from './department-tree';
import { deleteDepartment, listDepartments, updateDepartment, type Department } from './people.api';
import { useLoad, type Load } from './use-load';

export interface DepartmentStore {
  load: Load<Department[]>;
  all: ComputedRef<Department[]>;
  tree: ComputedRef<DepartmentNode[]>;
  moving: Ref<boolean>;
  /** Counts up after every move, done or refused: the tree is drawn anew from what the server says. */
  round: Ref<number>;
  /** What was said to screen readers last. */
  said: Ref<string>;
  step: (one: Department, by: -1 | 1) => Promise<void>;
  drop: (id: number, target: number, place: DropPlace) => Promise<void>;
  run: (name: string, steps: readonly Step[]) => Promise<boolean>;
  remove: (one: Department) => Promise<boolean>;
  changed: () => Promise<void>;
}

/** The departments and what one does with the tree of them. */
export function useDepartmentTree(): DepartmentStore {
  const load = useLoad(listDepartments);
  const all = computed(() => load.data.value ?? []);
  const tree = computed(() => treeOf(all.value));
  const moving = ref(false);
  const round = ref(0);
  const said = ref('');

  async function changed(): Promise<void> {
    await load.reload();
    void refreshReference('departments');
  }

  /** Sends a move, one department after the other; a refusal leaves what the server has. */
  async function run(name: string, steps: readonly Step[]): Promise<boolean> {
    if (steps.length === 0 || moving.value) { round.value += 1; return false; }
    moving.value = true;
    let done = true;
    try {
      for (const { id, version, ...body } of steps) await updateDepartment(id, body, { ifMatch: version });
      said.value = t('people.department.moved', { name });
    } catch (error) {
      done = false;
      if (isProblem(error) && error.status === 412) toast.warning(t('people.department.stale'));
      else toast.problem(error);
    }
    await changed();
    moving.value = false;
    round.value += 1;
    return done;
  }

  const nameOf = (id: number): string => all.value.find((one) => one.id === id)?.name ?? '';
  const step = async (one: Department, by: -1 | 1): Promise<void> => { await run(one.name, planStep(all.value, one.id, by)); };
  const drop = async (id: number, target: number, place: DropPlace): Promise<void> => { await run(nameOf(id), planDrop(all.value, id, target, place)); };

  async function remove(one: Department): Promise<boolean> {
    if (!(await confirm({ title: t('people.department.remove.title'), text: t('people.department.remove.text', { name: one.name }), confirmLabel: t('people.remove'), danger: true }))) return false;
    try {
      await deleteDepartment(one);
      toast.success(t('people.department.remove.done', { name: one.name }));
      return true;
    } catch (error) {
      toast.problem(error);
      return false;
    } finally {
      await changed();
    }
  }
  return { load, all, tree, moving, round, said, step, drop, run, remove, changed };
}
