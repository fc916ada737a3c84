import { defineSetting } from '@steward/system-api';

/** Parameters of the warehouse (domain.md 2.13). Percent of what was ordered that may be shipped or received beyond it. */
export const OVER_SHIP = defineSetting<number>({ key: 'warehouse.over_ship_percent', kind: 'integer', default: 0, min: 0, max: 100, scope: 'signed_in' });
export const OVER_RECEIVE = defineSetting<number>({ key: 'warehouse.over_receive_percent', kind: 'integer', default: 0, min: 0, max: 100, scope: 'signed_in' });
/** Goods are worth what they cost without tax: on for 一般纳税人, off for 小规模. */
export const COST_EXCL_TAX = defineSetting<boolean>({ key: 'warehouse.cost_excl_tax', kind: 'boolean', default: true, scope: 'signed_in' });
/** Prices of suppliers contain the tax (含税单价). */
export const PRICE_INCLUDES_TAX = defineSetting<boolean>({ key: 'warehouse.price_includes_tax', kind: 'boolean', default: true, scope: 'signed_in' });
/** Tax rate in percent where the product has none, and of other charges. */
export const DEFAULT_TAX = defineSetting<number>({ key: 'warehouse.default_tax_percent', kind: 'integer', default: 13, min: 0, max: 100, scope: 'signed_in' });
