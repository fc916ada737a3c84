import type { DataScope } from '@steward/kernel';
import { registerPermissions } from '../permission/permission-registry.js';
import { Org, type OrgDepartment, type OrgRole, type OrgUser } from './org.js';
import { excess, rightsOf, widest } from './rights.js';
import { principalOf } from './user-principal.js';

registerPermissions({ module: 'shop', codes: ['shop.order.view', 'shop.order.update', 'shop.order.delete'] });

const user = (id: number, o: Partial<OrgUser> = {}): OrgUser => ({ id, username: `u${id}`, name: `u${id}`, departmentId: null, superiorId: null, enabled: true, deleted: false, sessionVersion: 1, mustChangePassword: false, roleIds: [], ...o });
const department = (id: number, parentId: number | null): OrgDepartment => ({ id, parentId, name: `d${id}`, leaderId: null, sort: 0 });
const role = (id: number, permissions: string[], scope?: DataScope, code = `r${id}`): OrgRole => ({ id, code, name: code, permissions, scopes: scope ? { shop: scope } : {} });
const org = (users: OrgUser[], departments: OrgDepartment[], roles: OrgRole[]): Org => new Org(1, new Map(users.map((u) => [u.id, u])), new Map(departments.map((d) => [d.id, d])), new Map(roles.map((r) => [r.id, r])));

/** 1 company, 2 sales below it, 3 sales south below 2, 4 warehouse below 1. */
const tree = [department(1, null), department(2, 1), department(3, 2), department(4, 1)];
const people = (roleIds: number[]): OrgUser[] => [
  user(1, { departmentId: 1 }), user(2, { departmentId: 2, roleIds }), user(3, { departmentId: 2, superiorId: 2 }), user(4, { departmentId: 3, superiorId: 3 }),
  user(5, { departmentId: 4, superiorId: 2, enabled: false }), user(6, { departmentId: 4 }), user(7, { departmentId: 2, superiorId: 1, deleted: true }),
];
const ownersUnder = (scope: DataScope | undefined, code = 'shop.order.view'): unknown => principalOf(org(people([9]), tree, [role(9, ['shop.order.view'], scope)]), 2)?.owners(code);

describe('whose rows somebody sees', () => {
  it.each([
    [undefined, [2]], ['own', [2]], ['subordinates', [2, 3, 4, 5]], ['department', [2, 3, 7]], ['department_tree', [2, 3, 4, 7]], ['all', 'all'],
  ] as const)('%s', (scope, owners) => expect(ownersUnder(scope)).toEqual(owners));

  it('is nobody without the code', () => expect(ownersUnder('all', 'shop.order.update')).toEqual([]));

  it('belongs to the code: the widest of the roles that grant it, no role that does not', () => {
    const roles = [role(8, ['shop.order.view', 'shop.order.update'], 'own'), role(9, ['shop.order.view'], 'subordinates'), role(10, ['shop.order.delete'], 'all')];
    const p = principalOf(org(people([8, 9, 10]), tree, roles), 2);
    expect([p?.owners('shop.order.view'), p?.owners('shop.order.update'), p?.owners('shop.order.delete')]).toEqual([[2, 3, 4, 5], [2], 'all']);
  });

  it('loses nobody by a further role: scopes that are no part of each other add up', () => {
    const p = principalOf(org(people([8, 9]), tree, [role(8, ['shop.order.view'], 'subordinates'), role(9, ['shop.order.view'], 'department')]), 2);
    expect(p?.owners('shop.order.view')).toEqual([2, 3, 4, 5, 7]);
  });

  it('survives circles', () => {
    const o = org([user(1, { superiorId: 2, departmentId: 1, roleIds: [9] }), user(2, { superiorId: 1, departmentId: 2 })], [department(1, 2), department(2, 1)], [role(9, ['shop.order.view'], 'subordinates')]);
    expect(principalOf(o, 1)?.owners('shop.order.view')).toEqual([1, 2]);
    expect(o.departmentTree(1).sort()).toEqual([1, 2]);
    expect(o.path(1)).toEqual([2, 1]);
  });

  it('nobody without a department shares one', () => {
    const o = org([user(1, { roleIds: [9] }), user(2)], tree, [role(9, ['shop.order.view'], 'department_tree')]);
    expect(principalOf(o, 1)?.owners('shop.order.view')).toEqual([1]);
  });
});

describe('rights', () => {
  it('of the administrator are everything, of the disabled and the deleted nothing', () => {
    const o = org([user(1, { roleIds: [9] }), user(2, { roleIds: [9], enabled: false }), user(3, { roleIds: [9], deleted: true })], [], [role(9, [], undefined, 'administrator')]);
    expect(principalOf(o, 1)?.permissions.has('shop.order.delete')).toBe(true);
    expect(principalOf(o, 1)?.owners('shop.order.delete')).toBe('all');
    expect([principalOf(o, 2), principalOf(o, 3), principalOf(o, 4)]).toEqual([undefined, undefined, undefined]);
    expect(o.administrators()).toEqual([1]);
  });

  it('drop codes nobody defines', () => {
    expect([...rightsOf([role(1, ['shop.order.view', 'shop.gone.view'], 'all')], (c) => c.startsWith('shop.order.')).keys()]).toEqual(['shop.order.view']);
  });

  it('are compared by code and by how far they reach', () => {
    const known = (): boolean => true;
    const small = rightsOf([role(1, ['shop.order.view'], 'own')], known);
    const wide = rightsOf([role(1, ['shop.order.view'], 'department'), role(2, ['shop.order.update'], 'own')], known);
    expect(excess(small, wide)).toBeUndefined();
    expect(excess(wide, small)).toEqual({ codes: ['shop.order.update'], scopes: [{ module: 'shop', scope: 'department', held: 'own' }] });
    expect(excess(wide, small, rightsOf([role(3, ['shop.order.view', 'shop.order.update'], 'all')], known))).toBeUndefined();
    expect(widest(['own', 'department_tree', 'subordinates'])).toBe('department_tree');
  });

  it('through a token are those its scopes name', () => {
    const o = org([user(1, { roleIds: [9] })], [], [role(9, ['shop.order.view', 'shop.order.update'], 'all')]);
    const p = principalOf(o, 1)?.through(7, (c) => c === 'shop.order.view');
    expect([[...(p?.permissions ?? [])], p?.owners('shop.order.view'), p?.owners('shop.order.update'), p?.tokenId]).toEqual([['shop.order.view'], 'all', [], 7]);
  });
});
