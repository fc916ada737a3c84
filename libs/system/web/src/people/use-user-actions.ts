import { CircleCheck, CircleClose, Delete, Edit, Key, SwitchButton } from '@element-plus/icons-vue';
import { confirm, problemText, refreshReference, t, toast, touchList, useSession, type BulkAction, type BulkFailure, type BulkTarget, type ListRow, type RowAction } from '@steward/ui';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { deleteUser, endUserSessions, readUser, setUserEnabled, type User } from './people.api';

export type Person = Pick<User, 'id' | 'version' | 'name' | 'username' | 'enabled'>;

export interface UserActions {
  rowActions: readonly RowAction[];
  bulkActions: readonly BulkAction[];
  /** The form: open, and whom it edits (nobody = a new one). */
  form: Ref<boolean>;
  edited: ShallowRef<User | undefined>;
  create: () => void;
  edit: (id: number) => Promise<void>;
  /** Whose password is being reset. */
  reset: ShallowRef<Person | undefined>;
  askReset: (one: Person | undefined) => void;
  setEnabled: (one: Person, enabled: boolean) => Promise<boolean>;
  endSessions: (one: Person) => Promise<void>;
  remove: (one: Person) => Promise<boolean>;
}

export const usersChanged = (): void => { touchList('users'); void refreshReference('users'); };
const UPDATE = 'system.user.update';

const asPerson = (row: ListRow): Person => ({ id: row.id, version: row.version ?? 0, name: String(row['name'] ?? ''), username: String(row['username'] ?? ''), enabled: row['enabled'] === true });

/** What one does with users, from the list and from a user's drawer. */
export function useUserActions(): UserActions {
  const session = useSession();
  const form = ref(false);
  const edited = shallowRef<User>();
  const reset = shallowRef<Person>();
  const isMe = (id: number): boolean => id === session.user?.id;
  const notMe = (row: ListRow): string | undefined => (isMe(row.id) ? 'people.user.notMe' : undefined);

  function create(): void { edited.value = undefined; form.value = true; }
  async function edit(id: number): Promise<void> {
    try {
      edited.value = await readUser(id);
      form.value = true;
    } catch (error) {
      toast.problem(error);
    }
  }

  function askReset(one: Person | undefined): void { reset.value = one; }

  async function doing(work: () => Promise<unknown>, done: string): Promise<boolean> {
    try {
      await work();
      toast.success(done);
      usersChanged();
      return true;
    } catch (error) {
      toast.problem(error);
      usersChanged();
      return false;
    }
  }
  async function setEnabled(one: Person, enabled: boolean): Promise<boolean> {
    if (!enabled && !(await confirm({ title: t('people.user.disable.title'), text: t('people.user.disable.text', { name: one.name }), details: [t('people.user.disable.at'), t('people.user.disable.kept')], confirmLabel: t('people.user.disable.do'), danger: true }))) return false;
    return doing(() => setUserEnabled(one.id, enabled), t(enabled ? 'people.user.enabled' : 'people.user.disabled', { name: one.name }));
  }
  async function endSessions(one: Person): Promise<void> {
    if (!(await confirm({ title: t('people.user.signOut.title'), text: t('people.user.signOut.text', { name: one.name }), confirmLabel: t('people.user.signOut.do'), danger: true }))) return;
    await doing(() => endUserSessions(one.id), t('people.user.signOut.done', { name: one.name }));
  }
  async function remove(one: Person): Promise<boolean> {
    const sure = await confirm({ title: t('people.user.remove.title'), text: t('people.user.remove.text', { name: one.name, username: one.username }), details: [t('people.user.remove.names'), t('people.user.remove.rather')], confirmLabel: t('people.remove'), danger: true });
    return sure !== undefined && doing(() => deleteUser(one), t('people.user.remove.done', { name: one.name }));
  }

  /** One after the other: there is no request for many. */
  async function setMany(target: BulkTarget, rows: readonly ListRow[], enabled: boolean): Promise<{ done: number; failures: BulkFailure[] } | undefined> {
    if (!('items' in target)) return undefined;
    const out = { done: 0, failures: [] as BulkFailure[] };
    for (const { id } of target.items) {
      try {
        await setUserEnabled(id, enabled);
        out.done += 1;
      } catch (error) {
        out.failures.push({ id, label: String(rows.find((row) => row.id === id)?.['name'] ?? id), message: problemText(error) });
      }
    }
    void refreshReference('users');
    return out;
  }

  const rowActions: readonly RowAction[] = [
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: UPDATE, run: (row) => edit(row.id) },
    { key: 'reset', title: 'people.user.reset.title', icon: Key, needs: UPDATE, disabled: notMe, run: (row) => { askReset(asPerson(row)); } },
    { key: 'disable', title: 'people.user.disable.do', icon: CircleClose, needs: UPDATE, danger: true, hidden: (row) => row['enabled'] !== true, disabled: notMe, run: async (row) => { await setEnabled(asPerson(row), false); } },
    { key: 'enable', title: 'people.user.enable', icon: CircleCheck, needs: UPDATE, hidden: (row) => row['enabled'] === true, run: async (row) => { await setEnabled(asPerson(row), true); } },
    { key: 'sessions', title: 'people.user.signOut.do', icon: SwitchButton, needs: UPDATE, run: (row) => endSessions(asPerson(row)) },
    { key: 'delete', title: 'people.remove', icon: Delete, needs: 'system.user.delete', danger: true, disabled: notMe, run: async (row) => { await remove(asPerson(row)); } },
  ];
  const bulkActions: readonly BulkAction[] = [
    { key: 'disable', title: 'people.user.disable.do', icon: CircleClose, needs: UPDATE, danger: true, allowAll: false, ask: 'people.user.disable.many', run: (target, rows) => setMany(target, rows, false) },
    { key: 'enable', title: 'people.user.enable', icon: CircleCheck, needs: UPDATE, allowAll: false, run: (target, rows) => setMany(target, rows, true) },
  ];
  return { rowActions, bulkActions, form, edited, create, edit, reset, askReset, setEnabled, endSessions, remove };
}
