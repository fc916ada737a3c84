import { IntField, MoneyField, QuantityField, RefField, TextField } from '@steward/platform';
import { unscaled } from '@steward/kernel';
import type { GoodsLine } from './goods-line.entity.js';

/** What is said of goods on a line. */
export class GoodsLineInput {
  @IntField({ opt: true, min: 1, description: 'Line of the draft it replaces' }) id?: number | null;
  @RefField('product') productId: number;
  @QuantityField({ min: 0.0001 }) quantity: string;
  @TextField({ opt: true, max: 20, description: 'Unit of the product, its base unit when absent' }) unit?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

/** A line of goods as it travels. */
export class GoodsLineView {
  @IntField() id: number;
  @IntField() lineNo: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @QuantityField({ description: 'Base units in one of the unit' }) ratio: string;
  @QuantityField() quantity: string;
  @QuantityField() baseQuantity: string;
  @MoneyField({ needs: 'cost.view', description: 'Worth of the goods, known once they are booked' }) cost: string;
  @TextField({ opt: true, max: 200 }) remark: string | null;
}

export const goodsLineView = (l: GoodsLine): GoodsLineView => ({
  id: l.id, lineNo: l.lineNo, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, ratio: unscaled(l.ratio, 4), quantity: unscaled(l.quantity, 4),
  baseQuantity: unscaled(l.baseQuantity, 4), cost: unscaled(l.cost, 2), remark: l.remark,
});
