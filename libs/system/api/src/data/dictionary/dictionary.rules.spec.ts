import fc from 'fast-check';
import { CODE, freeName, slug } from './dictionary.rules.js';

test('an identifier is made of the pinyin', () => {
  expect(slug('客户等级', 32)).toBe('ke_hu_deng_ji');
  expect(slug('VIP 客户2号', 32)).toBe('vip_ke_hu_2_hao');
  expect(slug('123', 32)).toBe('item');
  expect(slug('（　）', 32)).toBe('item');
});

test('whatever the label, the identifier is valid and fits', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (label) => {
    const name = slug(label, 32);
    expect(name).toMatch(CODE);
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  }));
});

test('a taken name gets the first free number and keeps its length', () => {
  const taken = new Set(['level', 'level_2']);
  expect(freeName('level', (n) => taken.has(n), 32)).toBe('level_3');
  expect(freeName('abcdefgh', (n) => n === 'abcdefgh', 8)).toBe('abcdef_2');
});
