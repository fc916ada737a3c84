import '@fastify/cookie';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { PrincipalSource } from '../access/principal.js';
import { SessionTokens } from '../access/session-tokens.js';
import { context } from '../context/context.js';
import { Problem, forbidden } from '../problem/problem.js';
import { ENDPOINT, type EndpointMeta, PUBLIC, SIGNED_IN } from './endpoint.js';

/** What a user who must change the password may still do. */
const BEFORE_PASSWORD = new Set(['AuthController.me', 'AuthController.changePassword', 'AuthController.logout']);
export const READ_COOKIE = 'stw_read';

/** The one door of the API: who is asking, and may they? Everything without an {@link Endpoint} declaration is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly metas = new WeakMap<object, EndpointMeta>();
  constructor(@Inject(PrincipalSource) private readonly source: PrincipalSource, @Inject(SessionTokens) private readonly tokens: SessionTokens) {}

  async canActivate(x: ExecutionContext): Promise<boolean> {
    const meta = this.meta(x.getHandler());
    const c = context();
    c.route = meta.name;
    if (meta.can.includes(PUBLIC)) return true;
    await this.identify(meta);
    const p = c.principal;
    if (!p) throw new Problem(401, 'unauthenticated');
    if (p.mustChangePassword && !BEFORE_PASSWORD.has(meta.name)) throw new Problem(403, 'auth.password_change_required');
    if (meta.person && p.tokenId !== undefined) throw forbidden(SIGNED_IN);
    if (meta.can.includes(SIGNED_IN)) return true;
    const code = meta.can.find((k) => p.permissions.has(k));
    if (code === undefined) throw forbidden(meta.can[0] ?? '');
    c.permission = code;
    return true;
  }

  private async identify(meta: EndpointMeta): Promise<void> {
    const c = context();
    const header = c.request?.headers.authorization;
    const token = header?.startsWith('Bearer ') ? header.slice(7) : meta.cookie ? c.request?.cookies[READ_COOKIE] : undefined;
    if (!token) throw new Problem(401, 'unauthenticated');
    if (token.startsWith('stw_')) {
      c.principal = await this.source.byApiToken(token, c.ip);
      c.source = 'api';
      if (!c.principal) throw new Problem(401, 'token_invalid');
      return;
    }
    const claims = this.tokens.verify(token, header === undefined ? 'read' : 'access');
    const p = await this.source.byUser(claims.userId, claims.sessionVersion);
    if (!p || p.sessionVersion !== claims.sessionVersion) throw new Problem(401, 'session_ended');
    c.principal = p;
  }

  private meta(handler: object): EndpointMeta {
    let m = this.metas.get(handler);
    if (!m) {
      m = Reflect.getMetadata(ENDPOINT, handler) as EndpointMeta | undefined;
      if (!m) throw new Problem(404, 'not_found');
      this.metas.set(handler, m);
    }
    return m;
  }
}
