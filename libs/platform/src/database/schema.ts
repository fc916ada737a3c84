import { type QueryRunner, Table as SchemaTable, TableColumn, type TableColumnOptions, TableIndex } from 'typeorm';

/**
 * Words for migrations: one hand-written set that runs on both engines and leaves exactly the schema of the entities
 * (the drift test compares). Every step looks first whether it was done: DDL commits by itself on MySQL, so a
 * migration may have stopped half-way and runs again.
 */
const isMysql = (q: QueryRunner): boolean => q.connection.options.type !== 'better-sqlite3';

type Spec = (q: QueryRunner) => TableColumnOptions;
interface Options { nullable?: boolean; primary?: boolean; default?: string | number }

const spec = (name: string, o: Options, types: { sqlite: string; mysql: string; length?: number }): Spec => (q) => ({
  name, type: isMysql(q) ? types.mysql : types.sqlite, isNullable: o.nullable ?? false, isPrimary: o.primary ?? false,
  ...(types.length === undefined ? {} : { length: String(types.length) }),
  ...(o.default === undefined ? {} : { default: typeof o.default === 'number' ? String(o.default) : `'${o.default}'` }),
});

const INT = { sqlite: 'integer', mysql: 'int' };
const BIG = { sqlite: 'bigint', mysql: 'bigint' };

export const col = {
  id: (): Spec => (q) => ({ name: 'id', type: isMysql(q) ? 'int' : 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' }),
  ref: (name: string, o: Options = {}): Spec => spec(name, o, INT),
  int: (name: string, o: Options = {}): Spec => spec(name, o, INT),
  bool: (name: string, o: Options = {}): Spec => spec(name, o, INT),
  /** Money, quantity, price and rate are all scaled integers. */
  scaled: (name: string, o: Options = {}): Spec => spec(name, o, BIG),
  text: (name: string, length: number, o: Options = {}): Spec => spec(name, o, { sqlite: 'varchar', mysql: 'varchar', length }),
  longText: (name: string, o: Options = {}): Spec => spec(name, { nullable: true, ...o }, { sqlite: 'text', mysql: 'longtext' }),
  json: (name: string, o: Options = {}): Spec => spec(name, { nullable: true, ...o }, { sqlite: 'text', mysql: 'longtext' }),
  instant: (name: string, o: Options = {}): Spec => spec(name, o, { sqlite: 'varchar', mysql: 'varchar', length: 24 }),
  date: (name: string, o: Options = {}): Spec => spec(name, o, { sqlite: 'varchar', mysql: 'varchar', length: 10 }),
};

/** The columns of every row: id, version and stamps. */
export const rowColumns = (): Spec[] => [col.id(), col.int('version'), col.instant('createdAt'), col.ref('createdBy'), col.instant('updatedAt'), col.ref('updatedBy')];

export interface IndexSpec { name: string; columns: string[]; unique?: boolean }
export const index = (name: string, ...columns: string[]): IndexSpec => ({ name, columns });
export const unique = (name: string, ...columns: string[]): IndexSpec => ({ name, columns, unique: true });

export async function createTable(q: QueryRunner, name: string, columns: readonly Spec[], indexes: readonly IndexSpec[] = []): Promise<void> {
  if (await q.hasTable(name)) {
    for (const i of indexes) await addIndex(q, name, i);
    return;
  }
  // all in one statement on MySQL: looking at the schema once per index takes seconds there
  await q.createTable(new SchemaTable({ name, columns: columns.map((c) => c(q)), indices: indexes.map((i) => new TableIndex({ name: i.name, columnNames: i.columns, isUnique: i.unique ?? false })) }));
}

export async function addColumns(q: QueryRunner, table: string, columns: readonly Spec[]): Promise<void> {
  for (const c of columns) {
    const options = c(q);
    if (!(await q.hasColumn(table, options.name))) await q.addColumn(table, new TableColumn(options));
  }
}

export async function addIndex(q: QueryRunner, table: string, i: IndexSpec): Promise<void> {
  const have = await q.getTable(table);
  if (have?.indices.some((x) => x.name === i.name)) return;
  await q.createIndex(table, new TableIndex({ name: i.name, columnNames: i.columns, isUnique: i.unique ?? false }));
}

export async function dropTables(q: QueryRunner, ...names: string[]): Promise<void> {
  for (const n of names) await q.dropTable(n, true);
}

/** The store of a {@link SearchIndex}: an integer token table on MySQL, contentless FTS5 over the same tokens on SQLite. */
export async function createSearchIndex(q: QueryRunner, name: string): Promise<void> {
  await q.query(
    isMysql(q)
      ? `CREATE TABLE IF NOT EXISTS ${name}(token int NOT NULL, id int NOT NULL, PRIMARY KEY(token, id)) ENGINE=InnoDB`
      : `CREATE VIRTUAL TABLE IF NOT EXISTS ${name} USING fts5(tokens, content='', contentless_delete=1, detail=none)`,
  );
}
