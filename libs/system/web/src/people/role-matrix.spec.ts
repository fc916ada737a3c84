import { describe, expect, it } from 'vitest';
import type { PermissionModule } from './people.api';
import { beyond, canToggle, codesOf, givable, matrixOf, mergeRole, searched, stateOf, tidyScopes, toggled, type RoleContent } from './role-matrix';

const code = (name: string, held = true): PermissionModule['codes'][number] => ({ code: name, label: `label of ${name}`, held });
const server: PermissionModule[] = [
  { module: 'customer', label: 'Customers', widestScope: 'department_tree', codes: [code('customer.customer.view'), code('customer.contact.view'), code('customer.customer.delete', false), code('customer.contact.update')] },
  { module: 'system', label: 'System', widestScope: 'all', codes: [code('system.user.view', false), code('system.user.update', false)] },
];
const modules = matrixOf(server, (module, resource) => `${module}/${resource}`);
const [customer, system] = modules;
if (!customer || !system) throw new Error('two modules');

describe('matrix', () => {
  it('groups codes by resource in the order they came', () => {
    expect(customer.resources.map((one) => [one.label, one.actions.map((action) => action.code)])).toEqual([
      ['customer/customer', ['customer.customer.view', 'customer.customer.delete']], ['customer/contact', ['customer.contact.view', 'customer.contact.update']],
    ]);
  });

  it('shows all, some or none', () => {
    const all = codesOf(customer);
    expect(stateOf(all, new Set())).toBe('none');
    expect(stateOf(all, new Set(['customer.contact.view', 'other.x.view']))).toBe('some');
    expect(stateOf(all, new Set(all.map((one) => one.code)))).toBe('all');
    expect(stateOf([], new Set(['a']))).toBe('none');
  });

  it('puts on what is held, then takes it off again, and leaves the rest alone', () => {
    const all = codesOf(customer);
    const once = toggled(all, new Set(['customer.contact.view', 'system.user.view']));
    expect([...once].sort()).toEqual(['customer.contact.update', 'customer.contact.view', 'customer.customer.view', 'system.user.view']);
    expect([...toggled(all, once)]).toEqual(['system.user.view']);
    expect(stateOf(all, once)).toBe('some');
  });

  it('neither gives nor takes what is not held', () => {
    expect(canToggle(codesOf(system))).toBe(false);
    expect(canToggle(codesOf(customer))).toBe(true);
    expect([...toggled(codesOf(system), new Set(['system.user.view']))]).toEqual(['system.user.view']);
    expect([...toggled(codesOf(customer), new Set(['customer.customer.delete']))]).toContain('customer.customer.delete');
  });

  it('does not change the set it is given', () => {
    const on = new Set(['customer.contact.view']);
    toggled(codesOf(customer), on);
    expect([...on]).toEqual(['customer.contact.view']);
  });

  it('searches by module, resource, label and code, and keeps only what is ticked', () => {
    const codes = (text: string, only?: Set<string>): string[] => searched(modules, text, only).flatMap(codesOf).map((one) => one.code);
    expect(codes('CUSTOMERS')).toHaveLength(4);
    expect(codes('customer/contact')).toEqual(['customer.contact.view', 'customer.contact.update']);
    expect(codes('user.update')).toEqual(['system.user.update']);
    expect(codes('nothing')).toEqual([]);
    expect(codes('', new Set(['system.user.view']))).toEqual(['system.user.view']);
    expect(codes('')).toHaveLength(6);
  });

  it('knows which scopes may be given and which roles are out of reach', () => {
    expect([givable('department', 'own'), givable('department', 'department'), givable('department', 'all')]).toEqual([true, true, false]);
    expect(beyond({ permissions: ['customer.contact.view'], scopes: { customer: 'department' } }, modules)).toBe(false);
    expect(beyond({ permissions: ['customer.contact.view'], scopes: { customer: 'all' } }, modules)).toBe(true);
    expect(beyond({ permissions: ['customer.customer.delete'], scopes: {} }, modules)).toBe(true);
    expect(beyond({ permissions: ['gone.thing.view'], scopes: { customer: 'all' } }, modules)).toBe(false);
  });

  it('keeps scopes of used modules only', () => {
    expect(tidyScopes({ customer: 'all', system: 'all' }, ['customer.contact.view', 'stock.item.view'])).toEqual({ customer: 'all', stock: 'own' });
  });
});

describe('two editors of one role', () => {
  const base: RoleContent = { name: 'Sales', remark: null, permissions: ['a.x.1', 'a.x.2', 'b.y.1'], scopes: { a: 'own', b: 'department' } };
  it('takes over ticks of both', () => {
    const mine = { ...base, permissions: ['a.x.2', 'a.x.3', 'b.y.1'] };
    const theirs = { ...base, permissions: ['a.x.1', 'a.x.2', 'a.x.4'], scopes: { a: 'own' as const } };
    const merged = mergeRole(base, mine, theirs);
    expect(merged.content.permissions).toEqual(['a.x.2', 'a.x.3', 'a.x.4']);
    expect([merged.added, merged.removed, merged.scopes, merged.texts]).toEqual([['a.x.4'], ['b.y.1'], [], []]);
    expect(merged.content.scopes).toEqual({ a: 'own' });
  });

  it('lets mine win where both changed the same text or scope', () => {
    const merged = mergeRole(base, { ...base, name: 'Mine', scopes: { a: 'all', b: 'department' } }, { ...base, name: 'Theirs', remark: 'note', scopes: { a: 'department', b: 'all' } });
    expect(merged.content).toMatchObject({ name: 'Mine', remark: 'note', scopes: { a: 'all', b: 'all' } });
    expect([merged.scopes, merged.texts]).toEqual([['a', 'b'], ['name', 'remark']]);
  });
});
