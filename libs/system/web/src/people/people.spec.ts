import { describe, expect, it } from 'vitest';
import { agentText } from './agent';
import { plain, rightsOf } from './rights';
import { matrixOf } from './role-matrix';
import { isNetwork, scopesOf, tokenState } from './token-rules';

describe('effective rights', () => {
  it('leaves out scopes that others cover', () => {
    expect(plain(['own', 'all', 'department'])).toEqual(['all']);
    expect(plain(['department', 'department_tree', 'own'])).toEqual(['department_tree']);
    expect(plain(['department', 'subordinates'])).toEqual(['subordinates', 'department']);
    expect(plain(['own'])).toEqual(['own']);
  });
  it('joins roles, each right over the rows of the roles that grant it', () => {
    const [first] = rightsOf([
      { name: 'A', permissions: ['c.x.view', 'c.x.update'], scopes: { c: 'department' } },
      { name: 'B', permissions: ['c.x.view'], scopes: { c: 'all' } },
    ]);
    expect(first?.scopes).toBeUndefined();
    expect(first?.resources[0]?.rights).toEqual([{ code: 'c.x.view', scopes: ['all'], roles: ['A', 'B'] }, { code: 'c.x.update', scopes: ['department'], roles: ['A'] }]);
  });
  it('says the scope once where it is the same for the whole module', () => {
    expect(rightsOf([{ name: 'A', permissions: ['c.x.view', 'c.y.view'], scopes: {} }])[0]?.scopes).toEqual(['own']);
    expect(rightsOf([])).toEqual([]);
  });
});

describe('tokens', () => {
  const modules = matrixOf([{ module: 'c', label: 'C', widestScope: 'all', codes: ['c.x.view', 'c.x.update', 'c.y.view'].map((code) => ({ code, label: code, held: true })) }], (_m, r) => r);
  it('names a whole module or resource once', () => {
    expect(scopesOf(modules, new Set(['c.x.view', 'c.x.update', 'c.y.view']))).toEqual(['c']);
    expect(scopesOf(modules, new Set(['c.x.view', 'c.x.update']))).toEqual(['c.x']);
    expect(scopesOf(modules, new Set(['c.x.view', 'c.y.view']))).toEqual(['c.x.view', 'c.y']);
    expect(scopesOf(modules, new Set())).toEqual([]);
  });
  it('knows its state', () => {
    const now = Date.parse('2026-11-23T00:00:00Z');
    const state = (expiresAt: string, revokedAt: string | null = null): string => tokenState({ expiresAt, revokedAt }, now);
    expect([state('2027-11-01T00:00:00Z'), state('2026-12-01T00:00:00Z'), state('2026-11-23T00:00:00Z'), state('2027-11-01T00:00:00Z', '2026-11-01T00:00:00Z')]).toEqual(['valid', 'soon', 'expired', 'revoked']);
  });
  it('takes addresses and networks', () => {
    expect(['10.0.0.1', '192.168.1.0/24', '::1', 'fe80::/10', '2001:db8:0:0:0:0:0:1/128'].filter((text) => !isNetwork(text))).toEqual([]);
    expect(['10.0.0', '10.0.0.256', '10.0.0.01', '10.0.0.0/33', 'abc', '', '1.2.3.4/8/9', '::1/129', 'a::b::c'].filter(isNetwork)).toEqual([]);
  });
});

describe('browsers', () => {
  it('says them in short', () => {
    expect(agentText('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36')).toBe('Chrome 126 · Windows');
    expect(agentText('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36 Edg/126.0')).toBe('Edge 126 · Windows');
    expect(agentText('Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1')).toBe('Safari 17 · iPhone');
    expect(agentText('some-script')).toBe('some-script');
  });
});
