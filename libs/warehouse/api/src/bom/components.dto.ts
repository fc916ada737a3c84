import { IntField, QuantityField, RefField, TextField } from '@steward/platform';

/** A component as bodies name it. */
export class ComponentInput {
  @IntField({ opt: true, min: 1, description: 'Line of the draft it replaces' }) id?: number | null;
  @RefField('product') productId: number;
  @QuantityField({ min: 0.0001 }) quantity: string;
  @TextField({ opt: true, max: 20, description: 'Unit of the product; its base unit when absent' }) unit?: string | null;
  @QuantityField({ opt: true, min: 0, description: 'Its weight where the cost is divided by `ratio`' }) weight?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

/** A component as it travels. */
export class ComponentView {
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
  @QuantityField({ opt: true }) weight: string | null;
  @TextField({ opt: true, max: 200 }) remark: string | null;
}
