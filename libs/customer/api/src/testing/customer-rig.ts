import { Test, type TestingModule } from '@nestjs/testing';
import { OfficeModule, officeSchema } from '@steward/office-api';
import { officeMessages } from '@steward/office-messages';
import { PlatformModule, type Principal, Secrets, asSystem, makeLogger, newContext, readConfig, runWith } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { systemMessages } from '@steward/system-messages';
import { SystemModule, UserService, allPermissions, systemSchema } from '@steward/system-api';
import { WarehouseModule, warehouseSchema } from '@steward/warehouse-api';
import { warehouseMessages } from '@steward/warehouse-messages';
import { customerMessages } from '@steward/customer-messages';
import { CustomerModule } from '../customer.module.js';
import { customerSchema } from '../customer.schema.js';

/** Modules whose rights everybody holds. */
const RIGHTS: ReadonlySet<string> = new Set(['customer', 'price']);

/** The customer domain with everything to its left on a fresh database, and the people of the tests. */
export class CustomerRig {
  /** A salesperson, a colleague, their manager, an administrator, a follower. */
  readonly people: { own: number; other: number; manager: number; admin: number; helper: number };
  private constructor(readonly db: TestDatabase, readonly module: TestingModule, ids: number[]) {
    const [own = 0, other = 0, manager = 0, admin = 0, helper = 0] = ids;
    this.people = { own, other, manager, admin, helper };
  }

  static async open(): Promise<CustomerRig> {
    const db = await openTestDatabase(systemSchema, officeSchema, warehouseSchema, customerSchema);
    const config = readConfig({ DATA_DIR: db.dir, LOG_LEVEL: 'silent' });
    const secrets = await Secrets.load(db.dir, false);
    const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot({ config, secrets, log: makeLogger(config).log, bundles: [systemMessages, officeMessages, warehouseMessages, customerMessages], background: false }), SystemModule, OfficeModule, WarehouseModule, CustomerModule] }).compile();
    await module.init();
    const users = module.get(UserService, { strict: false });
    const ids: number[] = [];
    for (const name of ['张三', '李四', '王经理', '管理员', '赵六']) ids.push((await asSystem('people of the test', () => users.create({ username: `user${ids.length + 1}`, name, password: 'Correct-horse-9!', mustChangePassword: false }))).id);
    return new CustomerRig(db, module, ids);
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.module.get(token, { strict: false });
  }

  /** Somebody with all customer rights but those taken away; the scope decides whose rows. */
  who(name: keyof CustomerRig['people'], without: readonly string[] = []): Principal {
    const id = this.people[name];
    const { own, other, manager, helper } = this.people;
    const owners = name === 'admin' ? 'all' : name === 'manager' ? [manager, own, other, helper] : [id];
    const codes = allPermissions().filter((m) => RIGHTS.has(m.module)).flatMap((m) => m.codes).filter((c) => !without.includes(c));
    return testPrincipal({ id, permissions: [...codes, 'system.category.create', 'system.dictionary.create'], owners });
  }

  as<T>(name: keyof CustomerRig['people'], code: string, fn: () => T, without: readonly string[] = []): T {
    return actAs(this.who(name, without), code, fn);
  }

  /** As an endpoint would with `If-Match`. */
  seeing<T>(name: keyof CustomerRig['people'], code: string, version: number | 'any', fn: () => T, without: readonly string[] = []): T {
    return runWith(newContext({ source: 'api', principal: this.who(name, without), permission: code, ifMatch: version }), fn);
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.db.close();
  }
}

/** The problem a promise is refused with. */
export async function refusal(work: Promise<unknown>): Promise<{ status: number; code: string; params: Record<string, unknown>; facts: Record<string, unknown> }> {
  try {
    await work;
  } catch (e) {
    return e as never;
  }
  throw new Error('was not refused');
}
