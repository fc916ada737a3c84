import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { ProductFacade } from '@steward/warehouse-api';
import { PriceListLineView, type PriceListView } from './price-list.dto.js';
import type { PriceList, PriceListLine } from './price-list.entity.js';
import { PriceListStore } from './price-list.store.js';

/** Price lists and their prices as they travel. */
@Injectable()
export class PriceListViews {
  constructor(@Inject(PriceListStore) private readonly lists: PriceListStore, @Inject(ProductFacade) private readonly products: ProductFacade) {}

  async list({ nameKey: _key, ...rest }: PriceList): Promise<PriceListView> {
    return { ...rest, lineCount: (await this.lists.counts([rest.id])).get(rest.id) ?? 0 };
  }

  async line({ ratio: _ratio, price, ...rest }: PriceListLine): Promise<PriceListLineView> {
    const product = (await this.products.get([rest.productId])).get(rest.productId);
    return withoutForbidden({ ...rest, productCode: product?.code ?? '', productName: product?.name ?? '', price: unscaled(price, SCALE.price) }, PriceListLineView);
  }
}
