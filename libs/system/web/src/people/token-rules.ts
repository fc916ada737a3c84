import { codesOf, type MatrixModule } from './role-matrix';
import type { ApiToken } from './people.api';

export type TokenState = 'valid' | 'soon' | 'expired' | 'revoked';
const DAY = 86_400_000;
/** Warned of this long before it ends. */
const SOON = 14 * DAY;

export function tokenState(token: Pick<ApiToken, 'expiresAt' | 'revokedAt'>, now: number): TokenState {
  if (token.revokedAt !== null) return 'revoked';
  const left = Date.parse(token.expiresAt) - now;
  return left <= 0 ? 'expired' : left <= SOON ? 'soon' : 'valid';
}

/** Ticked codes as the scopes of a token: a whole module or resource is named once, and then also covers what it gains later. */
export function scopesOf(modules: readonly MatrixModule[], on: ReadonlySet<string>): string[] {
  return modules.flatMap((module) => {
    if (codesOf(module).every((action) => on.has(action.code))) return [module.key];
    return module.resources.flatMap((resource) => {
      const codes = resource.actions.map((action) => action.code).filter((code) => on.has(code));
      return codes.length === resource.actions.length ? [`${module.key}.${resource.key}`] : codes;
    });
  });
}

/** An address or a network, as the server takes it. */
export function isNetwork(text: string): boolean {
  const [ip = '', bits, more] = text.trim().split('/');
  if (more !== undefined) return false;
  const four = /^(\d{1,3})(\.\d{1,3}){3}$/.test(ip) && ip.split('.').every((part) => Number(part) <= 255 && String(Number(part)) === part);
  const six = !four && ip.includes(':') && /^[\da-f:.]+$/i.test(ip) && ip.split('::').length <= 2 && ip.split(':').length <= 8;
  if (!four && !six) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (four ? 32 : 128));
}
