import { ListRunner, ListSupport, Problem, Totals, auditTable, parseListQuery } from '@steward/platform';
import { AccessRig } from '../testing/access-rig.js';
import { USERS, underDepartment } from './user.list.js';
import { nameKey, searchText } from './user.rules.js';
import { userTable } from './user.entity.js';
import { UserDeleted } from './user.events.js';

class Support extends ListSupport {
  names(): Promise<Map<number, string>> { return Promise.resolve(new Map()); }
  under(id: number): Promise<number[]> { return Promise.resolve([id]); }
  customFields(): Promise<[]> { return Promise.resolve([]); }
  dictionary(): Promise<Map<string, string>> { return Promise.resolve(new Map()); }
}

describe('users', () => {
  let rig: AccessRig;
  let admin: number;
  let root: number;
  beforeAll(async () => {
    rig = await AccessRig.open();
    admin = await rig.setUp();
    root = [...(await rig.org.current()).departments.keys()][0] ?? 0;
  }, 60_000);
  afterAll(() => rig.database.close());

  const codeOf = (p: Promise<unknown>): Promise<string> => p.then(() => 'ok', (e: Problem) => String(e.code ?? e));
  const as = <T>(code: string, work: () => Promise<T>, by = admin): Promise<T> => rig.asUser(by, code, work);
  const create = (username: string, more: object = {}): Promise<{ id: number; version: number; temporaryPassword?: string }> => as('system.user.create', () => rig.users().create({ username, name: username, password: 'correct horse battery 9', ...more }));

  it('are created with roles and a place, and found again', async () => {
    const sales = await rig.roleId('salesperson');
    const u = await as('system.user.create', () => rig.users().create({ username: 'WangWu', name: '王五', no: 'E-7', departmentId: root, superiorId: admin, roleIds: [sales], mobile: '13800138000', email: 'w@example.cn', externalId: 'OA-7' }));
    expect(u).toMatchObject({ version: 1, username: 'WangWu', name: '王五', departmentId: root, superiorId: admin, superiorName: 'admin', roleIds: [sales], roles: [{ id: sales, name: '业务员' }], enabled: true, mustChangePassword: true, externalId: 'OA-7' });
    expect(u.temporaryPassword).toMatch(/^[a-z2-9-]{14}$/);
    expect(await as('system.user.view', () => rig.users().get(u.id))).not.toHaveProperty('temporaryPassword');
    expect(JSON.stringify(await auditTable.all({ entity: 'user', entityId: u.id }))).not.toMatch(/argon2|passwordHash/);
  });

  it('have user names that are one whatever their case and width', async () => {
    await create('lisi');
    for (const twin of ['LiSi', 'ｌｉｓｉ']) expect(await codeOf(create(twin))).toBe('access.username_taken');
    expect(await codeOf(create('other', { externalId: 'OA-7' }))).toBe('access.external_id_taken');
    const { id } = await create('zhaoliu');
    expect(await codeOf(as('system.user.update', () => rig.users().update(id, { username: 'LISI' })))).toBe('access.username_taken');
  });

  it('name only what exists, and no superior below themselves', async () => {
    expect(await codeOf(create('x1', { departmentId: 999 }))).toBe('validation_failed');
    expect(await codeOf(create('x1', { superiorId: 999 }))).toBe('validation_failed');
    expect(await codeOf(create('x1', { roleIds: [999] }))).toBe('validation_failed');
    const [a, b] = [await create('up'), await create('mid')];
    const c = await create('low', { superiorId: b.id });
    await as('system.user.update', () => rig.users().update(b.id, { superiorId: a.id }));
    for (const superiorId of [a.id, c.id]) expect(await codeOf(as('system.user.update', () => rig.users().update(a.id, { superiorId })))).toBe('access.superior_cycle');
  });

  it('are changed field by field, against the version seen', async () => {
    const u = await create('patched', { mobile: '13900139000', departmentId: root });
    const changed = await as('system.user.update', () => rig.users().update(u.id, { mobile: null, name: '新名' }));
    expect(changed).toMatchObject({ version: 2, mobile: null, name: '新名', departmentId: root, username: 'patched' });
    expect((await as('system.user.update', () => rig.users().update(u.id, { name: '新名' }))).version).toBe(2);
    expect(await codeOf(rig.asUser(admin, 'system.user.update', () => rig.users().update(u.id, { name: '旧' }), { ifMatch: 1 }))).toBe('stale_version');
    expect((await auditTable.all({ entity: 'user', entityId: u.id, action: 'update' })).map((a) => a.changes)).toEqual([{ name: ['patched', '新名'], mobile: ['13900139000', null] }]);
  });

  it('deleted free their name and stay known; others may veto', async () => {
    const u = await create('temp', { externalId: 'T-1' });
    rig.bus.on(UserDeleted, (e) => { if (e.userId === u.id && veto) throw new Problem(409, 'in_use'); });
    let veto = true;
    expect(await codeOf(as('system.user.delete', () => rig.users().delete(u.id)))).toBe('in_use');
    veto = false;
    expect(await codeOf(as('system.user.delete', () => rig.users().delete(u.id)))).toBe('ok');
    expect(await codeOf(as('system.user.view', () => rig.users().get(u.id)))).toBe('not_found');
    expect(await rig.facade.names([u.id])).toEqual(new Map([[u.id, 'temp']]));
    expect((await create('temp', { externalId: 'T-1' })).id).not.toBe(u.id);
    expect((await rig.facade.options()).some((o) => o.id === u.id)).toBe(false);
  });

  it('are managed only within the scope, and stay within it', async () => {
    const { id: roleId } = await as('system.role.create', () => rig.roles.create({ code: 'local', name: '部门主管', permissions: ['system.user.view', 'system.user.create', 'system.user.update'], scopes: { system: 'department' } }));
    const dept = (await as('system.department.create', () => rig.departments.create({ name: '华东', parentId: root }))).id;
    const lead = await rig.addUser({ username: 'lead', departmentId: dept, roleIds: [roleId] });
    const near = await rig.addUser({ username: 'near', departmentId: dept });
    const far = await rig.addUser({ username: 'far', departmentId: root });
    const by = (code: string, work: () => Promise<unknown>): Promise<string> => codeOf(as(code, work, lead));
    expect(await by('system.user.view', () => rig.users().get(near))).toBe('ok');
    expect(await by('system.user.view', () => rig.users().get(far))).toBe('not_found');
    expect(await by('system.user.update', () => rig.users().update(far, { name: 'x' }))).toBe('not_found');
    expect(await by('system.user.update', () => rig.users().resetPassword(far, {}))).toBe('not_found');
    expect(await by('system.user.update', () => rig.users().setEnabled(far, false))).toBe('not_found');
    expect(await by('system.user.update', () => rig.users().update(near, { name: '近' }))).toBe('ok');
    expect(await by('system.user.update', () => rig.users().update(near, { departmentId: root }))).toBe('access.outside_scope');
    expect(await by('system.user.create', () => rig.users().create({ username: 'n1', name: 'n1', departmentId: root, password: 'correct horse battery 9' }))).toBe('access.outside_scope');
    expect(await by('system.user.create', () => rig.users().create({ username: 'n1', name: 'n1', departmentId: dept, password: 'correct horse battery 9' }))).toBe('ok');
    const list = await as('system.user.view', () => new ListRunner(new Support(), new Totals()).run(USERS, parseListQuery({ sort: 'username' })), lead);
    expect(list.items.map((i) => i['username'])).toEqual(['lead', 'n1', 'near']);
  });

  it('are listed by name, department, role and pinyin', async () => {
    const sales = await rig.roleId('salesperson');
    const dept = (await as('system.department.create', () => rig.departments.create({ name: '西区', parentId: root }))).id;
    const below = (await as('system.department.create', () => rig.departments.create({ name: '成都', parentId: dept }))).id;
    for (const [username, name, departmentId] of [['e1', '欧阳修', dept], ['e2', '阿明', below], ['e3', '李白', below], ['e4', '林黛玉', below]] as const) await create(username, { name, departmentId, roleIds: [sales] });
    const find = async (query: Record<string, string>, department?: number): Promise<unknown[]> => {
      const parsed = underDepartment(parseListQuery(query), department === undefined ? undefined : String(department), await rig.org.current());
      return (await as('system.user.view', () => new ListRunner(new Support(), new Totals()).run(USERS, parsed))).items.map((i) => i['name']);
    };
    expect(await find({}, dept)).toEqual(['阿明', '李白', '林黛玉', '欧阳修']);
    expect(await find({}, below)).toEqual(['阿明', '李白', '林黛玉']);
    expect(await find({ q: 'oyx' })).toEqual(['欧阳修']);
    expect(await find({ q: 'libai' })).toEqual(['李白']);
    expect(await find({ q: '黛玉' })).toEqual(['林黛玉']);
    expect(await find({ 'filter[roleIds][in]': String(sales), 'filter[name][contains]': '李' })).toEqual(['李白']);
    const raw = await as('system.user.view', () => new ListRunner(new Support(), new Totals()).run(USERS, parseListQuery({ q: 'libai' })));
    expect(raw.items[0]).toMatchObject({ roleIds: [sales], roles: [{ id: sales, name: '业务员' }], enabled: true });
    expect(Object.keys(raw.items[0] ?? {})).not.toContain('passwordHash');
  });

  describe('for other domains', () => {
    it('may be given records only within the caller\'s scope of the code', async () => {
      const { id: roleId } = await as('system.role.create', () => rig.roles.create({ code: 'team', name: '队长', permissions: ['system.user.view'], scopes: { system: 'subordinates' } }));
      const boss = await rig.addUser({ username: 'team-boss', roleIds: [roleId] });
      const mine = await rig.addUser({ username: 'team-mine', superiorId: boss });
      const other = await rig.addUser({ username: 'team-other' });
      const gone = await rig.addUser({ username: 'team-gone', superiorId: boss, enabled: false });
      const assign = (id: number, by = boss): Promise<string> => codeOf(as('system.user.view', () => rig.facade.ensureAssignable(id, 'system.user.view'), by));
      expect([await assign(mine), await assign(boss), await assign(other), await assign(gone), await assign(99_999)]).toEqual(['ok', 'ok', 'validation_failed', 'validation_failed', 'validation_failed']);
      expect(await assign(other, admin)).toBe('ok');
      await expect(as('system.user.view', () => rig.facade.ensureAssignable(other, 'system.user.view', '/rows/3/ownerId'), boss)).rejects.toMatchObject({ facts: { errors: [{ pointer: '/rows/3/ownerId', code: 'not_found' }] } });
    });

    it('are found by user name or by a name only one has', async () => {
      await create('same1', { name: '重名' });
      await create('same2', { name: '重名' });
      const one = await create('solo', { name: '独名' });
      const off = await create('off', { name: '停用', enabled: false });
      expect(await rig.facade.byNames([' SOLO ', '独名', '重名', '停用', '没有'])).toEqual(new Map([[' SOLO ', one.id], ['独名', one.id]]));
      expect((await rig.facade.find([off.id]))[0]).toMatchObject({ name: '停用', enabled: false });
    });
  });

  it('keep the administrator\'s password from those who hold less', async () => {
    const { id: roleId } = await as('system.role.create', () => rig.roles.create({ code: 'hr', name: '人事', permissions: ['system.user.view', 'system.user.update', 'system.user.delete'], scopes: { system: 'all' } }));
    const hr = await rig.addUser({ username: 'hr', roleIds: [roleId] });
    const plain = await rig.addUser({ username: 'plain' });
    const before = await userTable.find({ id: admin });
    for (const work of [() => rig.users().resetPassword(admin, {}), () => rig.users().setEnabled(admin, false), () => rig.users().update(admin, { email: 'me@evil.example' }), () => rig.users().endSessions(admin), () => rig.users().delete(admin)]) expect(await codeOf(as('system.user.update', work as () => Promise<unknown>, hr))).toBe('access.exceeds_own');
    expect(await userTable.find({ id: admin })).toEqual(before);
    expect(await codeOf(as('system.user.update', () => rig.users().resetPassword(plain, {}), hr))).toBe('ok');
    expect(await codeOf(as('system.user.update', () => rig.users().resetPassword(hr, {}), hr))).toBe('access.not_yourself');
  });
});

describe('names', () => {
  it('sort by syllables', () => expect(['林黛玉', '李白', 'Anna', '欧阳修', '阿明'].sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))).toEqual(['阿明', 'Anna', '李白', '林黛玉', '欧阳修']));
  it('are searched by pinyin, initials, number and mobile', () => expect(searchText({ name: '欧阳修', username: 'OYX', no: 'E-1', mobile: '13800138000' })).toBe('欧阳修 ouyangxiu oyx oyx e-1 13800138000'));
});
