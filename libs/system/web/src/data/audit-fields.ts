import { lists, type ListFieldSchema } from '@steward/api-client';
import { fieldLabel, t, te, type FieldControl, type FormField } from '@steward/ui';

/** How the fields of a record read in the trail, from what its list on the server says of them. */
const CONTROLS: Partial<Record<ListFieldSchema['kind'], FieldControl>> = {
  money: 'money', price: 'price', quantity: 'quantity', rate: 'rate', integer: 'integer', date: 'date', instant: 'datetime', boolean: 'boolean', user: 'user', department: 'department', region: 'region', tags: 'tags',
};
const schemas: readonly { entity: string; fields: Readonly<Record<string, ListFieldSchema>> }[] = Object.values(lists);

function fieldOf(entity: string, name: string, schema: ListFieldSchema): FormField {
  if (schema.dictionary) return { name, control: 'dictionary', options: schema.dictionary };
  if (schema.kind === 'tree') return { name, control: 'tree', options: entity };
  if (schema.kind === 'enum') return { name, control: 'enum', options: `enum.${entity}.${name}` };
  return { name, control: CONTROLS[schema.kind] ?? 'text' };
}

/** What lists do not say. */
const OWN: Readonly<Record<string, readonly FormField[]>> = {
  category: [{ name: 'parentId', control: 'tree', options: 'customer' }],
  department: [{ name: 'parentId', control: 'department' }, { name: 'leaderId', control: 'user' }],
  custom_field: [{ name: 'kind', control: 'enum', options: 'enum.custom_field.kind' }],
  numbering_rule: [{ name: 'resetBy', control: 'enum', options: 'enum.numbering_rule.resetBy' }],
};
const known = new Map<string, readonly FormField[]>();

export function auditFields(entity: string): readonly FormField[] {
  let fields = known.get(entity);
  if (!fields) {
    const schema = schemas.find((one) => one.entity === entity);
    fields = [...(OWN[entity] ?? []), ...Object.entries(schema?.fields ?? {}).map(([name, one]) => fieldOf(entity, name, one))];
    known.set(entity, fields);
  }
  return fields;
}

/** Fields of an entry; parameters have names of their own. */
export function fieldsOfEntry(entity: string, changes: Record<string, unknown> | null): readonly FormField[] {
  if (entity !== 'setting') return auditFields(entity);
  return Object.keys(changes ?? {}).map((name) => ({ name, control: 'text', title: `setting.${name}` }));
}

/** Kinds of records the trail names. */
export const AUDITED = ['customer', 'contact', 'user', 'role', 'department', 'api_token', 'category', 'dictionary_item', 'custom_field', 'numbering_rule', 'setting', 'import'] as const;
export const entityText = (entity: string): string => [`entity.${entity}`, `data.entity.${entity}`].filter(te).map((key) => t(key))[0] ?? entity;
/** Label of a changed field. */
export const fieldLabelOf = (entity: string, name: string): string => fieldLabel(entity === 'setting' ? { name, title: `setting.${name}` } : { name }, entity);
