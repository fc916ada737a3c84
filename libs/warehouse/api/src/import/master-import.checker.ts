import { Inject, Injectable } from '@nestjs/common';
import { type CheckedRow, CustomFieldFacade, type ImportFault, type ImportOptions, type ImportRowContext, cellText } from '@steward/system-api';
import { changed } from '../master.audit.js';
import { MasterKeys, type TakenKey, type WantedKey, keyText, masterKeyValue } from '../master-keys.js';
import { type Cells, MasterImportCells } from './master-import.cells.js';
import type { MasterInput, MasterProfile, MasterRow } from './master-import.types.js';

interface Read<E> { context: ImportRowContext; cells: Cells; columns: Partial<E>; keys: WantedKey[] }
/** What the whole batch needs of the database, asked once. */
interface Batch<E> { taken: ReadonlyMap<string, TakenKey>; seen: ReadonlyMap<number, E>; mine: ReadonlySet<number>; references: ReadonlyMap<string, ReadonlyMap<string, number>>; like: (row: ImportRowContext) => E | 'ambiguous' | undefined }
interface Hit<E> { id: number; field: string; row: E | undefined }

/** Field of the file a pointer of the API stands for. */
export const fieldOf = (pointer: string): string => (pointer.startsWith('/custom/') ? pointer.slice(1).replace('/', '.') : (pointer.split('/')[1] ?? ''));
const at = (k: WantedKey): string => keyText({ kind: k.kind, value: masterKeyValue(k.kind, k.text) });

