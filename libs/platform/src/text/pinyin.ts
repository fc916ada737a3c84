import { firmKey } from '@steward/kernel';
import { pinyin } from 'pinyin-pro';

/** Blanks between Chinese characters are typography (`万  科Ａ`), between Latin words they are not. */
export const squeezed = (text: string): string => text.replace(/(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])|(?<=[^\x00-\x7f]) (?=\S)|(?<=\S) (?=[^\x00-\x7f])/g, '');

const PINYIN_CHARS = 16;

/** Syllables of a Chinese text; Latin runs and digits stay as they are. */
function syllables(text: string): string[] {
  const short = [...text].slice(0, PINYIN_CHARS).join('');
  return pinyin(short, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((s) => s.toLowerCase().replace(/[^a-z0-9]/g, '')).filter(Boolean);
}

const HAN = /\p{Script=Han}/u;

export interface PinyinKeys { /** Sorts names as a Chinese reader expects. */ sort: string; full: string; initials: string }

/** Pinyin of a name without its legal form; empty `full` and `initials` when there is nothing Chinese in it. */
export function pinyinKeys(name: string): PinyinKeys {
  const core = firmKey(name);
  const parts = syllables(core);
  const chinese = HAN.test(core);
  // digits and Latin words stand in the name itself: as pinyin they would only be indexed twice
  const spoken = parts.filter((s) => /^[a-z]+$/.test(s));
  return { sort: (parts.join(' ') || core).slice(0, 160), full: chinese ? spoken.join('') : '', initials: chinese ? spoken.map((s) => s.charAt(0)).join('') : '' };
}
