import { registerTimeline } from '@steward/customer-api';
import { orderTimeline } from './order/order.store.js';
import { quotationTimeline } from './quotation/quotation.store.js';
import { returnTimeline } from './return/return.store.js';

// What sales puts on the timeline of a customer.
registerTimeline(quotationTimeline, orderTimeline, returnTimeline);
