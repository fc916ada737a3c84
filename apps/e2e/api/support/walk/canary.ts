/** Texts that stand in one person's records and nowhere else: where one of them turns up, a record of his has leaked. */
export interface Canaries {
  /** A new one for a field, e.g. `zqxa0001name`. */
  text(field: string): string;
  /** Digits that no id, date or amount of the tests has; `length` of them behind a prefix. */
  digits(prefix: string, length: number): string;
  creditCode(): string;
  /** Those that stand in a text, in small letters. */
  in(text: string): string[];
  readonly all: readonly string[];
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Check digit of a unified social credit code (GB 32100). */
function checkDigit(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const char of body) { sum += ALPHABET.indexOf(char) * weight; weight = (weight * 3) % 31; }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** What a canary looks like: one pass over an answer is enough, however many there are. */
const SHAPE = /zqx[a-z]\d{4}[a-z]+|91731907MA[0-9A-Z]{8}|\d{10,16}/gi;

export function canaries(owner: string): Canaries {
  const all: string[] = [];
  let n = 0;
  // digits of one owner are never those of another
  const series = 700_000_000 + (owner.charCodeAt(0) - 96) * 31_900_000;
  const known = new Set<string>();
  const keep = (text: string): string => { all.push(text); known.add(text.toLowerCase()); return text; };
  const next = (): number => (n += 1);
  return {
    all,
    text: (field) => keep(`zqx${owner}${String(next()).padStart(4, '0')}${field}`),
    digits: (prefix, length) => keep(prefix + String(series + next() * 7).padStart(length - prefix.length, '7').slice(-(length - prefix.length))),
    creditCode: () => { const body = `91731907MA${owner.charCodeAt(0) - 96}${String(next()).padStart(6, '0')}`; return keep(body + checkDigit(body)); },
    in: (text) => [...new Set(text.match(SHAPE)?.map((one) => one.toLowerCase()).filter((one) => known.has(one)))],
  };
}
