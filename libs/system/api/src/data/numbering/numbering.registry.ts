import { type Reset, type Segment, ruleFaults } from './numbering.rules.js';

/** `master`: codes taken at first save, gaps allowed. `document`: numbers taken when a document first leaves draft, gapless. */
export type SeriesKind = 'master' | 'document';
/** A series with the rule it starts with; its name stands under `numbering.<series>` of the messages. */
export interface Series { readonly series: string; readonly kind: SeriesKind; readonly segments: readonly Segment[]; readonly resetBy: Reset }

const all = new Map<string, Series>();

/** Declares a series, at import time or in `onModuleInit`. */
export function registerNumberingRule(s: Series): void {
  const wrong = ruleFaults(s);
  if (wrong.length > 0 || !/^[a-z][a-z0-9_]{0,31}$/.test(s.series)) throw new Error(`The numbering rule ${s.series} is not valid: ${JSON.stringify(wrong)}`);
  all.set(s.series, s);
}

/** The usual rule of a document (domain.md 2.0): prefix, yyyyMMdd, four digits, anew every day. */
export function registerDocumentNumber(series: string, prefix: string): void {
  registerNumberingRule({ series, kind: 'document', segments: [{ type: 'text', text: prefix }, { type: 'date', pattern: 'yyyyMMdd' }, { type: 'sequence', width: 4, start: 1, step: 1 }], resetBy: 'day' });
}

/** The usual rule of master data: prefix and digits that go on for ever. */
export function registerMasterCode(series: string, prefix: string, width = 6): void {
  registerNumberingRule({ series, kind: 'master', segments: [{ type: 'text', text: prefix }, { type: 'sequence', width, start: 1, step: 1 }], resetBy: 'never' });
}

export const seriesOf = (series: string): Series | undefined => all.get(series);
export const allSeries = (): Series[] => [...all.values()];

registerMasterCode('customer', 'KH');
