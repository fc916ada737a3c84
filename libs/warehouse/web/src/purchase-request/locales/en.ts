import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of alarms and purchase requests, English. */
const en: Translated<typeof zh> = {
  warehouse: {
    requestKeywords: 'purchase request requisition shortage',
    ledger: { title: 'Ledger of a product', of: 'Ledger · {name}', choose: 'Choose a product', chooseText: 'Choose a product and a period to see what there was, every movement and what was left.', sum: 'Opening {opening} + in {came} − out {left} = closing {closing} {unit}', keywords: 'product ledger movements balance' },
    alarm: { ask: 'Purchase request', askMany: 'Make a purchase request' },
    purchaseRequest: {
      one: 'Purchase request', title: 'Purchase requests', create: 'New purchase request', new: 'New purchase request', edit: 'Change a purchase request', search: 'No./reason', empty: 'No purchase requests yet', emptyText: 'Write one, or begin with what ran low or what orders lack; approved, orders are made of it.',
      fromAlarms: 'From alarms', fromShortages: 'From shortages', toOrder: 'To order', askedBy: 'Asked by {name}', order: 'Make a purchase order', ordered: 'Everything is ordered', orderTitle: 'Make a purchase order', orderOf: 'Purchase order of request {no}', open: 'Lines to order', choose: 'Choose', thisTime: 'Order now', usualPrice: 'Usual price', made: 'The purchase order is there as a draft', back: 'Back to the request',
      close: 'Close', closeAsk: 'Close {name}? What is not ordered is not bought any more.', reopen: 'Reopen', reopenAsk: 'Reopen {name}?',
    },
  },
};
export default en;
