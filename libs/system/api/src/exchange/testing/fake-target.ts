import { Row, Table, TextColumn, type Schema, col, createTable, context, rowColumns, unique, CodeColumn, UniqueIndex } from '@steward/platform';
import { Entity, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { CheckedRow, ImportField, ImportOptions, ImportRowContext, ImportTarget, UndoRow, UndoneRow, WrittenRow } from '../import-target.js';

/** A record of the tests: a code, a name, a telephone number. */
@Entity('gadget')
@UniqueIndex('ux_gadget_code', ['code'])
export class Gadget extends Row {
  @CodeColumn(32) code: string;
  @TextColumn(100) name: string;
  @TextColumn(30, { nullable: true }) phone: string | null;
}

class Gadget1800000000000 implements MigrationInterface {
  name = 'Gadget1800000000000';
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'gadget', [...rowColumns(), col.text('code', 32), col.text('name', 100), col.text('phone', 30, { nullable: true })], [unique('ux_gadget_code', 'code')]);
  }
  async down(): Promise<void> { /* tests only */ }
}

export const gadgetSchema: Schema = { entities: [Gadget], migrations: [Gadget1800000000000] };
export const gadgets = new Table(Gadget);

export const GADGET_IMPORT = 'fake.gadget.import';

/** A target as a domain would write it, in small. `onWrite` lets a test look at or break a batch. */
export class FakeTarget implements ImportTarget {
  readonly entity = 'gadget';
  readonly permission = GADGET_IMPORT;
  readonly matchKeys = ['code', 'name'];
  readonly uniqueKeys = ['code'];
  onWrite: (rows: readonly CheckedRow[]) => void = () => undefined;
  writes = 0;
  refusedOptions?: () => Promise<void>;
  contexts = new Set<string>();

  async fields(): Promise<ImportField[]> {
    const zh = context().locale === 'zh-CN';
    return [
      { key: 'code', label: zh ? '编码' : 'Code', kind: 'text', required: true, synonyms: ['编号'], example: 'G-001' },
      { key: 'name', label: zh ? '名称' : 'Name', kind: 'text', required: true, synonyms: ['公司名称'] },
      { key: 'phone', label: zh ? '电话' : 'Phone', kind: 'text', options: [{ value: '1', label: '一' }] },
    ];
  }

  ensureOptions(): Promise<void> {
    return this.refusedOptions?.() ?? Promise.resolve();
  }

  async check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    this.contexts.add(`${context().source} ${context().locale} ${context().principal?.id ?? 0}`);
    const byCode = new Map((await gadgets.all({ code: rows.map((r) => r.values['code'] ?? '') })).map((g) => [g.code, g]));
    return rows.map((r): CheckedRow => {
      const code = r.values['code'];
      if (!code) return { row: r.row, action: 'invalid', errors: [{ field: 'code', value: null, code: 'required' }] };
      if (r.values['phone']?.startsWith('bad')) return { row: r.row, action: 'invalid', errors: [{ field: 'phone', value: r.values['phone'], code: 'phone' }] };
      const known = byCode.get(code);
      if (known && o.duplicateStrategy === 'skip') return { row: r.row, action: 'skip', entityId: known.id, duplicateOf: known.code, errors: [] };
      return { row: r.row, action: known ? 'update' : 'create', input: r.values, errors: [], ...(known ? { entityId: known.id } : {}) };
    });
  }

  async write(rows: CheckedRow[]): Promise<WrittenRow[]> {
    this.onWrite(rows);
    this.writes++;
    const out: WrittenRow[] = [];
    const created = rows.filter((r) => r.action === 'create');
    const input = (r: CheckedRow): { code: string; name: string; phone: string | null } => ({ phone: null, ...(r.input as { code: string; name: string }) });
    const first = await gadgets.insertMany(created.map((r) => ({ code: input(r).code, name: input(r).name, phone: input(r).phone })));
    created.forEach((r, i) => out.push({ row: r.row, entityId: first + i, version: 1, action: 'created' }));
    for (const r of rows.filter((x) => x.action === 'update')) {
      const old = await gadgets.find({ id: r.entityId ?? 0 });
      if (!old) { out.push({ row: r.row, entityId: 0, version: 0, action: 'failed', errors: [{ field: '', value: null, code: 'not_found' }] }); continue; }
      const version = await gadgets.update(old.id, old.version, { name: input(r).name });
      out.push({ row: r.row, entityId: old.id, version, action: 'updated', before: { name: old.name } });
    }
    return out;
  }

  async undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    const out: UndoneRow[] = [];
    for (const r of rows) {
      const now = await gadgets.find({ id: r.entityId });
      if (!now) out.push({ row: r.row, undone: false, reason: 'exchange.undo_gone' });
      else if (now.version !== r.version) out.push({ row: r.row, undone: false, reason: 'exchange.undo_changed' });
      else if (r.action === 'created') { await gadgets.delete({ id: now.id }); out.push({ row: r.row, undone: true }); }
      else { await gadgets.update(now.id, now.version, { name: String(r.before?.['name']) }); out.push({ row: r.row, undone: true }); }
    }
    return out;
  }
}
