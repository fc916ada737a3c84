import type { Bundle, Translated } from '@steward/kernel';

const zh = { print: { title: { shipment: '销售出库单' } } };
const en: Translated<typeof zh> = { print: { title: { shipment: 'Delivery note' } } };

/** Titles of printed documents. */
export const printMessages: Bundle = { 'zh-CN': zh, en };
