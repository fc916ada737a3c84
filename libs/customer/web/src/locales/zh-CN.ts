/** Texts of the customer pages, 简体中文. Names of fields, values and errors are shared with the server. */
export const zh = {
  job: { customer: { bulk: '批量处理客户' } },
  customer: {
    customer: '客户', create: '新建客户', edit: '修改客户', saved: '已保存客户“{name}”', show: '查看', import: '导入', importFile: '从 Excel 导入', keywords: '客户 往来单位 公司 联系人', restored: '已恢复“{name}”',
    noOwner: '无负责人', ownedBy: '负责人：{name}', disabled: '已停用', complete: '资料完整度 {n}%', attachments: '附件', noAttachments: '还没有附件', addAttachment: '添加附件', default: '默认',
    list: { mine: '我的客户', team: '团队客户', search: '名称/拼音/编码/电话' },
    view: { all: '全部', owned: '我负责的', followed: '我跟单的', others: '他人负责的', today: '今日需联系', late: '逾期未联系', new: '本月新增', open: '未成交', dealt: '已成交', ownerless: '无负责人' },
    empty: { mine: '还没有属于您的客户', team: '还没有客户', text: '新建第一个客户，或把现有的客户表格从 Excel 一次导入。' },
    group: { basic: '基本信息', contact: '联系方式', trade: '经营与信用', custom: '自定义字段', other: '其他' },
    hint: { code: '留空则按编号规则自动生成', owner: '留空则由自己负责', creditLimit: '留空为不限，0 为不允许欠款', discountRate: '让利部分，5% 即 95 折', externalId: '其他系统中的编号' },
    picker: { hint: '名称、编码、电话或拼音', none: '没有找到客户' },
    duplicate: {
      same: '可能重复：已有相同的客户', similar: '有名称相近的客户（{n}）', open: '打开', line: '{why}：{name}（{who}）', owner: '负责人 {name}', noOwner: '无负责人',
      by: { name: '名称相同', code: '编码相同', mobile: '手机相同', creditCode: '统一社会信用代码相同', similar: '名称相近' },
    },
    bulk: {
      transfer: '转移', assign: '批量分配', tags: '打标签', update: '批量修改', deleteAsk: '删除选中的 {n} 个客户？可在回收站保留 30 天。', count: '共 {n} 个客户', addTags: '添加标签', removeTags: '去掉标签', field: '字段', value: '改为', clears: '留空将清除这些客户的原值', go: '确定',
    },
    transfer: { title: '转移', titleOf: '转移客户“{name}”', from: '现负责人：{name}', to: '新负责人', keep: '原负责人保留为跟单人', reason: '原因', go: '转移', done: '“{name}”已转移给 {owner}' },
    followers: { title: '跟单人', titleOf: '“{name}”的跟单人', manage: '调整跟单人', text: '跟单人可以看到该客户及其联系人、单据；“可修改”的跟单人还可以编辑资料。', access: '{name}的权限', remove: '移除{name}', none: '还没有跟单人', add: '添加跟单人' },
    remove: { title: '删除客户？', text: '删除客户“{name}”？', bin: '客户会放入回收站，30 天内可以恢复。', done: '已删除“{name}”', undo: '撤销' },
    figure: { receivable: '应收余额', overdue: '逾期', credit: '信用余额', unlimited: '不限', deals: '累计销售', lastFollowUp: '最近跟进', lastDeal: '最近成交', nextContact: '下次联系' },
    tab: { overview: '动态', related: '相关', log: '操作日志' },
    timeline: {
      note: '置顶便签', addNote: '＋ 置顶便签', pin: '置顶', filter: '按类型筛选', all: '全部', none: '还没有动态', more: '更早的动态', comma: '、', next: '下次联系 {at}', hidden: '因权限未显示：{kinds}',
      kind: { audit: '资料变更', contact: '新增联系人', follow_up: '跟进' },
    },
    related: { all: '查看全部' },
    contact: { title: '联系人', add: '新增联系人', edit: '修改联系人', none: '还没有联系人', removeAsk: '删除联系人“{name}”？', primary: '主要', basic: '基本信息', more: '更多' },
    invoiceTitle: {
      title: '开票抬头', add: '新增开票抬头', edit: '修改开票抬头', none: '还没有开票抬头', removeAsk: '删除开票抬头“{name}”？',
    },
    delivery: {
      title: '收货地址', add: '新增收货地址', edit: '修改收货地址', none: '还没有收货地址', removeAsk: '删除收货地址“{name}”？',
    },
  },
};
