import { Inject, Injectable } from '@nestjs/common';
import { SCALE, scaled, unscaled } from '@steward/kernel';
import { type Problem, Transactional, demandVersion, difference, fault, invalid, orConflict, record, refuseForbidden } from '@steward/platform';
import { ProductFacade, type ProductRef, ratioOf } from '@steward/warehouse-api';
import { SalesErrors } from '../sales.errors.js';
import { CreatePriceListLine, type PriceListLineFields, UpdatePriceListLine } from './price-list.dto.js';
import type { PriceListLine } from './price-list.entity.js';
import { stamp } from './price-list.service.js';
import { PRICE_LIST_LINE, PriceListStore, UPDATE } from './price-list.store.js';

/** A price as columns. */
export type PriceColumns = Pick<PriceListLine, 'priceListId' | 'productId' | 'unit' | 'ratio' | 'price' | 'remark'>;

/** Use cases of the prices in price lists: one by one, and many by an import. */
@Injectable()
export class PriceListLines {
  constructor(@Inject(PriceListStore) private readonly lists: PriceListStore, @Inject(ProductFacade) private readonly products: ProductFacade) {}

  /** Throws 422 with pointers, 409 `sales.price_line_exists` when the list has a price for product and unit. */
  @Transactional()
  async create(input: CreatePriceListLine): Promise<PriceListLine> {
    refuseForbidden(input, CreatePriceListLine);
    const [list] = await this.lists.find([input.priceListId]);
    if (!list) throw invalid(fault('/priceListId', 'not_found'));
    const row = { priceListId: list.id, ...(await this.columns(input)) };
    const id = await orConflict(this.lists.insertLine({ ...stamp(), ...row }), taken);
    record({ entity: PRICE_LIST_LINE, entityId: id, action: 'create', changes: { price: [null, unscaled(row.price, SCALE.price)] }, payload: { version: 1 } });
    return this.lists.line(id);
  }

  @Transactional()
  async update(id: number, input: UpdatePriceListLine): Promise<PriceListLine> {
    refuseForbidden(input, UpdatePriceListLine);
    const before = await this.lists.lockLine(id, UPDATE);
    demandVersion(before);
    return this.write(before, await this.columns(input, before));
  }

  @Transactional()
  async delete(id: number): Promise<void> {
    const before = await this.lists.lockLine(id, UPDATE);
    demandVersion(before);
    await this.lists.deleteLines([id]);
    record({ entity: PRICE_LIST_LINE, entityId: id, action: 'delete', changes: { price: [unscaled(before.price, SCALE.price), null] } });
  }

  /** Writes columns of a locked price; nothing changed = no new version. */
  async write(before: PriceListLine, set: Partial<PriceColumns>): Promise<PriceListLine> {
    const changes = difference(before, set);
    if (Object.keys(changes).length === 0) return before;
    const version = await orConflict(this.lists.updateLine(before, set), taken);
    const { ratio: _ratio, price, ...told } = changes;
    record({ entity: PRICE_LIST_LINE, entityId: before.id, action: 'update', changes: { ...told, ...(price ? { price: price.map((v) => unscaled(v as number, SCALE.price)) as [string, string] } : {}) }, payload: { version } });
    return Object.assign({ ...before }, set, { version });
  }

  /** Adds checked prices nobody has given yet; gives the id of the first, the others follow it. */
  async add(rows: readonly PriceColumns[]): Promise<number> {
    const first = await this.lists.insertLines(rows.map((r) => ({ ...stamp(), ...r })));
    rows.forEach((r, i) => { record({ entity: PRICE_LIST_LINE, entityId: first + i, action: 'create', changes: { price: [null, unscaled(r.price, SCALE.price)] }, payload: { version: 1 } }); });
    return first;
  }

  private async columns(input: Partial<PriceListLineFields>, before?: PriceListLine): Promise<Omit<PriceColumns, 'priceListId'>> {
    const productId = input.productId ?? before?.productId ?? 0;
    const product = (await this.products.ensure([productId], () => '/productId', new Set(before ? [before.productId] : []))).get(productId) as ProductRef;
    const unit = input.unit ?? (before?.productId === productId ? before.unit : product.unit);
    const ratio = ratioOf(product, unit) ?? (before?.unit === unit && before.productId === productId ? before.ratio : undefined);
    if (ratio === undefined) throw invalid(fault('/unit', 'enum'));
    return { productId, unit, ratio, price: input.price === undefined ? (before?.price ?? 0) : scaled(input.price, SCALE.price), remark: input.remark === undefined ? (before?.remark ?? null) : input.remark };
  }
}

const taken = (): Problem => SalesErrors.priceLineExists({}, { errors: [fault('/productId', 'duplicate')] });
