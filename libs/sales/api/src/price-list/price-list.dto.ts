import { BoolField, Changes, DateField, DictField, InstantField, IntField, PriceField, RateField, RefField, TextField } from '@steward/platform';
import { PRICE } from '../line/sales-line.dto.js';

const needs = PRICE;

/** What people say of a price list. */
export class PriceListFields {
  @TextField({ max: 100 }) name: string;
  @DictField('customer.price_level', { description: 'Customers of this level pay its prices' }) priceLevel: string;
  @DateField({ description: 'First day it is in force' }) validFrom: string;
  @DateField({ opt: true, description: 'Last day; null = until another list takes over' }) validTo?: string | null;
  @BoolField({ opt: true, description: 'True when absent' }) enabled?: boolean | null;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
}

export class CreatePriceList extends PriceListFields {}
export class UpdatePriceList extends Changes(PriceListFields) {}

/** A new list with the prices of another one, e.g. those of next year. */
export class CopyPriceList extends PriceListFields {
  @RateField({ opt: true, min: 0.0001, max: 100, description: 'All prices times this, e.g. "1.05"; 1 when absent' }) factor?: string | null;
}

export class PriceListView extends PriceListFields {
  @IntField() id: number;
  @IntField() version: number;
  @IntField({ description: 'Prices in it' }) lineCount: number;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}

/** Row of the list of price lists. */
export class PriceListItem {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 100 }) name: string;
  @DictField('customer.price_level') priceLevel: string;
  @DateField() validFrom: string;
  @DateField({ opt: true }) validTo: string | null;
  @BoolField() enabled: boolean;
  @IntField() lineCount: number;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
  @InstantField({ opt: true }) createdAt?: string;
  @RefField('user', { opt: true }) createdBy?: number;
  @InstantField() updatedAt: string;
  @RefField('user', { opt: true }) updatedBy?: number;
}

/** Price of a product in one of its units. */
export class PriceListLineFields {
  @RefField('product') productId: number;
  @TextField({ opt: true, max: 16, description: "The product's base unit when absent" }) unit?: string | null;
  @PriceField({ min: 0, max: 1_000_000_000, needs, description: 'For one unit' }) price: string;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
}

export class CreatePriceListLine extends PriceListLineFields {
  @RefField('price_list') priceListId: number;
}
export class UpdatePriceListLine extends Changes(PriceListLineFields) {}

export class PriceListLineView {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('price_list') priceListId: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ max: 16 }) unit: string;
  @PriceField({ needs }) price?: string;
  @TextField({ opt: true, max: 500 }) remark: string | null;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}

/** Row of the list of prices, with its list and its product beside it. */
export class PriceListLineItem {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('price_list') priceListId: number;
  @TextField({ max: 100 }) priceListName: string;
  @DictField('customer.price_level') priceLevel: string;
  @DateField() validFrom: string;
  @DateField({ opt: true }) validTo: string | null;
  @BoolField() enabled: boolean;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 16 }) unit: string;
  @PriceField({ opt: true, needs }) price?: string;
  @PriceField({ opt: true, needs, description: 'List price of the product for one base unit' }) salePrice?: string | null;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
  @InstantField() updatedAt: string;
  @RefField('user', { opt: true }) updatedBy?: number;
}
