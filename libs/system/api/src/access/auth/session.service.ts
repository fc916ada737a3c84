import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Secrets, Transactional, clock, context, database, record, transaction } from '@steward/platform';
import { SettingsFacade } from '../../data/setting/setting.facade.js';
import { LoginLogStore } from '../login-log/login-log.store.js';
import { OrgStore } from '../principal/org.store.js';
import { type LoginSession, refreshTokenTable, sessionTable } from './session.entity.js';

const GRACE_MS = 10_000;

export interface RefreshGrant { userId: number; token: string; expiresAt: string }
/** Why a session ended; shown nowhere but in the row. */
export type EndReason = 'logout' | 'ended' | 'reuse' | 'expired' | 'password' | 'disabled' | 'deleted';

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
const agentOf = (): string => (context().request?.headers['user-agent'] ?? '').slice(0, 200);
const msSince = (instant: string): number => clock.now().getTime() - Date.parse(instant);

/**
 * Sign-ins and their refresh tokens. A token is 32 random bytes; its successor is derived from it with the server's key, so
 * that two tabs which send the same token within 10 s get the same successor, and no raw token is ever stored.
 */
@Injectable()
export class SessionService {
  constructor(
    @Inject(Secrets) private readonly secrets: Secrets, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
    @Inject(OrgStore) private readonly org: OrgStore, @Inject(LoginLogStore) private readonly log: LoginLogStore,
  ) {}

  /** Begins a family; inside the unit of work of the sign-in. */
  async start(userId: number): Promise<RefreshGrant> {
    const token = randomBytes(32).toString('base64url');
    const now = clock.stamp();
    const hours = await this.settings.get('security.session_hours');
    const expiresAt = new Date(clock.now().getTime() + hours * 3_600_000).toISOString();
    const currentHash = tokenHash(token);
    const sessionId = await sessionTable.insert({ userId, currentHash, previousHash: null, createdAt: now, rotatedAt: now, lastUsedAt: now, expiresAt, ip: context().ip.slice(0, 48), agent: agentOf(), endedAt: null, endReason: null });
    await refreshTokenTable.insert({ hash: currentHash, sessionId, createdAt: now });
    return { userId, token, expiresAt };
  }

  /** Changes a refresh token for its successor; undefined when the session is over or the token unknown. Reuse of an old one ends the family. `idle`: nobody is at the page, so the session does not count as used. */
  async rotate(token: string, idle = false): Promise<RefreshGrant | undefined> {
    const idleMs = (await this.settings.get('security.session_idle_minutes')) * 60_000;
    return transaction(async () => {
      const hash = tokenHash(token);
      const known = await refreshTokenTable.find({ hash });
      const session = known && (await sessionTable.find({ id: known.sessionId }, { lock: true }));
      if (!session || session.endedAt !== null) return undefined;
      if (session.expiresAt <= clock.stamp() || msSince(session.lastUsedAt) > idleMs) {
        await this.end(session.id, 'expired');
        return undefined;
      }
      const next = createHmac('sha256', this.secrets.jwtKey).update(`refresh\u0000${token}`).digest('base64url');
      const grant = { userId: session.userId, token: next, expiresAt: session.expiresAt };
      if (session.currentHash === hash) await this.advance(session, hash, tokenHash(next), idle);
      else if (session.previousHash !== hash || msSince(session.rotatedAt) > GRACE_MS) {
        await this.reused(session);
        return undefined;
      }
      return grant;
    });
  }

  /** The session a refresh token belongs to, if it is its current or last one. */
  async of(token: string | undefined): Promise<LoginSession | undefined> {
    const known = token === undefined ? undefined : await refreshTokenTable.find({ hash: tokenHash(token) });
    const session = known && (await sessionTable.find({ id: known.sessionId }));
    return session?.endedAt === null && [session.currentHash, session.previousHash].includes(known?.hash ?? '') ? session : undefined;
  }

  /** Those still running, newest first. */
  async running(userId: number): Promise<LoginSession[]> {
    const now = clock.stamp();
    return (await sessionTable.all({ userId, endedAt: null }, { orderBy: 'lastUsedAt DESC' })).filter((s) => s.expiresAt > now);
  }

  /** Ends one session: it is not renewed any more. */
  @Transactional()
  async end(id: number, reason: EndReason): Promise<void> {
    await sessionTable.change({ id, endedAt: null }, { endedAt: clock.stamp(), endReason: reason });
  }

  /** Ends all sessions of a user at once, tokens in use included, but for one whose tokens are given anew. Answers the new session version. */
  @Transactional()
  async endAll(userId: number, reason: EndReason, except = 0): Promise<number> {
    await this.org.lock();
    const sql = database.unit.sql;
    await sql.run('UPDATE app_user SET sessionVersion=sessionVersion+1 WHERE id=?', [userId]);
    await sql.run('UPDATE login_session SET endedAt=?,endReason=? WHERE userId=? AND endedAt IS NULL AND id<>?', [clock.stamp(), reason, userId, except]);
    return (await sql.all<{ sessionVersion: number }>('SELECT sessionVersion FROM app_user WHERE id=?', [userId]))[0]?.sessionVersion ?? 0;
  }

  private async advance(session: LoginSession, hash: string, next: string, idle: boolean): Promise<void> {
    const now = clock.stamp();
    await sessionTable.change({ id: session.id }, { currentHash: next, previousHash: hash, rotatedAt: now, lastUsedAt: idle ? session.lastUsedAt : now });
    await refreshTokenTable.insert({ hash: next, sessionId: session.id, createdAt: now });
  }

  /** Somebody holds a token that was changed long ago: thief or owner, neither goes on with this session. */
  private async reused(session: LoginSession): Promise<void> {
    await this.end(session.id, 'reuse');
    const user = (await this.org.fresh()).users.get(session.userId);
    await this.log.write({ userId: session.userId, username: user?.username ?? '', success: false, reason: 'token_reuse' });
    record({ entity: 'user', entityId: session.userId, action: 'refresh_reuse', payload: { sessionId: session.id } });
  }
}
