import type { Bundle } from '@steward/kernel';

/** Sales targets. */
export const targetMessages: Bundle = {
  'zh-CN': {
    entity: { sales_target: '销售目标' },
    sales_target: { title: '销售目标', completion: '目标完成', sum: '合计', column: { target: '{name}目标', done: '{name}完成', rate: '{name}完成率' } },
    field: {
      sales_target: {
        month: '月份', kind: '对象类型', subjectId: '对象', subject: '对象', department: '所属部门', orderAmount: '销售额', received: '回款', profit: '毛利', newCustomers: '新增客户', followUps: '跟进次数', copiedFrom: '复制自', version: '版本', from: '从年份', to: '到年份', items: '目标', rows: '行数',
      },
    },
    enum: { sales_target: { kind: { user: '个人', department: '部门' } } },
    audit: { sales_target: { create: '设定', update: '修改', delete: '撤销', export: '导出' } },
    permission: { sales: { target: { view: '查看销售目标与完成情况', manage: '设定销售目标', export: '导出销售目标', import: '导入销售目标' } } },
    fault: { sales_target: { month: '应为月份（如 2026-01）', ambiguous: '有多个同名的人员或部门，请填写用户名或所属部门' } },
  },
  en: {
    entity: { sales_target: 'Sales targets' },
    sales_target: { title: 'Sales targets', completion: 'Completion', sum: 'Total', column: { target: '{name}: target', done: '{name}: done', rate: '{name}: rate' } },
    field: {
      sales_target: {
        month: 'Month', kind: 'Kind', subjectId: 'Of', subject: 'Of', department: 'Belongs to', orderAmount: 'Order amount', received: 'Received', profit: 'Gross profit', newCustomers: 'New customers', followUps: 'Follow-ups', copiedFrom: 'Copied from', version: 'Version', from: 'From year', to: 'To year', items: 'Targets', rows: 'Rows',
      },
    },
    enum: { sales_target: { kind: { user: 'Person', department: 'Department' } } },
    audit: { sales_target: { create: 'Set', update: 'Changed', delete: 'Taken back', export: 'Exported' } },
    permission: { sales: { target: { view: 'See sales targets and their completion', manage: 'Set sales targets', export: 'Export sales targets', import: 'Import sales targets' } } },
    fault: { sales_target: { month: 'Must be a month (2026-01)', ambiguous: 'Several people or departments have this name, give the user name or where they belong' } },
  },
};
