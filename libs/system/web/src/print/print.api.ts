import { fetchFile, get, newKey, readStored, request, writeStored, type FetchedFile, type PrintTarget } from '@steward/ui';

export const PAPERS = ['A4', 'A5', 'T241'] as const;
export type Paper = (typeof PAPERS)[number];
/** How a document may be printed, as `GET /print/{type}` answers. */
export interface PrintOptions { title: string; paper: Paper; variants: { key: string; label: string }[] }
export interface PrintChoice { variant: string; paper: Paper }

export const printOptions = (type: string, signal?: AbortSignal): Promise<PrintOptions> => get<PrintOptions>(`/print/${type}`, undefined, signal);
export const printFile = ({ type, id, ids }: Pick<PrintTarget, 'type' | 'id' | 'ids'>, choice: PrintChoice, signal?: AbortSignal): Promise<FetchedFile> =>
  (ids ? fetchFile(`/print/${type}/many.pdf`, { ids: ids.join(','), ...choice }, signal) : fetchFile(`/print/${type}/${id}.pdf`, { ...choice }, signal));
/** Counts the prints of documents that came out together. */
export const notePrintedTogether = async (type: string, ids: readonly number[], variant: string): Promise<void> => { await request('POST', `/print/${type}/printed`, { body: { ids, variant }, idempotencyKey: newKey() }); };

/** Counts a print; gives how often the document has been printed by now. */
export const notePrinted = async (type: string, id: number, variant: string): Promise<number> =>
  (await request<{ printCount: number }>('POST', `/print/${type}/${id}/printed`, { body: { variant }, idempotencyKey: newKey() })).data.printCount;

const keyOf = (type: string): string => `print.${type}`;
/** What this browser chose last for a kind of document. */
export const remembered = (type: string): Partial<PrintChoice> => readStored<Partial<PrintChoice>>(localStorage, keyOf(type)) ?? {};
export const remember = (type: string, choice: PrintChoice): void => writeStored(localStorage, keyOf(type), choice);

/** What to begin with: the layout asked for, else the last one, else the first; choices that are gone do not count. */
export function firstChoice(options: PrintOptions, last: Partial<PrintChoice>, asked?: string): PrintChoice {
  const known = (key: string | undefined): string | undefined => options.variants.find((v) => v.key === key)?.key;
  return { variant: known(asked) ?? known(last.variant) ?? options.variants[0]?.key ?? 'full', paper: PAPERS.find((p) => p === last.paper) ?? options.paper };
}
