/** Texts of the list page, 简体中文. */
export const zh = {
  list: {
    view: {
      label: '视图', all: '全部', dirty: '有未保存的改动', menu: '视图操作', update: '更新视图', saveAs: '另存为视图', revert: '还原',
      rename: '重命名', remove: '删除视图', makeDefault: '设为默认', dropDefault: '取消默认', isDefault: '默认视图', share: '共享给所有人', unshare: '取消共享', shared: '共享',
      name: '视图名称', nameHint: '例如：华南重点客户', nameNeeded: '请输入视图名称', saved: '视图“{name}”已保存', removed: '视图“{name}”已删除',
      removeAsk: '删除视图“{name}”？数据不受影响。', more: '更多视图',
    },
    search: { placeholder: '搜索', label: '搜索列表' },
    quick: { label: '常用筛选' },
    dates: {
      label: '日期范围', field: '日期字段', custom: '自定义', from: '开始日期', to: '结束日期',
    },
    range: {
      today: '今日', yesterday: '昨日', tomorrow: '明日', this_week: '本周', last_week: '上周', next_week: '下周', this_month: '本月', last_month: '上月', next_month: '下月',
      this_quarter: '本季', last_quarter: '上季', this_year: '本年', last_year: '上年', last_nd: '最近 {n} 天', next_nd: '未来 {n} 天',
    },
    filter: {
      me: '我', more: '更多筛选', title: '组合查询', active: '当前条件', clear: '清空', clearAll: '清除筛选', remove: '移除条件 {text}', keyword: '关键字：{q}', edit: '修改条件 {text}',
      all: '全部满足', any: '任一满足', join: '组合方式', and: '且', or: '或', addCondition: '添加条件', addGroup: '添加条件组', removeGroup: '移除条件组', removeCondition: '移除条件',
      field: '字段', op: '比较方式', value: '值', apply: '查询', saveAs: '查询并另存为视图', reset: '重置', empty: '还没有条件，全部数据都会列出。', incomplete: '有 {n} 个条件没有填写值，查询时忽略',
      tooDeep: '条件嵌套过深或数量过多', relative: '相对日期', fixedDate: '具体日期', from: '起', to: '止', days: '天', last: '最近', next: '未来',
      yes: '是', no: '否', choose: '请选择', valueHint: '输入值', manyHint: '输入后按回车，可多个', group: '条件组（第 {level} 层）', values: '{first} 等 {n} 项',
    },
    op: {
      eq: '等于', ne: '不等于', gt: '大于', gte: '大于等于', lt: '小于', lte: '小于等于', between: '介于', in: '属于', nin: '不属于', contains: '包含', ncontains: '不包含',
      starts: '开头是', ends: '结尾是', empty: '为空', nempty: '不为空', under: '属于（含下级）',
    },
    dateOp: { eq: '是', gt: '晚于', gte: '不早于', lt: '早于', lte: '不晚于', between: '介于' },
    columns: {
      title: '列设置', search: '搜索列', shown: '已显示 {n} / {all}', up: '上移“{name}”', down: '下移“{name}”', freezeLeft: '冻结在左侧', freezeRight: '冻结在右侧', unfreeze: '取消冻结',
      hide: '隐藏此列', filterBy: '按此列筛选', sortAsc: '升序', sortDesc: '降序', sortNone: '取消排序', resetWidths: '重置列宽', resetWidth: '重置此列宽度', restore: '恢复默认',
      none: '没有符合的列', showColumn: '显示“{name}”', menu: '列“{name}”的操作', freezeOf: '冻结“{name}”', noFreeze: '不冻结', done: '完成',
    },
    density: { label: '行高', compact: '紧凑', default: '默认', comfortable: '宽松' },
    grid: {
      label: '{title}列表', select: '选择“{name}”', selectPage: '选择本页', actions: '操作', moreActions: '更多操作：{name}', sortHint: '点击排序，按住 Shift 点击可多列排序',
      loading: '正在加载…', refreshing: '正在刷新', refresh: '刷新', sortedAsc: '升序', sortedDesc: '降序', keysHint: '方向键移动，空格勾选，回车打开', scroll: '列表内容，可滚动',
      copy: '复制 {text}', copied: '已复制 {text}', found: '共 {n} 条', foundAbout: '超过 {n} 条', foundNone: '没有符合条件的结果',
    },
    bulk: {
      label: '批量操作', selected: '已选 {n} 条', selectAll: '选择全部 {n} 条结果', allSelected: '已选择全部 {n} 条结果', clear: '取消选择', remove: '删除', done: '已处理 {n} 条',
    },
    failures: { title: '部分记录没有处理', summary: '成功 {done} 条，失败 {failed} 条', record: '记录', reason: '原因', close: '知道了', select: '只选中失败的记录', unknown: '原因不明' },
    total: { label: '合计', selected: '选中合计' },
    pager: { label: '分页', total: '共 {n} 条', about: '超过 {n} 条', size: '每页条数', perPage: '{n} 条/页', previous: '上一页', next: '下一页', jump: '跳至', page: '第 {n} 页', current: '第 {n} 页，当前页', pageUnit: '页', beyond: '第 {n} 页（已超出页码范围，请逐页查看）', range: '第 {from}-{to} 条' },
    empty: { first: '还没有{title}', firstHint: '新建第一条，或从 Excel 导入。', filtered: '没有符合条件的结果', filteredHint: '换个关键字，或清除部分条件再试。' },
    error: { title: '列表没有加载出来' },
    export: {
      title: '导出', button: '导出', scope: '导出当前筛选的 {n} 条', scopeAbout: '导出当前筛选的全部结果，超过 {n} 条', scopeAll: '导出当前筛选的全部结果', columns: '导出的列', visible: '当前显示的列（{n}）', all: '全部字段（{n}）',
      format: '文件格式', start: '导出', queued: '数据较多，已转为后台任务，完成后自动下载', done: '导出完成', failed: '导出失败：{reason}', jobHint: '超过 5,000 条时在后台生成，完成后自动下载。',
    },
    tree: { all: '全部', label: '{title}分类', collapse: '收起分类', expand: '展开分类', search: '搜索分类' },
    keys: { title: '列表', search: '搜索', row: '移动行', tick: '勾选', open: '打开', page: '选择本页', filters: '更多筛选', views: '视图', export: '导出', refresh: '刷新', remove: '删除' },
    cancel: '取消', save: '保存', toolbar: '列表工具栏',
  },
};
