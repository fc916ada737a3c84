import { Inject, Injectable } from '@nestjs/common';
import { codeKey } from '@steward/kernel';
import { ACCESS_SECONDS, Problem, SessionTokens, clock, context, fault, invalid, principal, record, transaction } from '@steward/platform';
import { AuthErrors } from '../access.errors.js';
import { LoginLogStore } from '../login-log/login-log.store.js';
import { OrgStore } from '../principal/org.store.js';
import { UserStore } from '../user/user.store.js';
import type { User } from '../user/user.entity.js';
import type { ChangePasswordBody, GrantView, LoginBody, SessionUserView } from './auth.dto.js';
import { LoginThrottle } from './login-throttle.js';
import { PasswordService } from './password.service.js';
import { type RefreshGrant, SessionService } from './session.service.js';

/** What sign-in and refresh give: the answer, and what goes into the two cookies. */
export interface Granted { view: GrantView; readToken: string; refresh?: RefreshGrant }

/** Of the user's row or the principal: what the screens greet by. */
export type Signed = Pick<User, 'id' | 'username' | 'name' | 'departmentId' | 'mustChangePassword'>;

/** Signing in and out, and one's own password. Opens its own units of work: passwords are checked outside of them. */
@Injectable()
export class AuthService {
  constructor(
    @Inject(UserStore) private readonly users: UserStore, @Inject(LoginThrottle) private readonly throttle: LoginThrottle,
    @Inject(PasswordService) private readonly passwords: PasswordService, @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(SessionTokens) private readonly tokens: SessionTokens, @Inject(OrgStore) private readonly org: OrgStore, @Inject(LoginLogStore) private readonly log: LoginLogStore,
  ) {}

  /** Throws auth.too_many_attempts, auth.wrong_credentials, auth.user_disabled (only to who knows the password). */
  async login(body: LoginBody): Promise<Granted> {
    const account = codeKey(body.username);
    const user = await this.users.byKey(account);
    const ip = context().ip;
    const buckets = await this.throttle.bucketsOf(account, ip, user?.id ?? 0);
    await this.throttle.begin(buckets);
    if (!(await this.passwords.verify(user?.passwordHash, body.password)) || !user) return this.fail(body, user);
    if (!user.enabled) {
      await transaction(() => this.log.write({ userId: user.id, username: body.username, success: false, reason: 'disabled' }));
      throw AuthErrors.userDisabled();
    }
    const refresh = await transaction(async () => {
      if (!(await this.users.signedIn(user))) throw AuthErrors.wrongCredentials();
      await this.throttle.clear(account, ip, buckets);
      await this.log.write({ userId: user.id, username: body.username, success: true, reason: 'password' });
      return this.sessions.start(user.id);
    });
    return this.grant(user, user.sessionVersion, refresh);
  }

  /** Throws 401 session_ended. */
  async refresh(token: string | undefined, idle = false): Promise<Granted> {
    const refresh = token === undefined ? undefined : await this.sessions.rotate(token, idle);
    // read from its row: another process may have changed it a moment ago
    const user = refresh && (await this.users.find(refresh.userId));
    if (!refresh || !user?.enabled) throw new Problem(401, 'session_ended');
    return this.grant(user, user.sessionVersion, refresh);
  }

  async logout(token: string | undefined): Promise<void> {
    const session = await this.sessions.of(token);
    if (!session) return;
    const user = (await this.org.current()).users.get(session.userId);
    await transaction(async () => {
      await this.sessions.end(session.id, 'logout');
      await this.log.write({ userId: session.userId, username: user?.username ?? '', success: true, reason: 'logout' });
    });
  }

  /** Ends all other sessions. Throws 422 when the old password is wrong or the new one will not do. */
  async changePassword(body: ChangePasswordBody, token: string | undefined): Promise<Granted> {
    demandSession();
    const user = await this.users.get(principal().id);
    await this.passwords.demand(body.newPassword, user, '/newPassword');
    if (body.newPassword === body.oldPassword) throw invalid(fault('/newPassword', 'password_same'));
    const account = `password ${user.usernameKey}`;
    const ip = context().ip;
    const buckets = await this.throttle.bucketsOf(account, ip, user.id);
    await this.throttle.begin(buckets);
    if (!(await this.passwords.verify(user.passwordHash, body.oldPassword))) throw invalid(fault('/oldPassword', 'password_wrong'));
    const passwordHash = await this.passwords.hash(body.newPassword);
    const session = await this.sessions.of(token);
    const version = await transaction(async () => {
      await this.throttle.clear(account, ip, buckets);
      const next = await this.sessions.endAll(user.id, 'password', session?.userId === user.id ? session.id : 0);
      await this.users.setPassword(user.id, user.passwordHash, { passwordHash, mustChangePassword: false, passwordChangedAt: clock.stamp() });
      record({ entity: 'user', entityId: user.id, action: 'change_password' });
      return next;
    });
    return this.grant({ ...user, mustChangePassword: false }, version);
  }

  /** Ends the other sessions of the caller at once and gives this one new tokens. */
  async logoutOthers(token: string | undefined): Promise<Granted> {
    demandSession();
    const me = principal();
    const session = await this.sessions.of(token);
    const version = await this.sessions.endAll(me.id, 'ended', session?.userId === me.id ? session.id : 0);
    return this.grant(me, version);
  }

  async userView(u: Signed): Promise<SessionUserView> {
    const department = u.departmentId === null ? undefined : (await this.org.current()).departments.get(u.departmentId);
    return { id: u.id, username: u.username, name: u.name, departmentId: u.departmentId, departmentName: department?.name ?? null, mustChangePassword: u.mustChangePassword };
  }

  private async fail(body: LoginBody, user: User | undefined): Promise<never> {
    await transaction(() => this.log.write({ userId: user?.id ?? 0, username: body.username, success: false, reason: user ? 'wrong_password' : 'unknown_user' }));
    throw AuthErrors.wrongCredentials();
  }

  private async grant(user: Signed, version: number, refresh?: RefreshGrant): Promise<Granted> {
    const accessToken = this.tokens.issue(user.id, version, 'access');
    return { view: { accessToken, expiresIn: ACCESS_SECONDS, user: await this.userView(user) }, readToken: this.tokens.issue(user.id, version, 'read'), refresh };
  }
}

/** Passwords and sessions are a person's business: an API token may not touch them. */
export function demandSession(): void {
  if (principal().tokenId !== undefined) throw AuthErrors.sessionOnly();
}
