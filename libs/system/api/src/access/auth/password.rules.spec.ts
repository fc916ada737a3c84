import { commonPasswords } from './common-passwords.js';
import { passwordFault, readableSecret } from './password.rules.js';

const about = { username: 'wangxiaoer', companyName: '深圳市样板有限公司' };

describe('passwords', () => {
  it.each([
    ['short-1', 'password_short'], ['x'.repeat(129), 'password_long'], ['12345678', 'password_common'], ['Password123', 'password_common'], ['P@ssw0rd', 'password_common'], ['ｐａｓｓｗｏｒｄ１', 'password_common'],
    ['woaini520', 'password_common'], ['5201314520', 'password_common'], ['1qaz2wsx', 'password_common'], ['20010131', 'password_common'], ['13800138000', 'password_common'], ['abcdefghij', 'password_common'], ['987654321', 'password_common'], ['abcabcabcabc', 'password_common'],
    ['wangxiaoer1', 'password_username'], ['1WangXiaoer!!', 'password_username'], ['wangxiaoer-wangxiaoer', 'password_username'], ['深圳市样板有限公司', 'password_company'], ['深圳市样板有限公司2026', 'password_company'],
  ])('%s is refused: %s', (password, code) => expect(passwordFault(password, about)).toBe(code));

  it.each(['马上电池订书钉正确', 'correct horse battery 9', 'Steward-e2e-2026!', 'wangxiaoer likes long walks', '        a  b c   ', 'k7mq-2wvx-hd3s'])('%s will do', (password) => expect(passwordFault(password, about)).toBeUndefined());

  it('knows some thousand common ones of eight characters and more', () => {
    const list = commonPasswords();
    expect(list.size).toBeGreaterThan(5_000);
    expect([...list].filter((p) => p.length < 8 || p !== p.toLowerCase())).toEqual([]);
  });

  it('makes secrets one can read out', () => {
    const made = new Set(Array.from({ length: 200 }, () => readableSecret(3)));
    expect(made.size).toBe(200);
    for (const s of made) expect(s).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/);
  });
});
