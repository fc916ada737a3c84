import { type FieldKind, SCALE, isCreditCode, isDay, isDecimalText, isMobile } from '@steward/kernel';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/**
 * One decorator per field of a wire shape: it validates, converts and documents at once (architecture.md 7). The records
 * also drive PATCH shapes ({@link Changes}), the import mapping and the generated rules of the forms.
 */
export type FieldType = 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'instant' | 'enum' | 'ref' | 'refs' | 'texts' | 'object' | 'any' | 'nested' | 'list';

export interface FieldOptions {
  /** May be absent or null. */
  opt?: boolean;
  min?: number;
  max?: number;
  /** Digits after the point of a decimal. */
  scale?: number;
  values?: readonly string[];
  pattern?: RegExp;
  format?: 'email' | 'phone' | 'mobile' | 'url' | 'credit_code' | 'region' | 'username';
  /** What an id points to, for pickers: `user`, `category`, … */
  ref?: string;
  /** Dictionary of item codes. */
  dictionary?: string;
  /** Kind shown to screens where it differs from the type, e.g. `money`. */
  kind?: FieldKind;
  /** Permission needed to write it (422 without). */
  needs?: string;
  item?: () => Shape;
  secret?: boolean;
  description?: string;
}
export type Shape = new () => object;
export interface FieldSpec extends FieldOptions {
  name: string;
  type: FieldType;
  /** Of a PATCH shape: may be absent, but not null. */
  unset?: boolean;
  /** Schema of a value of any type. */
  schema?: Record<string, unknown>;
}

const registry = new Map<object, FieldSpec[]>();

/** Fields of a wire shape, inherited ones first. */
export function fieldsOf(shape: Shape): FieldSpec[] {
  const out = new Map<string, FieldSpec>();
  const chain: object[] = [];
  for (let p = shape.prototype as object | null; p && p !== Object.prototype; p = Object.getPrototypeOf(p) as object | null) chain.unshift(p);
  for (const p of chain) for (const f of registry.get(p) ?? []) out.set(f.name, f);
  return [...out.values()];
}

export const TextField = (o: FieldOptions & { max: number }): PropertyDecorator => field('text', { min: o.opt ? 0 : 1, ...o });
export const IntField = (o: FieldOptions = {}): PropertyDecorator => field('integer', o);
export const BoolField = (o: FieldOptions = {}): PropertyDecorator => field('boolean', o);
export const DateField = (o: FieldOptions = {}): PropertyDecorator => field('date', o);
export const InstantField = (o: FieldOptions = {}): PropertyDecorator => field('instant', o);
export const EnumField = (values: readonly string[], o: FieldOptions = {}): PropertyDecorator => field('enum', { ...o, values });
export const MoneyField = (o: FieldOptions = {}): PropertyDecorator => field('decimal', { kind: 'money', scale: SCALE.money, ...o });
export const QuantityField = (o: FieldOptions = {}): PropertyDecorator => field('decimal', { kind: 'quantity', scale: SCALE.quantity, ...o });
export const PriceField = (o: FieldOptions = {}): PropertyDecorator => field('decimal', { kind: 'price', scale: SCALE.price, ...o });
/** Fraction as a decimal string: "0.07" is 7 %. */
export const RateField = (o: FieldOptions = {}): PropertyDecorator => field('decimal', { kind: 'rate', scale: SCALE.rate, ...o });
export const RefField = (ref: string, o: FieldOptions = {}): PropertyDecorator => field('ref', { ...o, ref });
export const RefsField = (ref: string, o: FieldOptions = {}): PropertyDecorator => field('refs', { max: 200, ...o, ref });
export const DictField = (dictionary: string, o: FieldOptions = {}): PropertyDecorator => field('text', { max: 32, min: 1, ...o, dictionary });
export const RegionField = (o: FieldOptions = {}): PropertyDecorator => field('text', { max: 6, format: 'region', ...o });
export const TextsField = (o: FieldOptions = {}): PropertyDecorator => field('texts', { max: 50, ...o });
/** Free-form object, e.g. the values of custom fields; its content is checked by whoever owns it. */
export const ObjectField = (o: FieldOptions = {}): PropertyDecorator => field('object', o);
/** A value of several types, e.g. of a setting; its owner checks it. */
export const AnyField = (schema: Record<string, unknown>, o: FieldOptions = {}): PropertyDecorator => field('any', { ...o, schema } as FieldOptions);
export const NestedField = (item: () => Shape, o: FieldOptions = {}): PropertyDecorator => field('nested', { ...o, item });
export const LinesField = (item: () => Shape, o: FieldOptions = {}): PropertyDecorator => field('list', { max: 500, ...o, item });

