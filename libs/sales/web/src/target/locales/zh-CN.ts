/** Texts of sales targets, 简体中文. */
export const zh = {
  target: {
    entry: '销售目标', completion: '目标完成', card: '我的目标', mine: '本人', details: '查看完成情况', keywords: '目标 指标 任务 完成率 业绩 考核', set: '设定目标',
    month: '{n}月', year: '全年', yearOf: '年份', metric: '指标', find: '查找人员或部门', people: '人员合计', readonly: '只读', caption: '{year} 年{metric}目标',
    copy: '复制去年', copied: '已填入 {year} 年的 {n} 个目标，请检查后保存', nothingToCopy: '{year} 年没有可以填入的目标', import: '导入', export: '导出', save: '保存', saved: '已保存 {n} 个目标', changed: '{n} 格未保存', drop: '放弃修改', dropAsk: '放弃未保存的 {n} 格修改？',
    keys: '方向键、回车移动；在“全年”输入金额会平分到各月；可从 Excel 复制粘贴；Ctrl+D 复制上一行，Ctrl+S 保存', noFigure: '“{text}”不能作为目标', pasted: '已粘贴 {n} 格，请检查后保存', pastedWrong: '{n} 格不是数字，已跳过', pastedBeyond: '{n} 格没有对应的行或月份，已跳过',
    conflicts: '有 {n} 格同时被他人修改（黄色）。您的输入都还在：再次保存以您的为准。', theirs: '他人已改为 {figure}', takeTheirs: '采用对方的', mayNot: '您可以查看目标，设定由上级完成。', nobody: '没有可以查看的人员', nobodyText: '这里列出您权限范围内的人员和部门。',
    months: '{from}–{to}月', period: { month: '按月', quarter: '按季', half: '半年', whole: '全年' }, periodOf: '期间', soFar: '1–{n}月累计', wholeYear: '全年目标', target: '目标', done: '完成', rate: '完成率', fold: '展开或收起“{name}”', showMonths: '查看“{name}”的各月', behind: '{name} {metric} {figure}，打开明细',
    none: '{year} 年还没有设定目标', noneText: '先为部门和业务员设定各月的目标，这里就会显示完成情况。', noneOther: '上级设定目标后，这里会显示完成情况。', monthsOf: '{name} · {metric} · 逐月', monthSays: '目标 {target}，完成 {done}',
  },
};
