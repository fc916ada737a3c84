import { Id, IntColumn, MoneyColumn, QuantityColumn, Ref, TextColumn } from '@steward/platform';

/** A line of a document that moves goods without buying or selling them: the product as it was, its measure, and what it cost. */
export abstract class GoodsLine {
  @Id() id: number;
  @Ref() documentId: number;
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  /** What the goods are worth: known once the document is approved. */
  @MoneyColumn() cost: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
