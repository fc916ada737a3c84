import { get, handOver, type DocumentRecord, type DocumentSpec, type LineValues } from '@steward/ui';
import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { useRoute } from 'vue-router';

export interface Linked { /** Whether the document is made of another one; undefined while a saved one is being read. */ linked: Ref<boolean | undefined>; error: ShallowRef<unknown>; load: () => Promise<void> }

/**
 * Which kind of editor the address asks for: a document of another one (`?order=5`, or a draft that has `sourceKey`), or a free
 * one. A draft goes on with the lines of its source beside its own, as `linesOf` puts them together.
 */
export function useLinked(spec: Pick<DocumentSpec, 'type' | 'path'>, word: string, sourceKey: string, linesOf: (record: DocumentRecord) => Promise<LineValues[]>): Linked {
  const route = useRoute();
  const linked = ref<boolean>();
  const error = shallowRef<unknown>();
  async function load(): Promise<void> {
    error.value = undefined;
    if (typeof route.params['id'] !== 'string') { linked.value = typeof route.query[word] === 'string'; return; }
    try {
      const found = await get<DocumentRecord>(`${spec.path}/${route.params['id']}`);
      const source = typeof found[sourceKey] === 'number';
      const open = found.state === 'draft' || found.state === 'rejected';
      handOver(spec.type, { record: source && open ? { ...found, lines: await linesOf(found) } : found });
      linked.value = source;
    } catch (problem) {
      error.value = problem;
    }
  }
  void load();
  // the same tab asked for with other words: 新增 after a document of an order, or the other way round
  watch(() => route.query[word], () => { if (typeof route.params['id'] !== 'string') void load(); });
  return { linked, error, load };
}

/** Lines nobody gave a quantity are not part of the document. */
export const hasQuantity = (line: { values: LineValues }): boolean => typeof line.values['quantity'] === 'string' && line.values['quantity'] !== '';

/** Own lines of a draft with what their source says now, then what the source has besides. */
export const besides = (own: readonly LineValues[], source: readonly LineValues[], key: string): LineValues[] => [
  ...own.map((line) => ({ ...source.find((one) => one[key] === line[key]), ...line, ownUnit: line['unit'] })), ...source.filter((one) => !own.some((line) => line[key] === one[key])).map((one) => ({ ...one, quantity: null })),
];
