import { Injectable } from '@nestjs/common';
import { database } from '@steward/platform';
import { Snapshot } from '../snapshot/snapshot.js';
import { type DictionaryItem, dictionaryTable, presetMarkTable } from './dictionary.entity.js';
import type { Dictionary, PresetItem } from './dictionary.registry.js';

type NewItem = Pick<DictionaryItem, 'dictionary' | 'code' | 'label' | 'labelEn' | 'color' | 'sort' | 'enabled' | 'parentCode' | 'isPreset'>;

/** Items of all dictionaries, kept as one snapshot: they are few and asked for all the time. */
@Injectable()
export class DictionaryStore {
  private readonly byDictionary = new Snapshot(async (sql) => {
    const map = new Map<string, DictionaryItem[]>();
    for (const item of await dictionaryTable.query('ORDER BY t.sort, t.id', [], sql)) {
      const list = map.get(item.dictionary);
      if (list) list.push(item);
      else map.set(item.dictionary, [item]);
    }
    return map;
  });

  /** Items in their order, disabled ones included. */
  async items(dictionary: string): Promise<readonly DictionaryItem[]> {
    return (await this.byDictionary.get()).get(dictionary) ?? [];
  }

  lock(id: number): Promise<DictionaryItem | undefined> {
    return dictionaryTable.find({ id }, { lock: true });
  }

  insert(item: NewItem): Promise<number> {
    this.byDictionary.touch();
    return dictionaryTable.insert(item);
  }

  update(item: DictionaryItem, set: Partial<NewItem>): Promise<number> {
    this.byDictionary.touch();
    return dictionaryTable.update(item.id, item.version, set);
  }

  async delete(item: DictionaryItem): Promise<void> {
    this.byDictionary.touch();
    await dictionaryTable.delete({ id: item.id });
  }

  /** Puts items into a new order; order is no content, so versions stay. */
  async reorder(ids: readonly number[]): Promise<void> {
    this.byDictionary.touch();
    for (const [i, id] of ids.entries()) await dictionaryTable.change({ id }, { sort: (i + 1) * 10 });
  }

  async nextSort(dictionary: string): Promise<number> {
    const rows = await database.sql.all<{ n: number | null }>('SELECT MAX(sort) AS n FROM dictionary_item WHERE dictionary=?', [dictionary]);
    return Number(rows[0]?.n ?? 0) + 10;
  }

  /** Creates the presets that were never created before; gives their number. */
  async plant(dictionary: Dictionary): Promise<number> {
    const names = dictionary.presets.map((p) => markOf(dictionary, p));
    const known = new Set((await presetMarkTable.all({ name: names })).map((m) => m.name));
    const missing = dictionary.presets.filter((p) => !known.has(markOf(dictionary, p)));
    if (missing.length === 0) return 0;
    const have = new Set((await dictionaryTable.all({ dictionary: dictionary.code })).map((i) => i.code));
    let sort = await this.nextSort(dictionary.code);
    const rows = missing.filter((p) => !have.has(p.code)).map((p) => newItem(dictionary.code, p, (sort += 10) - 10, true));
    this.byDictionary.touch();
    await presetMarkTable.insertMany(missing.map((p) => ({ name: markOf(dictionary, p) })));
    await dictionaryTable.insertMany(rows);
    return rows.length;
  }
}

const markOf = (d: Dictionary, p: PresetItem): string => `dictionary:${d.code}:${p.code}`;

export const newItem = (dictionary: string, p: PresetItem, sort: number, isPreset: boolean): NewItem =>
  ({ dictionary, code: p.code, label: p.label, labelEn: p.labelEn ?? null, color: p.color ?? null, sort, enabled: true, parentCode: p.parentCode ?? null, isPreset });
