/** Texts of reference data, parameters, trail and background work, 简体中文. */
export const zh = {
  data: {
    comma: '、',
    stale: '已被他人修改，已为您刷新，请重试', delete: '删除', disable: '停用', enable: '启用', off: '已停用', preset: '预置', changed: '已改', order: '顺序', actions: '操作', noMatch: '没有找到', subject: '资料类型',
    deleted: '已删除“{name}”', enabledNamed: '已启用“{name}”', disabledNamed: '已停用“{name}”', movedTo: '“{name}”已移到第 {n} 位', upNamed: '上移“{name}”', downNamed: '下移“{name}”', actionsOf: '“{name}”的操作',
    editNamed: '修改“{name}”', deleteNamed: '删除“{name}”', enabledOf: '启用“{name}”', takeTheirs: '用对方的值',
    color: { none: '无', gray: '灰', blue: '蓝', green: '绿', orange: '橙', red: '红', purple: '紫', cyan: '青', yellow: '黄' },
    keywords: { category: '客户分类 树形 类别 category', dictionary: '下拉选项 等级 来源 行业 dictionary', field: '扩展字段 自定义 custom field', numbering: '单据编号 编码规则 numbering', setting: '参数 设置 安全 公司 settings', job: '后台任务 导出 进度 job', audit: '日志 审计 修改记录 audit log', integrity: '账目 核对 平衡 检查 check' },
    category: {
      title: '分类管理', treeOf: '{name}分类', create: '新增分类', addChild: '新增下级', addSibling: '新增同级', rename: '重命名', renameOf: '“{name}”的新名称', renameKeys: '回车保存，Esc 取消', renamed: '已改名为“{name}”', nameRule: '名称不能包含 / 或 >',
      search: '搜索分类', dragHint: '拖动可移动分类，双击或按 F2 改名；右侧按钮也能完成同样的操作。', countTitle: '本级 {own} 条，含下级 {total} 条', parentHint: '留空为最上级', top: '最上级',
      own: '本级记录', total: '含下级记录', children: '下级分类', depth: '层级', records: '查看 {n} 条记录', offText: '停用后不能再选用，已有记录不受影响。',
      step: { up: '上移', down: '下移', into: '降级', out: '升级' }, stepHint: { up: '上移一位（Alt+Shift+↑）', down: '下移一位（Alt+Shift+↓）', into: '成为上一个分类的下级（Alt+Shift+→）', out: '移到上级之后，与上级同级（Alt+Shift+←）' },
      moveTo: '移动到…', moveTitle: '移动“{name}”', moveDo: '移动', moveWhole: '连同 {n} 个下级分类一起移动，记录不变。', moved: '已移动“{name}”',
      mergeTo: '合并到…', mergeTitle: '合并“{name}”', mergeInto: '合并到哪个分类', mergeDo: '合并', mergeRecords: '{n} 条记录转到目标分类', mergeChildren: '{n} 个下级分类移到目标分类下', mergeGone: '“{name}”随后删除，不能恢复', merged: '“{name}”已合并到“{into}”',
      delete: '删除分类', deleteText: '删除分类“{name}”？它没有记录，也没有下级。', inUse: '分类正在使用', mergeInstead: '可以把它的记录和下级合并到另一个分类，然后自动删除。',
      disable: '停用分类', disableText: '停用“{name}”？停用后新记录不能再选它，已有记录不受影响。', empty: '还没有分类', emptyText: '分类用于给记录分组、筛选和统计，层级不限。',
    },
    dictionary: {
      title: '数据字典', search: '搜索字典', countTitle: '{n} 个选项', choose: '请选择一个字典', itemsOf: '“{name}”的选项', add: '新增选项', edit: '修改选项', empty: '还没有选项', emptyText: '新增选项后，录入时就可以选择。',
      labelEnHint: '英文界面显示，留空则显示名称', codeHint: '留空自动生成，保存后不能修改', codeFixed: '编码保存后不能修改', parentHint: '有层级的字典才需要', enabledHint: '停用后不能再选用，已有记录不受影响',
      delete: '删除选项', deleteText: '删除选项“{name}”？', deleteRule: '仍被记录使用的选项不能删除，可以停用。', inUse: '选项正在使用', disableInstead: '停用后不能再选用，已有记录照常显示。',
    },
    job: {
      pageTitle: '后台任务', title: '任务', progress: '进度', outcome: '结果说明', search: '搜索任务名称', live: '● 实时更新中', download: '下载结果', open: '查看导入', cancel: '取消任务', cancelText: '取消“{name}”？', cancelKept: '已经完成的部分会保留。',
      cancelled: '已取消“{name}”', cancelling: '“{name}”将在当前批次完成后停止', noReason: '没有说明原因，请联系管理员', empty: '还没有后台任务', emptyText: '较大的导入、导出和批量操作会在这里显示进度。',
      view: { all: '全部', open: '进行中', failed: '失败', mine: '我的' },
    },
    integrity: {
      title: '账目体检', start: '开始体检', running: '正在体检', empty: '还没有做过体检', note: '体检会把所有余额从流水重新计算并核对，只读取数据，不改动任何内容。', clean: '{of} 条规则全部一致', failed: '{of} 条规则中有 {n} 条不一致', at: '核对于 {time}',
      id: '编号', rule: '规则', result: '结果', holds: '一致', broken: '{n} 处不一致',
    },
    audit: {
      title: '操作日志', search: '搜索对象、操作、IP 或追踪号', empty: '还没有日志', record: '{entity} #{id}', openNamed: '查看变更：{fields}', andMore: ' 等，另有 {n} 项', noChanges: '这次操作没有字段变更。',
      exported: { list: '列表', format: '格式', rows: '行数', columns: '列', where: '筛选条件', q: '关键字', sort: '排序' },
      view: { all: '全部', today: '今天', mine: '我的操作', deleted: '删除与合并', rights: '用户与权限' },
    },
    entity: { category: '分类', dictionary_item: '字典选项', custom_field: '自定义字段', numbering_rule: '编号规则', setting: '系统参数', import: '导入', user: '用户', role: '角色', department: '部门', api_token: 'API 令牌' },
    action: {
      create: '新建', update: '修改', delete: '删除', move: '移动', merge: '合并', restore: '恢复', transfer: '转移', followers: '调整跟单人', attach: '添加附件', detach: '删除附件', export: '导出', enable: '启用', disable: '停用', reset_password: '重置密码',
      change_password: '修改密码', end_sessions: '强制下线', revoke: '吊销', start_validate: '开始校验', start_commit: '开始导入', start_undo: '开始撤销', undo_import: '撤销导入', cancel: '取消', correct: '更正', extend: '扩展权限', set_up: '系统初始化', refresh_reuse: '凭证重复使用',
    },
    field: {
      title: '自定义字段', of: '{name}的自定义字段', add: '新增字段', edit: '修改字段“{name}”', where: '显示位置', note: '删除已有数据的字段时，系统会改为停用，数据保留；有数据的字段不能更改类型。', empty: '还没有自定义字段', emptyText: '给资料增加您自己需要的字段，可用于录入、列表、筛选、导入和导出。',
      preview: '实时预览', unnamed: '（未命名）', notInForm: '不在表单中显示', kindFixed: '已有数据的字段不能更改类型', sectionHint: '表单中的小标题，相同的排在一起', hintHint: '显示在输入框下方', keyHint: '对接和导入用，留空自动生成，不能修改', minHint: '数字的最小值、文本的最少字数或最少选几项', maxHint: '数字的最大值、文本的最多字数或最多选几项',
      group: { what: '字段', rule: '规则', where: '显示位置' }, place: { inForm: '表单', inList: '列表', inFilter: '筛选', inImport: '导入', inExport: '导出' },
      optionNo: '第 {n} 个选项', optionAdd: '添加选项', optionHint: '回车添加下一个；可一次粘贴多行', optionRemove: '移除选项“{name}”', optionGone: '已停用的选项：', optionBack: '恢复选项“{name}”',
      disable: '停用字段', disableText: '停用字段“{name}”？停用后不再显示和录入。', kept: '已有数据保留，重新启用后恢复显示。', delete: '删除字段', deleteText: '删除字段“{name}”？', deleteUnused: '没有记录填写过：彻底删除。', deleteUsed: '已有记录填写过：改为停用，数据保留。', disabledInstead: '“{name}”已有数据，已改为停用',
    },
    numbering: {
      title: '编号规则', series: '编号', kind: '用途', segments: '组成', resetBy: '重新计数', sample: '示例', live: '按此规则的编号示例（当日）', edit: '修改编号规则：{name}', saved: '“{name}”的编号规则已保存', empty: '还没有编号规则', wrong: '规则不正确', no: '第 {n} 段', removeNo: '移除第 {n} 段',
      note: '修改规则只影响以后的编号，已有编号不变，也不会重复使用。', resetHint: '按日、月或年重新计数时，编号中必须有对应的日期。', digits: '{n} 位流水号', partOf: '第 {n} 段：{part}', stale: '规则已被他人修改（现为 {sample}）。您的修改仍在下面，再次保存将以您的为准。',
      kinds: { master: '资料编码', document: '单据编号' }, part: { text: '文字', pattern: '日期格式', width: '位数', start: '起始', step: '步长' },
    },
    setting: {
      title: '系统参数', search: '搜索参数', onlyChanged: '只看已改的', groups: '参数分组', unsaved: '未保存', default: '默认：{value}', range: '{min}–{max}', nothing: '（空）', reset: '恢复默认', resetNamed: '“{name}”恢复默认', pending: '{n} 项未保存', stale: '参数已被他人修改，请核对后再次保存', theirs: '他人已改为：{value}',
      group: { company: '公司', security: '安全', customer: '客户', attachment: '附件', import: '导入', export: '导出' }, value: { block: '禁止保存', warn: '提示后允许', off: '不检查' },
      effect: {
        company: { name: '显示在页面顶部、导出文件和打印单据上。', timezone: '“今天”“本月”等日期范围和单据日期按此时区计算。' },
        customer: { dup_name: '新建或修改客户时，遇到同名客户怎么办。', dup_mobile: '新建或修改客户时，遇到相同手机号怎么办。', dup_credit_code: '新建或修改客户时，遇到相同统一社会信用代码怎么办。', leads: '打开后，有权限的人可以记录线索并转为客户；重新登录或刷新页面后菜单出现。', dup_similar: '新建或修改客户时，遇到名称相近的客户怎么办；不检查时表单仍会提示。' },
        security: { session_idle_minutes: '超过这段时间没有操作，需要重新登录。', session_hours: '登录后最长可以使用多久，到时需要重新登录。' },
        attachment: { max_mb: '单个附件超过此大小时拒绝上传。', quota_mb: '所有附件合计超过此大小时拒绝上传。', denied_extensions: '这些扩展名的文件不能上传，例如 bat, cmd。' },
        import: { max_mb: '超过此大小的导入文件会被拒绝。', max_rows: '一次导入最多多少行，超过请拆分文件。' },
        export: { direct_rows: '不超过此行数时立即下载，超过时在后台生成并通知。' },
      },
    },
  },
  job: { export: '导出', import: { validate: '导入校验', commit: '导入', undo: '撤销导入' }, customer: { bulk: '批量操作客户' }, sales_order: { bulk: '批量处理销售订单' } },
  field: {
    category: { name: '分类名称', parentId: '上级分类', enabled: '启用' },
    dictionary_item: { dictionary: '字典', code: '编码', label: '名称', labelEn: '英文名称', color: '颜色', parentCode: '上级选项', enabled: '启用' },
    custom_field: {
      label: '字段名称', key: '字段键', fieldKey: '字段键', kind: '类型', required: '必填', options: '选项', min: '最小', max: '最大', decimals: '小数位数', hint: '填写提示', section: '分组', inForm: '在表单中', inList: '在列表中', inFilter: '可筛选', inImport: '可导入', inExport: '可导出', enabled: '启用',
    },
    numbering_rule: { segments: '组成', resetBy: '重新计数' },
  },
};
