import type { Problem } from '@steward/platform';
import { AccessRig } from '../testing/access-rig.js';
import { roleTable } from './role.entity.js';

describe('roles', () => {
  let rig: AccessRig;
  let admin: number;
  beforeAll(async () => {
    rig = await AccessRig.open();
    admin = await rig.setUp();
  }, 60_000);
  afterAll(() => rig.database.close());

  const codeOf = (p: Promise<unknown>): Promise<string> => p.then(() => 'ok', (e: Problem) => String(e.code ?? e));
  const as = <T>(code: string, work: () => Promise<T>): Promise<T> => rig.asUser(admin, code, work);

  it('that came with the product can be changed and copied, not recoded', async () => {
    const id = await rig.roleId('keeper');
    const changed = await as('system.role.update', () => rig.roles.update(id, { name: '仓管', permissions: ['system.user.view'], scopes: { system: 'own' } }));
    expect(changed).toMatchObject({ code: 'keeper', name: '仓管', preset: true, permissions: ['system.user.view'] });
    const copy = await as('system.role.create', () => rig.roles.copy(id, { name: '仓管二' }));
    expect(copy).toMatchObject({ name: '仓管二', preset: false, permissions: ['system.user.view'], scopes: { system: 'own' } });
    expect((await roleTable.find({ id }))?.version).toBe(2);
  });

  it('are not deleted while somebody has them', async () => {
    const { id } = await as('system.role.create', () => rig.roles.create({ name: '临时', permissions: [] }));
    const user = await rig.addUser({ username: 'k', roleIds: [id] });
    await expect(as('system.role.delete', () => rig.roles.delete(id))).rejects.toMatchObject({ code: 'access.role_in_use', params: { users: 1 } });
    await as('system.user.update', () => rig.users().update(user, { roleIds: [] }));
    expect(await codeOf(as('system.role.delete', () => rig.roles.delete(id)))).toBe('ok');
  });

  it('have one code each, known codes and known scopes', async () => {
    expect(await codeOf(as('system.role.create', () => rig.roles.create({ code: 'Auditor', name: '审计', permissions: [] })))).toBe('ok');
    expect(await codeOf(as('system.role.create', () => rig.roles.create({ code: 'auditor', name: '审计', permissions: [] })))).toBe('access.role_code_taken');
    await expect(as('system.role.create', () => rig.roles.create({ name: 'x', permissions: ['system.user.view', 'nonsense.x.view', '*'], scopes: { nowhere: 'all', system: 'everything' as never } }))).rejects.toMatchObject({
      facts: { errors: [{ pointer: '/permissions/1' }, { pointer: '/permissions/2' }, { pointer: '/scopes/nowhere' }, { pointer: '/scopes/system' }] },
    });
  });

  it('show the administrator\'s as everything, and keep it so', async () => {
    const id = await rig.roleId('administrator');
    const view = await rig.roles.get(id);
    expect(view).toMatchObject({ fixed: true, scopes: { system: 'all' }, userCount: 1 });
    expect(view.permissions).toContain('system.role.delete');
    expect((await as('system.role.update', () => rig.roles.update(id, { name: '超级管理员' }))).name).toBe('超级管理员');
    const copy = await as('system.role.create', () => rig.roles.copy(id, { name: '副手' }));
    expect(copy).toMatchObject({ fixed: false, permissions: view.permissions, scopes: view.scopes });
  });
});
