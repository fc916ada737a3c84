import { Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN, notFound, principal } from '@steward/platform';
import { IdPipe } from '../../data/id.pipe.js';
import { SessionList } from './auth.dto.js';
import { demandSession } from './auth.service.js';
import { SessionCookies } from './session-cookies.js';
import { SessionService } from './session.service.js';

@ApiTags('auth')
@Controller('auth/sessions')
export class SessionController {
  constructor(@Inject(SessionService) private readonly sessions: SessionService, @Inject(SessionCookies) private readonly cookies: SessionCookies) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: SessionList, summary: 'Lists the running sessions of the caller' })
  async list(): Promise<SessionList> {
    demandSession();
    const current = await this.sessions.of(this.cookies.refreshToken());
    const items = (await this.sessions.running(principal().id)).map(({ id, createdAt, lastUsedAt, expiresAt, ip, agent }) => ({ id, createdAt, lastUsedAt, expiresAt, ip, agent, current: id === current?.id }));
    return { items };
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: SIGNED_IN, returns: 'none', summary: 'Ends a session of the caller: it is not renewed any more' })
  async end(@Param('id', IdPipe) id: number): Promise<void> {
    demandSession();
    const session = (await this.sessions.running(principal().id)).find((s) => s.id === id);
    if (!session) throw notFound();
    await this.sessions.end(id, 'ended');
  }
}
