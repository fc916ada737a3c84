import { addressAllowed, isNetwork, scopeCovers, splitToken } from './api-token.rules.js';

describe('API tokens', () => {
  it('have one form', () => {
    const secret = 'a'.repeat(43);
    expect(splitToken(`stw_12_${secret}`)).toEqual({ id: 12, secret });
    for (const bad of ['', 'stw_', `stw_x_${secret}`, `stw_1_${secret}a`, `stw_1_${secret.slice(1)}`, ` stw_1_${secret}`, `stw_1_${secret}\n`]) expect(splitToken(bad)).toBeUndefined();
  });

  it('cover a code by itself or by its beginning at a point', () => {
    for (const scope of ['customer', 'customer.contact', 'customer.contact.view']) expect(scopeCovers(scope, 'customer.contact.view')).toBe(true);
    for (const scope of ['', 'cust', 'customer.', 'customer.cont', 'customer.contact.view.more', 'sales']) expect(scopeCovers(scope, 'customer.contact.view')).toBe(false);
  });

  it('come from their addresses only', () => {
    expect(addressAllowed('10.1.2.3', [])).toBe(true);
    expect(addressAllowed('10.1.2.3', ['10.0.0.0/8'])).toBe(true);
    expect(addressAllowed('::ffff:10.1.2.3', ['10.0.0.0/8'])).toBe(true);
    expect(addressAllowed('11.1.2.3', ['10.0.0.0/8', '11.1.2.4'])).toBe(false);
    expect(addressAllowed('fd00::5', ['fd00::/8'])).toBe(true);
    expect(addressAllowed('not an address', ['10.0.0.0/8'])).toBe(false);
    for (const good of ['1.2.3.4', '1.2.3.0/24', '::1', 'fd00::/8']) expect(isNetwork(good)).toBe(true);
    for (const bad of ['', 'x', '1.2.3', '1.2.3.4/33', '1.2.3.4/', '1.2.3.4/8/8', '::1/129', '1.2.3.4/-1']) expect(isNetwork(bad)).toBe(false);
  });
});
