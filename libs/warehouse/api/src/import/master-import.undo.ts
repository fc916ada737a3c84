import { Inject, Injectable } from '@nestjs/common';
import { Problem, record } from '@steward/platform';
import type { UndoRow, UndoneRow } from '@steward/system-api';
import { changed } from '../master.audit.js';
import { MasterKeys } from '../master-keys.js';
import type { MasterProfile, MasterRow } from './master-import.types.js';

const GONE = 'exchange.undo_gone';
const CHANGED = 'exchange.undo_changed';
const IN_USE = 'exchange.undo_in_use';

/** Takes an import back: what nobody has touched since disappears, what was changed becomes what it was. */
@Injectable()
export class MasterImportUndo {
  constructor(@Inject(MasterKeys) private readonly keys: MasterKeys) {}

  async undo<E extends MasterRow>(p: MasterProfile<E>, rows: readonly UndoRow[]): Promise<UndoneRow[]> {
    const found = new Map((await p.all(rows.map((r) => r.entityId))).map((e) => [e.id, e]));
    const created = rows.filter((r) => r.action === 'created').map((r) => r.entityId);
    const used = created.length > 0 ? await p.used(created) : new Set<number>();
    const out: UndoneRow[] = [];
    const gone: E[] = [];
    for (const r of rows) {
      const e = found.get(r.entityId);
      const reason = !e || e.deletedAt !== null ? GONE : e.version !== r.version ? CHANGED : r.action === 'created' && used.has(e.id) ? IN_USE : undefined;
      if (reason || !e) { out.push({ row: r.row, undone: false, reason: reason ?? GONE }); continue; }
      if (r.action === 'created') { gone.push(e); out.push({ row: r.row, undone: true }); }
      else out.push(await this.giveBack(p, r, e));
    }
    await this.erase(p, gone);
    return out;
  }

  private async giveBack<E extends MasterRow>(p: MasterProfile<E>, r: UndoRow, e: E): Promise<UndoneRow> {
    try {
      await p.write(e, changed(e, (r.before ?? {}) as Partial<E>));
      return { row: r.row, undone: true };
    } catch (x) {
      if (!(x instanceof Problem)) throw x;
      return { row: r.row, undone: false, reason: x.code };
    }
  }

  private async erase<E extends MasterRow>(p: MasterProfile<E>, list: readonly E[]): Promise<void> {
    if (list.length === 0) return;
    const ids = list.map((e) => e.id);
    await p.eraseParts?.(ids);
    for (const e of list) await p.search.remove(e.id, e.search);
    await this.keys.release(p.entity, ids);
    await p.retract(ids);
    for (const e of list) record({ entity: p.entity, entityId: e.id, action: 'undo_import', changes: { name: [e.name, null] } });
  }
}
