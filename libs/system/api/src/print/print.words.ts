import { type Locale, SCALE, parsePaymentTerm, scaled } from '@steward/kernel';
import { type Texts, clock } from '@steward/platform';
import type { PrintKind, PrintValue } from './printable.js';
import { grouped, trimmed } from './render/figures.js';

/** Digits of the kinds that may be added up. */
const DIGITS: Partial<Record<PrintKind, number>> = { money: SCALE.money, quantity: SCALE.quantity };

/** Digits after the point of a column that may be added up; undefined for kinds that may not. */
export const sumDigits = (kind: PrintKind | undefined): number | undefined => (kind === undefined ? undefined : DIGITS[kind]);

/** Exact scaled integer of a figure; nothing counts as 0. */
export const sumValue = (value: PrintValue, digits: number): number => (empty(value) ? 0 : scaled(String(value), digits));

export const empty = (value: PrintValue): boolean => value === null || value === undefined || value === '';

interface Kinded { kind?: PrintKind; words?: string }

/** The words of one reader: values as people read them. */
export class PrintWords {
  constructor(private readonly texts: Texts, readonly locale: Locale, private readonly dictionaries: ReadonlyMap<string, ReadonlyMap<string, string>>) {}

  text(key: string, params: Record<string, unknown> = {}): string {
    return this.texts.text(this.locale, key, params);
  }

  label(f: { label: string; labelText?: string }): string {
    return f.labelText ?? this.text(f.label);
  }

  /** A value as it is printed; nothing is an empty text. */
  value(f: Kinded, value: PrintValue): string {
    if (empty(value)) return '';
    const text = String(value);
    switch (f.kind ?? 'text') {
      case 'money': return grouped(trimmed(text, SCALE.money));
      case 'price': return grouped(trimmed(text, 2));
      case 'quantity': case 'integer': return grouped(trimmed(text));
      case 'rate': return percent(text);
      case 'instant': return instantText(text);
      case 'boolean': return this.text(value === true || value === 1 ? 'common.yes' : 'common.no');
      case 'enum': return this.texts.maybe(this.locale, `${f.words ?? ''}.${text}`) ?? text;
      case 'dictionary': return this.dictionaries.get(f.words ?? '')?.get(text) ?? text;
      case 'term': return this.term(text);
      default: return text;
    }
  }

  private term(text: string): string {
    const term = parsePaymentTerm(text);
    return term ? this.text(`print.term.${term.kind}`, { ...term }) : text;
  }
}

/** "0.13" is 13%. */
function percent(rate: string): string {
  const n = scaled(rate, SCALE.rate);
  const digits = String(Math.abs(n)).padStart(3, '0');
  return `${n < 0 ? '-' : ''}${trimmed(`${digits.slice(0, -2)}.${digits.slice(-2)}`)}%`;
}

/** An instant in the company's time zone, to the minute. */
export function instantText(instant: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: clock.timezone(), dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
}
