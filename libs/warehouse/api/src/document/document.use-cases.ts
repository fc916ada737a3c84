import { Inject } from '@nestjs/common';
import { type AuditChanges, type NewRow, Transactional, demandRight, demandSeen, demandVersion, record } from '@steward/platform';
import { Documents, type DocumentRow } from '@steward/system-api';
import type { StockDocument } from '../stock/stock.facade.js';
import { headChanges, lineChanges } from './document.audit.js';
import type { DocumentFields } from './document.dto.js';
import { DocumentHeads, demandDeletable, demandEditable, orTaken, stamped } from './document.heads.js';
import type { DocumentRights, DocumentStore } from './document.store.js';
import { type WantedLine, insertLines, replaceLines } from './lines.js';

/** A document with its lines. */
export interface Whole<R, L> { row: R; lines: L[] }
interface Line { id: number; documentId: number; lineNo: number }
type EntityClass<E> = abstract new () => E;

/** What tells one kind of document from another. */
export interface DocumentKind<R, L> {
  entity: string;
  row: EntityClass<R>;
  line: EntityClass<L>;
  rights: DocumentRights;
  /** Columns of lines the log tells of. */
  told: readonly (keyof L & string)[];
}

/**
 * The life cycle of documents that move stock and owe nobody anything: written as drafts, booked once when approved, taken back
 * by exact reversal (domain.md 2.0, 2.0a.7). A kind says what its head and lines are made of, what it books and what stands in its way.
 */
export abstract class DocumentUseCases<R extends DocumentRow, L extends Line, I extends DocumentFields & { lines?: readonly object[] | null }> {
  protected abstract readonly kind: DocumentKind<R, L>;
  protected abstract readonly store: DocumentStore<R, L>;
  constructor(@Inject(DocumentHeads) protected readonly heads: DocumentHeads, @Inject(Documents) protected readonly documents: Documents) {}

  /** Columns of the head beside those every document has: all of them for a new one, those that were sent for a change. */
  protected abstract columns(input: Partial<I>, before: R | undefined): Promise<Partial<R>>;
  /** Lines as columns, of what was sent. */
  protected abstract wanted(input: Partial<I>, before: readonly L[], row: R | undefined): Promise<WantedLine<Omit<L, 'documentId'>>[]>;
  /** Figures of the head that follow from the lines. */
  protected abstract totals(lines: readonly Omit<L, 'id' | 'documentId'>[]): Partial<R>;
  /** Books the effects, writes what became known of the lines, and gives what is set on the head, its number among it. */
  protected abstract book(row: R, lines: L[]): Promise<Partial<R>>;
  /** Takes the effects back, or refuses. */
  protected abstract unbook(row: R, lines: L[]): Promise<Partial<R>>;
  /** Called in the unit of work once the document is in force. */
  protected approved?(row: R, lines: readonly L[]): void | Promise<void>;

  /** A draft, in force at once where asked. Throws 422 for what is wrong with the input and, approved, what the booking throws. */
  @Transactional()
  async create(input: I, approve: boolean): Promise<Whole<R, L>> {
    const { entity, rights } = this.kind;
    if (approve) demandRight(rights.APPROVE);
    const own = await this.columns(input, undefined);
    const wanted = await this.wanted(input, [], undefined);
    const head = { ...(await this.heads.fresh(entity, input, rights.CREATE)), ...own, ...this.totals(wanted as unknown as L[]) } as unknown as NewRow<R>;
    const id = await orTaken(this.store.insert(head));
    const row = stamped<R>(head as never, id);
    const lines = await insertLines<L>(this.store.lineTable, wanted.map(({ id: _id, ...l }) => ({ ...l, documentId: id })) as unknown as Omit<L, 'id'>[]);
    record({ entity, entityId: id, action: 'create', payload: { version: 1 } });
    return approve ? this.putInForce(row, lines) : { row, lines };
  }

