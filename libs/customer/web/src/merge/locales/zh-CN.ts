/** Texts of duplicates and merging, 简体中文. */
export const zh = {
  job: { customer: { duplicates: '查找重复客户' } },
  merge: {
    title: '合并客户', open: '合并客户', titleOf: '合并“{name}”', keywords: '查重 撞单 重复 合并 去重', other: '与哪个客户合并', next: '下一步：核对资料', past: '已合并到这里的客户', undone: '已撤销', note: '选择保留的客户，再逐项选择保留哪一方的资料。标签、跟单人和自定义字段会合在一起。',
    values: '保留的资料', survivor: '保留的客户', deals: '成交 {n} 次', same: '资料没有差异', moves: '将转到保留的客户名下', counting: '正在统计…', nothing: '没有需要转移的记录', after: '单据上的客户名称保持原样；应收、预收和成交金额自动相加。30 天内可以撤销。',
    go: '合并', done: '已把“{name}”合并到“{into}”', empty: '请选择要合并的客户', emptyText: '在客户列表中勾选两个或更多客户，再点“合并”；也可以从重复客户页进入。', choose: '去选择客户', two: '请勾选 2 到 {most} 个客户再合并',
    undo: { title: '撤销合并？', ask: '把“{name}”恢复为单独的客户，合并时转移的记录全部转回。', go: '撤销合并', done: '已恢复“{name}”' },
    lookup: {
      title: '客户查重', label: '客户名称、电话或统一社会信用代码', hint: '例如：远大电子、13800138000', go: '查询', short: '请至少输入两个字符', note: '看看这家客户是不是已经有人在跟进。不属于您的客户只显示部分名称、负责人和最近联系日期。', none: '没有找到“{text}”', noneText: '没有相同或相近的客户，可以新建。',
      found: '与“{text}”相同或相近的客户（{n}）', match: '匹配', same: '相同', similar: '相近', pool: '在公海', last: '最近联系',
    },
    finder: {
      title: '重复客户', go: '开始查找', running: '正在查找… {percent}%', found: '{n} 组可能重复', failed: '查找没有完成，请稍后再试', none: '没有重复的客户', noneText: '点“开始查找”，在您能看到的全部客户中查找名称、电话、信用代码相同或名称相近的客户。', merge: '合并', different: '不是重复', dismissed: '已记住，以后不再提示这一组',
    },
  },
};
