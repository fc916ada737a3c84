import { SCALE, unscaled } from '@steward/kernel';
import { type AuditChanges, difference } from '@steward/platform';

const SCALES: Readonly<Record<string, number>> = { orderDiscount: SCALE.money, otherCharges: SCALE.money, total: SCALE.money, defaultTaxRate: SCALE.rate };
/** Follows from what is noted anyway. */
const DERIVED = new Set(['goods', 'lineCount', 'quantity', 'amount', 'net', 'tax', 'customerName', 'departmentId']);

/** What the audit trail says of a changed head: values as they travel, custom fields one by one, nothing derived. */
export function salesAudit(moved: AuditChanges): AuditChanges {
  const out: Record<string, readonly [unknown, unknown]> = {};
  for (const [key, [a, b]] of Object.entries(moved)) {
    if (DERIVED.has(key)) continue;
    if (key === 'custom') { Object.assign(out, customChanges(a, b)); continue; }
    if (key === 'instalments') { out[key] = [planText(a), planText(b)]; continue; }
    const scale = SCALES[key];
    out[key] = scale === undefined ? [a, b] : ([a, b].map((v) => (typeof v === 'number' ? unscaled(v, scale) : v)) as [unknown, unknown]);
  }
  return out;
}

function customChanges(a: unknown, b: unknown): AuditChanges {
  const [x, y] = [a ?? {}, b ?? {}] as [Record<string, unknown>, Record<string, unknown>];
  return Object.fromEntries(Object.entries(difference(x, y, [...new Set([...Object.keys(x), ...Object.keys(y)])])).map(([k, pair]) => [`custom.${k}`, pair]));
}

const planText = (plan: unknown): unknown => (Array.isArray(plan) ? (plan as { dueDate: string; amount: number }[]).map((i) => ({ dueDate: i.dueDate, amount: unscaled(i.amount, SCALE.money) })) : null);
