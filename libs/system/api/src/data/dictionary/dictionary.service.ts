import { Inject, Injectable } from '@nestjs/common';
import { Texts, Transactional, context, demandVersion, difference, fault, invalid, isDuplicate, notFound, orConflict, record, transaction } from '@steward/platform';
import { DataErrors } from '../data.errors.js';
import type { CreateDictionaryItem, DictionaryItemView, DictionaryView, UpdateDictionaryItem } from './dictionary.dto.js';
import type { DictionaryItem } from './dictionary.entity.js';
import { allDictionaries, dictionaryOf } from './dictionary.registry.js';
import { freeName, slug } from './dictionary.rules.js';
import { DictionaryStore, newItem } from './dictionary.store.js';
import { DictionaryUsage } from './dictionary.usage.js';

const FIELDS = ['label', 'labelEn', 'color', 'parentCode', 'enabled'] as const;

/** Dictionaries page: choices are added, renamed, ordered, disabled; deleted only while no record uses them. */
@Injectable()
export class DictionaryService {
  constructor(@Inject(DictionaryStore) private readonly store: DictionaryStore, @Inject(DictionaryUsage) private readonly usage: DictionaryUsage, @Inject(Texts) private readonly texts: Texts) {}

  async list(): Promise<DictionaryView[]> {
    const out: DictionaryView[] = [];
    for (const { code } of allDictionaries()) out.push({ code, label: this.texts.maybe(context().locale, `dictionary.${code}`) ?? code, module: code.split('.')[0] ?? '', itemCount: (await this.store.items(code)).length });
    return out.sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  async items(dictionary: string): Promise<DictionaryItemView[]> {
    this.demand(dictionary, '/code');
    return (await this.store.items(dictionary)).map(viewOf);
  }

  /** Throws 409 when the code or the label is taken. */
  @Transactional()
  async create(input: CreateDictionaryItem): Promise<DictionaryItemView> {
    this.demand(input.dictionary, '/dictionary');
    const items = await this.store.items(input.dictionary);
    demandParent(items, input.parentCode, undefined);
    demandLabel(items, input.label, undefined);
    const code = input.code ?? freeName(slug(input.label, 32), (name) => items.some((i) => i.code === name), 32);
    const preset = { code, label: input.label, ...(input.labelEn ? { labelEn: input.labelEn } : {}), ...(input.color ? { color: input.color } : {}), ...(input.parentCode ? { parentCode: input.parentCode } : {}) };
    const id = await orConflict(this.store.insert(newItem(input.dictionary, preset, await this.store.nextSort(input.dictionary), false)), () => DataErrors.dictionaryItemTaken({ label: code }));
    record({ entity: 'dictionary_item', entityId: id, action: 'create' });
    return viewOf(await this.get(id));
  }

  @Transactional()
  async update(id: number, input: UpdateDictionaryItem): Promise<DictionaryItemView> {
    const item = await this.get(id);
    demandVersion(item);
    const items = await this.store.items(item.dictionary);
    if (input.label !== undefined) demandLabel(items, input.label, id);
    if (input.parentCode !== undefined) demandParent(items, input.parentCode, item.code);
    const set = { label: input.label, labelEn: input.labelEn, color: input.color, parentCode: input.parentCode, enabled: input.enabled };
    const changes = difference(item, { ...item, ...defined(set) }, FIELDS);
    if (Object.keys(changes).length === 0) return viewOf(item);
    await this.store.update(item, set);
    record({ entity: 'dictionary_item', entityId: id, action: 'update', changes });
    return viewOf(await this.get(id));
  }

  /** Throws 409 with the number of records while the item is used or has items below it: disable it instead. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const item = await this.get(id);
    demandVersion(item);
    const children = (await this.store.items(item.dictionary)).filter((i) => i.parentCode === item.code).length;
    const count = children + (await this.usage.of(item.dictionary, item.code));
    if (count > 0) throw DataErrors.dictionaryItemUsed({ label: item.label, count }, { count });
    await this.store.delete(item);
    record({ entity: 'dictionary_item', entityId: id, action: 'delete', changes: { dictionary: [item.dictionary, null], code: [item.code, null], label: [item.label, null] } });
  }

  @Transactional()
  async reorder(dictionary: string, ids: readonly number[]): Promise<DictionaryItemView[]> {
    this.demand(dictionary, '/dictionary');
    const have = new Set((await this.store.items(dictionary)).map((i) => i.id));
    if (new Set(ids).size !== ids.length || ids.length !== have.size || ids.some((id) => !have.has(id))) throw invalid(fault('/ids', 'ref'));
    await this.store.reorder(ids);
    return (await this.store.items(dictionary)).map(viewOf);
  }

  /** Start-up: creates presets that were never created. Another process may do the same at the same time. */
  async plant(): Promise<void> {
    for (const dictionary of allDictionaries()) {
      try {
        await transaction(() => this.store.plant(dictionary));
      } catch (e) {
        if (!isDuplicate(e)) throw e;
      }
    }
  }

  private demand(dictionary: string, pointer: string): void {
    if (!dictionaryOf(dictionary)) throw invalid(fault(pointer, 'enum'));
  }

  private async get(id: number): Promise<DictionaryItem> {
    const item = await this.store.lock(id);
    if (!item) throw notFound();
    return item;
  }
}

function demandLabel(items: readonly DictionaryItem[], label: string, id: number | undefined): void {
  if (items.some((i) => i.id !== id && i.label === label)) throw DataErrors.dictionaryItemTaken({ label });
}

/** The parent exists and is not below the item itself. */
function demandParent(items: readonly DictionaryItem[], parentCode: string | null | undefined, self: string | undefined): void {
  if (!parentCode) return;
  const of = new Map(items.map((i) => [i.code, i.parentCode]));
  if (!of.has(parentCode)) throw invalid(fault('/parentCode', 'not_found'));
  for (let at: string | null | undefined = parentCode, n = 0; at && n <= items.length; at = of.get(at), n++) if (at === self) throw invalid(fault('/parentCode', 'ref'));
}

const defined = <T extends object>(o: T): Partial<T> => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as Partial<T>;

export function viewOf(i: DictionaryItem): DictionaryItemView {
  return { id: i.id, version: i.version, dictionary: i.dictionary, code: i.code, label: i.label, labelEn: i.labelEn, color: i.color, sort: i.sort, enabled: i.enabled, parentCode: i.parentCode, isPreset: i.isPreset };
}
