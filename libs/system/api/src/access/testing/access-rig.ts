import { JwtService } from '@nestjs/jwt';
import { type Context, EventBus, Secrets, SessionTokens, Texts, asSystem, clock, database, newContext, runWith, transaction } from '@steward/platform';
import { type TestDatabase, openTestDatabase } from '@steward/platform/testing';
import { systemMessages } from '@steward/system-messages';
import { dataSchema } from '../../data/data.schema.js';
import { SettingsFacade } from '../../data/setting/setting.facade.js';
import { SettingStore } from '../../data/setting/setting.store.js';
import '../access.permissions.js';
import { accessSchema } from '../access.schema.js';
import { ApiTokenService } from '../api-token/api-token.service.js';
import { ApiTokenStore } from '../api-token/api-token.store.js';
import { AuthService } from '../auth/auth.service.js';
import { LoginThrottle } from '../auth/login-throttle.js';
import { PasswordHasher } from '../auth/password-hasher.js';
import { PasswordService } from '../auth/password.service.js';
import { SessionService } from '../auth/session.service.js';
import { DepartmentService } from '../department/department.service.js';
import { LoginLogStore } from '../login-log/login-log.store.js';
import { PresetRoles } from '../permission/preset-roles.js';
import { AccessChange } from '../principal/access-change.js';
import { AccessPrincipals } from '../principal/access-principals.js';
import { OrgStore } from '../principal/org.store.js';
import { RoleService } from '../role/role.service.js';
import { roleTable } from '../role/role.entity.js';
import { openSetup } from '../setup/setup-codes.js';
import { SetupService } from '../setup/setup.service.js';
import { UserFacade } from '../user/user.facade.js';
import { UserService } from '../user/user.service.js';
import { UserStore } from '../user/user.store.js';

export const PASSWORD = 'correct horse battery 9';
export const ADMIN = { username: 'admin', password: 'staple pair of shoes 7', companyName: '深圳市样板有限公司' };

/** People and rights put together by hand on a fresh database; each answer of `asUser` is that of an endpoint with a permission. */
export class AccessRig {
  private constructor(readonly database: TestDatabase, private readonly secrets: Secrets, readonly setupCode: string | undefined) {}

  static async open(setupCode?: string): Promise<AccessRig> {
    const opened = await openTestDatabase(accessSchema, dataSchema);
    return new AccessRig(opened, await Secrets.load(opened.dir, false), setupCode);
  }

  /** The same database with fresh services, as after a restart. */
  again(): AccessRig {
    return new AccessRig(this.database, this.secrets, this.setupCode);
  }

  /** As before the first run. */
  async empty(): Promise<void> {
    await transaction(async () => {
      for (const table of ['app_user', 'user_role', 'role', 'department', 'known_permission', 'setup_code', 'setting', 'login_log', 'audit_log']) await database.unit.sql.run(`DELETE FROM ${table}`);
    });
  }

  readonly bus = new EventBus();
  readonly org = new OrgStore();
  readonly hasher = new PasswordHasher();
  readonly throttle = new LoginThrottle();
  readonly userStore = new UserStore();
  readonly log = new LoginLogStore();
  readonly tokenStore = new ApiTokenStore();
  readonly settings = new SettingsFacade(new SettingStore());
  readonly texts = new Texts([systemMessages]);
  readonly presets = new PresetRoles(this.org, this.texts);
  readonly change = new AccessChange(this.org);
  readonly passwords = new PasswordService(this.hasher, this.settings);
  readonly principals = new AccessPrincipals(this.org, this.tokenStore);
  readonly departments = new DepartmentService(this.change, this.org, this.bus);
  readonly roles = new RoleService(this.change, this.org);
  readonly facade = new UserFacade(this.org, this.userStore);
  readonly apiTokens = new ApiTokenService(this.tokenStore, this.org);
  readonly sessions = this.lazy(() => new SessionService(this.secrets, this.settings, this.org, this.log));
  readonly tokens = this.lazy(() => new SessionTokens(new JwtService({}), this.secrets));
  readonly users = this.lazy(() => new UserService(this.userStore, this.change, this.org, this.sessions(), this.passwords, this.bus));
  readonly auth = this.lazy(() => new AuthService(this.userStore, this.throttle, this.passwords, this.sessions(), this.tokens(), this.org, this.log));
  readonly setup = this.lazy(() => new SetupService({ setupCode: this.setupCode } as never, this.hasher, this.presets, this.org, this.settings, this.bus));

  /** First run as it would be by the API; gives the administrator's id. */
  async setUp(): Promise<number> {
    const code = (this.setup(), await openSetup());
    await this.from('127.0.0.1', () => this.setup().setUp({ code: code ?? '', ...ADMIN }));
    return (await this.userStore.byKey('admin'))?.id ?? 0;
  }

  /** Somebody who is not signed in, at an address. */
  from<T>(ip: string, fn: () => Promise<T>): Promise<T> {
    return runWith(newContext({ source: 'ui', ip }), fn);
  }

  /** A signed-in user at an endpoint that asks for a permission. */
  async asUser<T>(id: number, permission: string | undefined, fn: () => Promise<T>, more: Partial<Context> = {}): Promise<T> {
    const principal = await this.principals.byUser(id);
    if (!principal) throw new Error(`user ${id} cannot sign in`);
    return runWith(newContext({ source: 'ui', ip: '127.0.0.1', principal, ifMatch: 'any', ...(permission === undefined ? {} : { permission }), ...more }), fn);
  }

  /** A user made by the system, past the slow hash: nobody signs in as him. */
  async addUser(o: { username: string; roleIds?: readonly number[]; departmentId?: number; superiorId?: number; enabled?: boolean }): Promise<number> {
    return asSystem('test', () => transaction(async () => {
      await this.org.lock();
      const id = await this.userStore.insert({ username: o.username, usernameKey: o.username, name: o.username, nameKey: o.username, search: o.username, departmentId: o.departmentId ?? null, superiorId: o.superiorId ?? null, enabled: o.enabled ?? true, passwordHash: '-', mustChangePassword: false, passwordChangedAt: clock.stamp(), sessionVersion: 1 });
      await this.userStore.setRoles(id, o.roleIds ?? []);
      return id;
    }));
  }

  async roleId(code: string): Promise<number> {
    const role = await roleTable.find({ code });
    if (!role) throw new Error(`no role ${code}`);
    return role.id;
  }

  private lazy<T>(make: () => T): () => T {
    let made: T | undefined;
    return () => (made ??= make());
  }
}
