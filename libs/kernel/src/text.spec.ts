import { codeKey, firmKey, folded, isCreditCode, isMobile, phoneKey } from './text.js';

describe('texts', () => {
  it('sees one firm behind many spellings', () => {
    const key = firmKey('深圳市万科（集团）股份有限公司');
    for (const same of ['深圳市万科(集团)股份有限公司', ' 深圳市 万科　（集团） 股份有限公司 ', '深圳市万科集团有限公司', '深圳市万科（集团）']) expect(firmKey(same)).toBe(key);
    expect(firmKey('深圳市万科（香港）股份有限公司')).not.toBe(key);
    expect(firmKey('ＡＢＣ Co., Ltd.')).toBe(firmKey('abc'));
    expect(firmKey('有限公司')).not.toBe('');
  });

  it('folds width and case', () => {
    expect(folded('万  科Ａ')).toBe('万 科a');
    expect(codeKey(' ＫＨ００１ ')).toBe('kh001');
  });

  it('knows phones and credit codes', () => {
    expect(phoneKey('+86 138-0013-8000')).toBe('13800138000');
    expect(isMobile('１３８００１３８０００')).toBe(true);
    expect(isMobile('12800138000')).toBe(false);
    expect(isCreditCode('91440300192185379H')).toBe(true);
    expect(isCreditCode('91440300192185379J')).toBe(false);
  });
});
