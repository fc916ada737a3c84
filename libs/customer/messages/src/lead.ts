import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  entity: { lead: '线索' },
  error: { lead: { off: '线索功能没有启用，请在系统参数中打开', converted: '线索已转为客户，请在客户中继续' } },
  field: {
    lead: {
      id: '编号', name: '线索名称', company: '公司', contactName: '联系人', mobile: '手机', phone: '电话', email: '电子邮箱', source: '来源', status: '状态', ownerId: '负责人', nextContactAt: '下次联系时间', remark: '备注', customerId: '转为客户', convertedAt: '转换时间', createdAt: '创建时间', updatedAt: '修改时间',
      method: '跟进方式', content: '跟进内容',
    },
    customer: { lead: '来自线索' },
  },
  enum: { lead: { status: { new: '新线索', following: '跟进中', converted: '已转客户', closed: '已关闭' } } },
  audit: { lead: { create: '新建', update: '修改', delete: '删除', note: '跟进', convert: '转为客户', assign: '分配', hand_over: '离职交接', export: '导出' }, customer: { from_lead: '由线索转入' } },
  permission: { customer: { lead: { view: '查看线索', create: '新建线索', update: '修改和跟进线索', delete: '删除线索', convert: '线索转客户', export: '导出线索', import: '导入线索' } } },
  customer: { handover: { part: { lead: '未转换的线索' } } },
  notice: { lead: { assigned: '[线索「{name}」][{count} 条线索]已分给您[，操作人：{by}]' } },
  notice_event: { lead: { assigned: '线索分给我' } },
  setting: { customer: { leads: '启用线索' } },
};

const en: Translated<typeof zh> = {
  entity: { lead: 'Leads' },
  error: { lead: { off: 'Leads are switched off; they can be switched on in the settings', converted: 'The lead has become a customer: go on there' } },
  field: {
    lead: {
      id: 'Id', name: 'Name', company: 'Company', contactName: 'Contact', mobile: 'Mobile', phone: 'Phone', email: 'E-mail', source: 'Source', status: 'Status', ownerId: 'Owner', nextContactAt: 'Next contact', remark: 'Remark', customerId: 'Customer', convertedAt: 'Converted', createdAt: 'Created', updatedAt: 'Changed',
      method: 'Way of contact', content: 'What was said',
    },
    customer: { lead: 'From the lead' },
  },
  enum: { lead: { status: { new: 'New', following: 'Followed', converted: 'Customer', closed: 'Closed' } } },
  audit: { lead: { create: 'Created', update: 'Changed', delete: 'Deleted', note: 'Followed up', convert: 'Became a customer', assign: 'Assigned', hand_over: 'Handed over', export: 'Exported' }, customer: { from_lead: 'Came from a lead' } },
  permission: { customer: { lead: { view: 'See leads', create: 'Create leads', update: 'Change and follow leads', delete: 'Delete leads', convert: 'Make customers of leads', export: 'Export leads', import: 'Import leads' } } },
  customer: { handover: { part: { lead: 'Open leads' } } },
  notice: { lead: { assigned: '[Lead {name} is][{count} leads are] yours now[, by {by}]' } },
  notice_event: { lead: { assigned: 'Leads given to me' } },
  setting: { customer: { leads: 'Leads' } },
};

/** Words of leads. */
export const leadMessages: Bundle<typeof zh> = { 'zh-CN': zh, en };
