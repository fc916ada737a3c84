import { lists, type ListFieldSchema } from '@steward/api-client';
import { fieldLabel, t, te, type FieldControl, type FormField } from '@steward/ui';
import type { AuditEntry } from '../record/change-lines';
import type { CustomOption, Segment } from './data.api';
import { segmentText } from './segments';

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

/** What an entry about an export tells; it is no record's field. */
const EXPORTED: Readonly<Record<string, string>> = {
  list: 'data.audit.exported.list', format: 'data.audit.exported.format', rows: 'data.audit.exported.rows', columns: 'data.audit.exported.columns', where: 'data.audit.exported.where', q: 'data.audit.exported.q', sort: 'data.audit.exported.sort',
};

type Pair = [before: unknown, after: unknown];
const texts = (list: unknown, of: (one: never) => string): unknown => (Array.isArray(list) ? (list as never[]).map(of) : list);
const READABLE: Readonly<Record<string, (value: unknown) => unknown>> = {
  'custom_field.options': (value) => texts(value, (one: CustomOption) => (one.enabled === false ? `${one.label}（${t('data.off')}）` : one.label)),
  'numbering_rule.segments': (value) => texts(value, (one: Segment) => segmentText(one)),
};
/** The entry with lists of things as lists of words. */
export function readable(entry: AuditEntry): AuditEntry {
  const changes = Object.entries(entry.changes ?? {}).map(([name, pair]): [string, unknown] => {
    const read = READABLE[`${entry.entity}.${name}`];
    return [name, read && Array.isArray(pair) ? (pair as Pair).map(read) : pair];
  });
  return { ...entry, changes: entry.changes && Object.fromEntries(changes) };
}

/** Fields of an entry; parameters have names of their own. */
export function fieldsOfEntry({ entity, action, changes }: AuditEntry): readonly FormField[] {
  if (action === 'export') return Object.entries(EXPORTED).map(([name, title]) => ({ name, control: 'text', title }));
  if (entity !== 'setting') return auditFields(entity);
  return Object.keys(changes ?? {}).map((name) => ({ name, control: 'text', title: `setting.${name}` }));
}

/** Kinds of records the trail names. */
export const AUDITED = ['customer', 'contact', 'product', 'supplier', 'warehouse', 'user', 'role', 'department', 'api_token', 'category', 'dictionary_item', 'custom_field', 'numbering_rule', 'setting', 'import'] as const;
export const entityText = (entity: string): string => [`entity.${entity}`, `data.entity.${entity}`].filter(te).map((key) => t(key))[0] ?? entity;
/** Label of a changed field. */
export function fieldLabelOf({ entity, action }: AuditEntry, name: string): string {
  const title = action === 'export' ? EXPORTED[name] : entity === 'setting' ? `setting.${name}` : undefined;
  return fieldLabel({ name, title }, entity);
}
