import { confirm, t, toast } from '@steward/ui';
import { changes } from './changes';
import { deleteRole, type Role } from './people.api';

/** Why a role cannot be deleted; undefined when it can. */
export const roleStuck = (role: Role): string | undefined => (role.fixed ? t('error.access.role_fixed') : role.userCount > 0 ? t('error.access.role_in_use', { users: role.userCount }) : undefined);

/** Asks and deletes; true when the role is gone. */
export async function removeRole(role: Role): Promise<boolean> {
  if (!(await confirm({ title: t('people.role.remove.title'), text: t('people.role.remove.text', { name: role.name }), details: role.preset ? [t('people.role.remove.preset')] : undefined, confirmLabel: t('people.remove'), danger: true }))) return false;
  try {
    await deleteRole(role);
    toast.success(t('people.role.remove.done', { name: role.name }));
    changes.roles += 1;
    return true;
  } catch (error) {
    toast.problem(error);
    return false;
  }
}
