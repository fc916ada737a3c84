import { type Bundle, type Locale, type MessageTree, fill, mergeMessages, messageAt, platformMessages } from '@steward/kernel';

/** The words of the server, from the same message files the screens use. */
export class Texts {
  private readonly trees: Record<Locale, MessageTree>;
  constructor(bundles: readonly Bundle[]) {
    const all = [platformMessages, ...bundles];
    this.trees = { 'zh-CN': mergeMessages(...all.map((b) => b['zh-CN'])), en: mergeMessages(...all.map((b) => b.en)) };
  }

  /** Text of a key, or the key itself. */
  text(locale: Locale, key: string, params: Record<string, unknown> = {}): string {
    return this.maybe(locale, key, params) ?? key;
  }
  maybe(locale: Locale, key: string, params: Record<string, unknown> = {}): string | undefined {
    const found = messageAt(this.trees[locale], key);
    return found === undefined ? undefined : fill(found, params);
  }
  error(locale: Locale, code: string, params: Record<string, unknown>): string {
    return this.text(locale, `error.${code}`, params);
  }
  fault(locale: Locale, code: string, params: Record<string, unknown> = {}): string {
    return this.maybe(locale, `fault.${code}`, params) ?? this.text(locale, `error.${code}`, params);
  }
}
