import type { DocumentState } from '@steward/kernel';

/** What `GET /documents/{type}/{id}/chain` answers. */
export interface ChainNode { type: string; id: number; no: string | null; path: string; docDate: string; state: DocumentState; total?: string | null; party: string | null }
export interface DocumentChain { nodes: ChainNode[]; edges: { from: string; to: string }[]; hidden: number }

/** Documents of one kind, side by side in the strip. */
export interface ChainGroup { type: string; nodes: ChainNode[] }

/** Order of kinds that stand equally far from the beginning: as the work goes. Others come behind. */
const USUAL = ['quotation', 'sales_order', 'purchase_order', 'shipment', 'stock_in', 'receipt', 'payment', 'offset', 'invoice', 'sales_return', 'purchase_return', 'refund'];
const placeOf = (type: string): number => (USUAL.includes(type) ? USUAL.indexOf(type) : USUAL.length);

/**
 * The chain as a strip: kinds from the roots onwards, the documents of a kind by date. A kind stands behind every kind that
 * leads to it; circles (a receipt and a refund of the same order) are cut where they close.
 */
export function chainGroups(chain: DocumentChain): ChainGroup[] {
  const typeOf = new Map(chain.nodes.map((node) => [`${node.type}:${node.id}`, node.type]));
  const before = new Map<string, Set<string>>();
  for (const { from, to } of chain.edges) {
    const [a, b] = [typeOf.get(from), typeOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    before.set(b, (before.get(b) ?? new Set()).add(a));
  }
  const depths = new Map<string, number>();
  const depth = (type: string, path: readonly string[]): number => {
    const known = depths.get(type);
    if (known !== undefined) return known;
    if (path.includes(type)) return 0;
    const deepest = [...(before.get(type) ?? [])].reduce((most, one) => Math.max(most, depth(one, [...path, type]) + 1), 0);
    if (path.length === 0) depths.set(type, deepest);
    return deepest;
  };
  const firstDay = (nodes: readonly ChainNode[]): string => nodes.map((node) => node.docDate).sort()[0] ?? '';
  return [...new Set(chain.nodes.map((node) => node.type))]
    .map((type) => ({ type, nodes: chain.nodes.filter((node) => node.type === type).sort((a, b) => a.docDate.localeCompare(b.docDate) || a.id - b.id) }))
    .sort((a, b) => depth(a.type, []) - depth(b.type, []) || placeOf(a.type) - placeOf(b.type) || firstDay(a.nodes).localeCompare(firstDay(b.nodes)) || a.type.localeCompare(b.type));
}
