import type { Bundle } from '@steward/kernel';

/** Sales targets. */
export const targetMessages: Bundle = {
  'zh-CN': {
    entity: { sales_target: '销售目标' },
    field: { sales_target: { month: '月份', kind: '对象类型', subjectId: '对象', orderAmount: '销售额', received: '回款', profit: '毛利', newCustomers: '新增客户', followUps: '跟进次数', copiedFrom: '复制自', version: '版本', from: '从年份', to: '到年份', items: '目标' } },
    enum: { sales_target: { kind: { user: '个人', department: '部门' } } },
    audit: { sales_target: { create: '设定', update: '修改' } },
    permission: { sales: { target: { view: '查看销售目标与完成情况', manage: '设定销售目标' } } },
  },
  en: {
    entity: { sales_target: 'Sales targets' },
    field: { sales_target: { month: 'Month', kind: 'Kind', subjectId: 'Of', orderAmount: 'Order amount', received: 'Received', profit: 'Gross profit', newCustomers: 'New customers', followUps: 'Follow-ups', copiedFrom: 'Copied from', version: 'Version', from: 'From year', to: 'To year', items: 'Targets' } },
    enum: { sales_target: { kind: { user: 'Person', department: 'Department' } } },
    audit: { sales_target: { create: 'Set', update: 'Changed' } },
    permission: { sales: { target: { view: 'See sales targets and their completion', manage: 'Set sales targets' } } },
  },
};
