import { createHash } from 'node:crypto';
import { clock, database, transaction } from '@steward/platform';
import { SetupErrors } from '../access.errors.js';
import { readableSecret } from '../auth/password.rules.js';
import { userTable } from '../user/user.entity.js';
import { setupCodeTable } from './setup-code.entity.js';

const VALID_MS = 30 * 60_000;
const MOST_TRIES = 5;

let configured: string | undefined;
let printed: string | undefined;

/** Code given by STEWARD_SETUP_CODE; undefined = a random one per start. */
export function useSetupCode(code: string | undefined): void {
  configured = code;
  printed = undefined;
}

/** People type what they read: case, blanks and dashes do not matter. */
const hashOf = (code: string): string => createHash('sha256').update(code.normalize('NFKC').toLowerCase().replace(/[\s-]+/g, '')).digest('hex');

/**
 * The one-time set-up code of this process while there is no user, for the log; undefined once there is one. Made at the
 * first call and the same afterwards; valid for 30 minutes and five tries, a restart gives another.
 */
export async function openSetup(): Promise<string | undefined> {
  if ((await userTable.all({}, { limit: 1 })).length > 0) return undefined;
  if (printed !== undefined) return printed;
  const code = configured ?? readableSecret(4);
  const expiresAt = new Date(clock.now().getTime() + VALID_MS).toISOString();
  await transaction(async () => {
    await database.unit.sql.run('DELETE FROM setup_code WHERE expiresAt<?', [clock.stamp()]);
    await setupCodeTable.delete({ codeHash: hashOf(code) });
    await setupCodeTable.insert({ codeHash: hashOf(code), tries: 0, expiresAt });
  });
  printed = code;
  return code;
}

/** Counts a try and throws when the code is not one of those printed, used up or too old. Every code loses a try by a wrong one. */
export async function demandSetupCode(code: string): Promise<void> {
  const problem = await transaction(async () => {
    const rows = await setupCodeTable.all({}, { lock: true });
    if (rows.length === 0) return SetupErrors.codeExpired();
    const alive = rows.filter((r) => r.expiresAt > clock.stamp());
    const usable = alive.filter((r) => r.tries < MOST_TRIES);
    if (usable.some((r) => r.codeHash === hashOf(code))) return undefined;
    await database.unit.sql.run('UPDATE setup_code SET tries=tries+1');
    if (alive.length === 0) return SetupErrors.codeExpired();
    const left = Math.max(0, ...usable.map((r) => MOST_TRIES - r.tries - 1));
    return left > 0 ? SetupErrors.codeWrong({ left }) : SetupErrors.codeUsedUp();
  });
  if (problem) throw problem;
}

/** Takes the codes away inside the unit of work that makes the administrator; false when somebody else was faster. */
export async function takeSetupCodes(): Promise<boolean> {
  await setupCodeTable.all({}, { lock: true });
  if ((await setupCodeTable.delete({})) === 0) return false;
  return !(await userTable.exists({}));
}
