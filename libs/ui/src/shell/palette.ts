import type { RouteLocationRaw } from 'vue-router';
import { ref } from 'vue';

/** One record the palette found. */
export interface SearchHit { key: string; title: string; /** Second line: code, phone, date. */ detail?: string; to: RouteLocationRaw }

/** Searches one kind of record for the palette (Ctrl+K). */
export interface SearchProvider {
  key: string;
  /** Message key of the group's heading. */
  title: string;
  permission?: string;
  /** At most 8 hits; `signal` aborts when the user types on. */
  search: (text: string, signal: AbortSignal) => Promise<readonly SearchHit[]>;
}

const providers: SearchProvider[] = [];

/** Adds a kind of record to the palette; call it in the feature's `setup`. */
export function registerSearchProvider(provider: SearchProvider): void {
  const at = providers.findIndex((one) => one.key === provider.key);
  if (at >= 0) providers[at] = provider;
  else providers.push(provider);
}

export const searchProviders = (): readonly SearchProvider[] => providers;

/** Whether the palette is open. */
export const paletteOpen = ref(false);

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Order of what was found by a query: called exactly so, beginning so, containing it; what was found by keywords comes last. */
export function nearest(query: string): (a: { title: string }, b: { title: string }) => number {
  const wanted = fold(query);
  const far = ({ title }: { title: string }): number => { const name = fold(title); return name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 3; };
  return (a, b) => far(a) - far(b);
}

/** Every word of the query stands in the text; case and width do not matter. */
export function matches(text: string, query: string): boolean {
  const plain = fold(text);
  return fold(query).split(/\s+/).filter(Boolean).every((word) => plain.includes(word));
}
