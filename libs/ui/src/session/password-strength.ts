/** Shortest password the server takes. */
export const MIN_PASSWORD = 8;

/** How hard a password is to guess, 0 (none) to 4. A help for people, not a gate: the server decides. */
export function passwordStrength(password: string, names: readonly string[] = []): number {
  if (!password) return 0;
  const lower = password.toLowerCase();
  if (/^(.)\1*$/.test(password) || /^(password|admin|qwert|abc123|12345|1qaz|letmein)/.test(lower) || names.some((name) => name.length > 2 && lower.includes(name.toLowerCase()))) return 1;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  const straight = /(0123|1234|2345|3456|4567|5678|6789|abcd|bcde|cdef|9876|8765|7654|6543|5432|4321)/.test(lower);
  const length = password.length - (straight ? 3 : 0);
  if (length < MIN_PASSWORD) return 1;
  if (length >= 16 || (length >= 12 && kinds >= 3)) return 4;
  if (length >= 10 && kinds >= 3) return 3;
  return kinds >= 2 ? 2 : 1;
}
