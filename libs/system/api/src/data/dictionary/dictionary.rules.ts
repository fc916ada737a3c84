import { folded } from '@steward/kernel';
import { pinyin } from 'pinyin-pro';

export const CODE = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/;

interface Labelled { code: string; label: string; labelEn: string | null }

/** The item a person means by a text of a file: its code, its label in either language, blanks and case aside. */
export function matchItem<T extends Labelled>(items: readonly T[], text: string): T | undefined {
  const word = folded(text);
  if (word === '') return undefined;
  return items.find((i) => i.code === text.trim()) ?? items.find((i) => folded(i.label) === word) ?? items.find((i) => folded(i.labelEn ?? '') === word || folded(i.code) === word);
}

/** Identifier made from a label: pinyin without tones, other letters and digits as they are. `客户等级` gives `ke_hu_deng_ji`. Never empty. */
export function slug(label: string, most: number): string {
  const words = pinyin(label.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const text = words.join('_').toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '').slice(0, most).replace(/_+$/, '');
  return text || 'item';
}

/** The wish, or the wish with the first free number. */
export function freeName(wish: string, taken: (name: string) => boolean, most: number): string {
  if (!taken(wish)) return wish;
  for (let n = 2; ; n++) {
    const name = `${wish.slice(0, most - String(n).length - 1)}_${n}`;
    if (!taken(name)) return name;
  }
}
