import { documentTimeline, registerTimeline } from '@steward/customer-api';
import { VIEW, invoiceRows } from './invoice/invoice.store.js';
import { RECEIPT, REFUND, right } from './money/money.kinds.js';

// What finance puts on the timeline of a customer.
registerTimeline(
  ...[RECEIPT, REFUND].map((kind) => documentTimeline({ kind: kind.type, permission: right(kind, 'view'), column: 'partyId' }, kind.rows)),
  documentTimeline({ kind: 'invoice', permission: VIEW, text: (i) => i.invoiceNo }, invoiceRows),
);
