import type { ListColumn, ListDefinition } from './types';

/** Declares a list; columns without a word on it are filterable, and sortable only when they say so (or the server does). */
export function defineList(definition: ListDefinition): ListDefinition {
  if ((definition.quick?.length ?? 0) > 5) throw new Error(`List ${definition.key}: at most five pinned filters`);
  return definition;
}

/** A custom field as `GET /custom-fields?entity=` and the list know it. */
export interface CustomFieldLike { key: string; label: string; kind: ListColumn['kind']; options?: readonly { value: string; label: string }[]; inList?: boolean }

/** Custom fields as columns `custom.<key>`, hidden until the user shows them. The server does not sort by them. */
export function customColumns(fields: readonly CustomFieldLike[]): ListColumn[] {
  return fields.map((field) => ({
    key: `custom.${field.key}`, title: '', label: field.label, kind: field.kind, visible: field.inList === true, sortable: false,
    ...(field.options?.length ? { options: field.options } : {}),
  }));
}
