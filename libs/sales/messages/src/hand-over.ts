import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  sales: { hand_over: { quotation: '未成交的报价单', order_draft: '未审核的销售订单', return_draft: '未审核的退货单', order: '执行中的销售订单（业绩一并转移）' } },
  audit: { quotation: { hand_over: '移交' }, sales_order: { hand_over: '移交' }, sales_return: { hand_over: '移交' } },
};

const en: Translated<typeof zh> = {
  sales: { hand_over: { quotation: 'Open quotations', order_draft: 'Draft orders', return_draft: 'Draft returns', order: 'Orders in force (with their performance)' } },
  audit: { quotation: { hand_over: 'Handed over' }, sales_order: { hand_over: 'Handed over' }, sales_return: { hand_over: 'Handed over' } },
};

/** Words of what moves along with customers. */
export const salesHandOverMessages: Bundle<typeof zh> = { 'zh-CN': zh, en };
