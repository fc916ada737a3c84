import { BoolColumn, CodeColumn, Id, IntColumn, MoneyColumn, PriceColumn, QuantityColumn, RateColumn, Ref, TextColumn, col } from '@steward/platform';

/** What a line of a quotation, an order or a return has: snapshot of the product, quantity, price and the figures `documentTotals` gave it. */
export abstract class SalesLineRow {
  @Id() id: number;
  /** Place in the document, from 1. */
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  @CodeColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(16) unit: string;
  /** Base units in one unit, ×1e4. */
  @QuantityColumn() ratio: number;
  /** In `unit`, ×1e4. */
  @QuantityColumn() quantity: number;
  /** In the base unit, ×1e4: progress counts in it. */
  @QuantityColumn() baseQuantity: number;
  /** For one `unit`, ×1e6; with or without tax as the document says. */
  @PriceColumn() unitPrice: number;
  @RateColumn() discountRate: number;
  @RateColumn() taxRate: number;
  @BoolColumn() gift: boolean;
  /** A service 服务: nothing is shipped. */
  @BoolColumn() service: boolean;
  /** Where the price came from, e.g. `level`; null when somebody typed it. */
  @CodeColumn(16, { nullable: true }) priceSource: string | null;
  /** quantity × price less the line's discount, in fen. */
  @MoneyColumn() amount: number;
  /** Its part of the discount on the whole document. */
  @MoneyColumn() discountShare: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  /** net + tax: what the line costs the customer. */
  @MoneyColumn() payable: number;
  @TextColumn(500, { nullable: true }) remark: string | null;
}

/** The columns of {@link SalesLineRow} for migrations. */
export const salesLineColumns = (): ReturnType<typeof col.id>[] => [
  col.id(), col.int('lineNo'), col.ref('productId'), col.text('productCode', 64), col.text('productName', 200), col.text('spec', 200, { nullable: true }), col.text('unit', 16), col.scaled('ratio'),
  col.scaled('quantity'), col.scaled('baseQuantity'), col.scaled('unitPrice'), col.scaled('discountRate'), col.scaled('taxRate'), col.bool('gift'), col.bool('service'),
  col.text('priceSource', 16, { nullable: true }), col.scaled('amount'), col.scaled('discountShare'), col.scaled('net'), col.scaled('tax'), col.scaled('payable'), col.text('remark', 500, { nullable: true }),
];

/** A line before it is stored: the columns all sales lines share. `id` of a line that exists already. */
export type LineDraft = Omit<SalesLineRow, 'id'> & { id?: number };
