/** How texts are compared, the same on both databases (architecture.md 6.10). */

/** Key of codes and user names: unique on the trimmed NFKC lower case. */
export function codeKey(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Every kind of blank, the full-width one included, trimmed and inner runs collapsed. */
export function tidy(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}

/** Lower case for `contains`: NFKC turns full-width letters and digits into plain ones. */
export function folded(text: string): string {
  return tidy(text.normalize('NFKC').toLowerCase());
}

const LEGAL_FORM = /(股份有限责任公司|有限责任公司|股份有限公司|有限公司|股份公司|公司|co\.?,?ltd\.?|ltd\.?|inc\.?|gmbh|llc)$/;

/**
 * Key under which two customers are the same firm (domain.md 2.2 查重): without blanks, bracket characters (not what stands
 * between them), punctuation and the legal form at the end; full and half width and case are the same. Never empty for a non-empty name.
 */
export function firmKey(name: string): string {
  const bare = codeKey(name).replace(/[\s\u3000()[\]{}<>（）【】〔〕《》「」『』·.,，。、;；:：'"“”‘’_\-—/\\]+/g, '');
  const core = bare.replace(LEGAL_FORM, '');
  return core || bare || codeKey(name);
}

/** Digits of a phone number; a leading +86 or 0086 is dropped. */
export function phoneKey(phone: string): string {
  return phone.normalize('NFKC').replace(/\D/g, '').replace(/^(0086|86)(?=1\d{10}$)/, '');
}

/** Mobile number of mainland China. */
export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(phoneKey(text));
}

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** 统一社会信用代码 with a right check digit (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  const code = text.toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = CREDIT_WEIGHTS.reduce((s, w, i) => s + w * CREDIT_ALPHABET.indexOf(code.charAt(i)), 0);
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}
