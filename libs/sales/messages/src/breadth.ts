import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  error: { sales: { nothing_to_reverse: '{no} 没有可以冲销的内容', nothing_to_ship: '没有未出库的数量', shipment_waits: '已有待审核的出库单，请先审核或删除', too_many: '一次最多处理 {max} 张单据' } },
  field: { sales_order: { prices: '价格', warehouseId: '仓库', returns: '退回的明细' } },
  audit: { sales_order: { bulk_confirm: '批量审核', bulk_ship: '批量发货', exchange: '换货' } },
};
const en: Translated<typeof zh> = {
  error: { sales: { nothing_to_reverse: 'Nothing of {no} can be reversed', nothing_to_ship: 'Nothing is left to ship', shipment_waits: 'A shipment of it waits for approval; approve or delete it first', too_many: 'At most {max} documents at once' } },
  field: { sales_order: { prices: 'Prices', warehouseId: 'Warehouse', returns: 'What comes back' } },
  audit: { sales_order: { bulk_confirm: 'Orders confirmed', bulk_ship: 'Orders shipped', exchange: 'Exchange' } },
};

/** Words of copies, counter-documents, actions on many orders and exchanges. */
export const breadthMessages: Bundle = { 'zh-CN': zh, en };
