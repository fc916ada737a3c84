import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  entity: { service_ticket: '服务工单', service_log: '处理记录', service_visit: '回访', service_report: '服务报表' },
  error: {
    customer: {
      service_state: '工单 {no} 当前状态下不能执行此操作', service_has_effects: '工单 {no} 已有服务费或已领用配件，请先撤销后再取消', visit_state: '客户“{customer}”的这次回访已处理，不能再跳过或完成',
    },
  },
  fault: { customer: { not_service: '该人员没有处理服务工单的权限' } },
  field: {
    service_ticket: {
      id: '编号', no: '工单编号', state: '状态', customerId: '客户', customerName: '客户', contactId: '联系人', contactName: '联系人', contactPhone: '联系电话', productId: '产品', productName: '产品', serialNo: '序列号', orderId: '销售订单',
      orderNo: '销售订单', type: '服务类型', channel: '受理渠道', priority: '优先级', description: '问题描述', ownerId: '受理人', departmentId: '受理部门', assigneeId: '处理人', acceptedOn: '受理日期', requiredBy: '要求完成时间',
      shippedOn: '出库日期', warrantyUntil: '保修截止', warranty: '保修', fee: '服务费（元）', feeRemark: '收费说明', solution: '解决方案', satisfaction: '满意度', satisfactionComment: '客户评价', cancelReason: '取消原因',
      firstResponseAt: '首次响应时间', solvedAt: '解决时间', closedAt: '关闭时间', responseMinutes: '首次响应（分钟）', solveMinutes: '解决用时（分钟）', repeatOfId: '重复工单', reopened: '重新打开次数', createdAt: '创建时间', createdBy: '创建人',
      updatedAt: '修改时间', updatedBy: '修改人',
    },
    service_visit: {
      id: '编号', customerId: '客户', customerName: '客户', sourceType: '回访对象', sourceId: '来源', sourceNo: '来源单号', ownerId: '负责人', dueOn: '应回访日期', state: '状态', satisfaction: '满意度', result: '回访结果', doneAt: '回访时间', doneBy: '回访人',
      createdAt: '创建时间', updatedAt: '修改时间',
    },
    service_report: {
      by: '统计维度', from: '开始日期', to: '截止日期', tickets: '工单数', responseAverage: '平均首次响应（分钟）', solveAverage: '平均解决用时（分钟）', closed: '已关闭', onTime: '按时关闭', onTimeRate: '按时率', answers: '评价数', satisfaction: '满意度', repeats: '重复工单',
      repeatRate: '重复率', fee: '服务费（元）',
    },
  },
  enum: {
    service_ticket: {
      state: { new: '待分配', assigned: '已分配', processing: '处理中', waiting: '等待中', resolved: '已解决', closed: '已关闭', cancelled: '已取消' },
      priority: { low: '低', normal: '普通', high: '高', urgent: '紧急' }, warranty: { in: '保修期内', out: '已过保', unknown: '未知' },
    },
    service_visit: { state: { due: '待回访', done: '已回访', skipped: '已跳过' }, sourceType: { shipment: '销售出库', service_ticket: '服务工单' } },
  },
  audit: {
    service_ticket: {
      create: '受理', update: '修改', assign: '分配', start: '开始处理', wait: '等待', resolve: '解决', close: '关闭', cancel: '取消', reopen: '重新打开', note: '添加记录', parts: '领用配件', fee: '设定服务费', satisfaction: '记录满意度', transfer: '交接', export: '导出',
    },
    service_visit: { done: '完成回访', skip: '跳过' },
    service_report: { export: '导出' },
  },
  dictionary: { service: { type: '服务类型', channel: '服务受理渠道' } },
  numbering: { service_ticket: '服务工单编号' },
  setting: {
    customer: {
      service_hours_low: '低优先级工单完成时限（小时）', service_hours_normal: '普通工单完成时限（小时）', service_hours_high: '高优先级工单完成时限（小时）', service_hours_urgent: '紧急工单完成时限（小时）', service_hours_complaint: '投诉工单完成时限（小时）',
      visit_after_shipment_days: '出库后第几天回访（0 为不回访）', visit_after_service_days: '工单关闭后第几天回访（0 为不回访）',
    },
  },
  permission: {
    customer: {
      service: { view: '查看服务工单', create: '受理服务工单', update: '修改服务工单', assign: '分配服务工单', process: '处理服务工单', charge: '设定服务费', visit: '执行回访', report: '查看服务报表', export: '导出服务工单' },
    },
  },
  notice: { service_ticket: { assigned: '服务工单 {no}（{customer}）已分配给您', overdue: '服务工单 {no}（{customer}）已超过要求完成时间', resolved: '服务工单 {no}（{customer}）已解决' } },
  notice_event: { service_ticket: { assigned: '服务工单已分配', overdue: '服务工单超期', resolved: '服务工单已解决' } },
  worklist: { service_mine: '我的服务工单', service_unassigned: '待分配工单', service_visits: '待回访客户' },
  invariant: { C71: '服务工单编号连续无缺号', C72: '服务工单的时间与状态相符', C73: '服务工单与回访都有对应的客户' },
  service_report: {
    title: '服务报表', total: '合计', by: { type: '服务类型', product: '产品', assignee: '处理人', month: '月份' },
    none: { type: '未分类', product: '未指定产品', assignee: '未分配', month: '未知月份' },
  },
  customer: { handover: { part: { ticket: '未完成的服务工单' } } },
};

