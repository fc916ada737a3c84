import { Changes, EnumField, IntField, LinesField, MoneyField, QuantityField, RefField, TextField } from '@steward/platform';
import { SPLIT_RULES, type SplitRule } from '../assembly/assembly.rules.js';
import { DocumentFields, DocumentView } from '../document/document.dto.js';
import { ComponentInput, ComponentView } from './components.dto.js';

const COST = 'cost.view';

export class BomFields extends DocumentFields {
  @TextField({ opt: true, max: 100, description: 'That of the product when absent' }) name?: string | null;
  @RefField('product', { description: 'What is made' }) productId: number;
  @QuantityField({ opt: true, min: 0.0001, description: 'How much the lines make; 1 when absent' }) quantity?: string | null;
  @TextField({ opt: true, max: 20, description: 'Unit of the product; its base unit when absent' }) unit?: string | null;
  @EnumField(SPLIT_RULES, { opt: true, description: 'How taking apart divides the cost; `cost` when absent' }) splitBy?: SplitRule | null;
  @MoneyField({ opt: true, min: 0, needs: COST, description: 'What making that much costs besides' }) fee?: string | null;
}

export class CreateBom extends BomFields {
  @LinesField(() => ComponentInput, { min: 1, max: 200 }) lines: ComponentInput[];
}
export class UpdateBom extends Changes(CreateBom) {}

/** The head as lists show it. */
export class BomItem extends DocumentView {
  @TextField({ max: 100 }) name: string;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @QuantityField() ratio: string;
  @QuantityField() quantity: string;
  @QuantityField() baseQuantity: string;
  @EnumField(SPLIT_RULES) splitBy: SplitRule;
  @MoneyField({ needs: COST }) fee: string;
  @IntField({ description: 'Number of components' }) components: number;
}

export class BomView extends BomItem {
  @LinesField(() => ComponentView) lines: ComponentView[];
}
