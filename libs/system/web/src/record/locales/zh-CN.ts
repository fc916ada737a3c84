/** Texts of what every record has: attachments, log, timeline; 简体中文. */
export const zh = {
  record: {
    attachment: {
      drop: '拖入文件、粘贴截图，或', add: '选择文件', limit: '每个不超过 {size} MB', sending: '正在上传 {name}…', none: '还没有附件', view: '查看“{name}”', download: '下载“{name}”', save: '下载', remove: '删除附件', removeNamed: '删除“{name}”', removeAsk: '删除附件“{name}”？',
      removed: '已删除“{name}”', tooLarge: '文件超过 {size} MB', pasted: '截图', broken: '文件无法显示，请下载后查看。',
    },
    log: { title: '操作日志', none: '还没有记录', at: '时间和操作人', what: '操作', changes: '变更内容', system: '系统', more: '再显示（还有 {n} 条）', from: '原为', to: '改为' },
    part: { removed: '已删除' },
    timeline: { sentence: '{who} {what}' },
    action: { create: '新建', update: '修改', delete: '删除', attach: '添加附件', detach: '删除附件' },
    field: { attachment: '附件', state: '状态', no: '单号', reason: '原因', voidReason: '作废原因' },
    source: { api: '接口', import: '导入', job: '后台任务', system: '系统' },
  },
};
