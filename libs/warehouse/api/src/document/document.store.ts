import { type NewRow, Problem, type ScopeRule, ScopedTable, Table, forbidden } from '@steward/platform';
import type { DocumentRow } from '@steward/system-api';
import { updateRows } from './lines.js';

/** The rights over a kind of document, e.g. those below `warehouse.transfer`. */
export interface DocumentRights { VIEW: string; CREATE: string; UPDATE: string; APPROVE: string; VOID: string; DELETE: string; EXPORT: string; PRINT: string }
export const rightsOf = (resource: string): DocumentRights => ({
  VIEW: `${resource}.view`, CREATE: `${resource}.create`, UPDATE: `${resource}.update`, APPROVE: `${resource}.approve`, VOID: `${resource}.void`, DELETE: `${resource}.delete`, EXPORT: `${resource}.export`, PRINT: `${resource}.print`,
});

interface Line { id: number; documentId: number; lineNo: number }

/** Rows of a kind of document and of its lines (`documentId`); every read and change goes through the scope of the caller. */
export abstract class DocumentStore<R extends DocumentRow, L extends Line> {
  protected readonly rows: ScopedTable<R>;
  readonly lineTable: Table<L>;
  protected constructor(entity: abstract new () => R, line: abstract new () => L, rule: ScopeRule, private readonly view: string) {
    this.rows = new ScopedTable(entity, rule, '1=1');
    this.lineTable = new Table(line);
  }

  get(id: number, code?: string): Promise<R> {
    return this.rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<R> {
    try {
      return await this.rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== this.view && (await this.rows.visible([id], this.view)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = this.view): Promise<R[]> {
    return this.rows.visible(ids, code);
  }
  insert(row: NewRow<R>): Promise<number> {
    return this.rows.insert(row);
  }
  update(row: R, set: Partial<R>): Promise<number> {
    return this.rows.update(row, set as never);
  }
  lines(documentId: number): Promise<L[]> {
    return this.lineTable.all({ documentId } as never, { orderBy: 'lineNo,id' });
  }

  /** What an approval found out about the lines: the named columns, in one statement. */
  settle(lines: readonly L[], columns: readonly (keyof L & string)[]): Promise<void> {
    return updateRows(this.lineTable.name, new Map(lines.map((l) => [l.id, Object.fromEntries(columns.map((c) => [c, l[c] as number | null]))])));
  }

  async delete(row: R): Promise<void> {
    await this.lineTable.delete({ documentId: row.id } as never);
    await this.rows.unscoped('locked in this unit of work').delete({ id: row.id } as never);
  }
}
