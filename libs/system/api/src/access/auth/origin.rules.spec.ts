import { isOwnOrigin } from './origin.rules.js';

const facts = { secFetchSite: undefined, origin: undefined, host: '192.168.1.5:3000', publicUrl: undefined };

describe('where a request comes from', () => {
  it.each([
    ['our page, trustworthy address', { secFetchSite: 'same-origin', origin: 'http://localhost:5173', host: 'localhost:3000' }, true],
    ['typed by hand', { secFetchSite: 'none' }, true],
    ['our page on a LAN', { origin: 'http://192.168.1.5:3000' }, true],
    ['the public address behind a proxy', { origin: 'https://crm.example.cn', publicUrl: 'https://CRM.example.cn/' }, true],
    ['no browser', {}, true],
    ['another site', { secFetchSite: 'cross-site' }, false],
    ['another port, trustworthy address', { secFetchSite: 'same-site' }, false],
    ['another port on a LAN', { origin: 'http://192.168.1.5:3001' }, false],
    ['another host', { origin: 'http://evil.example' }, false],
    ['a sandboxed frame', { origin: 'null' }, false],
  ])('%s', (_what, given, own) => expect(isOwnOrigin({ ...facts, ...given })).toBe(own));
});
