import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CustomerModule, customerSchema } from '@steward/customer-api';
import { customerMessages } from '@steward/customer-messages';
import { FinanceModule, financeSchema } from '@steward/finance-api';
import { financeMessages } from '@steward/finance-messages';
import { OfficeModule, officeSchema } from '@steward/office-api';
import { officeMessages } from '@steward/office-messages';
import { PlatformModule, Secrets, asSystem, checkInvariants, installHooks, makeLogger, readConfig, validationPipe } from '@steward/platform';
import { type TestDatabase, openTestDatabase } from '@steward/platform/testing';
import { type Setting, SettingsFacade, SystemModule, systemSchema } from '@steward/system-api';
import { systemMessages } from '@steward/system-messages';
import { WarehouseModule, warehouseSchema } from '@steward/warehouse-api';
import { warehouseMessages } from '@steward/warehouse-messages';
import { salesMessages } from '@steward/sales-messages';
import { SalesModule } from '../sales.module.js';
import { salesSchema } from '../sales.schema.js';

const CODE = 'rig-setup-code';
const PASSWORD = 'Correct-horse-9!';
/** Preset roles of the people of the tests. */
const ROLES = { seller: 'salesperson', other: 'salesperson', manager: 'sales_manager', keeper: 'keeper', clerk: 'accountant', admin: 'administrator' } as const;
export type Person = keyof typeof ROLES;
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
/** Bodies are of many shapes; a spec says what it expects of them. */
export type Body = Record<string, never> & Record<string, unknown>;
export interface Answer<T = Body> { status: number; body: T; headers: Record<string, unknown> }
interface Options { ifMatch?: number; acknowledge?: string; key?: string }

/** Sales with everything to its left on a fresh database, spoken to as a client would: rights and scopes are those of the preset roles. */
export class SalesRig {
  readonly people = {} as Record<Person, number>;
  private readonly tokens = {} as Record<Person, string>;
  private made = 0;
  /** Default warehouse. */
  warehouse = 0;
  private constructor(private readonly db: TestDatabase, private readonly app: NestFastifyApplication) {}

  static async open(): Promise<SalesRig> {
    const db = await openTestDatabase(systemSchema, officeSchema, warehouseSchema, customerSchema, financeSchema, salesSchema);
    const config = readConfig({ DATA_DIR: db.dir, LOG_LEVEL: 'silent', STEWARD_SETUP_CODE: CODE, ALLOW_PLAIN_HTTP: 'true' });
    const { log } = makeLogger(config);
    const bundles = [systemMessages, officeMessages, warehouseMessages, customerMessages, financeMessages, salesMessages];
    const platform = PlatformModule.forRoot({ config, secrets: await Secrets.load(db.dir, false), log, bundles, background: false });
    @Module({ imports: [platform, SystemModule, OfficeModule, WarehouseModule, CustomerModule, FinanceModule, SalesModule] })
    class App {}
    const adapter = new FastifyAdapter();
    installHooks(adapter.getInstance() as never, log, 'test');
    const app = await NestFactory.create<NestFastifyApplication>(App, adapter, { logger: ['error'], abortOnError: false });
    await app.register(cookie as never);
    await app.register(multipart as never);
    app.setGlobalPrefix('api/v1');
    app.useGlobalPipes(validationPipe());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const rig = new SalesRig(db, app);
    await rig.furnish();
    return rig;
  }

  private async furnish(): Promise<void> {
    await this.send('POST', '/setup', undefined, { code: CODE, username: 'admin', password: PASSWORD, companyName: '测试公司', demoData: false });
    await this.login('admin', 'admin');
    const roles = (await this.get<{ items: { id: number; code: string }[] }>('admin', '/roles')).items;
    for (const [who, code] of Object.entries(ROLES) as [Person, string][]) {
      if (who === 'admin') continue;
      const superiorId = who === 'seller' || who === 'other' ? this.people.manager : undefined;
      if (who === 'seller') await this.person('manager', roles.find((r) => r.code === ROLES.manager)?.id ?? 0);
      if (this.people[who]) continue;
      await this.person(who, roles.find((r) => r.code === code)?.id ?? 0, superiorId ?? this.people.manager);
    }
    this.warehouse = (await this.post<{ id: number }>('admin', '/warehouses', { name: `主仓${this.next()}`, isDefault: true, keepers: [this.people.keeper] })).id;
  }

