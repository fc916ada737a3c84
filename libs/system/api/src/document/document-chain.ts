import { Inject, Injectable } from '@nestjs/common';
import { DOCUMENT_STATES, type DocumentState, groupBy, unscaled } from '@steward/kernel';
import { DateField, EnumField, IntField, LinesField, MoneyField, TextField, context, mayUse, notFound, runWith } from '@steward/platform';
import { linkTable } from './document-link.entity.js';
import { Documents, type DocumentRef } from './document.facade.js';
import { documentType } from './document.registry.js';

export class ChainNode {
  @TextField({ max: 32 }) type: string;
  @IntField() id: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @TextField({ max: 64, description: 'Resource, e.g. sales-orders' }) path: string;
  @DateField() docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @MoneyField({ opt: true, description: 'Absent without the right to see amounts' }) total?: string | null;
  @TextField({ opt: true, max: 200 }) party: string | null;
}
export class ChainEdge {
  @TextField({ max: 40, description: 'type:id' }) from: string;
  @TextField({ max: 40 }) to: string;
}
export class DocumentChain {
  @LinesField(() => ChainNode) nodes: ChainNode[];
  @LinesField(() => ChainEdge) edges: ChainEdge[];
  @IntField({ description: 'Documents of the chain that the caller may not see' }) hidden: number;
}

/** Documents in one chain; more are not walked. */
const MOST = 200;

/** Where a document came from and what came of it (联查), as far as the caller may see. */
@Injectable()
export class DocumentChains {
  constructor(@Inject(Documents) private readonly documents: Documents) {}

  async of(start: DocumentRef): Promise<DocumentChain> {
    if ((await this.briefs(start.type, [start.id])).length === 0) throw notFound();
    const { refs, edges } = await this.walk(start);
    const byType = groupBy(refs, (r) => r.type);
    const nodes: ChainNode[] = [];
    for (const [type, list] of byType) nodes.push(...(await this.briefs(type, list.map((r) => r.id))));
    const seen = new Set(nodes.map((n) => `${n.type}:${n.id}`));
    return { nodes, edges: edges.filter((e) => seen.has(e.from) && seen.has(e.to)), hidden: refs.length - nodes.length };
  }

  private async briefs(type: string, ids: number[]): Promise<ChainNode[]> {
    const t = documentType(type);
    const code = [t?.view, t?.viewPart].find((c) => c !== undefined && mayUse(c));
    if (!t || code === undefined) return [];
    const amounts = t.amountNeeds === undefined || mayUse(t.amountNeeds);
    const briefs = await runWith({ ...context(), permission: code }, () => t.briefs(ids));
    return briefs.map(({ total, ...b }) => ({ type, path: t.path, ...b, ...(amounts ? { total: total === null ? null : unscaled(total, 2) } : {}) }));
  }

  private async walk(start: DocumentRef): Promise<{ refs: DocumentRef[]; edges: ChainEdge[] }> {
    const found = new Map<string, DocumentRef>([[keyOf(start), start]]);
    const edges = new Map<string, ChainEdge>();
    // up to the roots, then down from everything found: a receipt for several orders does not pull in the chains of its other orders
    for (let level: DocumentRef[] = [start]; level.length > 0 && found.size < MOST;) level = await this.step(level, 'up', found, edges);
    for (let level: DocumentRef[] = [...found.values()]; level.length > 0 && found.size < MOST;) level = await this.step(level, 'down', found, edges);
    return { refs: [...found.values()], edges: [...edges.values()] };
  }

  private async step(level: readonly DocumentRef[], way: 'up' | 'down', found: Map<string, DocumentRef>, edges: Map<string, ChainEdge>): Promise<DocumentRef[]> {
    const next: DocumentRef[] = [];
    for (const [type, refs] of groupBy(level, (r) => r.type)) {
      const ids = refs.map((r) => r.id);
      const rows = await linkTable.all(way === 'up' ? { targetType: type, targetId: ids } : { sourceType: type, sourceId: ids }, { limit: MOST });
      for (const r of rows) {
        const source = { type: r.sourceType, id: r.sourceId };
        const target = { type: r.targetType, id: r.targetId };
        edges.set(`${keyOf(source)}>${keyOf(target)}`, { from: keyOf(source), to: keyOf(target) });
        const other = way === 'up' ? source : target;
        if (!found.has(keyOf(other))) { found.set(keyOf(other), other); next.push(other); }
      }
    }
    return next;
  }
}

const keyOf = (r: DocumentRef): string => `${r.type}:${r.id}`;
