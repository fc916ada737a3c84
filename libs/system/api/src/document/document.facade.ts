import { Inject, Injectable } from '@nestjs/common';
import { type DocumentAction, type DocumentState, groupBy, isEffective, nextState } from '@steward/kernel';
import { actorId, asSystem, clock, database, meanwhile } from '@steward/platform';
import { NumberingFacade } from '../data/numbering/numbering.facade.js';
import { DocumentErrors } from './document.errors.js';
import { linkTable } from './document-link.entity.js';
import { documentType, documentTypes } from './document.registry.js';
import type { DocumentRow } from './document.row.js';

export interface DocumentRef { type: string; id: number }
export interface NamedDocument extends DocumentRef { no: string | null; path: string }
/** Documents of a kind that are neither in force nor void: how many, and the first of them. */
export interface Unfinished { type: string; path: string; count: number; first: NamedDocument[] }

/** The document engine: life cycle, numbers, links. Composed by every document, inherited by none. */
@Injectable()
export class Documents {
  constructor(@Inject(NumberingFacade) private readonly numbers: NumberingFacade) {}

  /** Columns an action sets on a document, with its stamps. Throws 409 `document.wrong_state`. */
  advance(row: DocumentRow, action: DocumentAction, reason?: string | null): Partial<DocumentRow> {
    const state = nextState(row.state, action);
    if (!state) throw DocumentErrors.wrongState({ state: row.state, action }, { state: row.state, action });
    const at = clock.stamp();
    switch (action) {
      case 'approve': return { state, approvedAt: at, approvedBy: actorId() };
      case 'unapprove': return { state, approvedAt: null, approvedBy: null };
      case 'void': return { state, voidedAt: at, voidedBy: actorId(), voidReason: reason ?? null };
      default: return { state };
    }
  }

  /** The number of a document that leaves draft: the one it has, else the next of the series. Gapless: call it once everything others wait for is locked. */
  async number(series: string, row: Pick<DocumentRow, 'no' | 'docDate'>): Promise<string> {
    return row.no ?? this.numbers.nextNumber(series, row.docDate);
  }

  /** Notes that `target` came from the sources; rows that stand already stay. */
  async link(sources: readonly DocumentRef[], target: DocumentRef): Promise<void> {
    const have = sources.length === 0 ? [] : await linkTable.all({ targetType: target.type, targetId: target.id });
    const fresh = sources.filter((s, i) => !have.some((h) => h.sourceType === s.type && h.sourceId === s.id) && sources.findIndex((o) => o.type === s.type && o.id === s.id) === i);
    await this.linkNew(fresh, target);
  }

  /** As {@link link} for a target just inserted: nothing is looked up. */
  async linkNew(sources: readonly DocumentRef[], target: DocumentRef): Promise<void> {
    meanwhile(linkTable.insertMany(sources.map((s) => ({ sourceType: s.type, sourceId: s.id, targetType: target.type, targetId: target.id }))));
  }

  /** Forgets where a draft came from. */
  async unlink(target: DocumentRef): Promise<void> {
    await linkTable.delete({ targetType: target.type, targetId: target.id });
  }

  sources(target: DocumentRef): Promise<DocumentRef[]> {
    return linkTable.all({ targetType: target.type, targetId: target.id }).then((rows) => rows.map((r) => ({ type: r.sourceType, id: r.sourceId })));
  }
  targets(source: DocumentRef): Promise<DocumentRef[]> {
    return linkTable.all({ sourceType: source.type, sourceId: source.id }).then((rows) => rows.map((r) => ({ type: r.targetType, id: r.targetId })));
  }

  /** Effective documents that came from this one, whoever may see them: their numbers are named to whom they stand in the way. */
  async downstream(of: DocumentRef): Promise<NamedDocument[]> {
    return (await this.briefs(await this.targets(of))).filter((b) => isEffective(b.state)).map(({ state: _state, ...named }) => named);
  }

  /** Numbers and paths of documents that stand in the way, whoever may see them; kinds nobody registered are left out. */
  async named(refs: readonly DocumentRef[]): Promise<NamedDocument[]> {
    return (await this.briefs(refs)).map(({ state: _state, ...named }) => named);
  }

  private async briefs(refs: readonly DocumentRef[]): Promise<(NamedDocument & { state: DocumentState })[]> {
    const out: (NamedDocument & { state: DocumentState })[] = [];
    for (const [type, list] of groupBy(refs, (r) => r.type)) {
      const known = documentType(type);
      if (!known) continue;
      const briefs = await asSystem('documents that stand in the way are named', () => known.briefs(list.map((r) => r.id)));
      out.push(...briefs.map((b) => ({ type, id: b.id, no: b.no, path: known.path, state: b.state })));
    }
    return out;
  }

  /** Documents of all domains dated up to a day that would book something and are not approved yet, by kind; whoever may see them. */
  async unfinished(until: string): Promise<Unfinished[]> {
    const out: Unfinished[] = [];
    for (const t of documentTypes().filter((x) => x.books !== false)) {
      const where = `FROM ${t.table ?? t.type} WHERE docDate<=? AND state IN ('draft','pending','rejected')`;
      const first = await database.sql.all<{ id: number; no: string | null }>(`SELECT id, no ${where} ORDER BY docDate, id LIMIT 10`, [until]);
      if (first.length === 0) continue;
      const [all] = first.length < 10 ? [] : await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n ${where}`, [until]);
      out.push({ type: t.type, path: t.path, count: all ? Number(all.n) : first.length, first: first.map((d) => ({ type: t.type, id: d.id, no: d.no, path: t.path })) });
    }
    return out;
  }

  /** Throws 409 `document.has_downstream` with the named documents when something effective came from this one (domain.md 2.0). */
  async refuseDownstream(of: DocumentRef): Promise<void> {
    const documents = await this.downstream(of);
    if (documents.length > 0) throw DocumentErrors.hasDownstream({ documents: documents.map((d) => d.no ?? `#${d.id}`).join('、') }, { documents });
  }
}