  private async person(who: Person, roleId: number, superiorId?: number): Promise<void> {
    this.people[who] = (await this.post<{ id: number }>('admin', '/users', { username: who, name: who, password: PASSWORD, mustChangePassword: false, roleIds: [roleId], ...(superiorId && who !== 'manager' ? { superiorId } : {}) })).id;
    await this.login(who, who);
  }

  private async login(who: Person, username: string): Promise<void> {
    this.tokens[who] = ((await this.send('POST', '/auth/login', undefined, { username, password: PASSWORD })).body as unknown as { accessToken: string }).accessToken;
  }

  /** Somebody with exactly these rights, over everything. */
  async somebody(...permissions: string[]): Promise<Person> {
    const who = `guest${this.next()}` as Person;
    const scopes = Object.fromEntries([...new Set(permissions.map((code) => code.slice(0, code.indexOf('.'))))].map((module) => [module, 'all']));
    await this.person(who, (await this.post<{ id: number }>('admin', '/roles', { code: who, name: who, permissions, scopes })).id);
    return who;
  }

  /** A number no other call of this rig got: names are unique. */
  next(): number {
    return ++this.made;
  }

  async send<T = Body>(method: Method, url: string, who: Person | undefined, payload?: unknown, o: Options = {}): Promise<Answer<T>> {
    const headers = {
      ...(who ? { authorization: `Bearer ${this.tokens[who]}` } : {}), ...(o.ifMatch === undefined ? {} : { 'if-match': `"v${o.ifMatch}"` }), ...(o.acknowledge ? { 'x-acknowledge': o.acknowledge } : {}), ...(o.key ? { 'idempotency-key': o.key } : {}),
    };
    const r = await this.app.inject({ method, url: `/api/v1${url}`, headers, ...(payload === undefined ? {} : { payload: payload as never }) });
    const json = String(r.headers['content-type'] ?? '').includes('json');
    return { status: r.statusCode, body: (json ? r.json() : r.body) as T, headers: r.headers };
  }

  /** The body of an answer below 400, or an error that shows the problem. */
  async ok<T = Body>(method: Method, url: string, who: Person, payload?: unknown, o: Options = {}): Promise<T> {
    const r = await this.send<T>(method, url, who, payload, o);
    if (r.status >= 400) throw new Error(`${method} ${url} as ${who}: ${r.status} ${JSON.stringify(r.body)}`);
    return r.body;
  }
  get<T = Body>(who: Person, url: string): Promise<T> {
    return this.ok<T>('GET', url, who);
  }
  post<T = Body>(who: Person, url: string, payload: unknown = {}, o: Options = {}): Promise<T> {
    return this.ok<T>('POST', url, who, payload, o);
  }

  async customer(more: Record<string, unknown> = {}, who: Person = 'seller'): Promise<number> {
    return (await this.post<{ id: number }>(who, '/customers', { name: `客户${this.next()}号`, ...more })).id;
  }
  async product(more: Record<string, unknown> = {}): Promise<number> {
    return (await this.post<{ id: number }>('admin', '/products', { name: `产品${this.next()}号`, unit: '个', taxRate: '0', ...more })).id;
  }

  /** Goods from a supplier: pieces at a price. */
  async stockIn(productId: number, pieces: number, price: number): Promise<void> {
    const supplierId = (await this.post<{ id: number }>('admin', '/suppliers', { name: `供应商${this.next()}号` })).id;
    await this.post('admin', '/stock-ins?approve=true', { supplierId, warehouseId: this.warehouse, lines: [{ productId, quantity: String(pieces), unitPrice: String(price), taxRate: '0' }] });
  }

  set<T>(setting: Setting<T>, value: T): Promise<void> {
    return asSystem('settings of the test', () => this.app.get(SettingsFacade, { strict: false }).set(setting, value));
  }
  service<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get(token as never, { strict: false });
  }

  /** Invariants that do not hold. */
  async broken(): Promise<string[]> {
    return (await checkInvariants()).filter((i) => i.count !== 0).map((i) => `${i.id} ${i.title}: ${i.count}`);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.db.close();
  }
}
