import { Injectable } from '@nestjs/common';
import { database, notFound, quoted } from '@steward/platform';

/** The counter every document's table has. */
@Injectable()
export class PrintStore {
  /** Adds to the count without a new version: printing changes nothing others have seen. Gives the count before and after; 404 when the row is gone. */
  async add(table: string, id: number, copies: number): Promise<readonly [before: number, after: number]> {
    const { sql } = database.unit;
    const name = quoted(sql.engine, table);
    const done = await sql.run(`UPDATE ${name} SET ${quoted(sql.engine, 'printCount')}=${quoted(sql.engine, 'printCount')}+? WHERE id=?`, [copies, id]);
    if (done.affected !== 1) throw notFound();
    const [row] = await sql.all<{ n: number }>(`SELECT ${quoted(sql.engine, 'printCount')} AS n FROM ${name} WHERE id=?`, [id]);
    const after = Number(row?.n ?? copies);
    return [after - copies, after];
  }
}
