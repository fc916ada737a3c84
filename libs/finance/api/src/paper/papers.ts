import { SCALE, unscaled } from '@steward/kernel';
import { type AuditChanges, type NewRow, Problem, Transactional, clock, demandRight, demandSeen, demandVersion, difference, forbidden, record } from '@steward/platform';
import { type DocumentRow, type Documents, demandOpenPeriod } from '@steward/system-api';
import type { FinanceHeadFields } from '../head/finance-head.dto.js';
import { type FinanceHeads, demandDeletable, demandEditable, orTaken, stamped } from '../head/finance-heads.js';
import type { LineDraft, Paper, PaperKind, PaperLine, TakeBack } from './paper.js';

const NOBODY = { ownerId: null, departmentId: null };
type Action = 'view' | 'create' | 'update' | 'delete' | 'approve' | 'void';

/** Use cases all papers share: draft, approve, take back exactly, delete while nothing has come of it (domain.md 2.0). */
export class Papers<R extends DocumentRow, L extends PaperLine, I extends FinanceHeadFields> {
  constructor(readonly kind: PaperKind<R, L, I>, private readonly heads: FinanceHeads, private readonly documents: Documents) {}

  right(action: Action): string {
    return `finance.${this.kind.type}.${action}`;
  }

  /** A document the caller sees. */
  async get(id: number): Promise<Paper<R, L>> {
    return { row: await this.kind.rows.get(id), lines: await this.linesOf(id) };
  }

  /** A draft, approved at once where asked. */
  @Transactional()
  async create(input: I, approve: boolean): Promise<Paper<R, L>> {
    if (approve) demandRight(this.right('approve'));
    const { type } = this.kind;
    const body = await this.kind.read(input);
    const row = { ...(await this.heads.fresh(type, input, this.right('create'), body.owner ?? NOBODY)), ...body.set } as unknown as NewRow<R>;
    const id = await orTaken(this.kind.rows.insert(row));
    const lines = await this.insertLines(id, body.lines ?? []);
    await this.documents.linkNew(body.sources ?? [], { type, id });
    record({ entity: type, entityId: id, action: 'create', payload: { version: 1 } });
    const paper = { row: stamped<R>(row, id), lines };
    return approve ? this.enforce(paper) : paper;
  }

  /** Changes a draft: what was sent; lines as a whole. */
  @Transactional()
  async update(id: number, input: Partial<I>, approve: boolean): Promise<Paper<R, L>> {
    const { type } = this.kind;
    const row = await this.lock(id, 'update');
    demandVersion(row);
    demandEditable(row);
    if (approve) demandRight(this.right('approve'));
    const before = { row, lines: await this.linesOf(id) };
    const body = await this.kind.read(input, before);
    const head = await this.heads.changes(type, input, row, this.right('update'));
    const lines = body.lines ? await this.replaceLines(id, before.lines, body.lines) : before.lines;
    const after = await this.write(row, { ...head, ...body.set }, spokenLines(this.kind.money, before.lines, lines));
    if (body.sources) {
      await this.documents.unlink({ type, id });
      await this.documents.linkNew(body.sources, { type, id });
    }
    const paper = { row: after, lines };
    return approve ? this.enforce(paper) : paper;
  }

  @Transactional()
  async approve(id: number): Promise<Paper<R, L>> {
    return this.enforce(await this.take(id, 'approve'));
  }

  /** Back to draft with the same number. */
  @Transactional()
  async unapprove(id: number): Promise<Paper<R, L>> {
    return this.takeBack(await this.take(id, 'approve'), 'unapprove', null);
  }

  @Transactional()
  async void(id: number, reason: string): Promise<Paper<R, L>> {
    return this.takeBack(await this.take(id, 'void'), 'void', reason);
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const { type, rows, lines } = this.kind;
    const row = await this.lock(id, 'delete');
    demandVersion(row);
    demandDeletable(row);
    await this.documents.unlink({ type, id });
    await lines?.delete({ documentId: id } as never);
    await rows.unscoped('a draft that was locked in scope').delete({ id } as never);
    record({ entity: type, entityId: id, action: 'delete' });
  }

  /** As the endpoint of an action reads a document: locked, in scope, at the version the caller saw. */
  async take(id: number, action: Action): Promise<Paper<R, L>> {
    const row = await this.lock(id, action);
    demandSeen(row);
    return { row, lines: await this.linesOf(id) };
  }

  linesOf(documentId: number): Promise<L[]> {
    return this.kind.lines?.all({ documentId } as never, { orderBy: 'line' }) ?? Promise.resolve([]);
  }

