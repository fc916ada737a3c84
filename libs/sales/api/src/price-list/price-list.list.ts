import { type ListField, type ListItem, type ListSpec, defineList } from '@steward/platform';
import { PRICE } from '../line/sales-line.dto.js';
import { priceListRule } from './price-list.store.js';

let expand: (items: ListItem[]) => Promise<void> = () => Promise.resolve();
/** The service tells, once it is made, how rows of the list are completed. */
export const expandPriceListsWith = (fn: typeof expand): void => { expand = fn; };

const needs = PRICE;
const LEVEL = { kind: 'dictionary', dictionary: 'customer.price_level', sort: true } as const;

export const PRICE_LISTS: ListSpec = defineList({
  key: 'price-lists', table: 'price_list', entity: 'price_list', scope: priceListRule, hides: '1=1', searchColumns: ['name', 'remark'], defaultSort: '-validFrom', expand: (items) => expand(items),
  fields: {
    id: { kind: 'integer', sort: true },
    name: { kind: 'text', sort: 'nameKey' },
    priceLevel: { ...LEVEL },
    validFrom: { kind: 'date', sort: true },
    validTo: { kind: 'date', sort: true },
    enabled: { kind: 'boolean', sort: true },
    remark: { kind: 'text' },
    createdAt: { kind: 'instant', sort: true, extra: true },
    createdBy: { kind: 'user', extra: true },
    updatedAt: { kind: 'instant', sort: true },
    updatedBy: { kind: 'user', extra: true },
  },
});

const list = (o: ListField): ListField => ({ from: 'l', ...o });
const product = (o: ListField): ListField => ({ from: 'p', ...o });

/** All prices of all lists, each with its list and its product. */
export const PRICE_LIST_LINES: ListSpec = defineList({
  key: 'price-list-lines', table: 'price_list_line', entity: 'price_list_line', scope: priceListRule, hides: '1=1', searchFields: ['productCode', 'productName', 'spec', 'priceListName'], defaultSort: '-id',
  joins: { l: { table: 'price_list', on: 'l.id=t.priceListId' }, p: { table: 'product', on: 'p.id=t.productId' } },
  fields: {
    id: { kind: 'integer', sort: true },
    priceListId: { kind: 'ref', indexed: true },
    priceListName: list({ kind: 'text', column: 'name', sort: true }),
    priceLevel: list({ ...LEVEL }),
    validFrom: list({ kind: 'date', sort: true }),
    validTo: list({ kind: 'date', sort: true }),
    enabled: list({ kind: 'boolean' }),
    productId: { kind: 'ref', indexed: true },
    productCode: product({ kind: 'text', column: 'code', sort: true }),
    productName: product({ kind: 'text', column: 'name', sort: true }),
    spec: product({ kind: 'text' }),
    unit: { kind: 'text' },
    price: { kind: 'price', sort: true, needs },
    salePrice: product({ kind: 'price', sort: true, needs }),
    remark: { kind: 'text', extra: true },
    updatedAt: { kind: 'instant', sort: true },
    updatedBy: { kind: 'user', extra: true },
  },
});
