import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  fault: { exchange: { no_such_column: '文件中没有这一列' } },
  error: {
    exchange: {
      unknown_entity: '不支持导入“{entity}”',
      file_missing: '请选择要导入的文件',
      no_rows: '文件中只有表头，没有数据行',
      wrong_state: '当前状态不能执行此操作，请刷新后重试',
      not_yours: '这是他人的导入任务，只有本人可以操作',
      row_written: '第 {row} 行已经导入，不能再修改',
      invalid_rows: '还有 {count} 行有错误，已选择“全部正确才导入”',
      nothing_to_import: '没有可以导入的数据行',
      nothing_to_undo: '没有可以撤销的记录',
      undo_expired: '已超过 7 天，不能再撤销',
      file_gone: '导入文件已过保留期并被清理',
      export_too_large: '一个工作表最多 {max} 行，请缩小筛选范围或导出 CSV',
      duplicate_in_file: '与文件第 {row} 行重复',
      undo_changed: '导入后已被修改，未撤销',
      undo_in_use: '已有后续业务，未撤销',
      undo_gone: '记录已不存在',
    },
    spreadsheet: {
      not_a_workbook: '文件扩展名是 Excel，但内容不是 Excel 工作簿（实际为 {detected}）',
      wrong_type: '只支持 xlsx、xls 和 csv 文件（实际为 {detected}）',
      too_large: '文件过大或内容过多，无法处理',
      zip_bomb: '文件的压缩内容异常，已拒绝处理',
      truncated: '文件不完整，可能没有下载或复制完，请重新获取',
      damaged: '文件已损坏，请用 Excel 打开后另存再试',
      encrypted: '文件有密码保护，请取消密码后再导入',
      too_many_rows: '数据行过多，一次最多导入 {max} 行，请拆分文件',
      too_many_columns: '列数过多，最多 {max} 列',
      cell_too_long: '第 {row} 行第 {column} 列的内容过长',
      no_such_sheet: '文件中没有工作表“{sheet}”',
      empty: '文件是空的',
      timeout: '解析文件超过 {seconds} 秒，已停止',
      cancelled: '已取消',
      parser_failed: '解析文件时发生意外错误，请联系管理员并提供追踪号',
    },
  },
  exchange: {
    entity: {
      customer: '客户', contact: '联系人', supplier: '供应商', product: '产品', 'opening-stock': '期初库存', 'opening-receivable': '期初应收', 'opening-payable': '期初应付',
      'price-list': '价格表', 'follow-up': '跟进记录', dealer: '经销商', contract: '合同',
    },
    template: {
      name: '{entity}导入模板',
      guide: '填写说明',
      max: '最多 {max} 个字',
      rules: {
        required: '标有 * 的红色列必须填写，其他列可以留空。',
        order: '列的顺序可以调整，不需要的列可以删除；表头请保持不变。',
        limits: '一次最多 100,000 行、50 MB；支持 xlsx、xls 和 csv（UTF-8 或 GBK）。',
        lists: '有下拉列表的列请从列表中选择。',
        dates: '日期请填 2026-11-23 的格式；编码和电话请保持文本格式。',
      },
      head: { field: '列名', required: '必填', choices: '可选值', note: '说明' },
    },
    errors: { name: '错误数据', sheet: '错误数据', reason: '错误原因', colon: '：' },
    export: {
      about: '导出说明', item: '项目', value: '内容', content: '导出内容', filter: '筛选条件', sort: '排序', rows: '行数', user: '导出人', time: '导出时间',
      no_filter: '全部（无筛选条件）', search: '搜索', and: ' 且 ', or: ' 或 ', ascending: '升序', descending: '降序',
    },
    op: {
      eq: '等于', ne: '不等于', gt: '大于', gte: '大于等于', lt: '小于', lte: '小于等于', between: '介于', in: '属于', nin: '不属于', contains: '包含', ncontains: '不包含',
      starts: '开头是', ends: '结尾是', empty: '为空', nempty: '不为空', under: '属于（含下级）',
    },
    range: {
      me: '我', today: '今天', yesterday: '昨天', tomorrow: '明天', this_week: '本周', last_week: '上周', next_week: '下周', this_month: '本月', last_month: '上月', next_month: '下月',
      this_quarter: '本季度', last_quarter: '上季度', this_year: '今年', last_year: '去年', last_days: '最近 {n} 天', next_days: '未来 {n} 天',
    },
  },
  field: {
    import: { entity: '导入对象', fileName: '文件名', state: '状态', rowCount: '行数', ownerId: '导入人', createdAt: '上传时间', committedAt: '导入时间', undoneAt: '撤销时间' },
    import_row: { row: '行号', state: '状态', duplicateOf: '重复于', entityId: '记录' },
    export: { title: '导出内容', state: '状态', ownerId: '导出人', done: '行数', createdAt: '开始时间', finishedAt: '完成时间' },
  },
  enum: {
    import: {
      state: { uploaded: '已上传', reading: '读取中', validating: '校验中', validated: '已校验', committing: '导入中', committed: '已导入', cancelled: '已取消', undoing: '撤销中', undone: '已撤销', failed: '失败' },
    },
    import_row: {
      state: { new: '待校验', create: '将新建', update: '将更新', skip: '将跳过', invalid: '有错误', created: '已新建', updated: '已更新', skipped: '已跳过', failed: '失败', undone: '已撤销' },
    },
  },
  permission: {
    system: {
      import: { view: '查看导入记录', view_all: '查看所有人的导入记录', manage: '取消和撤销他人的导入' },
      export: { view: '查看导出记录', view_all: '查看所有人的导出记录' },
    },
  },
};

