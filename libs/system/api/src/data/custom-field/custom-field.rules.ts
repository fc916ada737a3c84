import { type FieldKind, SCALE, isDecimalText, scaled, unscaled } from '@steward/kernel';
import { type Fault, type FieldSpec, check } from '@steward/platform';
import type { CustomFieldRow, CustomKind } from './custom-field.entity.js';

export const FIELD_KEY = /^[a-z][a-zA-Z0-9_]{0,39}$/;
/** Names every object has are no keys: a JSON object must tell its own from inherited ones. */
export const isFieldKey = (key: string): boolean => FIELD_KEY.test(key) && !(key in {});

/** Kind for lists, filters, imports and exports. */
export const KIND_OF: Record<CustomKind, FieldKind> = {
  text: 'text', textarea: 'text', number: 'quantity', money: 'money', integer: 'integer', date: 'date', select: 'enum', multi: 'multi', user: 'user', boolean: 'boolean',
};

/** Digits a stored figure is scaled by; changing the shown decimals never touches values. */
const scaleOf = (kind: CustomKind): number | undefined => (kind === 'number' ? SCALE.quantity : kind === 'money' ? SCALE.money : undefined);
const bound = (text: string | null): number | undefined => (text === null ? undefined : Number(text));

/** The rule of a field in the words of the wire shapes, for checks, templates and forms. */
export function specOf(f: CustomFieldRow): FieldSpec {
  const base = { name: f.fieldKey, opt: !f.required, min: bound(f.min), max: bound(f.max) };
  switch (f.kind) {
    case 'text': return { ...base, type: 'text', max: base.max ?? 200 };
    case 'textarea': return { ...base, type: 'text', max: base.max ?? 2000 };
    case 'number': return { ...base, type: 'decimal', scale: f.decimals ?? SCALE.quantity, kind: 'quantity' };
    case 'money': return { ...base, type: 'decimal', scale: SCALE.money, kind: 'money' };
    case 'integer': return { ...base, type: 'integer' };
    case 'date': return { ...base, type: 'date', min: undefined, max: undefined };
    case 'select': return { ...base, type: 'enum', values: choices(f) };
    case 'multi': return { ...base, type: 'texts', max: base.max ?? 50 };
    case 'user': return { ...base, type: 'ref', ref: 'user' };
    case 'boolean': return { ...base, type: 'boolean' };
  }
}

export const choices = (f: CustomFieldRow): string[] => (f.options ?? []).filter((o) => o.enabled).map((o) => o.value);

export const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A value of the wire as it is stored, or what is wrong with it. `before` is what is stored now: a choice taken away meanwhile may stay. */
export function encodeValue(f: CustomFieldRow, input: unknown, before: unknown): { stored: unknown } | { fault: Fault } {
  const value = typeof input === 'string' ? input.trim() : typeof input === 'number' && scaleOf(f.kind) !== undefined ? String(input) : input;
  if (isEmpty(value)) return f.required ? { fault: { code: 'required' } } : { stored: undefined };
  if (f.kind === 'select' && value === before) return { stored: value };
  const wrong = check(specOf(f), value) ?? (f.kind === 'multi' ? multiFault(f, value as string[], before) : undefined);
  if (wrong) return { fault: wrong };
  const scale = scaleOf(f.kind);
  return { stored: scale === undefined ? value : scaled(value as string, scale) };
}

function multiFault(f: CustomFieldRow, values: readonly string[], before: unknown): Fault | undefined {
  const known = new Set([...choices(f), ...(Array.isArray(before) ? (before as unknown[]) : [])]);
  if (values.some((v) => !known.has(v))) return { code: 'enum' };
  if (new Set(values).size !== values.length) return { code: 'duplicate' };
  const min = bound(f.min);
  return min !== undefined && values.length < min ? { code: 'min', params: { min } } : undefined;
}

/** A stored value as it travels. */
export function decodeValue(f: CustomFieldRow, stored: unknown): unknown {
  if (stored === null || stored === undefined) return null;
  const scale = scaleOf(f.kind);
  return scale !== undefined && typeof stored === 'number' ? unscaled(stored, scale) : stored;
}

/** Bounds that make no sense for the kind, by property. */
export function definitionFaults(f: Pick<CustomFieldRow, 'kind' | 'min' | 'max' | 'decimals' | 'options'>): { pointer: string; code: string }[] {
  const out: { pointer: string; code: string }[] = [];
  const whole = f.kind !== 'number' && f.kind !== 'money';
  for (const side of ['min', 'max'] as const) {
    const text = f[side];
    if (text === null) continue;
    if (['date', 'select', 'user', 'boolean'].includes(f.kind)) out.push({ pointer: `/${side}`, code: 'unknown' });
    else if (!isDecimalText(text, whole ? 0 : (scaleOf(f.kind) ?? 0)) || (['text', 'textarea', 'multi'].includes(f.kind) && Number(text) < 0)) out.push({ pointer: `/${side}`, code: whole ? 'integer' : 'decimal' });
  }
  if (out.length === 0 && f.min !== null && f.max !== null && Number(f.min) > Number(f.max)) out.push({ pointer: '/max', code: 'pattern' });
  if (f.kind === 'text' && Number(f.max ?? 0) > 500) out.push({ pointer: '/max', code: 'pattern' });
  if (f.kind === 'textarea' && Number(f.max ?? 0) > 10_000) out.push({ pointer: '/max', code: 'pattern' });
  if (f.decimals !== null && f.kind !== 'number') out.push({ pointer: '/decimals', code: 'unknown' });
  const select = f.kind === 'select' || f.kind === 'multi';
  if (select && !(f.options ?? []).some((o) => o.enabled)) out.push({ pointer: '/options', code: 'required' });
  if (!select && (f.options ?? []).length > 0) out.push({ pointer: '/options', code: 'unknown' });
  return out;
}
