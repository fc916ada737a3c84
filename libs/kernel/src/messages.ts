export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A tree of texts; parameters stand in braces as vue-i18n reads them: `{name}`. */
export interface MessageTree { [key: string]: string | MessageTree }
export type Bundle<T extends MessageTree = MessageTree> = Record<Locale, T>;

/** The same keys in another language. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** Joins the trees of several domains; a key of the right one wins only where both are texts. */
export function mergeMessages(...trees: readonly MessageTree[]): MessageTree {
  const out: MessageTree = {};
  for (const tree of trees) {
    for (const [key, value] of Object.entries(tree)) {
      const old = out[key];
      out[key] = typeof value === 'object' && typeof old === 'object' ? mergeMessages(old, value) : value;
    }
  }
  return out;
}

/** Text of a dotted key, or undefined. Codes may hold dots themselves: `error.customer.duplicate` walks the tree. */
export function messageAt(tree: MessageTree, key: string): string | undefined {
  let at: string | MessageTree | undefined = tree;
  for (const part of key.split('.')) {
    if (typeof at !== 'object') return undefined;
    at = at[part];
  }
  return typeof at === 'string' ? at : undefined;
}

/** Puts parameters into a text; an unknown one stays visible. */
export function fill(text: string, params: Record<string, unknown> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (params[name] === undefined ? whole : String(params[name])));
}
