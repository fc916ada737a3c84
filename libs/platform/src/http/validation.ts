import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { FieldFault } from '@steward/kernel';
import { fault, invalid } from '../problem/problem.js';
import { type FieldSpec, type Shape, check, fieldsOf } from './fields.js';

/** The pipe of architecture.md 7: bodies are read by the fields of their shape; unknown members are refused, every fault has a JSON pointer. */
export const validationPipe = (): PipeTransform => ({
  transform: (value: unknown, { type, metatype }: ArgumentMetadata): unknown => (type === 'body' && metatype && planOf(metatype as Shape).size > 0 ? validated(metatype as Shape, value) : value),
});

/** A plain value as an instance of a wire shape. Throws 422 with a pointer for every wrong field. */
export function validated<T extends object>(shape: new () => T, value: unknown): T {
  const faults: FieldFault[] = [];
  const read = readShape(shape, value, '', faults);
  if (faults.length > 0) throw invalid(...faults);
  return read as T;
}

const plans = new WeakMap<Shape, ReadonlyMap<string, FieldSpec>>();

function planOf(shape: Shape): ReadonlyMap<string, FieldSpec> {
  let plan = plans.get(shape);
  if (!plan) plans.set(shape, (plan = new Map(fieldsOf(shape).map((f) => [f.name, f]))));
  return plan;
}

function readShape(shape: Shape, value: unknown, at: string, faults: FieldFault[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) { faults.push(fault(at, 'object')); return value; }
  const plan = planOf(shape);
  const source = value as Record<string, unknown>;
  const out = new shape() as Record<string, unknown>;
  for (const name of Object.keys(source)) if (!plan.has(name)) faults.push(fault(`${at}/${name}`, 'unknown'));
  for (const [name, spec] of plan) {
    const v = converted(spec, Object.hasOwn(source, name) ? source[name] : undefined);
    if (v === undefined && (spec.opt || spec.unset)) continue;
    const wrong = check(spec, v);
    if (wrong) faults.push({ pointer: `${at}/${name}`, code: wrong.code, params: wrong.params ?? {} });
    else out[name] = spec.item && v !== null ? readItems(spec, spec.item(), v, `${at}/${name}`, faults) : v;
  }
  return out;
}

function readItems(spec: FieldSpec, item: Shape, value: unknown, at: string, faults: FieldFault[]): unknown {
  return spec.type === 'list' ? (value as unknown[]).map((v, i) => readShape(item, v, `${at}/${i}`, faults)) : readShape(item, value, at, faults);
}

/** What is meant well: numbers for decimals, blanks around texts, an empty text for none. */
function converted(spec: FieldSpec, v: unknown): unknown {
  if (spec.type === 'decimal' && typeof v === 'number') return String(v);
  if (spec.type !== 'text' || spec.secret || typeof v !== 'string') return v;
  const text = v.trim();
  return text === '' && spec.opt ? null : text;
}
