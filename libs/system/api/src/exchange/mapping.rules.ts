import type { ImportField } from './import-target.js';

/** What a header said the last time, by normalised header. */
export type Remembered = ReadonlyMap<string, string>;

const BRACKETS = /[()[\]{}<>【】〔〕《》「」『』]/g;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|\{[^{}]*\}|<[^<>]*>/g;

/** A header as it is compared: full width made plain, no blanks (`地      区`), no required mark, no bracket characters, lower case. */
export function normalHeader(header: string): string {
  return header.normalize('NFKC').replace(/[\s\u200b]+/g, '').replace(/[*＊:：]+/g, '').replace(BRACKETS, '').toLowerCase().slice(0, 200);
}

/** The same without what stands in brackets: `手机(必填)` is 手机. */
const bareHeader = (header: string): string => normalHeader(header.normalize('NFKC').replace(BRACKETED, ''));

/**
 * Proposes a field for each column. Four rounds over all columns, so that a vague match never takes a field from an exact
 * one: remembered, label, synonym, label or synonym after normalisation. A field is proposed once.
 */
export function suggestMapping(headers: readonly string[], fields: readonly ImportField[], remembered: Remembered): (string | null)[] {
  const out: (string | null)[] = headers.map(() => null);
  const known = new Set(fields.map((f) => f.key));
  const taken = new Set<string>();
  const rounds: ((header: string) => string | undefined)[] = [
    (h) => remembered.get(normalHeader(h)),
    table(fields, (f) => [f.label], (h) => [h.trim()]),
    table(fields, (f) => f.synonyms ?? [], (h) => [h.trim()]),
    table(fields, (f) => [f.label, f.key, ...(f.synonyms ?? [])].flatMap((t) => [normalHeader(t), bareHeader(t)]), (h) => [normalHeader(h), bareHeader(h)]),
  ];
  for (const round of rounds) {
    headers.forEach((header, i) => {
      if (out[i] !== null || header.trim() === '') return;
      const field = round(header);
      if (field === undefined || !known.has(field) || taken.has(field)) return;
      out[i] = field;
      taken.add(field);
    });
  }
  return out;
}

/** First field that goes by a word; earlier fields win. */
function table(fields: readonly ImportField[], words: (f: ImportField) => readonly string[], asked: (header: string) => readonly string[]): (header: string) => string | undefined {
  const byWord = new Map<string, string>();
  for (const f of fields) for (const w of words(f)) if (w !== '' && !byWord.has(w)) byWord.set(w, f.key);
  return (header) => asked(header).map((w) => byWord.get(w)).find((f) => f !== undefined);
}
