import { CodeColumn, Id, InstantColumn, IntColumn, PlainIndex, Ref, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** A sign-in: one family of refresh tokens, of which only hashes are kept. */
@Entity('login_session')
@PlainIndex('ix_login_session_user', ['userId', 'endedAt'])
@PlainIndex('ix_login_session_ip', ['userId', 'ip'])
@PlainIndex('ix_login_session_lastUsedAt', ['lastUsedAt'])
export class LoginSession {
  @Id() id: number;
  @Ref() userId: number;
  @CodeColumn(64) currentHash: string;
  /** The token before the current one: accepted for 10 s after the rotation. */
  @CodeColumn(64, { nullable: true }) previousHash: string | null;
  @InstantColumn() createdAt: string;
  @InstantColumn() rotatedAt: string;
  @InstantColumn() lastUsedAt: string;
  /** Ends then, used or not. */
  @InstantColumn() expiresAt: string;
  @TextColumn(48) ip: string;
  @TextColumn(200) agent: string;
  @InstantColumn({ nullable: true }) endedAt: string | null;
  @CodeColumn(24, { nullable: true }) endReason: string | null;
}

/** Hash of every refresh token ever given: a known one that is neither current nor its predecessor was stolen. */
@Entity('refresh_token')
@PlainIndex('ix_refresh_token_session', ['sessionId'])
@PlainIndex('ix_refresh_token_createdAt', ['createdAt'])
export class RefreshToken {
  @CodeColumn(64, { primary: true }) hash: string;
  @Ref() sessionId: number;
  @InstantColumn() createdAt: string;
}

/** Failed sign-ins of an account, of an address, and of both together; shared by all processes. */
@Entity('login_throttle')
@PlainIndex('ix_login_throttle_failedAt', ['failedAt'])
export class LoginThrottle {
  @CodeColumn(64, { primary: true }) bucket: string;
  @IntColumn() failures: number;
  @InstantColumn() failedAt: string;
  @InstantColumn() blockedUntil: string;
}

export const sessionTable = new Table(LoginSession);
export const refreshTokenTable = new Table(RefreshToken);
export const throttleTable = new Table(LoginThrottle);
