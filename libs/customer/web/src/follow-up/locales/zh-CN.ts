/** Texts of the follow-ups, 简体中文. Names of fields, values and errors are shared with the server. */
export const zh = {
  customer: {
    followUp: {
      mine: '商务联系', team: '团队联系', write: '写跟进', create: '写跟进', createOf: '写跟进：{name}', edit: '修改商务联系', with: '联系：{name}', line: '写跟进…（电话、拜访、微信，记下谈了什么、下次何时联系）', placeholder: '谈了什么，客户怎么说', more: '更多',
      allFields: '全部字段', now: '留空为现在', mentionHint: '被提及的人会收到消息', saved: '已记录与“{name}”的联系', search: '内容/下次计划/客户名称', keywords: '跟进 拜访 电话 联系记录 商务联系', none: '还没有商务联系', noneText: '每次联系客户后记一笔，下次联系的时间会写到客户上，到期提醒。',
      next: '下次联系', minutes: '{n} 分钟', older: '更早的联系', comment: '点评', commentHint: '点评，Ctrl+Enter 发送', removeComment: '删除点评', remove: '删除商务联系', removeAsk: '删除后，客户的最近联系与下次联系会按其余记录重新计算。', removed: '已删除', files: '附件（{n}）',
      dropFiles: '可拖入或粘贴图片、文件', dropFile: '不添加 {name}',
      quick: { tomorrow: '明天', three: '3天后', week: '下周', month: '下月' },
      view: { all: '全部', others: '他人的', today: '今日', week: '本周', due: '今日需联系', commented: '有点评' },
    },
  },
};
