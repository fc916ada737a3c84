import { unscaled } from '@steward/kernel';
import { type AuditChanges, columnKinds, scaleOf } from '@steward/platform';
import { auditOf } from '../master.audit.js';

type EntityClass = abstract new () => object;
const plans = new Map<EntityClass, Record<string, number>>();

function scalesOf(entity: EntityClass): Record<string, number> {
  let scales = plans.get(entity);
  if (!scales) plans.set(entity, (scales = Object.fromEntries([...columnKinds(entity)].flatMap(([column, kind]) => { const s = scaleOf(kind); return s === undefined ? [] : [[column, s]]; }))));
  return scales;
}

/** What changes on the head of a document, in the values of the wire. */
export const headChanges = (entity: EntityClass, before: object, set: object): AuditChanges => auditOf(before, set, { derived: ['approvedAt', 'approvedBy', 'voidedAt', 'voidedBy', 'departmentId'], scales: scalesOf(entity) });

/** Lines before and after a change as the log tells them: the named columns, in the values of the wire. Nothing where they are the same. */
export function lineChanges<L extends object>(entity: EntityClass, before: readonly L[], after: readonly L[], columns: readonly (keyof L & string)[]): AuditChanges {
  const scales = scalesOf(entity);
  const told = (l: L): Record<string, unknown> => Object.fromEntries(columns.map((c) => { const scale = scales[c]; const v = l[c]; return [c, scale === undefined || v === null ? v : unscaled(v as number, scale)]; }));
  const [a, b] = [before.map(told), after.map(told)];
  return JSON.stringify(a) === JSON.stringify(b) ? {} : { lines: [a, b] };
}
