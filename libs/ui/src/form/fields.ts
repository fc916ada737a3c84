import { SCALE } from '@steward/kernel';
import type { PropertyRule } from '@steward/api-client';
import type { Choice } from '../pickers/tree';
import type { CustomField } from '../pickers/reference';
import { t, te } from '../i18n/i18n';
import { toRaw } from 'vue';

/** How a field is entered. */
export type FieldControl =
  | 'text' | 'textarea' | 'password' | 'phone' | 'email' | 'url' | 'integer' | 'money' | 'price' | 'quantity' | 'rate' | 'date' | 'datetime'
  | 'boolean' | 'enum' | 'dictionary' | 'multi' | 'tree' | 'region' | 'user' | 'users' | 'department' | 'tags';

/** Values of a form by field name; nested ones stand below dotted names (`custom.grade`). */
export type FormValues = Record<string, unknown>;

/** One field of a form, as a domain declares it. */
export interface FormField {
  /** Key of the request body; `custom.grade` for custom fields. */
  name: string;
  control: FieldControl;
  /** Message key; by default `field.<entity>.<name>`. */
  title?: string;
  /** Plain text; wins over `title` (custom fields). */
  label?: string;
  /** Besides what the API's own schema requires. */
  required?: boolean;
  /** Dictionary code, category type or prefix of enum messages; or the choices themselves. */
  options?: string | readonly Choice[];
  /** Message key of a line below the field. */
  hint?: string;
  placeholder?: string;
  /** Takes the whole row. */
  wide?: boolean;
  /** Message key of the group's heading; fields with the same group stand together. */
  group?: string;
  /** Permission without which the field does not exist. */
  needs?: string;
  readonly?: boolean | ((values: FormValues) => boolean);
  hidden?: (values: FormValues) => boolean;
  /** A rule of the screen's own: gives the text of the fault. */
  check?: (value: unknown, values: FormValues) => string | undefined;
  /** Value of a new record. */
  initial?: unknown;
}

/** Text of a field's label. */
export function fieldLabel(field: Pick<FormField, 'name' | 'title' | 'label'>, entity: string): string {
  if (field.label !== undefined) return field.label;
  const key = field.title ?? `field.${entity}.${field.name}`;
  return te(key) ? t(key) : field.name;
}

const SCALES: Partial<Record<FieldControl, number>> = { integer: 0, money: SCALE.money, price: SCALE.price, quantity: SCALE.quantity, rate: SCALE.rate };
/** Decimals a number field may have; undefined for other fields. */
export const scaleOf = (field: FormField, rule?: PropertyRule): number | undefined => (SCALES[field.control] === undefined ? undefined : rule?.scale ?? SCALES[field.control]);

/** Reads a dotted name. */
export function valueAt(values: FormValues, name: string): unknown {
  let at: unknown = values;
  for (const part of name.split('.')) at = typeof at === 'object' && at !== null ? (at as FormValues)[part] : undefined;
  return at;
}

/** Writes a dotted name, making the objects on the way. */
export function setValue(values: FormValues, name: string, value: unknown): void {
  const parts = name.split('.');
  const last = parts.pop() ?? name;
  let at = values;
  for (const part of parts) {
    const next = at[part];
    at = (typeof next === 'object' && next !== null ? next : (at[part] = {})) as FormValues;
  }
  at[last] = value;
}

/** The value without Vue's watching of it and of what lies in it: a control that builds its value from the one it was given passes parts of that on. */
export function bare(value: unknown): unknown {
  const raw = toRaw(value);
  if (Array.isArray(raw)) return raw.map(bare);
  return typeof raw === 'object' && raw !== null && Object.getPrototypeOf(raw) === Object.prototype ? Object.fromEntries(Object.entries(raw).map(([key, one]) => [key, bare(one)])) : raw;
}

/** Nothing typed, whatever its shape. */
export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Same value for the server: the empty ones are one, lists go by their items. */
export const sameValue = (a: unknown, b: unknown): boolean => (isEmpty(a) && isEmpty(b)) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const CONTROLS: Partial<Record<CustomField['kind'], FieldControl>> = { number: 'quantity', select: 'enum' };

/** Custom fields as form fields: below `custom.`, in the server's order. */
export function customFormFields(fields: readonly CustomField[], group?: string): FormField[] {
  return fields.filter((field) => field.enabled !== false && field.inForm !== false).map((field) => ({
    name: `custom.${field.key}`,
    control: CONTROLS[field.kind] ?? (field.kind as FieldControl),
    label: field.label,
    required: field.required,
    group,
    options: field.options?.map((option) => ({ value: option.value ?? option.code ?? option.label, label: option.label, color: option.color ?? undefined, disabled: option.enabled === false })),
  }));
}