const en: Translated<typeof zh> = {
  fault: { exchange: { no_such_column: 'The file has no such column' } },
  error: {
    exchange: {
      unknown_entity: '“{entity}” cannot be imported',
      file_missing: 'Please choose the file to import',
      no_rows: 'The file has a header but no data rows',
      wrong_state: 'Not possible in the present state, please refresh and try again',
      not_yours: 'This import is somebody else’s, only its owner may do this',
      row_written: 'Row {row} is imported already and cannot be changed',
      invalid_rows: '{count} rows are still wrong and “all or nothing” was chosen',
      nothing_to_import: 'There is no row to import',
      nothing_to_undo: 'There is nothing to undo',
      undo_expired: 'More than 7 days have passed, it can no longer be undone',
      file_gone: 'The file of this import has passed its retention time and is gone',
      export_too_large: 'A sheet holds at most {max} rows: narrow the filter or export as CSV',
      duplicate_in_file: 'Repeats row {row} of the file',
      undo_changed: 'Changed since the import, not undone',
      undo_in_use: 'In use since the import, not undone',
      undo_gone: 'The record no longer exists',
    },
    spreadsheet: {
      not_a_workbook: 'The file is named like an Excel workbook but is none (it is {detected})',
      wrong_type: 'Only xlsx, xls and csv files are supported (this is {detected})',
      too_large: 'The file or its content is too large',
      zip_bomb: 'The packed content of the file is abnormal, it was refused',
      truncated: 'The file is incomplete, perhaps a download or copy was cut off',
      damaged: 'The file is damaged: open it in Excel, save it again and retry',
      encrypted: 'The file is protected by a password: remove it before importing',
      too_many_rows: 'Too many rows: at most {max} at a time, please split the file',
      too_many_columns: 'Too many columns: at most {max}',
      cell_too_long: 'The content of row {row}, column {column} is too long',
      no_such_sheet: 'The file has no sheet “{sheet}”',
      empty: 'The file is empty',
      timeout: 'Reading the file took more than {seconds} s and was stopped',
      cancelled: 'Cancelled',
      parser_failed: 'Unexpected error while reading the file. Contact the administrator and quote the trace id',
    },
  },
  exchange: {
    entity: {
      customer: 'Customers', contact: 'Contacts', supplier: 'Suppliers', product: 'Products', 'opening-stock': 'Opening stock', 'opening-receivable': 'Opening receivables', 'opening-payable': 'Opening payables',
      'price-list': 'Price list', 'follow-up': 'Follow-ups', dealer: 'Dealers', contract: 'Contracts',
    },
    template: {
      name: 'Import template {entity}',
      guide: 'Instructions',
      max: 'At most {max} characters',
      rules: {
        required: 'Red columns marked * must be filled in, the others may stay empty.',
        order: 'Columns may be moved or deleted; please keep the headers.',
        limits: 'At most 100,000 rows and 50 MB; xlsx, xls and csv (UTF-8 or GBK).',
        lists: 'Columns with a drop-down list: choose from the list.',
        dates: 'Dates as 2026-11-23; keep codes and phone numbers as text.',
      },
      head: { field: 'Column', required: 'Required', choices: 'Choices', note: 'Note' },
    },
    errors: { name: 'errors', sheet: 'Errors', reason: 'Reason', colon: ': ' },
    export: {
      about: 'About', item: 'Item', value: 'Value', content: 'Content', filter: 'Filter', sort: 'Sorted by', rows: 'Rows', user: 'Exported by', time: 'Exported at',
      no_filter: 'Everything (no filter)', search: 'Search', and: ' and ', or: ' or ', ascending: 'ascending', descending: 'descending',
    },
    op: {
      eq: 'is', ne: 'is not', gt: 'greater than', gte: 'at least', lt: 'less than', lte: 'at most', between: 'between', in: 'is one of', nin: 'is none of', contains: 'contains', ncontains: 'does not contain',
      starts: 'starts with', ends: 'ends with', empty: 'is empty', nempty: 'is not empty', under: 'is under',
    },
    range: {
      me: 'me', today: 'today', yesterday: 'yesterday', tomorrow: 'tomorrow', this_week: 'this week', last_week: 'last week', next_week: 'next week', this_month: 'this month', last_month: 'last month', next_month: 'next month',
      this_quarter: 'this quarter', last_quarter: 'last quarter', this_year: 'this year', last_year: 'last year', last_days: 'the last {n} days', next_days: 'the next {n} days',
    },
  },
  field: {
    import: { entity: 'Kind', fileName: 'File', state: 'State', rowCount: 'Rows', ownerId: 'Imported by', createdAt: 'Uploaded', committedAt: 'Imported', undoneAt: 'Undone' },
    import_row: { row: 'Row', state: 'State', duplicateOf: 'Repeats', entityId: 'Record' },
    export: { title: 'Content', state: 'State', ownerId: 'Exported by', done: 'Rows', createdAt: 'Started', finishedAt: 'Finished' },
  },
  enum: {
    import: {
      state: { uploaded: 'Uploaded', reading: 'Reading', validating: 'Checking', validated: 'Checked', committing: 'Importing', committed: 'Imported', cancelled: 'Cancelled', undoing: 'Undoing', undone: 'Undone', failed: 'Failed' },
    },
    import_row: {
      state: { new: 'Waiting', create: 'New', update: 'Update', skip: 'Skip', invalid: 'Error', created: 'Created', updated: 'Updated', skipped: 'Skipped', failed: 'Failed', undone: 'Undone' },
    },
  },
  permission: {
    system: {
      import: { view: 'See imports', view_all: 'See everybody’s imports', manage: 'Cancel and undo others’ imports' },
      export: { view: 'See exports', view_all: 'See everybody’s exports' },
    },
  },
};

/** Words of the import and export centre. */
export const exchangeMessages: Bundle = { 'zh-CN': zh, en };
