import { computed, type ComputedRef } from 'vue';
import { i18n, t } from '../i18n/i18n';
import { useCategories, useDepartments, useDictionary, useRegions, useUsers } from '../pickers/reference';
import type { Choice } from '../pickers/tree';
import type { FormField } from './fields';

/** Choices of an enum: the keys below its prefix in the messages, `enum.customer.type`. */
const enumChoices = (prefix: string): ComputedRef<Choice[]> => computed(() => {
  const tree = i18n.global.tm(prefix);
  return typeof tree === 'object' && tree !== null ? Object.keys(tree).map((value) => ({ value, label: t(`${prefix}.${value}`) })) : [];
});

/** The choices of a field, from wherever they come; empty for fields without any. */
export function useFieldChoices(field: FormField): ComputedRef<Choice[]> {
  const { control, options } = field;
  if (Array.isArray(options)) return computed(() => [...(options as readonly Choice[])]);
  const source = typeof options === 'string' ? options : '';
  switch (control) {
    case 'enum': return enumChoices(source);
    case 'dictionary': case 'multi': case 'tags': return source ? useDictionary(source) : computed(() => []);
    case 'tree': return useCategories(source);
    case 'region': return useRegions();
    case 'user': case 'users': return useUsers();
    case 'department': return useDepartments();
    default: return computed(() => []);
  }
}
