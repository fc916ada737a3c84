import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  error: {
    system: {
      setting_stale: '参数“{key}”已被他人修改，请刷新后重试',
      dictionary_item_taken: '“{label}”已存在',
      dictionary_item_used: '“{label}”仍被 {count} 处使用，不能删除，可以停用',
      category_name_taken: '同一上级下已有分类“{name}”',
      category_used: '分类“{name}”下仍有 {count} 条记录，不能删除，可以合并到其他分类',
      category_has_children: '分类“{name}”有下级分类，不能删除',
      category_cycle: '不能把分类“{name}”移到它自己或它的下级之中',
      custom_field_taken: '已有字段“{label}”',
      custom_field_kind_fixed: '字段“{label}”已有数据，不能更改类型',
      custom_field_limit: '每种资料最多 {max} 个自定义字段',
      attachment_quota: '附件总空间（{mb} MB）已满，请联系管理员',
      attachment_type_denied: '不允许上传此类文件：{name}',
      attachment_empty: '文件是空的',
      saved_view_not_mine: '只能修改自己的视图',
      saved_view_too_large: '视图内容超过 {kb} KB',
      saved_view_limit: '每个列表最多保存 {max} 个视图',
      job_has_no_result: '该任务没有可下载的结果，或结果已过期',
    },
  },
  fault: {
    numbering_sequence: '编号规则必须有且只有一段流水号',
    numbering_date: '按日、月或年重新计数时，编号中必须包含相应的日期',
  },
  permission: {
    system: {
      setting: { view: '查看系统参数', update: '修改系统参数' },
      dictionary: { create: '新增字典项', update: '修改字典项', delete: '删除字典项' },
      category: { create: '新增分类', update: '修改和移动分类', delete: '删除和合并分类' },
      custom_field: { create: '新增自定义字段', update: '修改自定义字段', delete: '删除自定义字段' },
      numbering_rule: { view: '查看编号规则', update: '修改编号规则' },
      saved_view: { share: '共享视图' },
      audit: { view: '查看操作日志' },
      job: { view_all: '查看所有人的后台任务' },
      change: { view: '读取变更流（对接用）' },
      integrity: { check: '账目体检' },
    },
  },
  setting: {
    company: { name: '公司名称', timezone: '时区' },
    customer: { dup_name: '客户名称重复时' },
    security: { session_idle_minutes: '多少分钟无操作后需重新登录', session_hours: '登录最长有效小时数' },
    attachment: { max_mb: '单个附件上限（MB）', quota_mb: '附件总空间（MB，0 为不限）', denied_extensions: '禁止上传的扩展名（逗号分隔）' },
    import: { max_mb: '导入文件上限（MB）', max_rows: '导入行数上限' },
    export: { direct_rows: '直接导出的行数上限（超过则在后台生成）' },
  },
  setting_value: {
    customer: { dup_name: { block: '禁止保存', warn: '提示后允许', off: '不检查' } },
  },
  job: { integrity: { title: '账目体检', clean: '全部一致', failed: '{failed} 项不一致' } },
  invariant: {
    P01: '没有写了一半的应答', P02: '变更流的序号不重复', P03: '变更流没有缺口', P04: '结束的任务不再占用租约',
    C01: '每个客户的编码都已登记', C02: '每个客户的名称都已登记', C03: '查重登记不指向不存在的客户，已删除的不占名', C04: '查重登记只在 0 位或客户自己的位', C05: '一个客户最多一个首要联系人', C06: '首要联系人与客户上的副本一致',
    C07: '联系人、抬头、地址都有所属客户', C08: '标签和跟单人与明细表一致', C09: '跟单人不是负责人本人',
  },
  numbering: { customer: '客户编号' },
  field: {
    audit_log: { entity: '对象', entityId: '记录', action: '操作', actorId: '操作人', tokenId: 'API 令牌', at: '时间', ip: 'IP 地址', source: '来源', requestId: '追踪号', changes: '变更内容' },
    job: { id: '编号', kind: '类型', state: '状态', title: '名称', ownerId: '发起人', done: '已完成', total: '总数', message: '消息', result: '结果', resultUrl: '结果', createdAt: '创建时间', startedAt: '开始时间', finishedAt: '结束时间' },
  },
  enum: {
    audit_log: { source: { ui: '页面', api: '接口', import: '导入', job: '后台任务', system: '系统' } },
    job: { state: { queued: '排队中', running: '进行中', succeeded: '已完成', failed: '失败', cancelled: '已取消' } },
    custom_field: {
      kind: { text: '单行文本', textarea: '多行文本', number: '数字', money: '金额', integer: '整数', date: '日期', select: '单选', multi: '多选', user: '人员', boolean: '是/否' },
    },
    numbering_rule: { resetBy: { never: '不重新计数', year: '每年', month: '每月', day: '每日' }, segment: { text: '固定文字', date: '日期', sequence: '流水号' } },
  },
};

