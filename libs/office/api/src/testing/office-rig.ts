import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataScope } from '@steward/kernel';
import { PlatformModule, PrincipalSource, Secrets, SessionTokens, asSystem, installHooks, makeLogger, newContext, readConfig, runWith, transaction, validationPipe } from '@steward/platform';
import { type TestDatabase, openTestDatabase } from '@steward/platform/testing';
import { RoleService, SystemModule, UserService, registerPermissions, systemSchema } from '@steward/system-api';
import { systemMessages } from '@steward/system-messages';
import { officeMessages } from '@steward/office-messages';
import { Module } from '@nestjs/common';
import { type Notice, Notices } from '../notice/notices.js';
import { OfficeModule } from '../office.module.js';
import { officeSchema } from '../office.schema.js';

registerPermissions({ module: 'shop', codes: ['shop.receipt.create', 'shop.order.view'] });
registerPermissions({ module: 'price', codes: ['price.view'] });

const PEOPLE = ['seller', 'cashier', 'manager', 'keeper', 'leaver'] as const;
export type Person = (typeof PEOPLE)[number];

/** The office domain with the system domain on a fresh database behind a real server, and the people of the tests. */
export class OfficeRig {
  /** `seller` sells and holds nothing, `cashier` collects for everybody, `manager` for himself only, `keeper` for everybody but sees no prices, `leaver` is a disabled cashier. */
  readonly people = {} as Record<Person, number>;
  private constructor(readonly db: TestDatabase, readonly app: NestFastifyApplication, readonly url: string) {}

  static async open(): Promise<OfficeRig> {
    const db = await openTestDatabase(systemSchema, officeSchema);
    const config = readConfig({ DATA_DIR: db.dir, LOG_LEVEL: 'silent' });
    const { log } = makeLogger(config);
    const platform = PlatformModule.forRoot({ config, secrets: await Secrets.load(db.dir, false), log, bundles: [systemMessages, officeMessages], background: false });
    @Module({ imports: [platform, SystemModule, OfficeModule] })
    class App {}
    const adapter = new FastifyAdapter({ forceCloseConnections: true });
    installHooks(adapter.getInstance() as never, log, 'test');
    const app = await NestFactory.create<NestFastifyApplication>(App, adapter, { logger: ['error'], abortOnError: false });
    await app.register(cookie as never);
    app.setGlobalPrefix('api/v1');
    app.useGlobalPipes(validationPipe());
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    const rig = new OfficeRig(db, app, `http://127.0.0.1:${port}/api/v1`);
    await asSystem('people of the test', () => rig.hire());
    return rig;
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get(token, { strict: false });
  }

  /** Tells within a unit of work of somebody. */
  send(by: Person | undefined, notice: Partial<Notice> & Pick<Notice, 'to'>): Promise<void> {
    return this.as(by, () => transaction(() => { this.get(Notices).send({ event: 'sales_order.confirmed', entity: 'sales_order', entityId: 12, path: '/receipts/new?order=12', params: { no: 'XS1', customer: '远大' }, ...notice }); }));
  }

  async as<T>(who: Person | undefined, fn: () => Promise<T>): Promise<T> {
    const principal = who === undefined ? undefined : await this.get(PrincipalSource).byUser(this.people[who]);
    return runWith(newContext({ source: 'ui', ...(principal ? { principal } : { system: 'test' }), ifMatch: 'any' }), fn);
  }

  async token(who: Person, use: 'access' | 'read' = 'access'): Promise<string> {
    const p = await this.get(PrincipalSource).byUser(this.people[who]);
    return this.get(SessionTokens).issue(this.people[who], p?.sessionVersion ?? 0, use);
  }

  async call<T>(who: Person, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<{ status: number; body: T }> {
    const answer = await fetch(this.url + path, { method, headers: { authorization: `Bearer ${await this.token(who)}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as T };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.db.close();
  }

  private async hire(): Promise<void> {
    const role = async (name: string, permissions: string[], scope: DataScope): Promise<number> => (await this.get(RoleService).create({ name, permissions, scopes: { shop: scope } })).id;
    const cashier = await role('出纳', ['shop.receipt.create', 'price.view'], 'all');
    const roles: Record<Person, number[]> = { seller: [], cashier: [cashier], manager: [await role('自收', ['shop.receipt.create', 'price.view', 'shop.order.view'], 'own')], keeper: [await role('库管', ['shop.receipt.create'], 'all')], leaver: [cashier] };
    const users = this.get(UserService);
    for (const name of PEOPLE) this.people[name] = (await users.create({ username: name, name, password: 'Correct-horse-9!', mustChangePassword: false, roleIds: roles[name] })).id;
    await users.setEnabled(this.people.leaver, false);
  }
}
