import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_SECONDS, CONFIG, type Config, READ_COOKIE, clock, context } from '@steward/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuthErrors } from '../access.errors.js';
import { isOwnOrigin } from './origin.rules.js';

const SECURE_COOKIE = '__Host-rt';
const PLAIN_COOKIE = 'rt';
const PLAIN_PATH = '/api/v1/auth';
const READ_PATH = '/api/v1';

/** The two cookies of a session: the refresh token, and the short-lived one for images and downloads. No script can read either. */
@Injectable()
export class SessionCookies {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Sends both; `refreshToken` undefined leaves the one the browser has. */
  give(readToken: string, refresh?: { token: string; expiresAt: string }): void {
    const { reply, secure } = this.here();
    reply.setCookie(READ_COOKIE, readToken, { path: READ_PATH, httpOnly: true, sameSite: 'strict', secure, maxAge: ACCESS_SECONDS });
    if (!refresh) return;
    const maxAge = Math.max(0, Math.floor((Date.parse(refresh.expiresAt) - clock.now().getTime()) / 1000));
    reply.setCookie(secure ? SECURE_COOKIE : PLAIN_COOKIE, refresh.token, { path: secure ? '/' : PLAIN_PATH, httpOnly: true, sameSite: 'strict', secure, maxAge });
  }

  takeBack(): void {
    const { reply, secure } = this.here();
    reply.clearCookie(READ_COOKIE, { path: READ_PATH, httpOnly: true, sameSite: 'strict', secure });
    reply.clearCookie(secure ? SECURE_COOKIE : PLAIN_COOKIE, { path: secure ? '/' : PLAIN_PATH, httpOnly: true, sameSite: 'strict', secure });
  }

  /** The refresh token the browser sent. Over https only the `__Host-` one counts: another host of the domain cannot plant it. */
  refreshToken(): string | undefined {
    const { request, secure } = this.here();
    const value = request.cookies[secure ? SECURE_COOKIE : PLAIN_COOKIE];
    return value !== undefined && value.length <= 100 ? value : undefined;
  }

  /** Throws 403 unless the request comes from a page of ours: required of everything a cookie alone speaks for. */
  demandOwnOrigin(): void {
    const { request } = this.here();
    const h = request.headers;
    const site = h['sec-fetch-site'];
    if (!isOwnOrigin({ secFetchSite: typeof site === 'string' ? site : undefined, origin: h.origin, host: request.host, publicUrl: this.config.publicUrl })) throw AuthErrors.foreignOrigin();
  }

  /** Whether the browser reached us by https, directly or through the proxy that PUBLIC_URL names. */
  isSecure(): boolean {
    return this.here().secure;
  }

  private here(): { request: FastifyRequest; reply: FastifyReply; secure: boolean } {
    const { request, reply } = context();
    if (!request || !reply) throw new Error('Cookies belong to a request');
    const url = this.config.publicUrl === undefined ? undefined : new URL(this.config.publicUrl);
    return { request, reply, secure: request.protocol === 'https' || (url?.protocol === 'https:' && url.host === request.host) };
  }
}
