import { defineSetting } from '@steward/system-api';

/** Parameters of sales (domain.md 2.13). `sales.credit_action` is declared by finance, which does the checking. */

/** What becomes a receivable: the confirmed order, or each shipment. Frozen on every order. */
export const AR_BASIS = defineSetting<string>({ key: 'sales.ar_basis', kind: 'enum', default: 'order', values: ['order', 'shipment'], scope: 'signed_in' });
/** 含税单价: prices of new documents include the tax. */
export const PRICE_INCLUDES_TAX = defineSetting<boolean>({ key: 'sales.price_includes_tax', kind: 'boolean', default: true, scope: 'signed_in' });
/** Per cent; for products without a rate of their own and for other charges. */
export const DEFAULT_TAX = defineSetting<number>({ key: 'sales.default_tax', kind: 'integer', default: 13, min: 0, max: 100, scope: 'signed_in' });
/** A price below the product's minimum: refuse, ask, or let it be. */
export const MIN_PRICE_ACTION = defineSetting<string>({ key: 'sales.min_price_action', kind: 'enum', default: 'block', values: ['block', 'warn', 'off'], scope: 'signed_in' });
/** The last price to a customer is proposed the next time. */
export const LAST_PRICE_MEMORY = defineSetting<boolean>({ key: 'sales.last_price_memory', kind: 'boolean', default: true, scope: 'signed_in' });
/** Goods come back only against the order they were shipped for. */
export const RETURN_REQUIRES_SHIPMENT = defineSetting<boolean>({ key: 'sales.return_requires_shipment', kind: 'boolean', default: true, scope: 'signed_in' });
/** Days a new quotation is valid; 0 = without end. */
export const QUOTATION_DAYS = defineSetting<number>({ key: 'sales.quotation_days', kind: 'integer', default: 30, min: 0, max: 3650, scope: 'signed_in' });
