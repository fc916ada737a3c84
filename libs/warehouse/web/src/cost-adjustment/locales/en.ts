import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of cost adjustments, English. */
export const en = {
  warehouse: {
    costAdjustment: {
      one: 'Cost adjustment', title: 'Cost adjustments', create: 'New cost adjustment', new: 'New cost adjustment', edit: 'Change cost adjustment', search: 'Number', empty: 'No cost adjustments yet', emptyText: 'Provisional prices, late charges, loss of value: the value of stock changes, its quantity does not.', keywords: 'cost adjustment value provisional difference',
      after: 'Value afterwards', afterCost: 'Unit cost afterwards', noStock: 'Nothing on hand: a cost difference',
    },
  },
} satisfies Translated<typeof zh>;
export default en;