/** Dry run of an import of master data: reads the cells, finds who exists already, says what would happen. */
@Injectable()
export class MasterImportChecker {
  constructor(@Inject(MasterImportCells) private readonly reader: MasterImportCells, @Inject(MasterKeys) private readonly keys: MasterKeys, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  async check<E extends MasterRow>(p: MasterProfile<E>, rows: readonly ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    const read: Read<E>[] = [];
    for (const context of rows) {
      const cells = await this.reader.read(context.values, p.cells, o);
      const columns = p.columns(cells.fields);
      read.push({ context, cells, columns, keys: p.keysOf(columns) });
    }
    const batch = await this.batch(p, read, o);
    const out: CheckedRow[] = [];
    for (const r of read) out.push(await this.row(p, r, batch, o));
    return out;
  }

  private async batch<E extends MasterRow>(p: MasterProfile<E>, read: readonly Read<E>[], o: ImportOptions): Promise<Batch<E>> {
    const taken = new Map((await this.keys.taken(read.flatMap((r) => r.keys))).map((t) => [keyText(t), t]));
    const ids = [...new Set([...taken.values()].map((t) => t.recordId))];
    const like = o.matchKeys.includes('name') && p.likeNames ? await p.likeNames(read.map((r) => r.context)) : (): undefined => undefined;
    const near = read.flatMap((r) => { const hit = like(r.context); return hit && hit !== 'ambiguous' ? [hit.id] : []; });
    const all = [...new Set([...ids, ...near])];
    const seen = new Map((await p.visible(all, p.permission)).map((e) => [e.id, e]));
    const mine = new Set((await p.visible(all, p.updateCode)).map((e) => e.id));
    const references = new Map<string, ReadonlyMap<string, number>>();
    for (const field of p.cells.references) {
      const texts = [...new Set(read.flatMap((r) => cellText(r.context.values[field]) ?? []))];
      references.set(field, texts.length > 0 ? await p.resolve(field, texts) : new Map());
    }
    return { taken, seen, mine, references, like };
  }

  private async row<E extends MasterRow>(p: MasterProfile<E>, r: Read<E>, b: Batch<E>, o: ImportOptions): Promise<CheckedRow> {
    const { context, cells, keys } = r;
    const errors: ImportFault[] = [...cells.errors];
    this.references(r, b, o, errors);
    const match = this.match(p, r, b, o, errors);
    const known = match?.row;
    const result = (action: CheckedRow['action'], more: Partial<CheckedRow> = {}): CheckedRow => ({ row: context.row, action, errors, ...more });
    const duplicate = (field: string): ImportFault => ({ field, value: context.values[field] ?? null, code: 'warehouse.duplicate' });
    if (match && !known && o.duplicateStrategy !== 'create') { errors.push(duplicate(match.field)); return result('invalid'); }
    if (known && o.duplicateStrategy === 'skip') return errors.length > 0 ? result('invalid') : result('skip', { entityId: known.id, duplicateOf: known.code });
    const updates = o.duplicateStrategy === 'create' ? undefined : known;
    if (updates && !b.mine.has(updates.id)) errors.push({ field: match?.field ?? '', value: null, code: 'forbidden', params: { permission: p.updateCode } });
    if (!updates) for (const field of p.cells.required) if (cells.fields[field] === undefined && !cells.errors.some((e) => e.field === field)) errors.push({ field, value: null, code: 'required' });
    for (const key of keys) { const hit = b.taken.get(at(key)); if (hit && hit.recordId !== updates?.id) errors.push(duplicate(fieldOf(key.pointer))); }
    const input = await this.input(p, r, updates, errors);
    if (errors.length > 0) return result('invalid');
    if (!updates) return result('create', { input });
    const same = (input.choices ?? []).length === 0 && !input.contact && Object.keys(changed(updates, input.columns as Partial<E>)).length === 0;
    return result(same ? 'skip' : 'update', { ...(same ? {} : { input }), entityId: updates.id, duplicateOf: updates.code });
  }

  private references<E extends MasterRow>(r: Read<E>, b: Batch<E>, o: ImportOptions, errors: ImportFault[]): void {
    for (const [field, ids] of b.references) {
      if (!(field in r.context.values)) continue;
      const text = cellText(r.context.values[field]);
      if (text === null) { if (o.duplicateStrategy === 'overwrite' && field !== 'ownerId') (r.columns as Record<string, unknown>)[field] = null; continue; }
      const id = ids.get(text);
      if (id === undefined) errors.push({ field, value: text, code: 'not_found' });
      else (r.columns as Record<string, unknown>)[field] = id;
    }
  }

  /** The existing record a row is about: the first match key that finds one. */
  private match<E extends MasterRow>(p: MasterProfile<E>, r: Read<E>, b: Batch<E>, o: ImportOptions, errors: ImportFault[]): Hit<E> | undefined {
    for (const field of o.matchKeys) {
      const kind = p.keyKinds[field];
      if (kind) {
        const hit = r.keys.filter((k) => k.kind === kind && fieldOf(k.pointer) === field).map((k) => b.taken.get(at(k))).find(Boolean);
        if (hit) return { id: hit.recordId, field, row: b.seen.get(hit.recordId) };
      } else if (field === 'name') {
        const hit = b.like(r.context);
        if (hit === 'ambiguous') { errors.push({ field, value: r.context.values['name'] ?? null, code: 'warehouse.ambiguous' }); return undefined; }
        if (hit) return { id: hit.id, field, row: b.seen.get(hit.id) };
      }
    }
    return undefined;
  }

  private async input<E extends MasterRow>(p: MasterProfile<E>, { cells, columns }: Read<E>, before: E | undefined, errors: ImportFault[]): Promise<MasterInput> {
    const push = (f: { pointer: string; code: string; params?: Record<string, unknown> }): void => {
      const field = fieldOf(f.pointer);
      if (!errors.some((e) => e.field === field)) errors.push({ field, value: null, code: f.code, ...(f.params ? { params: f.params } : {}) });
    };
    p.faults({ ...before, ...columns }).forEach(push);
    const custom = await this.customFields.check(p.entity, cells.custom, before ? (before.custom ?? {}) : undefined);
    custom.faults.forEach(push);
    const out: Record<string, unknown> = { ...columns };
    if (Object.keys(custom.stored).length > 0 || before?.custom) out['custom'] = Object.keys(custom.stored).length > 0 ? custom.stored : null;
    return { columns: out, ...(cells.contact['name'] ? { contact: cells.contact } : {}), ...(cells.choices.length > 0 ? { choices: cells.choices } : {}) };
  }
}
