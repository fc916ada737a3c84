import { Inject, Injectable } from '@nestjs/common';
import { Transactional, context, currentContext, fault, forbidden, invalid, principal, record } from '@steward/platform';
import type { DictionaryItem } from './dictionary.entity.js';
import { freeName, matchItem, slug } from './dictionary.rules.js';
import { DictionaryStore, newItem } from './dictionary.store.js';

/** A choice as other domains see it; the label is in the language of the context. */
export interface DictionaryChoice { code: string; label: string; enabled: boolean; color: string | null; parentCode: string | null }

const english = (): boolean => currentContext()?.locale === 'en';
export const labelOf = (i: Pick<DictionaryItem, 'label' | 'labelEn'>): string => (english() && i.labelEn ? i.labelEn : i.label);

/** Dictionaries for other domains: cached, at most 5 s old. */
@Injectable()
export class DictionaryFacade {
  constructor(@Inject(DictionaryStore) private readonly store: DictionaryStore) {}

  /** Demands an enabled item; null and undefined pass, and so does `before`, what the record already has. Throws 422 `enum` at the pointer. */
  async ensure(dictionary: string, item: string | null | undefined, pointer: string, before?: string | null): Promise<void> {
    if (item === null || item === undefined || item === before) return;
    const found = (await this.store.items(dictionary)).find((i) => i.code === item);
    if (!found?.enabled) throw invalid(fault(pointer, 'enum'));
  }

  /** Choices in their order, disabled ones included. */
  async items(dictionary: string): Promise<DictionaryChoice[]> {
    return (await this.store.items(dictionary)).map((i) => ({ code: i.code, label: labelOf(i), enabled: i.enabled, color: i.color, parentCode: i.parentCode }));
  }

  /** Code → label, disabled items included. */
  async labels(dictionary: string): Promise<Map<string, string>> {
    return new Map((await this.store.items(dictionary)).map((i) => [i.code, labelOf(i)]));
  }

  /** Code of the enabled item a text of a file means (code or label, either language), or undefined. */
  async matchLabel(dictionary: string, text: string): Promise<string | undefined> {
    return matchItem((await this.store.items(dictionary)).filter((i) => i.enabled), text)?.code;
  }

  /** Code of the item of that label, created when there is none (import: "create unknown choices"). Throws 403 without system.dictionary.create. */
  @Transactional()
  async addItem(dictionary: string, label: string): Promise<string> {
    const items = await this.store.items(dictionary);
    const known = matchItem(items, label);
    if (known) return known.code;
    if (context().system === undefined && !principal().permissions.has('system.dictionary.create')) throw forbidden('system.dictionary.create');
    const code = freeName(slug(label, 32), (name) => items.some((i) => i.code === name), 32);
    const id = await this.store.insert(newItem(dictionary, { code, label: label.trim().slice(0, 100) }, await this.store.nextSort(dictionary), false));
    record({ entity: 'dictionary_item', entityId: id, action: 'create' });
    return code;
  }
}
