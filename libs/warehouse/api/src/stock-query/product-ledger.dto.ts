import { DateField, InstantField, IntField, LinesField, MoneyField, PriceField, QuantityField, RefField, TextField } from '@steward/platform';

const COST = 'cost.view';

/** One movement with what there was after it. */
export class ProductLedgerRow {
  @IntField() id: number;
  @DateField() docDate: string;
  @InstantField() at: string;
  @TextField({ max: 32 }) docType: string;
  @IntField() docId: number;
  @TextField({ opt: true, max: 40 }) docNo: string | null;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @QuantityField({ opt: true, description: 'What came in; null for what went out' }) quantityIn: string | null;
  @QuantityField({ opt: true }) quantityOut: string | null;
  @MoneyField({ opt: true, needs: COST }) costIn: string | null;
  @MoneyField({ opt: true, needs: COST }) costOut: string | null;
  @PriceField({ needs: COST }) unitCost: string;
  @QuantityField({ description: 'Left after it, by the day of the documents' }) balance: string;
  @MoneyField({ needs: COST }) value: string;
}

/** Ledger of one product 商品台账: opening + in − out = closing, in quantity and value. */
export class ProductLedgerView {
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20, description: 'Base unit' }) unit: string;
  @RefField('warehouse', { opt: true, description: 'null = all the caller works with' }) warehouseId: number | null;
  @DateField() from: string;
  @DateField() to: string;
  @QuantityField() opening: string;
  @MoneyField({ needs: COST }) openingValue: string;
  @QuantityField() quantityIn: string;
  @MoneyField({ needs: COST }) costIn: string;
  @QuantityField() quantityOut: string;
  @MoneyField({ needs: COST }) costOut: string;
  @QuantityField() closing: string;
  @MoneyField({ needs: COST }) closingValue: string;
  @IntField({ description: 'Movements of the period' }) total: number;
  @IntField() page: number;
  @IntField() pageSize: number;
  @LinesField(() => ProductLedgerRow) items: ProductLedgerRow[];
}
