import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  reminder: {
    quotation_expiring: { title: '报价单即将到期', text: '{customer} 的报价单 {no} 有效期至 {date}', action: '查看报价单' },
    order_late: { title: '订单已过交货日期', text: '{customer} 的销售订单 {no} 应于 {date} 交货，尚未出库完毕', action: '查看订单' },
  },
  setting: { reminder: { quotation_expiring: '报价单即将到期提醒', quotation_expiring_days: '报价单到期前几天提醒', order_late: '订单已过交货日期提醒' } },
};

const en: Translated<typeof zh> = {
  reminder: {
    quotation_expiring: { title: 'Quotations about to expire', text: 'Quotation {no} for {customer} is valid until {date}', action: 'Open' },
    order_late: { title: 'Orders late', text: 'Sales order {no} of {customer} was due on {date} and has not been shipped', action: 'Open' },
  },
  setting: { reminder: { quotation_expiring: 'Remind of quotations about to expire', quotation_expiring_days: 'Days before a quotation expires on which to remind', order_late: 'Remind of orders past their delivery date' } },
};

/** Texts of the reminders of sales. */
export const reminderMessages: Bundle = { 'zh-CN': zh, en };
