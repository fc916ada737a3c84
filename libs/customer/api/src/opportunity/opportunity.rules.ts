import { divideRounded, lineAmount } from '@steward/kernel';

/** What a stage is: part of the way, or one of its two ends. */
export const STAGE_KINDS = ['open', 'won', 'lost'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** How an opportunity stands; `invalid` = it never was one (double, test, wrong number), counted neither as won nor as lost. */
export const STATUSES = ['open', 'won', 'lost', 'invalid'] as const;
export type OpportunityStatus = (typeof STATUSES)[number];
export const ENDS = ['won', 'lost', 'invalid'] as const;
export type OpportunityEnd = (typeof ENDS)[number];

/** Fields a stage may demand before an opportunity enters it. */
export const DEMANDED = ['contactId', 'amount', 'expectedCloseDate', 'lines', 'competitors', 'source'] as const;
export type DemandedField = (typeof DEMANDED)[number];

/** Why an opportunity came into a stage. */
export const STEPS = ['create', 'move', 'win', 'lose', 'invalidate', 'reopen', 'rearrange'] as const;
export type StageStep = (typeof STEPS)[number];

export const stepOfEnd: Readonly<Record<OpportunityEnd, StageStep>> = { won: 'win', lost: 'lose', invalid: 'invalidate' };
/** The stage an end leads to: what is invalid lies with the lost ones. */
export const kindOfEnd = (end: OpportunityEnd): StageKind => (end === 'won' ? 'won' : 'lost');

export const FULL_RATE = 10_000;
const DAY_MS = 86_400_000;

/** Amount (fen) times probability (×1e4), in fen: what a forecast counts. */
export const weightedAmount = (amount: number, probability: number): number => divideRounded(BigInt(amount) * BigInt(probability), BigInt(FULL_RATE));

/** Probability of an opportunity that has ended: it happened or it did not. */
export const endProbability = (end: OpportunityEnd): number => (end === 'won' ? FULL_RATE : 0);

export interface PricedLine { quantity: number; unitPrice: number; discountRate: number }
/** Amount of product lines in fen; null when there are none: then people say what it is worth. */
export const amountOfLines = (lines: readonly PricedLine[]): number | null => (lines.length === 0 ? null : lines.reduce((sum, l) => sum + lineAmount(l.quantity, l.unitPrice, l.discountRate), 0));

/** What is there to be looked at when a stage demands it. */
export interface Demanded { contactId: number | null; amount: number; expectedCloseDate: string | null; competitors: string | null; source: string | null; lineCount: number }

/** Fields a stage demands and the opportunity does not have, in the order of the stage. */
export function missingFields(demanded: readonly string[] | null, o: Demanded): DemandedField[] {
  const has: Record<DemandedField, boolean> = { contactId: o.contactId !== null, amount: o.amount > 0, expectedCloseDate: o.expectedCloseDate !== null, lines: o.lineCount > 0, competitors: Boolean(o.competitors), source: o.source !== null };
  return (demanded ?? []).filter((f): f is DemandedField => f in has && !has[f as DemandedField]);
}

/** Whole days between two instants, never below 0. */
export const daysBetween = (from: string, to: string): number => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));

/** Before this instant nothing may have happened for an opportunity to count as stale; undefined when `days` is 0 (switched off). */
export const staleBefore = (now: string, days: number): string | undefined => (days <= 0 ? undefined : new Date(Date.parse(now) - days * DAY_MS).toISOString());

/** Open, and untouched for longer than the setting allows: neither changed nor followed up. */
export const isStale = (o: { status: string; idleSince: string }, before: string | undefined): boolean => before !== undefined && o.status === 'open' && o.idleSince < before;

export interface StagePlan { id?: number | null; name: string; kind: StageKind; probability: number; requiredFields: readonly string[] | null }
export interface PlanFault { index: number | null; field: string; code: string }

/** What is wrong with the stages of a pipeline: it needs a way and exactly one of each end, each name once. */
export function planFaults(stages: readonly Pick<StagePlan, 'name' | 'kind' | 'requiredFields'>[]): PlanFault[] {
  const out: PlanFault[] = [];
  const names = new Set<string>();
  stages.forEach((s, index) => {
    const key = s.name.trim().toLowerCase();
    if (names.has(key)) out.push({ index, field: 'name', code: 'duplicate' });
    names.add(key);
    if ((s.requiredFields ?? []).some((f) => !(DEMANDED as readonly string[]).includes(f))) out.push({ index, field: 'requiredFields', code: 'enum' });
  });
  const count = (kind: StageKind): number => stages.filter((s) => s.kind === kind).length;
  if (count('open') === 0) out.push({ index: null, field: 'stages', code: 'opportunity.no_open_stage' });
  if (count('won') !== 1 || count('lost') !== 1) out.push({ index: null, field: 'stages', code: 'opportunity.one_end_each' });
  return out;
}

const RANK: Readonly<Record<StageKind, number>> = { open: 0, won: 1, lost: 2 };
/** Stages as they are kept: the way in the order given, then won, then lost; their probabilities are certain. */
export function orderedStages<S extends Pick<StagePlan, 'kind' | 'probability'>>(stages: readonly S[]): S[] {
  const sorted = stages.map((s, i) => ({ s, i })).sort((a, b) => RANK[a.s.kind] - RANK[b.s.kind] || a.i - b.i).map((x) => x.s);
  return sorted.map((s) => (s.kind === 'open' ? s : { ...s, probability: s.kind === 'won' ? FULL_RATE : 0 }));
}
