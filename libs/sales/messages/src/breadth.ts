import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  error: { sales: { nothing_to_reverse: '{no} 没有可以冲销的内容' } },
  field: { sales_order: { prices: '价格', warehouseId: '仓库' } },
};
const en: Translated<typeof zh> = {
  error: { sales: { nothing_to_reverse: 'Nothing of {no} can be reversed' } },
  field: { sales_order: { prices: 'Prices', warehouseId: 'Warehouse' } },
};

/** Words of copies, counter-documents, actions on many orders and exchanges. */
export const breadthMessages: Bundle = { 'zh-CN': zh, en };