function field(type: FieldType, o: FieldOptions): PropertyDecorator {
  return (target, property) => {
    const spec: FieldSpec = { ...o, type, name: String(property) };
    const list = registry.get(target);
    if (list) list.push(spec);
    else registry.set(target, [spec]);
    apply(spec, target);
  };
}

/** The PATCH shape of a resource after JSON Merge Patch: absent = unchanged, null = empty where the field may be empty. */
export function Changes<T extends object>(shape: new () => T, omit: readonly (keyof T)[] = []): new () => Partial<T> {
  class Changed {}
  const skipped = new Set<string>(omit as readonly string[]);
  for (const f of fieldsOf(shape)) {
    if (skipped.has(f.name)) continue;
    const own = registry.get(Changed.prototype) ?? [];
    registry.set(Changed.prototype, [...own, { ...f, unset: !f.opt }]);
    apply(f, Changed.prototype, true);
  }
  return Changed as new () => Partial<T>;
}

const apply = (spec: FieldSpec, target: object, patch = false): void => ApiProperty(schemaOf(spec, patch))(target, spec.name);

export interface Fault { code: string; params?: Record<string, unknown> }

/** What is wrong with a value, or undefined. Also used by the import, cell by cell. */
export function check(spec: FieldSpec, v: unknown): Fault | undefined {
  if (v === undefined || v === null || v === '') return spec.opt && v !== '' ? undefined : spec.opt ? undefined : { code: 'required' };
  switch (spec.type) {
    case 'text': return checkText(spec, v);
    case 'integer': return Number.isSafeInteger(v) ? bounds(spec, v as number) : { code: 'integer' };
    case 'decimal': return typeof v === 'string' && isDecimalText(v, spec.scale ?? 0) ? bounds(spec, Number(v)) : { code: 'decimal', params: { scale: spec.scale } };
    case 'boolean': return typeof v === 'boolean' ? undefined : { code: 'boolean' };
    case 'date': return typeof v === 'string' && isDay(v) ? undefined : { code: 'date' };
    case 'instant': return typeof v === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(v) && !Number.isNaN(Date.parse(v)) ? undefined : { code: 'instant' };
    case 'enum': return typeof v === 'string' && (spec.values ?? []).includes(v) ? undefined : { code: 'enum' };
    case 'ref': return isId(v) ? undefined : { code: 'ref' };
    case 'refs':
      if (Array.isArray(v) && v.length < (spec.min ?? 0)) return { code: 'required' };
      return Array.isArray(v) && v.length <= (spec.max ?? 200) && v.every(isId) ? undefined : { code: 'ref' };
    case 'texts': return Array.isArray(v) && v.length <= (spec.max ?? 50) && v.every((x) => typeof x === 'string' && x.trim() !== '' && x.length <= 50) ? undefined : { code: 'list', params: { max: spec.max ?? 50 } };
    case 'any': return undefined;
    case 'object': case 'nested': return typeof v === 'object' && !Array.isArray(v) ? undefined : { code: 'object' };
    case 'list': return Array.isArray(v) && v.length <= (spec.max ?? 500) && v.length >= (spec.min ?? 0) && v.every((x) => typeof x === 'object' && x !== null && !Array.isArray(x)) ? undefined : { code: 'list', params: { max: spec.max ?? 500 } };
  }
}

const isId = (v: unknown): boolean => Number.isSafeInteger(v) && (v as number) > 0;

