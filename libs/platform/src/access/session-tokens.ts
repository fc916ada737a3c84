import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { clock } from '../context/clock.js';
import { Problem } from '../problem/problem.js';
import { Secrets } from './secrets.js';

export interface Claims { userId: number; sessionVersion: number; expiresAt: number; use: 'access' | 'read' }

export const ACCESS_SECONDS = 600;
const MOST = 5_000;

/**
 * Short-lived session tokens: HS256 with one key, `iss`, `aud`, `exp` and `typ` demanded. A token verified once is
 * remembered (bounded) until it expires; the user and the session version are looked up on every request all the same.
 */
@Injectable()
export class SessionTokens {
  private readonly verified = new Map<string, Claims>();
  constructor(@Inject(JwtService) private readonly jwt: JwtService, @Inject(Secrets) private readonly secrets: Secrets) {}

  /** `access` goes into the Authorization header, `read` into the HttpOnly cookie for images, downloads and streams. */
  issue(userId: number, sessionVersion: number, use: Claims['use']): string {
    const iat = Math.floor(clock.now().getTime() / 1000);
    return this.jwt.sign({ sub: String(userId), sv: sessionVersion, typ: use, jti: randomBytes(9).toString('base64url'), iat, exp: iat + ACCESS_SECONDS }, { secret: this.secrets.jwtKey, algorithm: 'HS256', issuer: 'steward', audience: 'steward-api' });
  }

  verify(token: string, use: Claims['use']): Claims {
    const known = this.verified.get(token);
    const claims = known ?? this.check(token);
    if (claims.use !== use) throw new Problem(401, 'token_invalid');
    if (claims.expiresAt * 1000 <= clock.now().getTime()) {
      this.verified.delete(token);
      throw new Problem(401, 'token_expired');
    }
    return claims;
  }

  private check(token: string): Claims {
    if (token.length > 2_000) throw new Problem(401, 'token_invalid');
    let p: { sub?: string; sv?: number; exp?: number; typ?: string };
    try {
      // expiry is judged by our clock, which tests may move
      p = this.jwt.verify(token, { secret: this.secrets.jwtKey, algorithms: ['HS256'], issuer: 'steward', audience: 'steward-api', ignoreExpiration: true });
    } catch {
      throw new Problem(401, 'token_invalid');
    }
    const claims: Claims = { userId: Number(p.sub), sessionVersion: Number(p.sv), expiresAt: Number(p.exp), use: p.typ === 'read' ? 'read' : 'access' };
    if (!Number.isSafeInteger(claims.userId) || !Number.isFinite(claims.expiresAt) || (p.typ !== 'read' && p.typ !== 'access')) throw new Problem(401, 'token_invalid');
    if (this.verified.size >= MOST) this.verified.clear();
    this.verified.set(token, claims);
    return claims;
  }
}