const en: Translated<typeof zh> = {
  error: {
    system: {
      setting_stale: 'Somebody else has changed the parameter “{key}”, reload and try again',
      dictionary_item_taken: '“{label}” exists already',
      dictionary_item_used: '“{label}” is still used {count} times and cannot be deleted; it can be disabled',
      category_name_taken: 'There is a category “{name}” in the same place already',
      category_used: 'The category “{name}” still has {count} records; merge it into another one instead',
      category_has_children: 'The category “{name}” has subcategories and cannot be deleted',
      category_cycle: 'The category “{name}” cannot be moved into itself or below itself',
      custom_field_taken: 'There is a field “{label}” already',
      custom_field_kind_fixed: 'The field “{label}” has values, its kind cannot be changed',
      custom_field_limit: 'At most {max} custom fields for one kind of record',
      attachment_quota: 'The space for attachments ({mb} MB) is used up, ask the administrator',
      attachment_type_denied: 'Files of this kind may not be uploaded: {name}',
      attachment_empty: 'The file is empty',
      saved_view_not_mine: 'You can only change your own views',
      saved_view_too_large: 'The view is larger than {kb} KB',
      saved_view_limit: 'At most {max} views can be saved for a list',
      job_has_no_result: 'The job has no result to download, or it has expired',
    },
  },
  fault: {
    numbering_sequence: 'A numbering rule needs exactly one sequence',
    numbering_date: 'Counting anew each day, month or year needs that date in the number',
  },
  permission: {
    system: {
      setting: { view: 'See parameters', update: 'Change parameters' },
      dictionary: { create: 'Add dictionary items', update: 'Change dictionary items', delete: 'Delete dictionary items' },
      category: { create: 'Add categories', update: 'Change and move categories', delete: 'Delete and merge categories' },
      custom_field: { create: 'Add custom fields', update: 'Change custom fields', delete: 'Delete custom fields' },
      numbering_rule: { view: 'See numbering rules', update: 'Change numbering rules' },
      saved_view: { share: 'Share views' },
      audit: { view: 'See the audit trail' },
      job: { view_all: 'See the jobs of everybody' },
      change: { view: 'Read the change feed (integration)' },
      integrity: { check: 'Check the books' },
    },
  },
  setting: {
    company: { name: 'Company name', timezone: 'Time zone' },
    customer: { dup_name: 'When a customer name exists already' },
    security: { session_idle_minutes: 'Minutes without activity until sign-in is needed again', session_hours: 'Longest session in hours' },
    attachment: { max_mb: 'Largest attachment (MB)', quota_mb: 'Space for all attachments (MB, 0 = no limit)', denied_extensions: 'File extensions that may not be uploaded (separated by commas)' },
    import: { max_mb: 'Largest import file (MB)', max_rows: 'Most rows of an import' },
    export: { direct_rows: 'Rows exported at once (more become a job)' },
  },
  setting_value: {
    customer: { dup_name: { block: 'Refuse', warn: 'Ask', off: 'Do not check' } },
  },
  job: { integrity: { title: 'Check of the books', clean: 'Everything agrees', failed: '{failed} differ' } },
  invariant: {
    P01: 'No stored answer is half written', P02: 'No sequence number of the change feed is given twice', P03: 'The change feed has no gap', P04: 'No finished job holds a lease',
    C01: 'Every living customer has the key of its code', C02: 'Every living customer has a key of its name', C03: 'No key belongs to an absent customer, none of a deleted one is in the way', C04: 'A key stands in slot 0 or in that of its customer', C05: 'A customer has at most one primary contact', C06: 'Primary contacts are copied onto their customers',
    C07: 'No contact, title or address without its customer', C08: 'Tags and followers of the customer are those of their tables', C09: 'A follower is never the owner',
  },
  numbering: { customer: 'Customer code' },
  field: {
    audit_log: { entity: 'Object', entityId: 'Record', action: 'Action', actorId: 'By', tokenId: 'API token', at: 'Time', ip: 'IP address', source: 'Source', requestId: 'Trace id', changes: 'Changes' },
    job: { id: 'No.', kind: 'Kind', state: 'State', title: 'Title', ownerId: 'Started by', done: 'Done', total: 'Total', message: 'Message', result: 'Result', resultUrl: 'Result', createdAt: 'Created', startedAt: 'Started', finishedAt: 'Ended' },
  },
  enum: {
    audit_log: { source: { ui: 'Screen', api: 'API', import: 'Import', job: 'Job', system: 'System' } },
    job: { state: { queued: 'Queued', running: 'Running', succeeded: 'Succeeded', failed: 'Failed', cancelled: 'Cancelled' } },
    custom_field: {
      kind: { text: 'Text', textarea: 'Long text', number: 'Number', money: 'Money', integer: 'Whole number', date: 'Date', select: 'Single choice', multi: 'Multiple choice', user: 'Person', boolean: 'Yes/no' },
    },
    numbering_rule: { resetBy: { never: 'Never', year: 'Every year', month: 'Every month', day: 'Every day' }, segment: { text: 'Text', date: 'Date', sequence: 'Sequence' } },
  },
};

/** Words of settings, dictionaries, trees, custom fields, numbers, attachments, views, logs and jobs. */
export const dataMessages: Bundle = { 'zh-CN': zh, en };
