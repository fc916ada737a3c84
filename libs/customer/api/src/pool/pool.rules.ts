import { addDays } from '@steward/kernel';

/** Reasons for which a customer falls into the pool (domain.md 2.2): no follow-up, no deal, no new opportunity, a dealt customer without a new order. */
export const RULE_KINDS = ['no_follow_up', 'no_deal', 'no_opportunity', 'no_order'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Days that may differ by level of the customer; a level that is not named has the days of the rule. */
export interface DaysByLevel { days: number; levels: Readonly<Record<string, number>> }
export interface RecycleRule extends DaysByLevel { kind: RuleKind }

/** What the rules look at; days of the company, null = it never happened. */
export interface PoolFacts {
  level: string | null;
  ownerSince: string;
  /** By the owner or a follower. */
  lastFollowUp: string | null;
  lastOpportunity: string | null;
  lastDeal: string | null;
  protectedUntil: string | null;
}

/** The day a customer falls into the pool, and the rule that says so. `days` are those of the rule. */
export interface Due { day: string; rule: RuleKind; days: number }

/** The part of a pool's terms that says when customers fall into it. */
export interface RecycleTerms { rules: readonly RecycleRule[]; exemptDealt: boolean; exemptOpen: boolean }

/** Why a customer does not fall into the pool whatever its due day is. */
export const EXEMPTIONS = ['disabled', 'locked', 'balance', 'open_order', 'dealt', 'open_business'] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

/** What exempts a customer; `openBusiness` are open opportunities and quotations. Balances in fen. */
export interface Holding { enabled: boolean; locked: boolean; receivableBalance: number; advanceBalance: number; openOrder: boolean; dealt: boolean; openBusiness: boolean }

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

export const daysFor = (r: DaysByLevel, level: string | null): number => (level === null ? undefined : r.levels[level]) ?? r.days;

/** The day a rule counts from, or null where it does not apply to the customer. */
export function baseOf(kind: RuleKind, f: PoolFacts): string | null {
  switch (kind) {
    case 'no_follow_up': return later(f.ownerSince, f.lastFollowUp);
    // a deal of a former owner says nothing about this one
    case 'no_deal': return f.lastDeal !== null && f.lastDeal >= f.ownerSince ? null : f.ownerSince;
    case 'no_opportunity': return later(f.ownerSince, f.lastOpportunity);
    case 'no_order': return f.lastDeal === null ? null : later(f.ownerSince, f.lastDeal);
  }
}

/** due = max(min over the rules (base + N), protectedUntil); null where no rule applies. Of rules due on the same day the first in the list has fired. */
export function dueOf(rules: readonly RecycleRule[], f: PoolFacts): Due | null {
  let first: Due | null = null;
  for (const r of rules) {
    const base = baseOf(r.kind, f);
    if (base === null) continue;
    const days = daysFor(r, f.level);
    const day = addDays(base, days);
    if (first === null || day < first.day) first = { day, rule: r.kind, days };
  }
  return first && { ...first, day: later(first.day, f.protectedUntil) };
}

/** Protected while the day is before the end; on that day it is not any more. */
export const isProtected = (protectedUntil: string | null, today: string): boolean => protectedUntil !== null && today < protectedUntil;

/** End of the protection of a customer somebody has had since a day; null = no protection. */
export function protectionEnd(since: string, p: DaysByLevel, level: string | null): string | null {
  const days = daysFor(p, level);
  return days > 0 ? addDays(since, days) : null;
}

/** Why the customer stays with its owner although it may be due. Open orders and balances always exempt, the rest by the pool's switches. */
export function exemptionOf(t: RecycleTerms, h: Holding): Exemption | null {
  if (!h.enabled) return 'disabled';
  if (h.locked) return 'locked';
  if (h.receivableBalance !== 0 || h.advanceBalance !== 0) return 'balance';
  if (h.openOrder) return 'open_order';
  if (t.exemptDealt && h.dealt) return 'dealt';
  if (t.exemptOpen && h.openBusiness) return 'open_business';
  return null;
}

/** A customer under the rules of its owner's pool on a day. */
export interface Standing { due: Due | null; exempt: Exemption | null; /** It goes into the pool today. */ falls: boolean; /** Days until it does; 0 = today or overdue, null = it does not. */ daysLeft: number | null }

export function standingOf(t: RecycleTerms, f: PoolFacts, h: Holding, today: string): Standing {
  const due = dueOf(t.rules, f);
  const exempt = exemptionOf(t, h);
  if (due === null || exempt !== null) return { due, exempt, falls: false, daysLeft: null };
  return { due, exempt, falls: today >= due.day, daysLeft: Math.max(0, daysBetween(today, due.day)) };
}

/** Whole days from one day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Saturdays and Sundays, for pools that recycle on working days only. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const HIDDEN_CHAR = '*';
/** What pool members see of a hidden value: first three and last two characters of long ones, so that doubles can be told apart. */
export function masked(value: string): string {
  const chars = [...value];
  if (chars.length < 8) return HIDDEN_CHAR.repeat(4);
  return `${chars.slice(0, 3).join('')}${HIDDEN_CHAR.repeat(4)}${chars.slice(-2).join('')}`;
}
