import type { Bundle, Translated } from '@steward/kernel';

/** A part in brackets is left out where one of its values is missing or may not be seen (office-api, notice.rules.ts). */
const zh = {
  module: { office: '我的办公', reminder: '提醒' },
  entity: { notification: '消息', reminder: '提醒' },
  field: { notification: { title: '内容', event: '事件', entity: '对象', actorId: '操作人', createdAt: '时间', readAt: '阅读时间' } },
  notice: {
    sales_order: { confirmed: '销售订单 {no} 已确认[：{customer}][，金额 {amount}]', voided: '销售订单 {no} 已作废[：{customer}][，原因：{reason}]' },
    shipment: { approved: '出库单 {no} 已审核[：{customer}][，金额 {amount}]' },
    stock_in: { approved: '入库单 {no} 已审核[：{supplier}][，金额 {amount}]' },
    receipt: { approved: '收款单 {no} 已审核[：{customer}][，到账 {amount}]' },
    invoice: { applied: '{name} 申请开票[：{customer}][，金额 {amount}]', approved: '发票 {no} 已开具[：{customer}][，金额 {amount}]' },
    reminder: { digest: '今日有 {count} 条提醒[，{contact_due} 位客户今日需联系][，{contact_overdue} 位客户逾期未联系][，{pool_soon} 位客户即将进入公海][，{birthday} 位联系人近期生日][，{quotation_expiring} 张报价单即将到期][，{order_late} 张订单已过交货日期]' },
    import: { finished: '导入已完成：{title}', failed: '导入失败：{title}' },
    export: { finished: '导出已完成，可以下载：{title}', failed: '导出失败：{title}' },
  },
  worklist: { reminders: '提醒' },
  notice_event: {
    sales_order: { confirmed: '销售订单已确认', voided: '销售订单已作废' },
    shipment: { approved: '出库单已审核' }, stock_in: { approved: '入库单已审核' }, receipt: { approved: '收款单已审核' }, invoice: { applied: '申请开票', approved: '发票已开具' },
    reminder: { digest: '每日提醒汇总' }, import: { finished: '导入已完成', failed: '导入失败' }, export: { finished: '导出已完成', failed: '导出失败' },
  },
};

const en: Translated<typeof zh> = {
  module: { office: 'My office', reminder: 'Reminders' },
  entity: { notification: 'Notification', reminder: 'Reminder' },
  field: { notification: { title: 'Text', event: 'Event', entity: 'Record', actorId: 'By', createdAt: 'Time', readAt: 'Read at' } },
  notice: {
    sales_order: { confirmed: 'Sales order {no} was confirmed[: {customer}][, amount {amount}]', voided: 'Sales order {no} was voided[: {customer}][, reason: {reason}]' },
    shipment: { approved: 'Shipment {no} was approved[: {customer}][, amount {amount}]' },
    stock_in: { approved: 'Stock-in {no} was approved[: {supplier}][, amount {amount}]' },
    receipt: { approved: 'Receipt {no} was approved[: {customer}][, received {amount}]' },
    invoice: { applied: '{name} asks for an invoice[: {customer}][, amount {amount}]', approved: 'Invoice {no} was issued[: {customer}][, amount {amount}]' },
    reminder: { digest: '{count} reminders today[, {contact_due} customers to contact][, {contact_overdue} overdue][, {pool_soon} soon in the pool][, {birthday} birthdays][, {quotation_expiring} quotations about to expire][, {order_late} orders late]' },
    import: { finished: 'Import finished: {title}', failed: 'Import failed: {title}' },
    export: { finished: 'Export finished, ready for download: {title}', failed: 'Export failed: {title}' },
  },
  worklist: { reminders: 'Reminders' },
  notice_event: {
    sales_order: { confirmed: 'Sales order confirmed', voided: 'Sales order voided' },
    shipment: { approved: 'Shipment approved' }, stock_in: { approved: 'Stock-in approved' }, receipt: { approved: 'Receipt approved' }, invoice: { applied: 'Invoice asked for', approved: 'Invoice issued' },
    reminder: { digest: 'Daily digest of reminders' }, import: { finished: 'Import finished', failed: 'Import failed' }, export: { finished: 'Export finished', failed: 'Export failed' },
  },
};

/** Texts the server and the screens share. */
export const officeMessages: Bundle = { 'zh-CN': zh, en };
