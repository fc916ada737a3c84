import type { CustomField } from '../pickers/reference';
import type { ListColumn, ListDefinition } from './types';

/** Declares a list; columns without a word on it are filterable, and sortable only when they say so (or the server does). */
export function defineList(definition: ListDefinition): ListDefinition {
  if ((definition.quick?.length ?? 0) > 5) throw new Error(`List ${definition.key}: at most five pinned filters`);
  return definition;
}

/** Custom fields as columns `custom.<key>`, hidden until the user shows them. The server does not sort by them. */
export function customColumns(fields: readonly CustomField[]): ListColumn[] {
  return fields.filter((field) => field.enabled !== false && (field.inList !== false || field.inFilter !== false)).map((field) => {
    const options = field.options?.map((option) => ({ value: option.value ?? option.code ?? option.label, label: option.label, color: option.color ?? undefined }));
    return { key: `custom.${field.key}`, title: '', label: field.label, kind: field.fieldKind, visible: false, sortable: false, ...(field.inFilter === false ? { filterable: false } : {}), ...(options?.length ? { options } : {}) };
  });
}
