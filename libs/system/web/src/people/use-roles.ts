import { isProblem, useSession, type Choice, type ListOption } from '@steward/ui';
import { computed, shallowReactive, watch, type ComputedRef } from 'vue';
import { changes } from './changes';
import { listRoles, type Role } from './people.api';
import { useLoad, type Load } from './use-load';

/** Rights by which the server shows the roles. */
export const SEES_ROLES: readonly string[] = ['system.role.view', 'system.user.create', 'system.user.update'];

export interface RoleStore {
  load: Load<Role[]>;
  /** For the filter of a list, which takes its choices once: filled when they come. */
  options: readonly ListOption[];
  /** Roles somebody may be given: only those whose permissions the giver holds himself, and those he has already. */
  givable: (has: readonly number[]) => Choice[];
  byId: ComputedRef<ReadonlyMap<number, Role>>;
}

/** The roles, for those who may see them; nobody else is bothered with a refusal. */
export function useRoles(): RoleStore {
  const session = useSession();
  const load = useLoad(async (signal) => {
    if (!session.can(SEES_ROLES)) return [];
    try {
      return await listRoles(signal);
    } catch (error) {
      if (isProblem(error) && error.status === 403) return [];
      throw error;
    }
  });
  watch(() => changes.roles, () => void load.reload());
  const options = shallowReactive<ListOption[]>([]);
  watch(load.data, (roles) => { options.splice(0, options.length, ...(roles ?? []).map((role) => ({ value: role.id, label: role.name }))); }, { immediate: true });
  const byId = computed(() => new Map((load.data.value ?? []).map((role) => [role.id, role])));
  const givable = (has: readonly number[]): Choice[] => (load.data.value ?? [])
    .filter((role) => has.includes(role.id) || role.permissions.every((code) => session.can(code)))
    .map((role) => ({ value: role.id, label: role.name, detail: role.remark ?? undefined }));
  return { load, options, givable, byId };
}
