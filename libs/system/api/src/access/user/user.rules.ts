import { folded, tidy } from '@steward/kernel';
import { pinyin } from 'pinyin-pro';

const syllables = (name: string): string[] => pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });

/** Key that names sort by: pinyin without tones, one blank between syllables, so that 李 comes before 林 and both after A. */
export function nameKey(name: string): string {
  return folded(syllables(tidy(name)).join(' ')).slice(0, 120);
}

/** What a search for a person looks at: name, full pinyin, initials, user name, number, mobile. */
export function searchText(u: { name: string; username: string; no: string | null; mobile: string | null }): string {
  const parts = syllables(tidy(u.name)).map((s) => folded(s));
  const words = [u.name, parts.join(''), parts.map((s) => s.charAt(0)).join(''), u.username, u.no, u.mobile];
  return words.map((w) => folded(w ?? '')).filter(Boolean).join(' ').slice(0, 400);
}
