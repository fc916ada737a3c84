import { type Principal, type Problem, auditTable, transaction } from '@steward/platform';
import { registerPermissions } from '../permission/permission-registry.js';
import { AccessRig } from '../testing/access-rig.js';
import { apiTokenTable } from './api-token.entity.js';

registerPermissions({ module: 'shop', codes: ['shop.order.view', 'shop.order.update', 'shop.secret.view'] });

describe('API tokens', () => {
  let rig: AccessRig;
  let admin: number;
  let owner: number;
  beforeAll(async () => {
    rig = await AccessRig.open();
    admin = await rig.setUp();
    const role = await rig.asUser(admin, 'system.role.create', () => rig.roles.create({ name: '接口', permissions: ['shop.order.view', 'shop.order.update', 'system.api_token.create'], scopes: { shop: 'all' } }));
    owner = await rig.addUser({ username: 'integrator', roleIds: [role.id] });
  }, 60_000);
  afterAll(() => rig.database.close());

  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  const codeOf = (p: Promise<unknown>): Promise<string> => p.then(() => 'ok', (e: Problem) => String(e.code ?? e));
  const make = (scopes: string[], more: object = {}, by = owner): Promise<{ id: number; token: string }> => rig.asUser(by, 'system.api_token.create', () => rig.apiTokens.create({ name: 't', scopes, expiresAt: inDays(30), ...more }));
  const who = (token: string, ip = '127.0.0.1'): Promise<Principal | undefined> => rig.principals.byApiToken(token, ip);

  it('act as their user within their scopes', async () => {
    const { token, id } = await make(['shop.order.view', 'system']);
    const p = await who(token);
    expect([p?.id, p?.tokenId, [...(p?.permissions ?? [])].sort()]).toEqual([owner, id, ['shop.order.view', 'system.api_token.create']]);
    expect([p?.owners('shop.order.view'), p?.owners('shop.order.update')]).toEqual(['all', []]);
    const all = await who((await make(['shop'])).token);
    expect([...(all?.permissions ?? [])].sort()).toEqual(['shop.order.update', 'shop.order.view']);
  });

  it('are stored as a hash and shown once', async () => {
    const { token, id } = await make(['shop']);
    const secret = token.split('_').slice(2).join('_');
    expect(JSON.stringify([await apiTokenTable.all({ id }), await auditTable.all({ entity: 'api_token', entityId: id }), await rig.asUser(owner, undefined, () => rig.apiTokens.list())])).not.toContain(secret);
  });

  it('need real scopes the user holds something of, and an end within a year', async () => {
    for (const [scopes, more, code] of [[['nonsense'], {}, 'validation_failed'], [[], {}, 'validation_failed'], [['shop.secret'], {}, 'forbidden'], [['shop'], { expiresAt: inDays(-1) }, 'validation_failed'], [['shop'], { expiresAt: inDays(400) }, 'validation_failed'], [['shop'], { ipList: ['10.0.0.0/99'] }, 'validation_failed']] as const) expect([scopes, await codeOf(make([...scopes], more))]).toEqual([scopes, code]);
  });

  it('are wrong by one letter, from elsewhere, expired, revoked, or with their user', async () => {
    const { token, id } = await make(['shop'], { ipList: ['10.0.0.0/8'] });
    expect(await who(token)).toBeUndefined();
    expect((await who(token, '10.9.9.9'))?.id).toBe(owner);
    expect(await who(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, '10.9.9.9')).toBeUndefined();
    expect(await who(token.replace(`_${id}_`, `_${id + 1}_`), '10.9.9.9')).toBeUndefined();
    const old = await make(['shop']);
    await transaction(() => { rig.tokenStore.changed(old.id); return apiTokenTable.change({ id: old.id }, { expiresAt: inDays(-1) }); });
    expect(await who(old.token)).toBeUndefined();
    const gone = await make(['shop']);
    expect(await who(gone.token)).toBeDefined();
    await rig.asUser(owner, undefined, () => rig.apiTokens.revoke(gone.id));
    expect(await who(gone.token)).toBeUndefined();
    const left = await make(['shop']);
    expect(await who(left.token)).toBeDefined();
    await rig.asUser(admin, 'system.user.update', () => rig.users().setEnabled(owner, false));
    expect(await who(left.token)).toBeUndefined();
    await rig.asUser(admin, 'system.user.update', () => rig.users().setEnabled(owner, true));
  });

  it('follow the rights of their user at once', async () => {
    const { token } = await make(['shop']);
    expect((await who(token))?.permissions.has('shop.order.update')).toBe(true);
    const role = (await rig.org.current()).users.get(owner)?.roleIds[0] ?? 0;
    await rig.asUser(admin, 'system.role.update', () => rig.roles.update(role, { permissions: ['shop.order.view', 'system.api_token.create'], scopes: { shop: 'own' } }));
    const p = await who(token);
    expect([p?.permissions.has('shop.order.update'), p?.owners('shop.order.view')]).toEqual([false, [owner]]);
  });

  it('are everybody\'s own, and all the administrator\'s', async () => {
    const other = await make(['system'], {}, admin);
    expect(await codeOf(rig.asUser(owner, undefined, () => rig.apiTokens.revoke(other.id)))).toBe('not_found');
    expect(await codeOf(rig.asUser(owner, undefined, () => rig.apiTokens.get(other.id)))).toBe('not_found');
    expect(await codeOf(rig.asUser(admin, undefined, () => rig.apiTokens.get(other.id)))).toBe('ok');
    expect((await rig.asUser(owner, undefined, () => rig.apiTokens.list())).every((t) => t.userId === owner)).toBe(true);
    expect(new Set((await rig.asUser(admin, undefined, () => rig.apiTokens.list())).map((t) => t.userId))).toEqual(new Set([owner, admin]));
    const mine = await make(['shop']);
    expect(await codeOf(rig.asUser(admin, undefined, () => rig.apiTokens.revoke(mine.id)))).toBe('ok');
    expect(await codeOf(rig.asUser(admin, undefined, () => rig.apiTokens.revoke(mine.id)))).toBe('access.token_revoked');
  });

  it('make no tokens', async () => {
    const p = await who((await make(['system'])).token);
    expect(await codeOf(rig.asUser(owner, 'system.api_token.create', () => rig.apiTokens.create({ name: 'x', scopes: ['shop'], expiresAt: inDays(1) }), { principal: p }))).toBe('auth.session_only');
  });

  it('note their use once a minute', async () => {
    const { token, id } = await make(['shop']);
    await who(token);
    for (let i = 0; i < 100 && !(await apiTokenTable.find({ id }))?.lastUsedAt; i++) await new Promise((wake) => setTimeout(wake, 10));
    const first = (await apiTokenTable.find({ id }))?.lastUsedAt;
    expect(first).not.toBeNull();
    await who(token);
    await new Promise((wake) => setTimeout(wake, 50));
    expect((await apiTokenTable.find({ id }))?.lastUsedAt).toBe(first);
  });
});
