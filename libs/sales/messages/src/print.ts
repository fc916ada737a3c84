import type { Bundle, Translated } from '@steward/kernel';

const zh = { print: { title: { quotation: '报价单', sales_order: '销售订单', sales_return: '销售退货单' } } };
const en: Translated<typeof zh> = { print: { title: { quotation: 'Quotation', sales_order: 'Sales order', sales_return: 'Sales return' } } };

/** Titles of printed documents. */
export const printMessages: Bundle = { 'zh-CN': zh, en };
