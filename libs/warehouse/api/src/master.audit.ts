import { unscaled } from '@steward/kernel';
import { type AuditChanges, difference } from '@steward/platform';

export interface AuditPlan {
  /** Columns that follow from others. */
  derived: readonly string[];
  /** Digits after the point of scaled columns. */
  scales: Readonly<Record<string, number>>;
  /** Columns that travel in another form. */
  wire?: Readonly<Record<string, (value: unknown) => unknown>>;
}

/** What the audit trail says of a change: values as they travel, custom fields one by one, nothing derived. */
export function auditOf(before: object, set: object, plan: AuditPlan): AuditChanges {
  const out: Record<string, readonly [unknown, unknown]> = {};
  for (const [key, [a, b]] of Object.entries(difference(before, set))) {
    if (plan.derived.includes(key)) continue;
    if (key === 'custom') { Object.assign(out, customChanges(a, b)); continue; }
    const scale = plan.scales[key];
    const form = plan.wire?.[key] ?? ((v: unknown): unknown => (scale === undefined || v === null ? v : unscaled(v as number, scale)));
    out[key] = [form(a), form(b)];
  }
  return out;
}

function customChanges(a: unknown, b: unknown): AuditChanges {
  const [x, y] = [a ?? {}, b ?? {}] as [Record<string, unknown>, Record<string, unknown>];
  const changes = difference(x, y, [...new Set([...Object.keys(x), ...Object.keys(y)])]);
  return Object.fromEntries(Object.entries(changes).map(([k, pair]) => [`custom.${k}`, pair]));
}

/** Columns whose value really differs. */
export function changed<E extends object>(before: E, columns: Partial<E>): Partial<E> {
  return Object.fromEntries(Object.keys(difference(before, columns)).map((k) => [k, columns[k as keyof E]])) as Partial<E>;
}
