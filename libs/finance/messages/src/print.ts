import type { Bundle, Translated } from '@steward/kernel';

const zh = { print: { title: { receipt: '收款单', refund: '退款单', payment: '付款单', offset: '核销单', invoice: '销售开票单' } } };
const en: Translated<typeof zh> = { print: { title: { receipt: 'Receipt', refund: 'Refund', payment: 'Payment', offset: 'Offset of advances', invoice: 'Sales invoice' } } };

/** Titles of printed documents. */
export const printMessages: Bundle = { 'zh-CN': zh, en };
