import { Inject, Injectable } from '@nestjs/common';
import { SCALE, folded, scaled, unscaled } from '@steward/kernel';
import { type AuditChanges, type Problem, Transactional, clock, demandVersion, difference, fault, orConflict, record } from '@steward/platform';
import { UserFacade, demandOpenPeriod } from '@steward/system-api';
import { FinanceErrors } from '../finance.errors.js';
import type { AccountView, CreateAccount, UpdateAccount } from './account.dto.js';
import type { Account } from './account.entity.js';
import { AccountStore, CREATE, DELETE, UPDATE } from './account.store.js';

export const ENTITY = 'account';
const NEW_ACCOUNT = { bank: null, accountNo: null, openingBalance: 0, keeperId: null, isDefault: false, allowOverdraft: false, enabled: true, remark: null };

/** Use cases of fund accounts: create, change, disable, delete while unused. */
@Injectable()
export class AccountService {
  constructor(@Inject(AccountStore) private readonly accounts: AccountStore, @Inject(UserFacade) private readonly users: UserFacade) {}

  /** Throws 409 `finance.account_exists` when the name is taken. */
  @Transactional()
  async create(input: CreateAccount): Promise<Account> {
    const columns = await this.columns(input, CREATE);
    const row = { ...NEW_ACCOUNT, openingDate: clock.today(), ...columns, name: input.name, nameKey: folded(input.name), type: input.type };
    if (row.openingBalance !== 0) await demandOpenPeriod([row.openingDate]);
    const id = await orConflict(this.accounts.insert({ ...row, balance: row.openingBalance }), taken);
    if (row.isDefault) await this.theOnlyDefault(id);
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    return this.accounts.get(id, CREATE);
  }

  /** Changes what was sent. Throws 409 `finance.account_used` when the opening balance would change after money has moved. */
  @Transactional()
  async update(id: number, input: UpdateAccount): Promise<Account> {
    const before = await this.accounts.lock(id, UPDATE);
    demandVersion(before);
    const set = await this.columns(input, UPDATE);
    const opening = set.openingBalance ?? before.openingBalance;
    if (opening !== before.openingBalance || (set.openingDate ?? before.openingDate) !== before.openingDate) {
      if (await this.accounts.used(id)) throw FinanceErrors.accountUsed({ name: before.name });
      await demandOpenPeriod([before.openingDate, set.openingDate ?? before.openingDate]);
      set.balance = opening;
    }
    if (set.enabled === false) set.isDefault = false;
    const changes = difference(before, set);
    if (Object.keys(changes).length === 0) return before;
    await orConflict(this.accounts.update(before, set), taken);
    if (set.isDefault) await this.theOnlyDefault(id);
    record({ entity: ENTITY, entityId: id, action: 'update', changes: told(changes) });
    return this.accounts.get(id, UPDATE);
  }

  /** Deletes an account no money ever moved on; 409 `finance.account_used` otherwise. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.accounts.lock(id, DELETE);
    demandVersion(row);
    if ((await this.accounts.used(id)) || (await this.accounts.planned(id))) throw FinanceErrors.accountUsed({ name: row.name });
    await this.accounts.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete', changes: { name: [row.name, null] } });
  }

  private async theOnlyDefault(id: number): Promise<void> {
    for (const a of await this.accounts.clearDefault(id)) record({ entity: ENTITY, entityId: a.id, action: 'update', changes: { isDefault: [true, false] }, payload: { version: a.version + 1 } });
  }

  private async columns(input: Partial<CreateAccount>, code: string): Promise<Partial<Account>> {
    const { openingBalance, openingDate, name, isDefault, allowOverdraft, enabled, ...rest } = input;
    if (rest.keeperId) await this.users.ensureAssignable(rest.keeperId, code, '/keeperId');
    return {
      ...rest, ...(name === undefined ? {} : { name, nameKey: folded(name) }), ...(openingBalance === undefined ? {} : { openingBalance: scaled(openingBalance ?? '0', SCALE.money) }), ...(openingDate ? { openingDate } : {}),
      ...flag('isDefault', isDefault, false), ...flag('allowOverdraft', allowOverdraft, false), ...flag('enabled', enabled, true),
    };
  }
}

const flag = (key: 'isDefault' | 'allowOverdraft' | 'enabled', value: boolean | null | undefined, usual: boolean): Partial<Account> => (value === undefined ? {} : { [key]: value ?? usual });
const taken = (): Problem => FinanceErrors.accountExists({}, { errors: [fault('/name', 'duplicate')] });

/** What the log says: amounts as they travel, keys not at all. */
function told(changes: AuditChanges): AuditChanges {
  const money = (v: unknown): unknown => (typeof v === 'number' ? unscaled(v, SCALE.money) : v);
  return Object.fromEntries(Object.entries(changes).filter(([k]) => k !== 'nameKey' && k !== 'balance').map(([k, [a, b]]) => [k, k === 'openingBalance' ? [money(a), money(b)] : [a, b]]));
}

export const accountView = ({ nameKey: _key, openingBalance, balance, ...rest }: Account): AccountView => ({ ...rest, openingBalance: unscaled(openingBalance, SCALE.money), balance: unscaled(balance, SCALE.money) });
