import { Injectable } from '@nestjs/common';
import { codeKey, firmKey } from '@steward/kernel';
import { type Param, type Problem, database, fault, inList, isDuplicate } from '@steward/platform';
import { type MasterKeyKind, masterKeyTable } from './master-key.entity.js';
import { MasterErrors } from './master.errors.js';

/** A key a record wants: the text as people wrote it and where it stands in the body. */
export interface WantedKey { kind: MasterKeyKind; text: string; pointer: string; unit?: string | null }
export interface TakenKey { kind: MasterKeyKind; value: string; recordId: number; unit: string | null }

const MAX_TRIES = 50;
const TABLES = { product: 'product', supplier: 'supplier', warehouse: 'warehouse' } as const;

/** Normalised value under which two keys are the same: firms without their legal form, everything else folded. */
export const masterKeyValue = (kind: MasterKeyKind, text: string): string => (kind === 'supplier.name' ? firmKey(text) : codeKey(text)).slice(0, 200);

/** A kind and value as one text, for look-up tables. */
export const keyText = (k: { kind: MasterKeyKind; value: string }): string => `${k.kind}|${k.value}`;

/** Keys that are given once only, race-safe: the primary key of `master_key` decides (domain.md 2.4; 2.2 查重). */
@Injectable()
export class MasterKeys {
  /** Takes the keys for a record. Throws 409 `warehouse.duplicate` when another one has them; `recode` gives another code where one of ours is taken. */
  async claim(recordId: number, wanted: readonly WantedKey[], recode?: () => Promise<string>): Promise<void> {
    let keys = wanted;
    for (let attempt = 1; keys.length > 0; attempt++) {
      try {
        await masterKeyTable.insertMany(rowsOf(recordId, keys));
        return;
      } catch (e) {
        if (!isDuplicate(e) || attempt > MAX_TRIES) throw e;
        const taken = (await this.taken(keys)).filter((t) => t.recordId !== recordId);
        const code = recode && taken.find((t) => t.kind.endsWith('.code'));
        if (!code || taken.some((t) => t !== code)) throw await this.refusal(keys, taken);
        const text = await recode();
        keys = keys.map((k) => (k.kind === code.kind ? { ...k, text } : k));
      }
    }
  }

  /** Exchanges the keys that changed; when a new one is refused nothing has been written. */
  async exchange(recordId: number, before: readonly WantedKey[], after: readonly WantedKey[]): Promise<void> {
    const [old, next] = [before, after].map((list) => new Map(rowsOf(recordId, list).map((r) => [keyText(r), r])));
    if (!old || !next) return;
    await this.claim(recordId, after.filter((k) => !old.has(keyText({ kind: k.kind, value: masterKeyValue(k.kind, k.text) }))));
    for (const [text, row] of old) {
      const now = next.get(text);
      if (!now) await masterKeyTable.delete({ kind: row.kind, value: row.value });
      else if (now.unit !== row.unit) await masterKeyTable.change({ kind: row.kind, value: row.value }, { unit: now.unit });
    }
  }

  /** The records are deleted: their keys are free. */
  async release(entity: keyof typeof TABLES, ids: readonly number[]): Promise<void> {
    if (ids.length === 0) return;
    const list = inList(ids);
    await database.unit.sql.run(`DELETE FROM master_key WHERE recordId IN ${list.sql} AND kind LIKE ?`, [...list.params, `${entity}.%`]);
  }

  /** Who has these keys. One query per kind. */
  async taken(keys: readonly { kind: MasterKeyKind; text: string }[]): Promise<TakenKey[]> {
    const out: TakenKey[] = [];
    for (const kind of new Set(keys.map((k) => k.kind))) {
      const list = inList([...new Set(keys.filter((k) => k.kind === kind).map((k) => masterKeyValue(kind, k.text)))]);
      out.push(...(await database.sql.all<TakenKey & Record<string, Param>>(`SELECT kind, value, recordId, unit FROM master_key WHERE kind=? AND value IN ${list.sql}`, [kind, ...(list.params as Param[])])));
    }
    return out;
  }

  private async refusal(keys: readonly WantedKey[], taken: readonly TakenKey[]): Promise<Problem> {
    const hits = keys.flatMap((k) => { const t = taken.find((x) => x.kind === k.kind && x.value === masterKeyValue(k.kind, k.text)); return t ? [{ key: k, taken: t }] : []; });
    const names = await Promise.all(hits.map((h) => nameOf(h.taken)));
    const first = hits[0];
    return MasterErrors.duplicate(
      { value: first?.key.text ?? '', name: names[0] ?? '' },
      { field: first?.key.pointer.split('/')[1] ?? '', errors: hits.map((h, i) => fault(h.key.pointer, 'warehouse.taken', { value: h.key.text, name: names[i] ?? '' })) },
    );
  }
}

/** Rows in the order of their keys: two who want the same ones wait for each other instead of colliding crosswise. */
export function rowsOf(recordId: number, keys: readonly WantedKey[]): TakenKey[] {
  return keys.map((k) => ({ kind: k.kind, value: masterKeyValue(k.kind, k.text), recordId, unit: k.unit ?? null })).sort((a, b) => (keyText(a) < keyText(b) ? -1 : 1));
}

/** Records that have one of the keys, in the order of the keys. */
export const idsOf = (wanted: readonly { kind: MasterKeyKind; text: string }[], taken: readonly TakenKey[]): number[] =>
  wanted.flatMap((w) => taken.find((t) => t.kind === w.kind && t.value === masterKeyValue(w.kind, w.text))?.recordId ?? []);

async function nameOf(t: TakenKey): Promise<string> {
  const table = TABLES[t.kind.split('.')[0] as keyof typeof TABLES];
  return (await database.sql.all<{ name: string }>(`SELECT name FROM ${table} WHERE id=?`, [t.recordId]))[0]?.name ?? '';
}
