import { DateField, DictField, IntField, LinesField, MoneyField, NestedField, QuantityField, RefField, TextField, TextsField } from '@steward/platform';
import { PRICE, SalesLineFields } from '../line/sales-line.dto.js';
import { SalesOrderView } from '../order/order.view.js';
import { SalesReturnView } from '../return/return.view.js';

/** What comes back. */
export class ExchangedLine {
  @RefField('sales_order_line', { description: 'Line of the order it comes back of' }) orderLineId: number;
  @QuantityField({ min: 0, max: 100_000_000, description: 'In `unit`, above 0' }) quantity: string;
  @TextField({ opt: true, max: 16, description: 'That of the order line when absent' }) unit?: string | null;
}

/** What goes out instead. */
export class NewGoods extends SalesLineFields {
  @RefField('warehouse', { opt: true }) warehouseId?: number | null;
}

/** Exchange 换货: goods come back and others go out, with the difference in one order. */
export class ExchangeGoods {
  @LinesField(() => ExchangedLine, { min: 1, max: 200 }) returns: ExchangedLine[];
  @LinesField(() => NewGoods, { opt: true, max: 200, description: 'The same goods at what is credited for them when absent' }) lines?: NewGoods[] | null;
  @RefField('warehouse', { opt: true, description: "Where the goods come back to; the order's when absent" }) warehouseId?: number | null;
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @DictField('sales.return_reason', { opt: true, description: '`exchange` when absent' }) reason?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
  @TextsField({ opt: true, max: 10, description: 'Overridable refusals the caller accepts' }) acknowledge?: string[] | null;
}

export class ExchangeView {
  @NestedField(() => SalesOrderView, { description: 'The order with its new lines' }) order: SalesOrderView;
  @NestedField(() => SalesReturnView, { description: 'What came back' }) return: SalesReturnView;
  @MoneyField({ needs: PRICE, description: 'What the customer owes more (negative: less) than before' }) difference?: string;
  @IntField({ description: 'Lines that were added' }) added: number;
}
