/** Texts of the import wizard and history, 简体中文. */
export const zh = {
  job: { import: { validate: '导入校验', commit: '导入', undo: '撤销导入' } },
  imports: {
    title: '导入数据', titleOf: '导入{name}', tab: '导入 {file}', history: '导入记录', keywords: '导入 Excel 表格 批量', another: '新的导入', searchHint: '搜索文件名', steps: '导入步骤',
    step: { file: '选择文件', mapping: '列对应', rules: '查重与策略', preview: '校验预览', commit: '导入', result: '结果' },
    next: '下一步', back: '上一步', validate: '开始校验', again: '重新校验', start: '导入 {n} 条', resume: '继续导入 {n} 条', otherFile: '换个文件', errorFile: '下载错误文件', toList: '查看{name}列表',
    purged: '已超过 7 天，文件和逐行明细已清除。', stopped: '上一次处理没有完成。',
    allOrNothing: '全部正确才导入', allOrNothingText: '有一行错误就不导入', blocked: '还有 {n} 行错误，更正后才能导入', leavesInvalid: '{n} 行错误不会导入', nothing: '没有可以导入的行',
    file: {
      prepare: '准备文件', entity: '导入什么', templateText: '模板按当前的{name}字段生成，含自定义字段、下拉选项和填写说明。', template: '下载模板', types: '支持 {types}，CSV 自动识别 UTF-8 与 GBK', limits: '文件不超过 {size} MB，不超过 {rows} 行',
      header: '第一行为列名；也可以直接用您自己的表格，下一步再对应', safe: '校验通过前不会写入任何数据，导入后 7 天内可以撤销',
      choose: '上传文件', drop: '把文件拖到这里，或', pick: '选择文件', reading: '正在上传并读取 {name}…', onlyOne: '一次只能导入一个文件', wrongType: '不支持这种文件，请使用 {types}', empty: '文件是空的', tooLarge: '文件超过 {size} MB，请拆分后再导入',
    },
    mapping: {
      rows: '共 {n} 行', mapped: '已对应 {n} / {all} 列', column: '列', header: '文件中的列名', samples: '示例数据', field: '对应字段', fieldOf: '“{name}”对应的字段', leaveOut: '不导入此列', noHeader: '（无列名）', noSamples: '（空列）',
      takenBy: '已对应“{name}”', missing: '必填字段还没有对应的列或固定值：{fields}', out: '{n} 列不导入：{names}', sheet: '工作表', headerRow: '列名在第几行', headerHint: '填 0 表示没有列名', encoding: '编码 {name}',
    },
    fixed: { title: '固定值', text: '对所有行生效；文件中已有内容的单元格以文件为准', add: '添加固定值', field: '第 {n} 个固定值的字段', remove: '移除固定值“{name}”' },
    rules: {
      strategy: '遇到已存在的{name}时', keys: '按什么判断“已存在”', keysText: '从上到下依次比对，先找到的为准。名称比对时忽略空格、括号、全半角和“有限公司”等字样。', keyMissing: '文件中没有此列', noKeys: '没有选择任何依据，所有行都会作为新记录导入。',
      up: '上移“{name}”', down: '下移“{name}”', unknown: '分类、标签、下拉选项中没有的值', owner: '新记录的负责人', ownerMe: '我自己', ownerText: '文件中有“负责人”列时，以文件为准。', dryRun: '下一步只做校验，不写入数据。',
    },
    strategy: {
      skip: { title: '跳过', text: '保留已有记录，文件中的这一行不导入' },
      update_non_empty: { title: '更新非空字段', text: '只用文件中有内容的单元格更新，空单元格不动原值' },
      overwrite: { title: '覆盖更新', text: '以文件为准，空单元格会清空原值' },
      create: { title: '仍然新建', text: '不查重，允许重复（需要“重复建档”权限）' },
    },
    unknown: { error: '报错，由我更正', create: '自动新建' },
    running: {
      reading: '正在读取文件', validating: '正在校验', committing: '正在导入', undoing: '正在撤销', queued: '排队中，马上开始', done: '{done} / {total} 行', rate: '{n} 行/秒', left: '预计还需 {time}',
      leave: '可以离开或关闭此页面，处理会在后台继续，完成后会提示。', cancel: '取消', stop: '停止导入', cancelling: '将在当前批次完成后停止',
    },
    rows: {
      label: '文件中的行', filter: '按结果筛选', row: '行', state: '结果', reason: '说明', repeatsRow: '与第 {n} 行重复', repeats: '对应已有记录：{name}', noErrors: '没有错误', none: '没有这样的行', total: '共 {n} 行', editHint: '双击单元格可直接更正，回车后立即重新校验',
      previous: '上一页', next: '下一页', cell: '第 {row} 行 {field}', edit: '第 {row} 行 {field}：{text}，按回车修改',
    },
    rowState: { new: '未校验', create: '新建', update: '更新', skip: '跳过', invalid: '错误', created: '已新建', updated: '已更新', skipped: '已跳过', failed: '失败', undone: '已撤销' },
    count: { total: '全部', toCreate: '将新建', toUpdate: '将更新', toSkip: '将跳过', invalid: '错误', created: '已新建', updated: '已更新', skipped: '已跳过', failed: '失败', undone: '已撤销', kept: '未能撤销' },
    state: { uploaded: '待对应', reading: '读取中', validating: '校验中', validated: '待导入', committing: '导入中', committed: '已导入', cancelled: '已停止', undoing: '撤销中', undone: '已撤销', failed: '失败' },
    result: {
      done: '导入完成，共 {n} 条', partly: '已导入 {n} 条，{failed} 行没有导入', cancelled: '已停止，之前已导入 {n} 条', failed: '导入中断，之前已导入 {n} 条', undone: '已撤销 {n} 条', undonePartly: '已撤销 {n} 条，{kept} 条未能撤销',
      created: '查看新建的 {n} 条', updated: '查看更新的 {n} 条',
    },
    undo: {
      button: '撤销本次导入', title: '撤销导入？', text: '撤销“{file}”的导入：新建的 {created} 条将删除，更新的 {updated} 条将恢复原值。', created: '导入后被修改过或已有业务数据的新记录会保留。', updated: '导入后又被修改过的记录不会恢复。', kept: '未能撤销的行会逐行列出原因。', do: '撤销导入', until: '{when} 前可以撤销',
    },
    column: { fileName: '文件', entity: '内容', state: '状态', rowCount: '行数', counts: '结果', ownerId: '导入人', createdAt: '上传时间', committedAt: '导入时间' },
    view: { all: '全部', mine: '我的导入', undoable: '7 天内导入' },
    emptyTitle: '还没有导入过数据', emptyText: '从 Excel 或 CSV 批量导入，校验后再写入，导入后 7 天内可以撤销。',
  },
};
