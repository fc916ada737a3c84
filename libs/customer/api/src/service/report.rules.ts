import { divideRounded, unscaled } from '@steward/kernel';

/** What a service report is broken down by. */
export const REPORT_BY = ['type', 'product', 'assignee', 'month'] as const;
export type ReportBy = (typeof REPORT_BY)[number];

/** Sums over the tickets of a group; minutes, scores, fen. */
export interface ServiceSums {
  /** Accepted and not cancelled. */
  tickets: number;
  responded: number; responseMinutes: number;
  solved: number; solveMinutes: number;
  closed: number;
  /** Closed no later than required. */
  onTime: number;
  answers: number; scores: number;
  repeats: number;
  fee: number;
}
export const NO_SUMS: ServiceSums = { tickets: 0, responded: 0, responseMinutes: 0, solved: 0, solveMinutes: 0, closed: 0, onTime: 0, answers: 0, scores: 0, repeats: 0, fee: 0 };

/** Figures of a group; null where there is nothing to divide by. Averages in minutes, rates in percent with one digit, satisfaction with two. */
export interface ServiceFigures {
  tickets: number; closed: number; onTime: number; answers: number; repeats: number; fee: string;
  responseAverage: number | null; solveAverage: number | null; onTimeRate: string | null; satisfaction: string | null; repeatRate: string | null;
}

const percent = (part: number, of: number): string | null => (of === 0 ? null : decimals(part * 100, of, 1));
const average = (sum: number, n: number): number | null => (n === 0 ? null : divideRounded(BigInt(sum), BigInt(n)));
/** A quotient with so many digits after the point, rounded half away from zero. */
const decimals = (a: number, b: number, digits: number): string => (divideRounded(BigInt(a * 10 ** digits), BigInt(b)) / 10 ** digits).toFixed(digits);

/** On-time rate = closed in time / closed; satisfaction = Σ scores / answers; repeat rate = repeated / tickets. */
export function serviceFigures(s: ServiceSums): ServiceFigures {
  return {
    tickets: s.tickets, closed: s.closed, onTime: s.onTime, answers: s.answers, repeats: s.repeats, fee: unscaled(s.fee, 2), responseAverage: average(s.responseMinutes, s.responded), solveAverage: average(s.solveMinutes, s.solved),
    onTimeRate: percent(s.onTime, s.closed), satisfaction: s.answers === 0 ? null : decimals(s.scores, s.answers, 2), repeatRate: percent(s.repeats, s.tickets),
  };
}

/** Sums of all groups together. */
export function addSums(all: readonly ServiceSums[]): ServiceSums {
  const out = { ...NO_SUMS };
  for (const s of all) for (const key of Object.keys(out) as (keyof ServiceSums)[]) out[key] += s[key];
  return out;
}
