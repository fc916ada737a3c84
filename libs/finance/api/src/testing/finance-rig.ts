import { Test, type TestingModule } from '@nestjs/testing';
import { CustomerModule, customerPermissions, customerSchema } from '@steward/customer-api';
import { customerMessages } from '@steward/customer-messages';
import { OfficeModule, officeSchema } from '@steward/office-api';
import { officeMessages } from '@steward/office-messages';
import { PlatformModule, type Principal, Secrets, asSystem, database, makeLogger, newContext, readConfig, runWith, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { systemMessages } from '@steward/system-messages';
import { SystemModule, UserService, systemSchema } from '@steward/system-api';
import { WarehouseModule, warehouseSchema } from '@steward/warehouse-api';
import { warehouseMessages } from '@steward/warehouse-messages';
import { financeMessages } from '@steward/finance-messages';
import { Billing } from '../billing/billing.facade.js';
import type { OpenBilling } from '../billing/billing.types.js';
import { FinanceModule } from '../finance.module.js';
import { financePermissions } from '../finance.permissions.js';
import { financeSchema } from '../finance.schema.js';

type Person = 'own' | 'other' | 'manager' | 'cashier' | 'accountant';

/** Finance with everything to its left on a fresh database, and the people of the tests. */
export class FinanceRig {
  private nextSource = 1000;
  private constructor(readonly db: TestDatabase, readonly module: TestingModule, readonly people: Record<Person, number>) {}

  static async open(): Promise<FinanceRig> {
    const db = await openTestDatabase(systemSchema, officeSchema, warehouseSchema, customerSchema, financeSchema);
    const config = readConfig({ DATA_DIR: db.dir, LOG_LEVEL: 'silent' });
    const secrets = await Secrets.load(db.dir, false);
    const bundles = [systemMessages, officeMessages, warehouseMessages, customerMessages, financeMessages];
    const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot({ config, secrets, log: makeLogger(config).log, bundles, background: false }), SystemModule, OfficeModule, WarehouseModule, CustomerModule, FinanceModule] }).compile();
    await module.init();
    const users = module.get(UserService, { strict: false });
    const ids: number[] = [];
    for (const name of ['张三', '李四', '王经理', '钱出纳', '孙会计']) ids.push((await asSystem('people of the test', () => users.create({ username: `user${ids.length + 1}`, name, password: 'Correct-horse-9!', mustChangePassword: false }))).id);
    const [own = 0, other = 0, manager = 0, cashier = 0, accountant = 0] = ids;
    return new FinanceRig(db, module, { own, other, manager, cashier, accountant });
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.module.get(token, { strict: false });
  }

  /** Somebody with all rights over money and customers but those taken away; the scope decides whose rows. */
  who(name: Person, without: readonly string[] = []): Principal {
    const id = this.people[name];
    const { own, other, manager } = this.people;
    const owners = name === 'cashier' || name === 'accountant' ? 'all' : name === 'manager' ? [manager, own, other] : [id];
    const codes = [...financePermissions.codes, ...customerPermissions.codes, 'warehouse.supplier.view', 'warehouse.supplier.create'].filter((c) => !without.includes(c));
    return testPrincipal({ id, permissions: codes, owners });
  }

  as<T>(name: Person, code: string, fn: () => T, without: readonly string[] = []): T {
    return actAs(this.who(name, without), code, fn);
  }

  /** As an endpoint would with `If-Match`. */
  seeing<T>(name: Person, code: string, version: number | 'any', fn: () => T): T {
    return runWith(newContext({ source: 'api', principal: this.who(name), permission: code, ifMatch: version }), fn);
  }

  /** A customer of the salesperson `own`, as the tables need it: code paths of the customer domain have their own tests. */
  async customer(name: string, more: { creditLimit?: number; owner?: Person; paymentTerm?: string } = {}): Promise<number> {
    const now = '2026-01-01T00:00:00.000Z';
    return transaction(async () => {
      const done = await database.unit.sql.run(
        `INSERT INTO customer(version,createdAt,createdBy,updatedAt,updatedBy,code,name,nameKey,search,type,country,dealt,dealCount,dealAmount,receivableBalance,advanceBalance,overdueAmount,locked,enabled,ownerId,creditLimit,paymentTerm)
         VALUES (1,?,0,?,0,?,?,?,?,'company','CN',0,0,0,0,0,0,0,1,?,?,?)`, [now, now, `T${name}`, name, name, name, this.people[more.owner ?? 'own'], more.creditLimit ?? null, more.paymentTerm ?? null]);
      return done.insertId;
    });
  }

  /** An order as sales opens it: due on the days given, by amounts in fen. */
  async order(customerId: number, instalments: OpenBilling['instalments'], more: Partial<OpenBilling> = {}): Promise<number> {
    const sourceId = this.nextSource++;
    const total = instalments.reduce((sum, i) => sum + i.amount, 0);
    await this.sales(async () => {
      const billing = this.get(Billing);
      await billing.open({ sourceType: 'sales_order', sourceId, no: null, docDate: '2026-04-01', customerId, customerName: `客户${customerId}`, ownerId: this.people.own, departmentId: null, total, basis: 'order', instalments, ...more });
      await billing.name('sales_order', sourceId, `XS${sourceId}`);
    });
    return sourceId;
  }

  /** One step of the sales domain, in one transaction. */
  sales<T>(fn: () => Promise<T>): Promise<T> {
    return this.as('own', 'sales.order.confirm', () => transaction(fn));
  }

  /** A row of a table, for looking behind the doors. */
  async row<T = Record<string, unknown>>(text: string, params: (string | number)[] = []): Promise<T | undefined> {
    return (await database.sql.all<T>(text, params))[0];
  }
  async rows<T = Record<string, unknown>>(text: string, params: (string | number)[] = []): Promise<T[]> {
    return database.sql.all<T>(text, params);
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
