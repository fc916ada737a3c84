import { BoolField, Changes, EnumField, InstantField, IntField, LinesField, MoneyField, NestedField, PriceField, QuantityField, RateField, RefField, RefsField, TextField, TextsField } from '@steward/platform';
import { DocumentFields, DocumentView } from '../document/document.dto.js';
import { PHASES, type Phase } from './stocktake.entity.js';
import { COUNTINGS, type Counting, OUTCOMES, type Outcome } from './stocktake.rules.js';
import { BOOK } from './stocktake.rights.js';

const COST = 'cost.view';

export class StocktakeFields extends DocumentFields {
  @RefField('warehouse', { opt: true, description: 'The default one when absent' }) warehouseId?: number | null;
  @RefsField('category', { opt: true, description: 'Categories with all below them; everything when absent' }) categoryIds?: number[] | null;
  @TextsField({ opt: true, max: 50, description: 'Items of the dictionary product.brand' }) brands?: string[] | null;
  @RefsField('product', { opt: true, max: 5_000, description: 'These products alone' }) productIds?: number[] | null;
  @BoolField({ opt: true, description: 'Only products of which something lies there when counting begins; true when absent' }) withStock?: boolean | null;
  @BoolField({ opt: true, description: 'Nobody sees what should lie there before counting has ended; false when absent' }) blind?: boolean | null;
  @EnumField(COUNTINGS, { opt: true, description: '`add`: each counts a part, counts of one product add up; `compare`: each counts all of it, counts must agree. `add` when absent' }) counting?: Counting | null;
}
export class CreateStocktake extends StocktakeFields {}
export class UpdateStocktake extends Changes(StocktakeFields) {}

export class CreateSheet {
  @RefField('user', { opt: true, description: 'Who counts; the caller when absent. Somebody else needs the right to change the stocktake' }) counterId?: number | null;
  @TextField({ opt: true, max: 100, description: 'Shelf, aisle …' }) area?: string | null;
}
export class SheetView {
  @IntField() id: number;
  @IntField() sheetNo: number;
  @RefField('user') counterId: number;
  @TextField({ opt: true, max: 64 }) counterName: string | null;
  @TextField({ opt: true, max: 100 }) area: string | null;
  @InstantField({ opt: true, description: 'When it was finished' }) doneAt: string | null;
  @IntField({ description: 'Lines counted on it, in their present round' }) counted: number;
}

export class CountInput {
  @RefField('stocktake_line', { opt: true }) lineId?: number | null;
  @RefField('product', { opt: true, description: 'Instead of the line: one that was not planned becomes a line' }) productId?: number | null;
  @QuantityField({ opt: true, min: 0, description: 'In the base unit; null takes the count back' }) quantity: string | null;
  @InstantField({ opt: true, description: 'When it was counted; now when absent' }) countedAt?: string | null;
}
export class SaveCounts {
  @LinesField(() => CountInput, { max: 500 }) counts: CountInput[];
}
export class CountRow {
  @RefField('stocktake_line') lineId: number;
  @IntField() lineNo: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @TextsField({ opt: true, max: 60, description: 'Barcodes of the base unit' }) barcodes: string[];
  @IntField({ description: 'From the second round on it is counted again' }) round: number;
  @QuantityField({ opt: true, description: 'Counted on this sheet in this round; null = not yet' }) quantity: string | null;
  @QuantityField({ opt: true, needs: BOOK, description: 'What should have been there when it was counted, else now; null while a blind stocktake is counted' }) expected?: string | null;
}
export class CountingView {
  @IntField() stocktakeId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @BoolField() blind: boolean;
  @EnumField(PHASES) phase: Phase;
  @InstantField({ description: 'Clock of the server, so that a client can tell when it counted' }) now: string;
  @NestedField(() => SheetView) sheet: SheetView;
  @LinesField(() => CountRow, { max: 100_000 }) rows: CountRow[];
}
export class SavedCounts {
  @LinesField(() => CountRow) rows: CountRow[];
}

export class Recount {
  @RefsField('stocktake_line', { opt: true, max: 5_000, description: 'Lines to count again; all unsettled ones when absent' }) lineIds?: number[] | null;
}
export class UpdateStocktakeLine {
  @PriceField({ opt: true, min: 0, needs: COST, description: 'What a gain is worth per unit, where the books do not tell' }) unitCost?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

/** The head as lists show it. */
export class StocktakeItem extends DocumentView {
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @EnumField(PHASES) phase: Phase;
  @BoolField() blind: boolean;
  @EnumField(COUNTINGS) counting: Counting;
  @InstantField({ opt: true, description: 'When the snapshot was taken' }) startedAt: string | null;
  @IntField() lineCount: number;
  @IntField() countedCount: number;
  @IntField({ opt: true, needs: BOOK }) differingCount: number | null;
  @QuantityField({ opt: true, needs: BOOK }) gainQuantity: string | null;
  @QuantityField({ opt: true, needs: BOOK }) lossQuantity: string | null;
  @MoneyField({ opt: true, needs: COST }) gainCost: string | null;
  @MoneyField({ opt: true, needs: COST }) lossCost: string | null;
}
export class StocktakeView extends StocktakeItem {
  @RefsField('category') categoryIds: number[];
  @TextsField({ description: 'Names of the categories' }) categoryNames: string[];
  @TextsField() brands: string[];
  @RefsField('product', { max: 5_000 }) productIds: number[];
  @BoolField() withStock: boolean;
  @RateField({ opt: true, needs: BOOK, description: 'Share of counted lines without difference' }) accuracy: string | null;
  @IntField({ opt: true, needs: BOOK, description: 'Lines whose counts contradict each other or that have to be counted again' }) unsettledCount: number | null;
  @LinesField(() => SheetView) sheets: SheetView[];
}

export class StocktakeLineItem {
  @IntField() id: number;
  @RefField('stocktake') stocktakeId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @EnumField(PHASES) phase: Phase;
  @IntField() lineNo: number;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @IntField() round: number;
  @BoolField() added: boolean;
  @QuantityField({ opt: true }) counted: string | null;
  @QuantityField({ opt: true, needs: BOOK }) book: string | null;
  @QuantityField({ opt: true, needs: BOOK, description: 'Snapshot and movements up to the count' }) expected: string | null;
  @QuantityField({ opt: true, needs: BOOK, description: 'counted − expected: 盘盈 positive, 盘亏 negative' }) difference: string | null;
  @EnumField(OUTCOMES, { opt: true, needs: BOOK }) outcome: Outcome | null;
  @PriceField({ opt: true, needs: COST }) unitCost: string | null;
  @MoneyField({ opt: true, needs: COST }) cost: string | null;
  @TextField({ opt: true, max: 200 }) remark: string | null;
}
