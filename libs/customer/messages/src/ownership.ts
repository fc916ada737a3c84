import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  entity: { owner_change: '负责人变更', supervision: '团队监督' },
  fault: { ownership: { not_yourself: '不能停用自己的账号' } },
  field: { owner_change: { id: '编号', customerId: '客户', customerName: '客户名称', fromId: '原负责人', toId: '新负责人', kind: '方式', reason: '原因', at: '时间', byId: '操作人', batch: '批次' } },
  enum: { owner_change: { kind: { transfer: '转移', assign: '分配', hand_over: '离职交接', claim: '领取', recycle: '进入公海', import: '导入', merge: '合并' } } },
  ownership: {
    job: { assign: '分配或转移 {count} 个客户', hand_over: '{name} 的离职交接' }, supervision: '团队监督',
    figure: { customers: '客户', added: '本月新增', overdue: '逾期未联系', never: '从未联系', lastContactAt: '最近联系', follow_today: '今日跟进', follow_week: '本周跟进', follow_month: '本月跟进', open: '进行中商机', won: '本月赢单' },
  },
  audit: { supervision: { export: '导出' } },
  permission: { customer: { handover: { run: '办理离职交接' }, supervision: { view: '查看团队监督', export: '导出团队监督' } } },
  notice: {
    customer: { assigned: '[客户「{name}」][{count} 个客户]已转给您[，操作人：{by}][，原因：{reason}]', taken: '[客户「{name}」][您的 {count} 个客户]已转给其他同事[，操作人：{by}][，原因：{reason}]' },
  },
  notice_event: { customer: { assigned: '客户转给我', taken: '我的客户被转走' } },
};

const en: Translated<typeof zh> = {
  entity: { owner_change: 'Changes of owner', supervision: 'Team supervision' },
  fault: { ownership: { not_yourself: 'Nobody disables his own account' } },
  field: { owner_change: { id: 'Id', customerId: 'Customer', customerName: 'Customer name', fromId: 'From', toId: 'To', kind: 'How', reason: 'Reason', at: 'When', byId: 'By', batch: 'Batch' } },
  enum: { owner_change: { kind: { transfer: 'Transfer', assign: 'Assignment', hand_over: 'Hand-over', claim: 'Claim', recycle: 'Into the pool', import: 'Import', merge: 'Merge' } } },
  ownership: {
    job: { assign: 'Giving {count} customers to others', hand_over: 'Hand-over of {name}' }, supervision: 'Team supervision',
    figure: { customers: 'Customers', added: 'New this month', overdue: 'Overdue contacts', never: 'Never contacted', lastContactAt: 'Last contact', follow_today: 'Follow-ups today', follow_week: 'This week', follow_month: 'This month', open: 'Open opportunities', won: 'Won this month' },
  },
  audit: { supervision: { export: 'Exported' } },
  permission: { customer: { handover: { run: 'Hand over what a leaver has' }, supervision: { view: 'See the supervision of the team', export: 'Export the supervision of the team' } } },
  notice: {
    customer: { assigned: '[Customer {name} is][{count} customers are] yours now[, by {by}][, reason: {reason}]', taken: '[Customer {name} was][{count} of your customers were] given to a colleague[, by {by}][, reason: {reason}]' },
  },
  notice_event: { customer: { assigned: 'Customers given to me', taken: 'My customers given away' } },
};

/** Words of assignment, hand-over and owner history. */
export const ownershipMessages: Bundle<typeof zh> = { 'zh-CN': zh, en };