function bounds(spec: FieldSpec, n: number): Fault | undefined {
  if (spec.min !== undefined && n < spec.min) return { code: 'min', params: { min: spec.min } };
  if (spec.max !== undefined && n > spec.max) return { code: 'max', params: { max: spec.max } };
  return undefined;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const FORMATS: Record<NonNullable<FieldOptions['format']>, { ok: (v: string) => boolean; code: string }> = {
  email: { ok: (v) => /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,190}\.[^\s@.]{2,}$/.test(v), code: 'email' },
  phone: { ok: (v) => /^[\d\s+()（）\-—转,，、;；/#*.extEXT]{3,60}$/.test(v), code: 'phone' },
  mobile: { ok: isMobile, code: 'mobile' },
  url: { ok: (v) => /^(https?:\/\/)?[^\s/$.?#][^\s]*$/i.test(v) && !/^(javascript|data|vbscript):/i.test(v), code: 'pattern' },
  credit_code: { ok: isCreditCode, code: 'credit_code' },
  region: { ok: (v) => /^\d{6}$/.test(v), code: 'pattern' },
  username: { ok: (v) => /^[\p{L}\p{N}_.@-]{2,32}$/u.test(v), code: 'pattern' },
};

function checkText(spec: FieldSpec, v: unknown): Fault | undefined {
  if (typeof v !== 'string') return { code: 'text' };
  const length = [...v].length;
  if (length > (spec.max ?? Infinity) || length < (spec.min ?? 0)) return { code: 'length', params: { min: spec.min ?? 0, max: spec.max } };
  if (CONTROL.test(v)) return { code: 'pattern' };
  if (spec.pattern && !spec.pattern.test(v)) return { code: 'pattern' };
  if (spec.format) { const f = FORMATS[spec.format]; if (!f.ok(v)) return { code: f.code }; }
  return undefined;
}

function schemaOf(spec: FieldSpec, patch: boolean): ApiPropertyOptions {
  const x: Record<string, unknown> = {};
  if (spec.scale !== undefined) x['x-scale'] = spec.scale;
  if (spec.ref) x['x-ref'] = spec.ref;
  if (spec.dictionary) x['x-dictionary'] = spec.dictionary;
  if (spec.kind) x['x-kind'] = spec.kind;
  if (spec.format) x['x-format'] = spec.format;
  if (spec.needs) x['x-needs'] = spec.needs;
  const base = { required: !spec.opt && !patch, ...(spec.description ? { description: spec.description } : {}), ...x };
  return { ...base, ...typeSchema(spec) } as ApiPropertyOptions;
}

/** Nest takes a function for a class to be asked later only when its name is `type`. */
function lazily(item: (() => Shape) | undefined): () => Shape {
  const type = (): Shape => (item ? item() : Object);
  return type;
}

function typeSchema(spec: FieldSpec): Record<string, unknown> {
  // Nest reads a list of types as an array of values; the document is brought to OpenAPI 3.1's form at the end (openapi31)
  const empty = spec.opt ? { nullable: true } : {};
  switch (spec.type) {
    case 'text': return { type: 'string', ...empty, maxLength: spec.max, ...(spec.min ? { minLength: spec.min } : {}) };
    case 'decimal': return { type: 'string', ...empty, format: 'decimal', ...(spec.min === undefined ? {} : { 'x-minimum': spec.min }), ...(spec.max === undefined ? {} : { 'x-maximum': spec.max }) };
    case 'integer': return { type: 'integer', ...empty, ...(spec.min === undefined ? {} : { minimum: spec.min }), ...(spec.max === undefined ? {} : { maximum: spec.max }) };
    case 'ref': return { type: 'integer', ...empty, minimum: 1 };
    case 'boolean': return { type: 'boolean', ...empty };
    case 'date': return { type: 'string', ...empty, format: 'date' };
    case 'instant': return { type: 'string', ...empty, format: 'date-time' };
    case 'enum': return { type: 'string', ...empty, enum: [...(spec.values ?? [])] };
    case 'refs': return { type: 'array', items: { type: 'integer' }, ...(spec.min === undefined ? {} : { minItems: spec.min }), maxItems: spec.max };
    case 'texts': return { type: 'array', items: { type: 'string' }, maxItems: spec.max };
    case 'object': return { type: 'object', ...empty, additionalProperties: true };
    case 'any': return spec.schema ?? {};
    case 'nested': return { type: lazily(spec.item), ...empty };
    case 'list': return { type: lazily(spec.item), isArray: true, maxItems: spec.max };
  }
}
