import { Changes, DictField, EnumField, LinesField, MoneyField, PriceField, QuantityField, RefField, TextField } from '@steward/platform';
import { DocumentFields, DocumentView } from '../document/document.dto.js';
import { GoodsLineInput, GoodsLineView } from '../document/goods-line.dto.js';
import { DIRECTIONS, type Direction } from './other-stock.entity.js';

const COST = 'cost.view';

export class OtherStockLineInput extends GoodsLineInput {
  @PriceField({ opt: true, min: 0, needs: COST, description: 'What one unit of goods that come in is worth; the average of the warehouse, else the last cost, when absent' }) unitCost?: string | null;
}

export class OtherStockFields extends DocumentFields {
  @RefField('warehouse', { opt: true, description: 'The default one when absent' }) warehouseId?: number | null;
  @TextField({ opt: true, max: 100, description: 'Who brought or took the goods' }) counterparty?: string | null;
}

export class CreateOtherStock extends OtherStockFields {
  @EnumField(DIRECTIONS, { description: 'Whether goods come in or go out' }) direction: Direction;
  @DictField('warehouse.other_stock_reason') reason: string;
  @LinesField(() => OtherStockLineInput, { max: 500 }) lines: OtherStockLineInput[];
}

export class UpdateOtherStock extends Changes(CreateOtherStock, ['direction']) {}

export class OtherStockLineView extends GoodsLineView {
  @PriceField({ opt: true, needs: COST }) unitCost: string | null;
}

/** The head as lists show it. */
export class OtherStockItem extends DocumentView {
  @EnumField(DIRECTIONS) direction: Direction;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @TextField({ max: 32 }) reason: string;
  @TextField({ opt: true, max: 100 }) counterparty: string | null;
  @QuantityField() quantity: string;
  @MoneyField({ needs: COST, description: 'Worth of the goods' }) cost: string;
}

export class OtherStockView extends OtherStockItem {
  @LinesField(() => OtherStockLineView) lines: OtherStockLineView[];
}
