import { randomInt } from 'node:crypto';
import { codeKey, isMobile } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { commonPasswords } from './common-passwords.js';

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;

/** Texts a password must not be: the account's own and the company's. */
export interface PasswordContext { username: string; companyName?: string; name?: string }

/** One form of a password, whatever keyboard or input method it was typed with. */
export const passwordText = (typed: string): string => typed.normalize('NFKC');

/** Why a password is refused, as a code below `fault.`; undefined when it will do. Length first, then what anybody would guess. */
export function passwordFault(typed: string, about: PasswordContext): string | undefined {
  const text = passwordText(typed);
  const length = [...text].length;
  if (length < PASSWORD_MIN) return 'password_short';
  if (length > PASSWORD_MAX) return 'password_long';
  const key = codeKey(text);
  if (isGuess(key)) return 'password_common';
  if (holds(key, about.username)) return 'password_username';
  if (about.companyName && holds(key, about.companyName)) return 'password_company';
  return undefined;
}

/** Throws a 422 that points at the field when the password will not do. */
export function demandPassword(typed: string, about: PasswordContext, pointer = '/password'): void {
  const code = passwordFault(typed, about);
  if (code) throw invalid(fault(pointer, code, { min: PASSWORD_MIN, max: PASSWORD_MAX }));
}

const DATE = /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

function isGuess(key: string): boolean {
  return commonPasswords().has(key) || commonPasswords().has(plain(key)) || DATE.test(key) || (/^\d{11}$/.test(key) && isMobile(key)) || /^(.{1,3})\1+$/.test(key) || isRun(key);
}

/** Letters behind the usual disguises: `p@ssw0rd`. */
const plain = (key: string): string => key.replace(/[@$03!1]/g, (c) => ({ '@': 'a', $: 's', '0': 'o', '3': 'e', '!': 'i', '1': 'l' })[c] ?? c);

/** Each character the next or the previous of the one before: `12345678`, `hgfedcba`. */
function isRun(key: string): boolean {
  const steps = new Set<number>();
  for (let i = 1; i < key.length; i++) steps.add(key.charCodeAt(i) - key.charCodeAt(i - 1));
  return steps.size === 1 && [-1, 0, 1].includes([...steps][0] ?? 9);
}

/** The password is a word about the account with little around it: `zhangsan` inside `zhangsan1`, not inside a sentence. */
function holds(key: string, word: string): boolean {
  const w = codeKey(word).replace(/\s/g, '');
  return [...w].length >= 2 && key.includes(w) && [...key.split(w).join('')].length < 6;
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Random groups without characters that look alike, e.g. `k7mq-2wvx-hd3s-r9tn`; four letters each, about five bits a letter. */
export function readableSecret(groups: number): string {
  return Array.from({ length: groups }, () => Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')).join('-');
}
