import { BoolField, IntField, LinesField, ObjectField, RefField, TextField, TextsField } from '@steward/platform';

export class OrderBulkItem {
  @RefField('sales_order') id: number;
  @IntField({ opt: true, min: 1, description: 'Version seen; whatever is there when absent' }) version?: number | null;
}

/** Which orders: ticked ones, or everything a combined query finds, with the number the user was shown (api.md "Lists"). */
export class OrderSelection {
  @LinesField(() => OrderBulkItem, { opt: true, max: 5000 }) items?: OrderBulkItem[] | null;
  @ObjectField({ opt: true, description: 'Combined query as in POST /sales-orders/search' }) where?: Record<string, unknown> | null;
  @TextField({ opt: true, max: 100, description: 'Search text that belongs to `where`' }) q?: string | null;
  @IntField({ opt: true, min: 0, description: 'Number of rows the caller expects; 409 when it is another' }) expectedCount?: number | null;
  @TextsField({ opt: true, max: 10, description: 'Overridable refusals the caller accepts for all rows' }) acknowledge?: string[] | null;
}

export class ConfirmOrders extends OrderSelection {}

export class ShipOrders extends OrderSelection {
  @BoolField({ opt: true, description: 'True: the goods leave at once, which needs warehouse.shipment.approve; absent or false: draft shipments' }) approve?: boolean | null;
}

/** What became of one order. */
export class OrderBulkResult {
  @IntField() id: number;
  @BoolField() ok: boolean;
  @TextField({ opt: true, max: 60, description: 'Number of the order' }) no?: string | null;
  @TextField({ opt: true, max: 500, description: 'Numbers of the documents that were made, drafts as #id' }) made?: string;
  @TextField({ opt: true, max: 64, description: 'Code of the refusal' }) code?: string;
  @TextField({ opt: true, max: 500, description: 'The refusal in words' }) title?: string;
  @BoolField({ opt: true, description: 'It is done when the refusal is acknowledged' }) overridable?: boolean;
}

/** Result per order, or the job that works through them (202). */
export class OrderBulkAnswer {
  @IntField() total: number;
  @IntField() succeeded: number;
  @IntField() failed: number;
  @LinesField(() => OrderBulkResult, { max: 5000 }) items: OrderBulkResult[];
  @IntField({ opt: true }) jobId?: number;
}
