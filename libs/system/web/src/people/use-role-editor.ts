import { confirm, isProblem, t, useCan, useForm, type Form, type FormField, type FormValues, type SaveContext } from '@steward/ui';
import { computed, watch, type ComputedRef } from 'vue';
import { atField } from './at-field';
import { createRole, listPermissions, readRole, updateRole, type PermissionModule, type Role, type RoleScopes } from './people.api';
import { moduleLabel, permissionLabel, resourceLabel } from './permission-labels';
import { beyond, matrixOf, mergeRole, tidy, tidyScopes, type MatrixModule, type Merged, type RoleContent } from './role-matrix';
import { useLoad, type Load } from './use-load';

interface Loaded { role?: Role; modules: PermissionModule[] }

export interface RoleEditor {
  load: Load<Loaded>;
  role: ComputedRef<Role | undefined>;
  modules: ComputedRef<MatrixModule[]>;
  form: Form<Role>;
  on: ComputedRef<ReadonlySet<string>>;
  scopes: ComputedRef<RoleScopes>;
  setOn: (codes: ReadonlySet<string>) => void;
  setScope: (module: string, scope: RoleScopes[string]) => void;
  /** Takes back everything not saved. */
  restart: () => void;
  /** Message key of the reason why it can only be looked at. */
  locked: ComputedRef<string | undefined>;
}

const contentOf = (from: FormValues): RoleContent => ({
  name: String(from['name'] ?? ''), remark: typeof from['remark'] === 'string' && from['remark'] !== '' ? from['remark'] : null,
  permissions: tidy((from['permissions'] as string[] | undefined) ?? []), scopes: (from['scopes'] as RoleScopes | undefined) ?? {},
});

/** What the other one did, in lines for the question. */
function told(merged: Merged): string[] {
  const names = (codes: readonly string[]): string => codes.slice(0, 8).map(permissionLabel).join('、') + (codes.length > 8 ? t('people.role.conflict.more', { n: codes.length - 8 }) : '');
  return [
    ...(merged.added.length > 0 ? [t('people.role.conflict.added', { names: names(merged.added) })] : []),
    ...(merged.removed.length > 0 ? [t('people.role.conflict.removed', { names: names(merged.removed) })] : []),
    ...(merged.scopes.length > 0 ? [t('people.role.conflict.scopes', { names: merged.scopes.map(moduleLabel).join('、') })] : []),
    ...merged.texts.map((field) => t('people.role.conflict.text', { field: t(`field.role.${field}`) })),
  ];
}

/** The state of the role editor. Ticks and scopes are fields of one form, so saving, faults and repeats are the form's. */
export function useRoleEditor(id: () => number | undefined): RoleEditor {
  const can = useCan();
  const load = useLoad(async (signal): Promise<Loaded> => {
    const wanted = id();
    const [role, modules] = await Promise.all([wanted === undefined ? undefined : readRole(wanted, signal), listPermissions(signal)]);
    // what is being typed is over the version it began with
    return { role: form.dirty.value ? (role && load.data.value?.role) : role, modules };
  }, id);
  watch(load.data, (now) => { if (now && !form.dirty.value) restart(); });
  const role = computed(() => load.data.value?.role);
  const modules = computed(() => matrixOf(load.data.value?.modules ?? [], resourceLabel));

  const codeFault = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && !/^[A-Za-z][\w-]{1,31}$/.test(value) ? t('people.role.codeRule') : undefined);
  const hidden = (): boolean => true;
  const fields = computed<FormField[]>(() => [
    { name: 'name', control: 'text', required: true, readonly: locked.value !== undefined },
    ...(id() === undefined ? [{ name: 'code', control: 'text', hint: 'people.role.codeHint', check: codeFault } satisfies FormField] : []),
    { name: 'remark', control: 'text', readonly: locked.value !== undefined },
    { name: 'permissions', control: 'multi', hidden, initial: [] }, { name: 'scopes', control: 'text', hidden, initial: {} },
  ]);

  async function save(body: FormValues, context: SaveContext): Promise<Role> {
    const base = role.value;
    const mine = contentOf(form.values);
    if (!base) return atField(createRole({ ...body, permissions: mine.permissions, scopes: mine.scopes }, context));
    try {
      return await updateRole(base.id, body, context);
    } catch (error) {
      if (!isProblem(error) || error.status !== 412) throw error;
      const theirs = await readRole(base.id);
      const merged = mergeRole(contentOf(base), mine, contentOf(theirs));
      const sure = await confirm({ title: t('people.role.conflict.title'), text: t('people.role.conflict.ask', { name: theirs.name }), details: told(merged), confirmLabel: t('people.role.conflict.merge') });
      if (!sure) throw error;
      return updateRole(base.id, { ...merged.content }, { ...context, idempotencyKey: `${context.idempotencyKey}-merged`, ifMatch: theirs.version });
    }
  }
  const form = useForm<Role>({ entity: 'role', schema: () => (id() === undefined ? 'CreateRole' : 'UpdateRole'), fields, save });

  const locked = computed(() => {
    if (id() === undefined) return undefined;
    if (role.value?.fixed) return 'people.role.fixedText';
    if (!can('system.role.update')) return 'people.role.noUpdate';
    return role.value && beyond(role.value, modules.value) ? 'people.role.beyond' : undefined;
  });
  const on = computed<ReadonlySet<string>>(() => new Set((form.values['permissions'] as string[] | undefined) ?? []));
  const scopes = computed(() => (form.values['scopes'] as RoleScopes | undefined) ?? {});
  /** A module ticked off and on again comes back with the scope it had. */
  const remembered: RoleScopes = {};
  function setOn(codes: ReadonlySet<string>): void {
    const list = tidy(codes);
    Object.assign(remembered, scopes.value);
    form.set('permissions', list);
    form.set('scopes', tidyScopes(remembered, list));
  }
  const restart = (): void => { form.start(role.value && { ...role.value, permissions: tidy(role.value.permissions), scopes: tidyScopes(role.value.scopes, role.value.permissions) }); };
  const setScope = (module: string, scope: RoleScopes[string]): void => { form.set('scopes', tidyScopes({ ...scopes.value, [module]: scope }, on.value)); };
  return { load, role, modules, form, on, scopes, setOn, setScope, restart, locked };
}
