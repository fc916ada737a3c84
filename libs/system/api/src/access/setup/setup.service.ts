import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { codeKey } from '@steward/kernel';
import { CONFIG, type Config, EventBus, asSystem, clock, context, fault, invalid, record, transaction } from '@steward/platform';
import { SettingsFacade } from '../../data/setting/setting.facade.js';
import { SetupErrors } from '../access.errors.js';
import { PasswordHasher } from '../auth/password-hasher.js';
import { demandPassword } from '../auth/password.rules.js';
import { departmentTable } from '../department/department.entity.js';
import { PresetRoles } from '../permission/preset-roles.js';
import { OrgStore } from '../principal/org.store.js';
import { nameKey, searchText } from '../user/user.rules.js';
import { userRoleTable, userTable } from '../user/user.entity.js';
import { demandSetupCode, openSetup, takeSetupCodes, useSetupCode } from './setup-codes.js';
import type { SetupBody } from './setup.dto.js';
import { CompanySetUp } from './setup.events.js';

/** The first run: whoever has the code from the server's log becomes the administrator. No account exists before, none with a known password ever. */
@Injectable()
export class SetupService implements OnApplicationBootstrap {
  constructor(
    @Inject(CONFIG) config: Config, @Inject(PasswordHasher) private readonly hasher: PasswordHasher, @Inject(PresetRoles) private readonly presets: PresetRoles,
    @Inject(OrgStore) private readonly org: OrgStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(EventBus) private readonly events: EventBus,
  ) {
    useSetupCode(config.setupCode);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.presets.offerNewCodes();
    await openSetup();
  }

  async isOpen(): Promise<boolean> {
    return (await userTable.all({}, { limit: 1 })).length === 0;
  }

  /** Throws setup.closed, setup.code_wrong, setup.code_expired, setup.code_used_up, 422 for a password that will not do. */
  async setUp(body: SetupBody): Promise<void> {
    if (!(await this.isOpen())) throw SetupErrors.closed();
    await demandSetupCode(body.code);
    const usernameKey = codeKey(body.username);
    if (usernameKey.length > 64) throw invalid(fault('/username', 'pattern'));
    demandPassword(body.password, { username: body.username, companyName: body.companyName });
    const passwordHash = await this.hasher.hash(body.password);
    await asSystem('set-up', () => transaction(async () => {
      if (!(await takeSetupCodes())) throw SetupErrors.closed();
      await this.org.lock();
      await this.found(body, usernameKey, passwordHash);
    }));
  }

  private async found(body: SetupBody, usernameKey: string, passwordHash: string): Promise<void> {
    const now = clock.stamp();
    await this.settings.set('company.name', body.companyName);
    const departmentId = await departmentTable.insert({ name: body.companyName, nameKey: codeKey(body.companyName), parentId: null, leaderId: null, sort: 0 });
    const roleId = await this.presets.create(context().locale);
    const person = { username: body.username, name: body.username, no: null, mobile: null };
    const userId = await userTable.insert({ ...person, usernameKey, nameKey: nameKey(person.name), search: searchText(person), departmentId, enabled: true, passwordHash, mustChangePassword: false, passwordChangedAt: now, sessionVersion: 1 });
    await userRoleTable.insert({ userId, roleId });
    record({ entity: 'user', entityId: userId, action: 'set_up' });
    await this.events.publish(new CompanySetUp(userId, departmentId, body.companyName, body.demoData ?? false));
  }
}
