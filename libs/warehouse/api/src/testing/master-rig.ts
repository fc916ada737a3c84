import { Test, type TestingModule } from '@nestjs/testing';
import { officeMessages } from '@steward/office-messages';
import { OfficeModule, officeSchema } from '@steward/office-api';
import { PlatformModule, type Principal, Secrets, asSystem, checkInvariants, makeLogger, newContext, readConfig, runWith } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { DictionaryFacade, SystemModule, UserService, registerPreset, systemSchema } from '@steward/system-api';
import { systemMessages } from '@steward/system-messages';
import { warehouseMessages } from '@steward/warehouse-messages';
import { costPermissions, masterPermissions, pricePermissions } from '../master.permissions.js';
import { WarehouseModule } from '../warehouse.module.js';
import { warehouseSchema } from '../warehouse.schema.js';

registerPreset('customer.price_level', []);

export type Person = 'buyer' | 'other' | 'keeper' | 'boss';
const NAMES: Record<Person, string> = { buyer: '王采购', other: '李采购', keeper: '赵库管', boss: '钱总' };

/** Master data of the warehouse on a fresh database: two buyers, a keeper without prices, a director. */
export class MasterRig {
  private constructor(readonly db: TestDatabase, readonly module: TestingModule, readonly people: Record<Person, number>) {}

  static async open(): Promise<MasterRig> {
    const db = await openTestDatabase(systemSchema, officeSchema, warehouseSchema);
    const config = readConfig({ DATA_DIR: db.dir, LOG_LEVEL: 'silent' });
    const platform = PlatformModule.forRoot({ config, secrets: await Secrets.load(db.dir, false), log: makeLogger(config).log, bundles: [systemMessages, officeMessages, warehouseMessages], background: false });
    const module = await Test.createTestingModule({ imports: [platform, SystemModule, OfficeModule, WarehouseModule] }).compile();
    await module.init();
    const users = module.get(UserService, { strict: false });
    const people = {} as Record<Person, number>;
    await asSystem('people of the test', async () => {
      for (const [who, name] of Object.entries(NAMES)) people[who as Person] = (await users.create({ username: who, name, password: 'Correct-horse-9!', mustChangePassword: false })).id;
      const words = module.get(DictionaryFacade, { strict: false });
      for (const label of ['retail', 'wholesale']) await words.addItem('customer.price_level', label);
    });
    return new MasterRig(db, module, people);
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.module.get(token, { strict: false });
  }

  /** Everybody holds all rights of master data but what is taken away; the keeper sees no price and works in his own warehouses, buyers see their own suppliers. */
  who(name: Person, without: readonly string[] = []): Principal {
    const id = this.people[name];
    const gone = new Set([...without, ...(name === 'keeper' ? ['price.view', 'price.purchase', 'cost.view', 'warehouse.warehouse.all'] : [])]);
    const codes = [...masterPermissions.codes, ...pricePermissions.codes, ...costPermissions.codes].filter((c) => !gone.has(c));
    return testPrincipal({ id, permissions: [...codes, 'system.category.create', 'system.dictionary.create'], owners: name === 'boss' || name === 'keeper' ? 'all' : [id] });
  }

  as<T>(name: Person, code: string, fn: () => T, without: readonly string[] = []): T {
    return actAs(this.who(name, without), code, fn);
  }

  /** As an endpoint would with `If-Match`. */
  seeing<T>(name: Person, code: string, version: number | 'any', fn: () => T, without: readonly string[] = []): T {
    return runWith(newContext({ source: 'api', principal: this.who(name, without), permission: code, ifMatch: version }), fn);
  }

  /** Invariants that do not hold. */
  async broken(): Promise<string[]> {
    return (await checkInvariants()).filter((i) => i.count !== 0).map((i) => `${i.id}: ${i.count}`);
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.db.close();
  }
}

/** The problem a promise is refused with. */
export async function refused(work: Promise<unknown>): Promise<{ status: number; code: string; params: Record<string, unknown>; facts: Record<string, unknown> }> {
  try {
    await work;
  } catch (e) {
    return e as never;
  }
  throw new Error('was not refused');
}

/** Pointers and codes of a 422 or 409. */
export async function faultsOf(work: Promise<unknown>): Promise<string[]> {
  return ((await refused(work)).facts['errors'] as { pointer: string; code: string }[]).map((f) => `${f.pointer} ${f.code}`);
}
