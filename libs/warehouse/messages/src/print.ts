import type { Bundle, Translated } from '@steward/kernel';

const zh = { print: { title: { shipment: '销售出库单', purchase_order: '采购订单', stock_in: '采购入库单', purchase_return: '采购退货单' } } };
const en: Translated<typeof zh> = { print: { title: { shipment: 'Delivery note', purchase_order: 'Purchase order', stock_in: 'Stock-in', purchase_return: 'Purchase return' } } };

/** Titles of printed documents. */
export const printMessages: Bundle = { 'zh-CN': zh, en };
