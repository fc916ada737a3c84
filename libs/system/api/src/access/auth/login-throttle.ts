import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Param, type RawRow, clock, database, transaction } from '@steward/platform';
import { AuthErrors } from '../access.errors.js';
import { sessionTable } from './session.entity.js';

/** Failures that cost nothing, and the longest wait after those that follow; each doubles the one before, from a second on. */
interface Limit { free: number; mostSeconds: number }
const PAIR: Limit = { free: 5, mostSeconds: 900 };
const ACCOUNT: Limit = { free: 10, mostSeconds: 300 };
const ADDRESS: Limit = { free: 10, mostSeconds: 60 };
/** Failures are forgotten after so long without another. */
const FORGET_SECONDS = 900;

export interface Bucket { key: string; limit: Limit }
interface Counted { failures: number; blockedUntil: string }

const keyOf = (kind: string, ...parts: string[]): string => createHash('sha256').update([kind, ...parts].join('\u0000')).digest('hex');
const later = (seconds: number): string => new Date(clock.now().getTime() + seconds * 1000).toISOString();

/** Seconds to wait after so many failures. */
export const delayOf = (failures: number, limit: Limit): number => (failures < limit.free ? 0 : Math.min(limit.mostSeconds, 2 ** Math.min(20, failures - limit.free)));

/**
 * Slows guessing down: per account and address together, per account, and per address. Nobody is locked out by strangers:
 * an address the user has signed in from before is only held up by its own failures. Each try is counted before the
 * password is looked at, so that many at once gain nothing; a right password takes it back.
 */
@Injectable()
export class LoginThrottle {
  /** Buckets a try counts in, in the order of their keys. */
  async bucketsOf(account: string, ip: string, userId: number): Promise<Bucket[]> {
    const pair = { key: keyOf('pair', account, ip), limit: PAIR };
    if (await sessionTable.exists({ userId, ip })) return [pair];
    return [pair, { key: keyOf('account', account), limit: ACCOUNT }, { key: keyOf('address', ip), limit: ADDRESS }].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Counts a try, or throws 429 with the seconds to wait. */
  async begin(buckets: readonly Bucket[]): Promise<void> {
    const wait = await transaction(() => count(buckets));
    if (wait > 0) throw AuthErrors.tooManyAttempts({ seconds: wait });
  }

  /** The password was right: nothing is held against account and address any more. Call it in a unit of work. */
  async clear(account: string, ip: string, buckets: readonly Bucket[]): Promise<void> {
    const own = [keyOf('pair', account, ip), keyOf('account', account)];
    const sql = database.unit.sql;
    await sql.run('DELETE FROM login_throttle WHERE bucket IN (?,?)', own);
    const address = buckets.find((b) => !own.includes(b.key));
    if (address) await sql.run("UPDATE login_throttle SET failures=failures-1,blockedUntil='' WHERE bucket=? AND failures>0", [address.key]);
  }
}

async function count(buckets: readonly Bucket[]): Promise<number> {
  const now = clock.stamp();
  const rows = await locked(buckets, now);
  const blocked = Math.max(0, ...buckets.map((b) => secondsUntil(rows.get(b.key)?.blockedUntil ?? '')));
  if (blocked > 0) return blocked;
  const params = buckets.flatMap((b): Param[] => {
    const failures = (rows.get(b.key)?.failures ?? 0) + 1;
    return [b.key, failures, now, later(delayOf(failures, b.limit))];
  });
  const sql = database.unit.sql;
  const tail = sql.engine === 'mysql' ? 'ON DUPLICATE KEY UPDATE failures=VALUES(failures),failedAt=VALUES(failedAt),blockedUntil=VALUES(blockedUntil)' : 'ON CONFLICT(bucket) DO UPDATE SET failures=excluded.failures,failedAt=excluded.failedAt,blockedUntil=excluded.blockedUntil';
  await sql.run(`INSERT INTO login_throttle(bucket,failures,failedAt,blockedUntil) VALUES ${buckets.map(() => '(?,?,?,?)').join(',')} ${tail}`, params);
  return 0;
}

/** The rows of the buckets, made where they are missing and locked in one order. Old failures count as none. */
async function locked(buckets: readonly Bucket[], now: string): Promise<Map<string, Counted>> {
  const sql = database.unit.sql;
  const tail = sql.engine === 'mysql' ? 'ON DUPLICATE KEY UPDATE bucket=VALUES(bucket)' : 'ON CONFLICT(bucket) DO NOTHING';
  await sql.run(`INSERT INTO login_throttle(bucket,failures,failedAt,blockedUntil) VALUES ${buckets.map(() => "(?,0,?,'')").join(',')} ${tail}`, buckets.flatMap((b) => [b.key, now]));
  const rows = await sql.all<RawRow>(`SELECT * FROM login_throttle WHERE bucket IN (${buckets.map(() => '?').join(',')})`, buckets.map((b) => b.key));
  const forgotten = later(-FORGET_SECONDS);
  return new Map(rows.map((r) => [String(r['bucket']), String(r['failedAt']) < forgotten && String(r['blockedUntil']) < now ? { failures: 0, blockedUntil: '' } : { failures: Number(r['failures']), blockedUntil: String(r['blockedUntil']) }]));
}

function secondsUntil(instant: string): number {
  return instant === '' ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - clock.now().getTime()) / 1000));
}
