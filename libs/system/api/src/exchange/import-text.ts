import { isDay, parsePaymentTerm, startOfDay, tidy } from '@steward/kernel';

/** Words with which files say that a cell is empty. */
const EMPTY = new Set(['-', '--', '—', '——', '/', 'NULL', 'null', 'N/A', 'n/a', '#N/A']);

/** A cell as people mean it: full-width letters and digits made plain, blanks collapsed, `-` and the like empty. */
export function cellText(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const text = tidy(value.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
  return text === '' || EMPTY.has(text) ? null : text;
}

const UNITS: Record<string, number> = { 万: 4, 亿: 8, 千: 3, 百万: 6, 千万: 7 };

/** `1,200`, `￥1.2万`, `3亿元`, `50人` as a plain decimal text; undefined when it is no number. */
export function numberText(text: string): string | undefined {
  const bare = text.normalize('NFKC').replace(/[\s,，'¥￥$]/g, '').replace(/(元|人|天|日|个)$/, '');
  const m = /^(-?)(\d+)(?:\.(\d+))?(万|亿|千|百万|千万)?$/.exec(bare);
  if (!m) return undefined;
  const [, sign = '', whole = '', fraction = '', unit] = m;
  const shift = unit ? (UNITS[unit] ?? 0) : 0;
  const digits = whole + fraction.padEnd(shift, '0').slice(0, shift);
  const rest = fraction.slice(shift).replace(/0+$/, '');
  return sign + (digits.replace(/^0+(?=\d)/, '') || '0') + (rest ? `.${rest}` : '');
}

/** The part taken off as a fraction: `5%` and `95折` and `9.5折` are `0.05`. */
export function discountText(text: string): string | undefined {
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  const zhe = /^(\d{1,2}(?:\.\d)?)折$/.exec(bare)?.[1];
  if (zhe !== undefined) {
    const n = Number(zhe);
    return (Math.round((1 - (n <= 10 ? n / 10 : n / 100)) * 10_000) / 10_000).toString();
  }
  const percent = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(bare)?.[1];
  if (percent !== undefined) return (Math.round(Number(percent) * 100) / 10_000).toString();
  return numberText(bare);
}

/** `现金`, `30天`, `月结30天`, or as on the wire. */
export function paymentTermText(text: string): string | undefined {
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  if (parsePaymentTerm(bare)) return bare;
  if (/^(现金|现结|现付|款到发货|货到付款)$/.test(bare)) return 'cash';
  const month = /^月结\+?(\d{0,3})天?$/.exec(bare);
  if (month) return `month_end:${Number(month[1] || 0)}`;
  const days = /^(?:账期|帐期|货到)?(\d{1,3})(?:天|日)(?:付款)?$/.exec(bare)?.[1];
  return days === undefined ? undefined : `days:${Number(days)}`;
}

/** `2026-1-5`, `2026/01/05`, `2026年1月5日`, with or without a time, as a day. */
export function dateText(text: string): string | undefined {
  const m = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/.exec(text);
  const day = m ? `${m[1] ?? ''}-${(m[2] ?? '').padStart(2, '0')}-${(m[3] ?? '').padStart(2, '0')}` : '';
  return isDay(day) ? day : undefined;
}

/** A day, with or without a time, in the company's zone, as an instant. */
export function instantText(text: string, zone: string): string | undefined {
  const m = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (!m) return /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : undefined;
  const [, y = '', mo = '', d = '', h = '0', mi = '0', s = '0'] = m;
  const day = `${y}-${mo.padStart(2, '0')}-${d.padStart(2, '0')}`;
  if (!isDay(day) || Number(h) > 23 || Number(mi) > 59 || Number(s) > 59) return undefined;
  return new Date(Date.parse(startOfDay(zone, day)) + ((Number(h) * 60 + Number(mi)) * 60 + Number(s)) * 1000).toISOString();
}

/** A short name without the blanks that only fill columns: `万  科A` is 万科A. */
export const shortNameText = (text: string): string => text.replace(/(?<=\p{Script=Han}) +(?=[\p{Script=Han}A-Z])/gu, '');

export const tagTexts = (text: string): string[] => text.split(/[,，、;；|]/).map((t) => t.trim()).filter(Boolean);

const ALIASES: Readonly<Record<string, string>> = { uk: 'GB', england: 'GB', america: 'US', usa: 'US', 'u.s.a.': 'US', 'u.s.': 'US', 韩国: 'KR', 朝鲜: 'KP', 俄国: 'RU', 台湾: 'TW', 香港: 'HK', 澳门: 'MO', 'hong kong': 'HK', taiwan: 'TW', macau: 'MO', korea: 'KR', holland: 'NL' };
let countries: ReadonlyMap<string, string> | undefined;

/** ISO 3166 code of a country by its code or its name in Chinese or English: `德国`, `Germany`, `UK`; undefined for what is none. */
export function countryText(text: string): string | undefined {
  countries ??= namedCountries();
  const word = text.normalize('NFKC').trim().toLowerCase();
  return ALIASES[word] ?? countries.get(word);
}

function namedCountries(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = ['en', 'zh-CN'].map((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }));
  const out = new Map<string, string>();
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    // codes that were given up (DD) have the name of their successor
    if (code === 'ZZ' || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    for (const of of names) {
      const name = of.of(code);
      if (name === undefined) continue;
      out.set(name.toLowerCase(), code);
      out.set(code.toLowerCase(), code);
    }
  }
  return out;
}

/** An address of the web; Access exports write `words#address#`. */
export const urlText = (text: string): string => /^[^#]*#([^#]+)#$/.exec(text)?.[1]?.trim() ?? text;

/** An address abroad: what files say of town, province and district stands behind the street, for GB/T 2260 knows none of it. */
export const foreignAddress = (address: string | null | undefined, parts: readonly (string | null | undefined)[]): string | null => {
  const all = [address, ...parts].filter((p): p is string => p !== null && p !== undefined && p !== '');
  return all.length > 0 ? [...new Set(all)].join(', ') : null;
};
