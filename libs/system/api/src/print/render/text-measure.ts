/** What a font knows of its characters; widths in thousandths of the font size. */
export interface Face {
  has(codePoint: number): boolean;
  width(codePoint: number): number;
}

/** Millimetres of one point. */
export const POINT = 25.4 / 72;
/** Stands for what the font does not have. */
const MISSING = '\u25a1';

/** Not seen at all, or turning the direction of writing: dropped. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e01ef}]/gu;
const MARK = /^\p{M}$/u;

/** Text as it can be printed: line breaks unified, unseen characters gone, what the font lacks as an empty square. */
export function printable(text: string, face: Face): string {
  const plain = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replace(/\t/g, ' ').replace(UNSEEN, '');
  let out = '';
  for (const c of plain) {
    if (c === '\n' || face.has(c.codePointAt(0) ?? 0)) out += c;
    else if (!MARK.test(c)) out += MISSING;
  }
  return out;
}

/** Width of one line in mm. */
export function widthOf(text: string, face: Face, size: number): number {
  let sum = 0;
  for (const c of text) sum += face.width(c.codePointAt(0) ?? 0);
  return (sum / 1000) * size * POINT;
}

const NOT_FIRST = '、。，．：；？！）］｝〕〉》」』】％‰℃°…—～·,.:;?!)]}%”’';
const NOT_LAST = '（［｛〔〈《「『【([{“‘￥¥$№#';
const WORD = /[\p{L}\p{N}_@.\-/\\+&'’:%#,×*~±°²³]/u;
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Pieces a line may be broken between: single Chinese characters with their punctuation, words of other scripts, blanks. */
function pieces(line: string): string[] {
  const out: string[] = [];
  let before = '';
  for (const c of line) {
    const last = out.length - 1;
    const piece = out[last];
    const joins = piece !== undefined && ((isWord(before) && isWord(c)) || NOT_LAST.includes(before) || (NOT_FIRST.includes(c) && before !== ' ') || (before === ' ' && c === ' '));
    if (joins) out[last] = piece + c;
    else out.push(c);
    before = c;
  }
  return out;
}

/** Width of the widest piece that stays on one line. */
export const widestPiece = (text: string, face: Face, size: number): number => text.split('\n').flatMap(pieces).reduce((most, piece) => Math.max(most, widthOf(piece.trimEnd(), face, size)), 0);

const isWord = (c: string): boolean => c !== '' && WORD.test(c) && !WIDE.test(c);

/**
 * Lines of at most `width` mm. A word is broken only where it is longer than a line; at most `most` lines, the last of
 * which ends with an ellipsis when something was left out. The text must be {@link printable}.
 */
export function wrap(text: string, face: Face, size: number, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  for (const paragraph of text.replace(/\n+$/, '').split('\n')) {
    lines.push(...wrapLine(paragraph, face, size, width, most - lines.length + 1));
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = ended(kept[most - 1] ?? '', face, size, width);
  return kept;
}

function wrapLine(paragraph: string, face: Face, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const close = (): void => { lines.push(line.trimEnd()); line = ''; used = 0; };
  for (const piece of pieces(paragraph)) {
    if (lines.length >= most) return lines;
    const w = widthOf(piece, face, size);
    if (used + w <= width) { line += piece; used += w; continue; }
    if (line !== '') close();
    if (piece.trim() === '') continue;
    if (w <= width) { line = piece; used = w; continue; }
    for (const c of piece) {
      const one = widthOf(c, face, size);
      if (used + one > width && line !== '') close();
      if (lines.length >= most) return lines;
      line += c;
      used += one;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

function ended(line: string, face: Face, size: number, width: number): string {
  const chars = [...line];
  while (chars.length > 0 && widthOf(`${chars.join('')}…`, face, size) > width) chars.pop();
  return `${chars.join('')}…`;
}

/** The largest size up to `size` at which the text stands on one line, or `least`. */
export function fitted(text: string, face: Face, size: number, width: number, least: number): number {
  const w = widthOf(text, face, size);
  return w <= width ? size : Math.max(least, Math.floor((size * width * 10) / w) / 10);
}