const en: Translated<typeof zh> = {
  entity: { service_ticket: 'Service tickets', service_log: 'Process log', service_visit: 'Return visits', service_report: 'Service report' },
  error: {
    customer: {
      service_state: 'This is not possible in the present state of ticket {no}', service_has_effects: 'Ticket {no} has a fee or parts: take them back before it is cancelled', visit_state: 'This visit of {customer} is dealt with already',
    },
  },
  fault: { customer: { not_service: 'This person may not work on service tickets' } },
  field: {
    service_ticket: {
      id: 'Id', no: 'Ticket no.', state: 'State', customerId: 'Customer', customerName: 'Customer', contactId: 'Contact', contactName: 'Contact', contactPhone: 'Contact phone', productId: 'Product', productName: 'Product', serialNo: 'Serial no.', orderId: 'Sales order',
      orderNo: 'Sales order', type: 'Type', channel: 'Channel', priority: 'Priority', description: 'Description', ownerId: 'Accepted by', departmentId: 'Department', assigneeId: 'Assignee', acceptedOn: 'Accepted on', requiredBy: 'Required by',
      shippedOn: 'Shipped on', warrantyUntil: 'Warranty until', warranty: 'Warranty', fee: 'Fee (CNY)', feeRemark: 'What for', solution: 'Solution', satisfaction: 'Satisfaction', satisfactionComment: 'Customer comment', cancelReason: 'Cancelled because',
      firstResponseAt: 'First response', solvedAt: 'Solved at', closedAt: 'Closed at', responseMinutes: 'First response (min)', solveMinutes: 'Solved in (min)', repeatOfId: 'Repeats', reopened: 'Reopened', createdAt: 'Created', createdBy: 'Created by',
      updatedAt: 'Changed', updatedBy: 'Changed by',
    },
    service_visit: {
      id: 'Id', customerId: 'Customer', customerName: 'Customer', sourceType: 'About', sourceId: 'Source', sourceNo: 'Source no.', ownerId: 'Owner', dueOn: 'Due on', state: 'State', satisfaction: 'Satisfaction', result: 'Result', doneAt: 'Done at', doneBy: 'Done by',
      createdAt: 'Created', updatedAt: 'Changed',
    },
    service_report: {
      by: 'By', from: 'From', to: 'To', tickets: 'Tickets', responseAverage: 'First response (min)', solveAverage: 'Solved in (min)', closed: 'Closed', onTime: 'Closed on time', onTimeRate: 'On time', answers: 'Answers', satisfaction: 'Satisfaction', repeats: 'Repeated',
      repeatRate: 'Repeat rate', fee: 'Fees (CNY)',
    },
  },
  enum: {
    service_ticket: {
      state: { new: 'Unassigned', assigned: 'Assigned', processing: 'In progress', waiting: 'Waiting', resolved: 'Resolved', closed: 'Closed', cancelled: 'Cancelled' },
      priority: { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' }, warranty: { in: 'Under warranty', out: 'Expired', unknown: 'Unknown' },
    },
    service_visit: { state: { due: 'Due', done: 'Done', skipped: 'Skipped' }, sourceType: { shipment: 'Shipment', service_ticket: 'Service ticket' } },
  },
  audit: {
    service_ticket: {
      create: 'Accepted', update: 'Changed', assign: 'Assigned', start: 'Started', wait: 'Waiting', resolve: 'Resolved', close: 'Closed', cancel: 'Cancelled', reopen: 'Reopened', note: 'Noted', parts: 'Parts used', fee: 'Fee set', satisfaction: 'Rated', transfer: 'Handed over', export: 'Exported',
    },
    service_visit: { done: 'Done', skip: 'Skipped' },
    service_report: { export: 'Exported' },
  },
  dictionary: { service: { type: 'Service type', channel: 'Service channel' } },
  numbering: { service_ticket: 'Service ticket numbers' },
  setting: {
    customer: {
      service_hours_low: 'Hours for tickets of low priority', service_hours_normal: 'Hours for tickets of normal priority', service_hours_high: 'Hours for tickets of high priority', service_hours_urgent: 'Hours for urgent tickets', service_hours_complaint: 'Hours for complaints',
      visit_after_shipment_days: 'Return visit so many days after a shipment (0 = none)', visit_after_service_days: 'Return visit so many days after a ticket was closed (0 = none)',
    },
  },
  permission: {
    customer: {
      service: { view: 'See service tickets', create: 'Accept service tickets', update: 'Change service tickets', assign: 'Assign service tickets', process: 'Work on service tickets', charge: 'Set service fees', visit: 'Do return visits', report: 'See service reports', export: 'Export service tickets' },
    },
  },
  notice: { service_ticket: { assigned: 'Service ticket {no} ({customer}) was assigned to you', overdue: 'Service ticket {no} ({customer}) is overdue', resolved: 'Service ticket {no} ({customer}) is resolved' } },
  notice_event: { service_ticket: { assigned: 'Service ticket assigned', overdue: 'Service ticket overdue', resolved: 'Service ticket resolved' } },
  worklist: { service_mine: 'My service tickets', service_unassigned: 'Unassigned tickets', service_visits: 'Return visits due' },
  invariant: { C71: 'Numbers of service tickets have no gap', C72: 'Times of service tickets fit their state', C73: 'No ticket or return visit without its customer' },
  service_report: {
    title: 'Service report', total: 'Total', by: { type: 'Type', product: 'Product', assignee: 'Assignee', month: 'Month' },
    none: { type: 'No type', product: 'No product', assignee: 'Unassigned', month: 'No month' },
  },
  customer: { handover: { part: { ticket: 'Open service tickets' } } },
};

/** Words of after-sale service. */
export const serviceMessages: Bundle<typeof zh> = { 'zh-CN': zh, en };