  /** Writes columns of a document and the trail of it. */
  async write(row: R, set: Partial<R>, more: AuditChanges = {}, action = 'update'): Promise<R> {
    const changes = { ...this.spoken(difference(row, set)), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.kind.rows.update(row, set as never));
    record({ entity: this.kind.type, entityId: row.id, action, changes, payload: { version } });
    return Object.assign(row, set, { version });
  }

  /** Puts a locked draft into force; the number is taken last. */
  private async enforce(paper: Paper<R, L>): Promise<Paper<R, L>> {
    const { row } = paper;
    const set = this.documents.advance(row, 'approve') as Partial<R>;
    const write = await this.kind.book(paper, { type: this.kind.type, id: row.id, date: row.docDate }, set);
    const no = await this.documents.number(this.kind.type, row);
    const numbered: AuditChanges = row.no === null ? { no: [null, no] } : {};
    const after = await this.step(row, { ...set, no }, 'approve', numbered);
    await write(no);
    this.kind.tell?.(after);
    return { ...paper, row: after };
  }

  private async takeBack(paper: Paper<R, L>, action: TakeBack, reason: string | null): Promise<Paper<R, L>> {
    const { row } = paper;
    const set = this.documents.advance(row, action, reason) as Partial<R>;
    // the gate would refuse it anyway; said before anything else is looked at
    await demandOpenPeriod([row.docDate], true);
    await this.documents.refuseDownstream({ type: this.kind.type, id: row.id });
    const today = clock.today();
    const write = await this.kind.unbook(paper, { type: this.kind.type, id: row.id, date: row.docDate > today ? row.docDate : today }, set);
    const after = await this.step(row, set, action, reason ? { reason: [null, reason] } : {});
    await write(row.no ?? '');
    return { ...paper, row: after };
  }

  private async step(row: R, set: Partial<R>, action: string, more: AuditChanges): Promise<R> {
    const before = row.state;
    const version = await this.kind.rows.update(row, set as never);
    record({ entity: this.kind.type, entityId: row.id, action, changes: { state: [before, set.state ?? before], ...more }, payload: { version } });
    return Object.assign(row, set, { version });
  }

  /** 403 when the caller sees the document but may not do this to it. */
  private async lock(id: number, action: Action): Promise<R> {
    const code = this.right(action);
    try {
      return await this.kind.rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && (await this.kind.rows.visible([id], this.right('view'))).length > 0) throw forbidden(code);
      throw e;
    }
  }

  private async insertLines(documentId: number, drafts: readonly LineDraft<L>[]): Promise<L[]> {
    const rows = drafts.map(({ id: _id, ...d }) => ({ ...d, documentId }));
    const first = (await this.kind.lines?.insertMany(rows as never)) ?? 0;
    return rows.map((d, i) => ({ ...d, id: first + i }) as unknown as L);
  }

  /** Lines with an id stay the rows they are. */
  private async replaceLines(documentId: number, before: readonly L[], drafts: readonly LineDraft<L>[]): Promise<L[]> {
    const table = this.kind.lines;
    if (!table) return [];
    const gone = before.filter((b) => !drafts.some((d) => d.id === b.id)).map((b) => b.id);
    if (gone.length > 0) await table.delete({ id: gone } as never);
    const out: L[] = [];
    for (const { id, ...d } of drafts) {
      const row = { ...d, documentId };
      if (id === undefined) { out.push({ ...row, id: await table.insert(row as never) } as unknown as L); continue; }
      await table.change({ id } as never, row as never);
      out.push({ ...row, id } as unknown as L);
    }
    return out;
  }

  private spoken(changes: AuditChanges): AuditChanges {
    const hidden = new Set(['departmentId', ...this.kind.derived]);
    return Object.fromEntries(Object.entries(changes).filter(([k]) => !hidden.has(k)).map(([k, [a, b]]) => [k, this.kind.money.includes(k) ? [said(a), said(b)] : [a, b]]));
  }
}

const said = (v: unknown): unknown => (typeof v === 'number' ? unscaled(v, SCALE.money) : v);

/** Lines as the log says them, where anything is other than before. */
function spokenLines(money: readonly string[], before: readonly PaperLine[], after: readonly PaperLine[]): AuditChanges {
  const say = (list: readonly PaperLine[]): object[] => list.map(({ id: _id, documentId: _document, line: _line, ...rest }) => Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, money.includes(k) ? said(v) : v])));
  const [a, b] = [say(before), say(after)];
  return JSON.stringify(a) === JSON.stringify(b) ? {} : { lines: [a, b] };
}
