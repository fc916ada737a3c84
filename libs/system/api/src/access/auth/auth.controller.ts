import { Body, Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CONFIG, type Config, Endpoint, PUBLIC, SIGNED_IN, context, principal } from '@steward/platform';
import { SettingsFacade } from '../../data/setting/setting.facade.js';
import { switchedOn } from '../../data/setting/switches.js';
import { ChangePasswordBody, GrantView, LoginBody, MeView } from './auth.dto.js';
import { AuthService, type Granted } from './auth.service.js';
import { SessionCookies } from './session-cookies.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService, @Inject(SessionCookies) private readonly cookies: SessionCookies,
    @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint({ method: 'POST', path: 'login', can: PUBLIC, ownUnits: true, idempotent: false, body: LoginBody, returns: GrantView, summary: 'Signs in: gives an access token of ten minutes and the refresh cookie' })
  async login(@Body() body: LoginBody): Promise<GrantView> {
    this.cookies.demandOwnOrigin();
    return this.give(await this.auth.login(body));
  }

  @Endpoint({ method: 'POST', path: 'refresh', can: PUBLIC, ownUnits: true, idempotent: false, params: ['idle'], returns: GrantView, summary: 'Changes the refresh cookie for a new one and gives a new access token; with idle=true, which an open page sends while nobody is at it, the session goes on ageing' })
  async refresh(@Query('idle') idle?: string): Promise<GrantView> {
    this.cookies.demandOwnOrigin();
    return this.give(await this.auth.refresh(this.cookies.refreshToken(), idle === 'true'));
  }

  @Endpoint({ method: 'POST', path: 'logout', can: PUBLIC, ownUnits: true, idempotent: false, returns: 'none', summary: 'Ends the session of the refresh cookie' })
  async logout(): Promise<void> {
    this.cookies.demandOwnOrigin();
    await this.auth.logout(this.cookies.refreshToken());
    this.cookies.takeBack();
  }

  @Endpoint({ method: 'GET', path: 'me', can: SIGNED_IN, returns: MeView, summary: 'Tells who is signed in and what that user may do' })
  async me(): Promise<MeView> {
    const p = principal();
    const [user, name, timezone] = await Promise.all([this.auth.userView(p), this.settings.get('company.name'), this.settings.get('company.timezone')]);
    const plainHttpWarning = p.permissions.has('system.setting.update') && !this.config.allowPlainHttp && !this.cookies.isSecure();
    return { user, permissions: (await switchedOn([...p.permissions], this.settings)).sort(), company: { name, timezone }, plainHttpWarning, version: String(context().reply?.getHeader('x-steward-version') ?? '') };
  }

  @Endpoint({ method: 'POST', path: 'change-password', can: SIGNED_IN, ownUnits: true, idempotent: false, body: ChangePasswordBody, returns: GrantView, summary: 'Changes the own password, ends all other sessions and gives new tokens' })
  async changePassword(@Body() body: ChangePasswordBody): Promise<GrantView> {
    return this.give(await this.auth.changePassword(body, this.cookies.refreshToken()));
  }

  @Endpoint({ method: 'POST', path: 'logout-others', can: SIGNED_IN, ownUnits: true, idempotent: false, returns: GrantView, summary: 'Ends all other sessions of the caller at once' })
  async logoutOthers(): Promise<GrantView> {
    return this.give(await this.auth.logoutOthers(this.cookies.refreshToken()));
  }

  private give(granted: Granted): GrantView {
    this.cookies.give(granted.readToken, granted.refresh);
    return granted.view;
  }
}
