import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  entity: { follow_up: '商务联系', follow_up_comment: '点评' },
  error: { follow_up: { not_author: '只有本人才能修改自己写的内容', closed: '超过 {hours} 小时，不能再修改或删除' } },
  fault: { follow_up: { cannot_see: '此人看不到该客户，不能提及', ahead: '联系时间不能晚于现在', before_contact: '下次联系必须晚于本次联系' } },
  field: {
    follow_up: {
      id: '编号', customerId: '客户', customerName: '客户名称', customerCode: '客户编码', userId: '跟进人', contactId: '联系人', contactName: '联系人', method: '联系方式', occurredAt: '联系时间', content: '联系内容', result: '联系结果',
      nextContactAt: '下次联系时间', nextPlan: '下次联系内容', relatedType: '相关类型', relatedId: '相关业务', relatedName: '相关业务', duration: '时长（分钟）', location: '地点', mentions: '提及', commentCount: '点评数', ownerId: '客户负责人',
      createdAt: '创建时间', updatedAt: '修改时间',
    },
    follow_up_comment: { content: '点评内容', createdBy: '点评人', createdAt: '点评时间' },
  },
  import: { follow_up: { customer: '客户', contact: '联系人', method: '联系方式', occurredAt: '联系时间', content: '联系内容', result: '联系结果', nextContactAt: '下次联系时间', nextPlan: '下次联系内容', user: '跟进人', duration: '时长（分钟）', location: '地点' } },
  audit: { follow_up: { create: '新建', update: '修改', delete: '删除', export: '导出' }, follow_up_comment: { create: '点评', delete: '删除点评' } },
  dictionary: { follow_up: { method: '商务联系方式', result: '商务联系结果' } },
  setting: { customer: { follow_up_edit_hours: '商务联系可修改的时限（小时，0 为不限）' } },
  notice: { follow_up: { mentioned: '商务联系中提到了你：{customer}[：{text}]', commented: '你的商务联系有新点评：{customer}[：{text}]' } },
  notice_event: { follow_up: { mentioned: '商务联系中提到我', commented: '商务联系收到点评' } },
  invariant: { C21: '客户显示的是最近一次商务联系', C22: '商务联系都有客户，点评都有商务联系', C23: '商务联系的点评数正确' },
  permission: {
    customer: { follow_up: { view: '查看商务联系', create: '新建商务联系', update: '修改自己的商务联系', delete: '删除商务联系', comment: '点评商务联系', export: '导出商务联系', import: '导入商务联系' } },
  },
};

const en: Translated<typeof zh> = {
  entity: { follow_up: 'Follow-ups', follow_up_comment: 'Comments' },
  error: { follow_up: { not_author: 'Only its author may change these words', closed: 'It can no longer be changed or deleted after {hours} hours' } },
  fault: { follow_up: { cannot_see: 'This person does not see the customer', ahead: 'Must not be in the future', before_contact: 'Must be after the contact itself' } },
  field: {
    follow_up: {
      id: 'Id', customerId: 'Customer', customerName: 'Customer', customerCode: 'Customer code', userId: 'By', contactId: 'Contact', contactName: 'Contact', method: 'Method', occurredAt: 'Time', content: 'Content', result: 'Result',
      nextContactAt: 'Next contact', nextPlan: 'Next plan', relatedType: 'About (kind)', relatedId: 'About', relatedName: 'About', duration: 'Minutes', location: 'Place', mentions: 'Mentions', commentCount: 'Comments', ownerId: 'Owner of the customer',
      createdAt: 'Created', updatedAt: 'Changed',
    },
    follow_up_comment: { content: 'Comment', createdBy: 'By', createdAt: 'Time' },
  },
  import: { follow_up: { customer: 'Customer', contact: 'Contact', method: 'Method', occurredAt: 'Time', content: 'Content', result: 'Result', nextContactAt: 'Next contact', nextPlan: 'Next plan', user: 'By', duration: 'Minutes', location: 'Place' } },
  audit: { follow_up: { create: 'Created', update: 'Changed', delete: 'Deleted', export: 'Exported' }, follow_up_comment: { create: 'Commented', delete: 'Comment deleted' } },
  dictionary: { follow_up: { method: 'Method of follow-ups', result: 'Result of follow-ups' } },
  setting: { customer: { follow_up_edit_hours: 'Hours in which a follow-up may be changed (0 = always)' } },
  notice: { follow_up: { mentioned: 'You were mentioned in a follow-up: {customer}[: {text}]', commented: 'Your follow-up has a comment: {customer}[: {text}]' } },
  notice_event: { follow_up: { mentioned: 'Mentioned in a follow-up', commented: 'Comment on my follow-up' } },
  invariant: { C21: 'A customer shows the newest of its follow-ups', C22: 'No follow-up without its customer, no comment without its follow-up', C23: 'Comments of follow-ups are counted' },
  permission: {
    customer: { follow_up: { view: 'See follow-ups', create: 'Record follow-ups', update: 'Change own follow-ups', delete: 'Delete follow-ups', comment: 'Comment on follow-ups', export: 'Export follow-ups', import: 'Import follow-ups' } },
  },
};

/** Words of the follow-ups. */
export const followUpMessages: Bundle<typeof zh> = { 'zh-CN': zh, en };