  /** Changes a draft: what was sent, lines as a whole. */
  @Transactional()
  async update(id: number, input: Partial<I>, approve: boolean): Promise<Whole<R, L>> {
    const { entity, rights } = this.kind;
    if (approve) demandRight(rights.APPROVE);
    const row = await this.store.lock(id, rights.UPDATE);
    demandVersion(row);
    demandEditable(row);
    const before = await this.store.lines(id);
    const set: Partial<R> = { ...((await this.heads.changes(entity, input, row, rights.UPDATE)) as Partial<R>), ...(await this.columns(input, row)) };
    let lines = before;
    if (input.lines) {
      const wanted = await this.wanted(input, before, row);
      lines = await replaceLines<L>(this.store.lineTable, before, wanted.map((l) => ({ ...l, documentId: id })) as unknown as WantedLine<L>[]);
      Object.assign(set, this.totals(lines));
    }
    const after = await this.write(row, set, lineChanges(this.kind.line, before, lines, this.kind.told));
    return approve ? this.putInForce(after, lines) : { row: after, lines };
  }

  @Transactional()
  async approve(id: number): Promise<Whole<R, L>> {
    const { row, lines } = await this.locked(id, this.kind.rights.APPROVE);
    return this.putInForce(row, lines);
  }

  /** Back to draft with the same number: stock and its value as before. */
  @Transactional()
  async unapprove(id: number): Promise<Whole<R, L>> {
    return this.takeBack(await this.locked(id, this.kind.rights.APPROVE), 'unapprove', null);
  }

  @Transactional()
  async void(id: number, reason: string): Promise<Whole<R, L>> {
    return this.takeBack(await this.locked(id, this.kind.rights.VOID), 'void', reason);
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.store.lock(id, this.kind.rights.DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.store.delete(row);
    record({ entity: this.kind.entity, entityId: id, action: 'delete' });
  }

  protected async locked(id: number, code: string): Promise<Whole<R, L>> {
    const row = await this.store.lock(id, code);
    demandSeen(row);
    return { row, lines: await this.store.lines(id) };
  }

  /** The document as the ledger names it. */
  protected ledger(row: R, type: string, no: StockDocument['no']): StockDocument {
    return { type, id: row.id, version: row.version + 1, docDate: row.docDate, no };
  }

  private async putInForce(row: R, lines: L[]): Promise<Whole<R, L>> {
    demandRight(this.kind.rights.APPROVE);
    const { state: from, no: had } = row;
    const set = this.documents.advance(row, 'approve');
    const after = await this.step(row, { ...(set as Partial<R>), ...(await this.book(row, lines)) });
    record({ entity: this.kind.entity, entityId: row.id, action: 'approve', changes: { state: [from, after.state], ...(had === after.no ? {} : { no: [had, after.no] }) }, payload: { version: after.version } });
    await this.approved?.(after, lines);
    return { row: after, lines };
  }

  private async takeBack({ row, lines }: Whole<R, L>, action: 'unapprove' | 'void', reason: string | null): Promise<Whole<R, L>> {
    const from = row.state;
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: this.kind.entity, id: row.id });
    const after = await this.step(row, { ...(set as Partial<R>), ...(await this.unbook(row, lines)) });
    record({ entity: this.kind.entity, entityId: row.id, action, changes: { state: [from, after.state], ...(reason ? { voidReason: [null, reason] } : {}) }, payload: { version: after.version } });
    return { row: after, lines };
  }

  /** Writes columns of a locked document; its version goes up. */
  protected async step(row: R, set: Partial<R>): Promise<R> {
    const version = await this.store.update(row, set);
    return Object.assign(row, set, { version });
  }

  private async write(row: R, set: Partial<R>, more: AuditChanges): Promise<R> {
    const changes = { ...headChanges(this.kind.row, row, set), ...more };
    if (Object.keys(changes).length === 0) return row;
    const after = await orTaken(this.step(row, set));
    record({ entity: this.kind.entity, entityId: row.id, action: 'update', changes, payload: { version: after.version } });
    return after;
  }
}
