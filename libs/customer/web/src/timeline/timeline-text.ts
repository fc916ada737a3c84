import type { AuditEntry } from '@steward/system-web';
import { formatInstant, t, te } from '@steward/ui';
import type { TimelineItem } from './timeline.api';

export interface TimelineDay { day: string; items: { item: TimelineItem; time: string }[] }

/** Entries by the day they belong to, in the given time zone; their order stays. */
export function byDay(items: readonly TimelineItem[], timeZone: string): TimelineDay[] {
  const out: TimelineDay[] = [];
  for (const item of items) {
    const [day = '', time = ''] = formatInstant(item.at, timeZone).split(' ');
    const last = out[out.length - 1];
    if (last?.day === day) last.items.push({ item, time });
    else out.push({ day, items: [{ item, time }] });
  }
  return out;
}

/** Name of a kind of entries: the timeline's own word, else that of the record. */
export function kindText(kind: string): string {
  const known = [`customer.timeline.kind.${kind}`, `print.title.${kind}`, `entity.${kind}`].find(te);
  return known ? t(known) : kind;
}

/** How a record stands: the words of its own kind, else those of documents. */
export function stateText(item: Pick<TimelineItem, 'entity' | 'state'>): string {
  const known = item.state ? [`enum.${item.entity}.state.${item.state}`, `document.state.${item.state}`].find(te) : undefined;
  return known ? t(known) : '';
}

const STEP_COLORS: Readonly<Record<string, 'success' | 'danger'>> = { win: 'success', lose: 'danger' };
/** What was done with an opportunity, and the stage it came into. */
export function stepOf(item: Pick<TimelineItem, 'kind' | 'data'>): { what: string; stage: string; color: 'success' | 'danger' | 'info' } | undefined {
  const [step, stage] = [item.data?.['step'], item.data?.['stage']];
  if (item.kind !== 'opportunity' || typeof step !== 'string') return undefined;
  const key = `enum.opportunity_stay.step.${step}`;
  return { what: `${kindText('opportunity')} · ${te(key) ? t(key) : step}`, stage: typeof stage === 'string' ? stage : '', color: STEP_COLORS[step] ?? 'info' };
}

/** A change of the customer as the trail gives it. */
export const auditOf = (item: TimelineItem): AuditEntry => ({
  id: item.id, entity: item.entity, entityId: item.entityId, action: String(item.data?.['action'] ?? ''), actorId: item.actorId ?? 0, actorName: item.actorName, at: item.at, ip: '',
  source: (item.data?.['source'] ?? 'ui') as AuditEntry['source'], changes: (item.data?.['changes'] ?? null) as AuditEntry['changes'],
});

/** Two pages of entries as one: what was read twice because the list moved on stands once. */
export function appended(have: readonly TimelineItem[], more: readonly TimelineItem[]): TimelineItem[] {
  const known = new Set(have.map((one) => `${one.kind}:${one.id}`));
  return [...have, ...more.filter((one) => !known.has(`${one.kind}:${one.id}`))];
}
