import { Changes, DictField, IntField, LinesField, MoneyField, RefField, TextField } from '@steward/platform';
import { DocumentFields, DocumentView } from '../document/document.dto.js';

const COST = 'cost.view';

export class CostAdjustmentLineInput {
  @IntField({ opt: true, min: 1, description: 'Line of the draft it replaces' }) id?: number | null;
  @RefField('product') productId: number;
  @MoneyField({ needs: COST, description: 'By how much the value of the stock changes, up or down; not zero. It may not fall below zero' }) amount: string;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

export class CreateCostAdjustment extends DocumentFields {
  @RefField('warehouse', { opt: true, description: 'The default one when absent' }) warehouseId?: number | null;
  @DictField('warehouse.cost_adjustment_reason') reason: string;
  @LinesField(() => CostAdjustmentLineInput, { max: 500 }) lines: CostAdjustmentLineInput[];
}

export class UpdateCostAdjustment extends Changes(CreateCostAdjustment) {}

export class CostAdjustmentLineView {
  @IntField() id: number;
  @IntField() lineNo: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @MoneyField({ needs: COST }) amount: string;
  @MoneyField({ needs: COST, description: 'What went into the value of the stock' }) booked: string;
  @MoneyField({ needs: COST, description: 'What did not, because nothing was on hand: cost of goods that are gone' }) difference: string;
  @TextField({ opt: true, max: 200 }) remark: string | null;
}

/** The head as lists show it. */
export class CostAdjustmentItem extends DocumentView {
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @TextField({ max: 32 }) reason: string;
  @MoneyField({ needs: COST, description: 'booked + difference' }) amount: string;
  @MoneyField({ needs: COST }) booked: string;
  @MoneyField({ needs: COST }) difference: string;
}

export class CostAdjustmentView extends CostAdjustmentItem {
  @LinesField(() => CostAdjustmentLineView) lines: CostAdjustmentLineView[];
}
