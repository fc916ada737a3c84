import type { FieldFault } from '@steward/kernel';
import { context, principal } from '../context/context.js';
import { fault, forbidden, invalid } from '../problem/problem.js';
import { type FieldSpec, type Shape, fieldsOf } from './fields.js';

/** Whether the caller holds a right that fields may need; work of the system itself holds all. */
export const mayUse = (code: string): boolean => context().system !== undefined || (context().principal?.permissions.has(code) ?? false);

/** Refuses work that needs a further right, e.g. approving with the request that creates: 403 `forbidden`. */
export function demandRight(code: string): void {
  if (!mayUse(code)) throw forbidden(code);
}

interface Guarded { needing: readonly FieldSpec[]; nested: readonly FieldSpec[] }
const plans = new WeakMap<Shape, Guarded>();

/** Fields of a shape that need a right, and those whose own shape has such fields somewhere. */
function guarded(shape: Shape): Guarded {
  let g = plans.get(shape);
  if (!g) {
    const fields = fieldsOf(shape);
    plans.set(shape, (g = { needing: [], nested: [] }));
    g.needing = fields.filter((f) => f.needs !== undefined);
    g.nested = fields.filter((f) => { const inner = f.item && f.item() !== shape ? guarded(f.item()) : undefined; return inner !== undefined && inner.needing.length + inner.nested.length > 0; });
  }
  return g;
}

/**
 * A view without the fields the caller may not see: their keys are absent, also in nested shapes and lines (architecture.md 6.6).
 * The right of a field stands at the field (`needs`). Gives the same object where nothing has to go.
 */
export function withoutForbidden<T extends object>(view: T, shape: Shape): T {
  const { needing, nested } = guarded(shape);
  const gone = needing.filter((f) => f.name in view && !mayUse(f.needs ?? ''));
  if (gone.length === 0 && nested.length === 0) return view;
  const out = { ...view } as Record<string, unknown>;
  for (const f of gone) delete out[f.name];
  for (const f of nested) {
    const value = out[f.name];
    const item = f.item;
    if (!item || typeof value !== 'object' || value === null) continue;
    out[f.name] = Array.isArray(value) ? value.map((v: object) => withoutForbidden(v, item())) : withoutForbidden(value, item());
  }
  return out as T;
}

/** Refuses what the caller may not write: 422 `forbidden` with a pointer per field that was sent although it needs a right. */
export function refuseForbidden(input: object, shape: Shape): void {
  if (context().system !== undefined) return;
  principal();
  const faults: FieldFault[] = [];
  collect(input as Record<string, unknown>, shape, '', faults);
  if (faults.length > 0) throw invalid(...faults);
}

function collect(input: Readonly<Record<string, unknown>>, shape: Shape, at: string, faults: FieldFault[]): void {
  const { needing, nested } = guarded(shape);
  for (const f of needing) if (input[f.name] !== undefined && !mayUse(f.needs ?? '')) faults.push(fault(`${at}/${f.name}`, 'forbidden', { permission: f.needs ?? '' }));
  for (const f of nested) {
    const value = input[f.name];
    const item = f.item;
    if (!item || typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) value.forEach((v, i) => { collect(v as Record<string, unknown>, item(), `${at}/${f.name}/${i}`, faults); });
    else collect(value as Record<string, unknown>, item(), `${at}/${f.name}`, faults);
  }
}

/** What was changed on a record (field → [before, after], values as they travel) without the fields the caller may not see. */
export function withoutForbiddenChanges(changes: Readonly<Record<string, unknown>>, shape: Shape): Record<string, unknown> {
  const { needing, nested } = guarded(shape);
  const gone = new Set(needing.filter((f) => !mayUse(f.needs ?? '')).map((f) => f.name));
  const inner = new Map(nested.map((f) => [f.name, f.item]));
  const seen = (value: unknown, item: Shape): unknown => {
    if (Array.isArray(value)) return value.map((v) => seen(v, item));
    return typeof value === 'object' && value !== null ? withoutForbidden(value, item) : value;
  };
  return Object.fromEntries(Object.entries(changes).filter(([name]) => !gone.has(name)).map(([name, pair]) => {
    const item = inner.get(name);
    return [name, item ? seen(pair, item()) : pair];
  }));
}
