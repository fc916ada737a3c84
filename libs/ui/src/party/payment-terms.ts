import { t } from '../i18n/i18n';
import type { Choice } from '../pickers/tree';

/** When money is due: `cash`, `days:30`, `month_end:15`. */
export interface PaymentTerm { kind: 'cash' | 'days' | 'month_end'; days: number }

export function parseTerm(text: string | null | undefined): PaymentTerm | undefined {
  const found = /^(?:(cash)|(days|month_end):(\d{1,3}))$/.exec(text ?? '');
  if (!found) return undefined;
  return found[1] ? { kind: 'cash', days: 0 } : { kind: found[2] as PaymentTerm['kind'], days: Number(found[3]) };
}

export const termText = (term: PaymentTerm): string => (term.kind === 'cash' ? 'cash' : `${term.kind}:${term.days}`);

/** 月结 30 天; what is no term stays as it is. */
export function termLabel(text: string | null | undefined): string {
  const term = parseTerm(text);
  return term ? t(`ui.term.${term.kind}`, { days: term.days }) : (text ?? '');
}

/** Usual terms, for filters and for setting many at once. */
export const USUAL_TERMS = ['cash', 'days:7', 'days:15', 'days:30', 'days:45', 'days:60', 'days:90', 'month_end:0', 'month_end:15', 'month_end:30'] as const;

/** Choices of 结算方式: the usual ones and whatever the record has. */
export function termChoices(current?: unknown): Choice[] {
  const own = typeof current === 'string' && parseTerm(current) && !USUAL_TERMS.some((term) => term === current) ? [current] : [];
  return [...USUAL_TERMS, ...own].map((value) => ({ value, label: termLabel(value) }));
}
