import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SCALE, folded, scaled } from '@steward/kernel';
import { type NewRow, type Problem, Transactional, actorId, clock, demandVersion, difference, fault, invalid, orConflict, record } from '@steward/platform';
import { DictionaryFacade } from '@steward/system-api';
import { SalesErrors } from '../sales.errors.js';
import type { CopyPriceList, CreatePriceList, PriceListFields, UpdatePriceList } from './price-list.dto.js';
import type { PriceList } from './price-list.entity.js';
import { expandPriceListsWith } from './price-list.list.js';
import { adjusted } from './price-list.rules.js';
import { DELETE, PRICE_LIST, PriceListStore, UPDATE } from './price-list.store.js';

type Columns = Pick<PriceList, 'name' | 'nameKey' | 'priceLevel' | 'validFrom' | 'validTo' | 'enabled' | 'remark'>;

/** Use cases of price lists: for whom they are and when they are in force. */
@Injectable()
export class PriceListService implements OnModuleInit {
  constructor(@Inject(PriceListStore) private readonly lists: PriceListStore, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade) {}

  onModuleInit(): void {
    expandPriceListsWith(async (items) => {
      const counts = await this.lists.counts(items.map((i) => i.id));
      for (const i of items) i['lineCount'] = counts.get(i.id) ?? 0;
    });
  }

  /** Throws 422 with pointers, 409 `sales.price_list_exists` when the name is taken. */
  @Transactional()
  async create(input: CreatePriceList): Promise<PriceList> {
    const id = await this.insert(await this.columns(input));
    record({ entity: PRICE_LIST, entityId: id, action: 'create', payload: { version: 1 } });
    return this.lists.get(id);
  }

  /** Changes what was sent. Documents that have taken a price keep it. */
  @Transactional()
  async update(id: number, input: UpdatePriceList): Promise<PriceList> {
    const before = await this.lists.lock(id, UPDATE);
    demandVersion(before);
    const set = await this.columns(input, before);
    const changes = difference(before, set);
    if (Object.keys(changes).length === 0) return before;
    await orConflict(this.lists.update(before, set), taken);
    const { nameKey: _key, ...told } = changes;
    record({ entity: PRICE_LIST, entityId: id, action: 'update', changes: told, payload: { version: before.version + 1 } });
    return this.lists.get(id);
  }

  /** Deletes a list with its prices; documents keep what they have taken from it. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const before = await this.lists.lock(id, DELETE);
    demandVersion(before);
    await this.lists.delete(id);
    record({ entity: PRICE_LIST, entityId: id, action: 'delete', changes: { name: [before.name, null] } });
  }

  /** A list of its own with the prices of another one, times a factor. */
  @Transactional()
  async copy(id: number, { factor, ...input }: CopyPriceList): Promise<PriceList> {
    const from = await this.lists.get(id);
    const copyId = await this.insert(await this.columns(input));
    const by = factor ? scaled(factor, SCALE.rate) : 10 ** SCALE.rate;
    const lines = await this.lists.linesOf(from.id);
    await this.lists.insertLines(lines.map(({ productId, unit, ratio, price, remark }) => ({ ...stamp(), priceListId: copyId, productId, unit, ratio, price: adjusted(price, by), remark })));
    record({ entity: PRICE_LIST, entityId: copyId, action: 'create', changes: { copiedFrom: [null, from.name] }, payload: { version: 1 } });
    return this.lists.get(copyId);
  }

  /** The lists of these names, made where there are none: for imports. Gives them by folded name. */
  async named(wanted: readonly Pick<PriceListFields, 'name' | 'priceLevel' | 'validFrom' | 'validTo'>[]): Promise<Map<string, PriceList>> {
    const keys = [...new Set(wanted.map((w) => listKey(w.name)))];
    const found = new Map((await this.lists.named(keys)).map((l) => [l.nameKey, l]));
    for (const w of wanted) if (!found.has(listKey(w.name))) found.set(listKey(w.name), await this.create(w));
    return found;
  }

  private insert(columns: Columns): Promise<number> {
    const row: NewRow<PriceList> = { ...stamp(), ...columns };
    return orConflict(this.lists.insert(row), taken);
  }

  private async columns(input: Partial<PriceListFields>, before?: PriceList): Promise<Columns> {
    await this.dictionaries.ensure('customer.price_level', input.priceLevel, '/priceLevel', before?.priceLevel);
    const name = input.name ?? before?.name ?? '';
    const validFrom = input.validFrom ?? before?.validFrom ?? clock.today();
    const validTo = input.validTo === undefined ? (before?.validTo ?? null) : input.validTo;
    if (validTo !== null && validTo < validFrom) throw invalid(fault('/validTo', 'min', { min: validFrom }));
    return {
      name, nameKey: listKey(name), priceLevel: input.priceLevel ?? before?.priceLevel ?? '', validFrom, validTo, enabled: input.enabled ?? before?.enabled ?? true,
      remark: input.remark === undefined ? (before?.remark ?? null) : input.remark,
    };
  }
}

/** Under this two names are the same list. */
export const listKey = (name: string): string => folded(name).slice(0, 160);
/** Columns every new row has. */
export const stamp = (): { version: number; createdAt: string; createdBy: number; updatedAt: string; updatedBy: number } => { const now = clock.stamp(); return { version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() }; };
const taken = (): Problem => SalesErrors.priceListExists({}, { errors: [fault('/name', 'duplicate')] });
