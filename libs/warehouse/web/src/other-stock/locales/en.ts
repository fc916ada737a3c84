import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of other stock-ins and -outs, English. */
export const en = {
  warehouse: {
    otherStock: {
      one: 'Stock movement', oneIn: 'Other stock-in', oneOut: 'Other stock-out', title: 'Other in and out', new: 'New stock movement', newIn: 'New stock-in', newOut: 'New stock-out', edit: 'Change stock movement', search: 'Number, from or to', empty: 'No other stock movements yet', emptyText: 'Scrap, own use, gifts, loans and samples: goods that move without a purchase or a sale.',
      view: { in: 'In', out: 'Out' }, keywords: 'other stock in out scrap own use gift loan sample',
    },
  },
} satisfies Translated<typeof zh>;
export default en;
