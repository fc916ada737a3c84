import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../harness/index.js';
import { openTables } from './tables.js';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const HASHES: Record<string, string> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };

/** Content of a session token without looking at its signature. */
export const claimsOf = (token: string): Record<string, unknown> => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

/** A session token of our own making. */
export function forge(claims: object, key: string, alg = 'HS256', more: object = {}): string {
  const text = `${part({ alg, typ: 'JWT', ...more })}.${part(claims)}`;
  const hash = HASHES[alg];
  return `${text}.${hash === undefined ? '' : createHmac(hash, key).update(text).digest('base64url')}`;
}

/** The server's own key: with it a forgery is told from a right token by nothing but its content. */
export async function signingKey(app: App): Promise<string> {
  if (app.databaseUrl === undefined) return (JSON.parse(readFileSync(join(app.dataDir, 'secrets.json'), 'utf8')) as { jwtKey: string }).jwtKey;
  const tables = await openTables(app);
  const rows = await tables.all<{ value: string }>("SELECT value FROM secret WHERE name='jwt'");
  await tables.close();
  return rows[0]?.value ?? '';
}
