import { asSystem, clock, newContext, runWith, transaction } from '@steward/platform';
import { departmentTable } from '../department/department.entity.js';
import { ADMINISTRATOR, PRESET_ROLES, allPermissions, registerPermissions } from '../permission/permission-registry.js';
import { knownPermissionTable, roleTable } from '../role/role.entity.js';
import { ADMIN, AccessRig } from '../testing/access-rig.js';
import { userTable } from '../user/user.entity.js';
import { openSetup } from './setup-codes.js';
import { setupCodeTable } from './setup-code.entity.js';

registerPermissions({ module: 'shop', codes: ['shop.order.view', 'shop.order.create', 'shop.order.delete'] }, { presets: { salesperson: { codes: ['shop.*', '!*.delete'], scope: 'own' } } });

describe('first run', () => {
  let database: AccessRig;
  let rig: AccessRig;
  beforeAll(async () => { database = await AccessRig.open(); }, 60_000);
  afterAll(() => database.database.close());
  beforeEach(async () => {
    await database.empty();
    rig = database.again();
  });
  const run = (code: string, more: object = {}): Promise<void> => rig.from('127.0.0.1', () => rig.setup().setUp({ code, ...ADMIN, ...more }));
  const codeOf = (p: Promise<unknown>): Promise<string> => p.then(() => 'ok', (e: { code?: string }) => String(e.code ?? e));
  const start = async (): Promise<string> => { rig.setup(); return (await openSetup()) ?? ''; };

  it('makes the administrator, the company and the preset roles', async () => {
    const code = await start();
    expect(code).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
    expect(await rig.setup().isOpen()).toBe(true);
    await run(code.toUpperCase().replaceAll('-', ' '));
    expect(await rig.setup().isOpen()).toBe(false);
    expect(await openSetup()).toBeUndefined();
    expect(await rig.settings.get('company.name')).toBe(ADMIN.companyName);
    expect((await departmentTable.all()).map((d) => [d.name, d.parentId])).toEqual([[ADMIN.companyName, null]]);
    const roles = await roleTable.all({}, { orderBy: 'id' });
    expect(roles.map((r) => r.code)).toEqual([...PRESET_ROLES]);
    expect(roles.map((r) => r.name)).toContain('业务员');
    const admin = await rig.userStore.byKey('admin');
    const p = await rig.principals.byUser(admin?.id ?? 0);
    expect([...(p?.permissions ?? [])].sort()).toEqual(allPermissions().flatMap((m) => m.codes).sort());
    expect(p?.owners('shop.order.view')).toBe('all');
    expect(admin?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await setupCodeTable.count()).toBe(0);
    expect(await codeOf(run(code))).toBe('setup.closed');
  });

  it('gives presets what the domains say', async () => {
    await run(await start());
    const grants = async (code: string): Promise<unknown> => { const r = await roleTable.find({ code }); return [r?.permissions.filter((c) => c.startsWith('shop.')), r?.scopes['shop']]; };
    expect(await grants('salesperson')).toEqual([['shop.order.create', 'shop.order.view'], 'own']);
    expect(await grants('director')).toEqual([['shop.order.create', 'shop.order.delete', 'shop.order.view'], 'all']);
    expect(await grants('read_only')).toEqual([['shop.order.view'], 'all']);
    expect(await grants('keeper')).toEqual([[], undefined]);
    expect((await roleTable.find({ code: 'read_only' }))?.permissions.filter((c) => c.startsWith('system.'))).toEqual([]);
  });

  it('takes five wrong codes, then none, not even the right one', async () => {
    const code = await start();
    const answers: string[] = [];
    for (let i = 0; i < 6; i++) answers.push(await codeOf(run(`wrong-${i}`)));
    expect(answers).toEqual(['setup.code_wrong', 'setup.code_wrong', 'setup.code_wrong', 'setup.code_wrong', 'setup.code_used_up', 'setup.code_used_up']);
    expect(await codeOf(run(code))).toBe('setup.code_used_up');
    expect(await userTable.count()).toBe(0);
  });

  it('many wrong codes at once are no more than five tries', async () => {
    const code = await start();
    await Promise.all(Array.from({ length: 20 }, (_, i) => codeOf(run(`wrong-${i}`))));
    expect(await codeOf(run(code))).toBe('setup.code_used_up');
  });

  it('takes a code for half an hour', async () => {
    const code = await start();
    await transaction(() => setupCodeTable.change({}, { expiresAt: new Date(clock.now().getTime() - 1).toISOString() }));
    expect(await codeOf(run(code))).toBe('setup.code_expired');
  });

  it('refuses weak passwords and leaves the door open', async () => {
    const code = await start();
    for (const password of ['12345678', 'password', 'admin123', 'admin-admin', '深圳市样板有限公司', 'woaini1314', '20081225', '13800138000', 'abcdefgh', 'P@ssw0rd', 'aaaaaaaa']) expect([password, await codeOf(run(code, { password }))]).toEqual([password, 'validation_failed']);
    expect(await userTable.count()).toBe(0);
    await run(code);
  });

  it('run eight times at once makes one administrator', async () => {
    const code = await start();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => codeOf(run(code, { username: `chief${i}` }))));
    expect(answers.filter((a) => a === 'ok')).toHaveLength(1);
    expect(answers.filter((a) => a !== 'ok').every((a) => a === 'setup.closed' || a === 'setup.code_expired')).toBe(true);
    expect([await userTable.count(), await departmentTable.count(), await roleTable.count()]).toEqual([1, 1, PRESET_ROLES.length]);
  });

  it('offers the codes of a new version once; what was taken away stays away', async () => {
    await run(await start());
    const role = await roleTable.find({ code: 'salesperson' });
    await transaction(() => roleTable.change({ code: 'salesperson' }, { permissions: role?.permissions.filter((c) => c !== 'shop.order.create') }));
    await asSystem('test', () => transaction(() => knownPermissionTable.delete({ code: 'shop.order.view' })));
    await transaction(() => roleTable.change({ code: 'director' }, { permissions: [], scopes: {} }));
    await rig.presets.offerNewCodes();
    expect((await roleTable.find({ code: 'salesperson' }))?.permissions).toEqual(['shop.order.view']);
    expect(await roleTable.find({ code: 'director' })).toMatchObject({ permissions: ['shop.order.view'], scopes: { shop: 'all' } });
    expect((await roleTable.find({ code: ADMINISTRATOR }))?.permissions).toEqual([]);
    await transaction(() => roleTable.change({ code: 'salesperson' }, { permissions: [] }));
    const before = await roleTable.all();
    await rig.presets.offerNewCodes();
    expect(await roleTable.all()).toEqual(before);
  });

  it('speaks the language of the one who sets up', async () => {
    const code = await start();
    await runWith(newContext({ source: 'ui', locale: 'en' }), () => rig.setup().setUp({ code, ...ADMIN }));
    expect((await roleTable.find({ code: 'salesperson' }))?.name).toBe('Salesperson');
  });
});
