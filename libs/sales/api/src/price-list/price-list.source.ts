import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { registerPriceSource } from '../price/price-source.js';
import { foundPrices } from './price-list.rules.js';
import { PriceListStore } from './price-list.store.js';

/** Price lists as a source of prices: the list of the customer's level that is in force on the day of the document (domain.md 2.3). */
@Injectable()
export class PriceListSource implements OnModuleInit {
  constructor(@Inject(PriceListStore) private readonly lists: PriceListStore) {}

  onModuleInit(): void {
    registerPriceSource({ key: 'price_list', rank: 30, prices: async ({ priceLevel, docDate, products }) => (priceLevel === null ? new Map() : foundPrices(await this.lists.inForce(priceLevel, docDate, [...products.keys()]))) });
  }
}
