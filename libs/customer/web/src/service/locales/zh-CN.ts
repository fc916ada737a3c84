/** Texts of the pages of after-sale service, 简体中文. */
export const service = {
  customer: {
    service: {
      title: '服务工单', one: '服务工单', keywords: '售后 服务 工单 维修 投诉 安装 回访 报表', search: '工单编号/客户/序列号/问题描述', create: '受理工单', edit: '修改工单', empty: '还没有服务工单', emptyText: '客户来电咨询、报修或投诉时，在这里受理并跟踪到解决。', none: '还没有服务工单',
      late: '已超期', repeated: '30 天内重复', more: '另有 {n} 张工单未显示', reason: '原因', text: '说明', waitsFor: '在等什么', note: '写下处理情况，Ctrl+Enter 保存', addNote: '添加记录', otherContact: '其他联系人', response: '首次响应', solving: '解决用时',
      minutes: '{n} 分钟', hours: '{n} 小时', days: '{n} 天', drawn: '图中的指标', exportReport: '导出 Excel', noReport: '这段时间没有工单', noReportText: '换一个日期范围再看。',
      hint: { requiredBy: '留空则按类型和优先级的时限自动计算', fee: '填写后立即生成应收款；改为 0 即撤销' },
      view: { mine: '我的待办', unassigned: '未分配', late: '已超期', all: '全部' },
      step: { assign: '分配', start: '开始处理', wait: '等待', resolve: '解决', close: '关闭', reopen: '重新打开', cancel: '取消工单', satisfaction: '记录满意度', fee: '服务费' },
      done: { start: '已开始处理' },
      score: { 1: '1 很不满意', 2: '2 不满意', 3: '3 一般', 4: '4 满意', 5: '5 很满意' },
      part: { title: '配件', empty: '没有领用配件', none: '请至少选择一种配件', warehouse: '默认仓库', quantity: '数量', add: '添加配件', out: '立即出库', ask: '交库管出库', done: '配件已出库', asked: '已生成待审核的出库单，库管审核后出库' },
    },
    visit: {
      title: '回访', search: '客户/来源单号', empty: '没有需要回访的客户', emptyText: '在系统参数中设定出库后、工单关闭后第几天回访，到期的客户会列在这里。', do: '回访', skip: '跳过', doOf: '回访“{customer}”', skipOf: '跳过对“{customer}”的回访',
      view: { due: '待回访', coming: '未到期', done: '已回访', all: '全部' },
    },
  },
};
