import type { FieldFault } from '@steward/kernel';
import { fault } from '@steward/platform';

export const DATE_PATTERNS = ['yyyyMMdd', 'yyMMdd', 'yyyyMM', 'yyMM', 'yyyy', 'yy', 'MMdd', 'MM', 'dd'] as const;
export type DatePattern = (typeof DATE_PATTERNS)[number];
export const RESETS = ['never', 'year', 'month', 'day'] as const;
export type Reset = (typeof RESETS)[number];

export type Segment =
  | { type: 'text'; text: string }
  | { type: 'date'; pattern: DatePattern }
  | { type: 'sequence'; width: number; start: number; step: number };
export type SequenceSegment = Extract<Segment, { type: 'sequence' }>;

export interface Rule { segments: readonly Segment[]; resetBy: Reset }
/** What a rule that was changed while numbers existed has to respect. */
export interface Continued { epoch: number; floor: number; floorUntil: string | null }

/** Codes and document numbers have 32 characters at most. */
const MOST = 30;
const TEXT = /^[A-Za-z0-9\p{Script=Han}_./-]{1,12}$/u;

/** What is wrong with a rule; pointers below `/segments`. */
export function ruleFaults({ segments, resetBy }: Rule): FieldFault[] {
  const out: FieldFault[] = [];
  if (segments.length === 0 || segments.length > 8) out.push(fault('/segments', 'list', { max: 8 }));
  for (const [i, s] of segments.entries()) out.push(...segmentFaults(s, `/segments/${i}`));
  if (out.length > 0) return out;
  const sequences = segments.filter((s) => s.type === 'sequence');
  if (sequences.length !== 1) out.push(fault('/segments', 'numbering_sequence'));
  const shown = segments.flatMap((s) => (s.type === 'date' ? [s.pattern] : [])).join('');
  const needed: Record<Reset, string[]> = { never: [], year: ['yy'], month: ['yy', 'MM'], day: ['yy', 'MM', 'dd'] };
  if (needed[resetBy].some((part) => !shown.includes(part))) out.push(fault('/segments', 'numbering_date'));
  if (out.length === 0 && render({ segments, resetBy }, '2026-12-31', 1).length > MOST) out.push(fault('/segments', 'length', { min: 1, max: MOST }));
  return out;
}

function segmentFaults(s: Segment, at: string): FieldFault[] {
  if (s.type === 'text') return TEXT.test(s.text ?? '') ? [] : [fault(`${at}/text`, 'pattern')];
  if (s.type === 'date') return DATE_PATTERNS.includes(s.pattern) ? [] : [fault(`${at}/pattern`, 'enum')];
  if (s.type !== 'sequence') return [fault(`${at}/type`, 'enum')];
  const range = (name: 'width' | 'start' | 'step', min: number, max: number): FieldFault[] =>
    Number.isSafeInteger(s[name]) && s[name] >= min && s[name] <= max ? [] : [fault(`${at}/${name}`, Number(s[name]) > max ? 'max' : 'min', { min, max })];
  return [...range('width', 1, 12), ...range('start', 0, 999_999_999), ...range('step', 1, 1_000)];
}

export function sequenceOf(rule: Pick<Rule, 'segments'>): SequenceSegment {
  const found = rule.segments.find((s): s is SequenceSegment => s.type === 'sequence');
  if (!found) throw new Error('A numbering rule without a sequence');
  return found;
}

/** The period a day falls into: within it numbers go up, with the next one they begin anew. */
export function periodOf(resetBy: Reset, day: string): string {
  const digits = day.replaceAll('-', '');
  return resetBy === 'day' ? digits : resetBy === 'month' ? digits.slice(0, 6) : resetBy === 'year' ? digits.slice(0, 4) : '';
}

/** Name of the counter of a series in a period. */
export const counterName = (series: string, epoch: number, period: string): string => `${series}${epoch > 0 ? `#${epoch}` : ''}:${period}`;

/** The figure the n-th number of a period shows (n from 1). */
export function figureOf(rule: Rule, c: Continued, period: string, n: number): number {
  const { start, step } = sequenceOf(rule);
  const behind = c.floorUntil !== null && period <= periodOf(rule.resetBy, c.floorUntil) ? Math.max(start, c.floor + 1) : start;
  return behind + (n - 1) * step;
}

/** A number of the rule for a day. A figure longer than its width is shown whole. */
export function render({ segments }: Rule, day: string, figure: number): string {
  return segments.map((s) => (s.type === 'text' ? s.text : s.type === 'date' ? dateText(s.pattern, day) : String(figure).padStart(s.width, '0'))).join('');
}

function dateText(pattern: DatePattern, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return pattern.replace('yyyy', year).replace('yy', year.slice(2)).replace('MM', month).replace('dd', date);
}

/** Counting must begin anew behind the old numbers when the figure of the n-th number or the period changes. */
export function startsAnew(before: Rule, after: Rule): boolean {
  const [a, b] = [sequenceOf(before), sequenceOf(after)];
  return before.resetBy !== after.resetBy || a.start !== b.start || a.step !== b.step;
}
