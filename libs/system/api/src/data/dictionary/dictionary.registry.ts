/**
 * Dictionaries are declared in code by the domain whose fields use them; their items are rows an administrator may change.
 * The name of a dictionary stands under `dictionary.<code>` of the messages.
 */
export interface PresetItem { code: string; label: string; labelEn?: string; color?: string; parentCode?: string }
export interface Dictionary { readonly code: string; readonly presets: readonly PresetItem[] }

const dictionaries = new Map<string, Dictionary>();

/** Declares a dictionary with the items it starts with; call it at import time or in `onModuleInit`. Presets are created at start-up when they were never created before. */
export function registerPreset(code: string, items: readonly PresetItem[]): void {
  const presets = new Map([...(dictionaries.get(code)?.presets ?? []), ...items].map((i) => [i.code, i]));
  dictionaries.set(code, { code, presets: [...presets.values()] });
}

export const dictionaryOf = (code: string): Dictionary | undefined => dictionaries.get(code);
export const allDictionaries = (): Dictionary[] => [...dictionaries.values()];
