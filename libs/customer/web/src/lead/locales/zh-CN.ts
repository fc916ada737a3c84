/** Texts of leads, 简体中文. */
export const zh = {
  lead: {
    title: '线索', one: '线索', keywords: '线索 潜在客户 商机', create: '新建线索', edit: '修改线索', search: '名称/公司/联系人/手机', empty: '还没有线索', emptyText: '把展会、网站、电话得到的潜在客户记下来，跟进后转为客户。',
    view: { all: '全部', mine: '我的线索', open: '未转换', today: '今日需联系' },
    note: { title: '写跟进', of: '跟进“{name}”', past: '跟进记录', none: '还没有跟进' },
    convert: { go: '转为客户', ask: '把“{name}”转为客户？', text: '将新建客户“{customer}”；如果您已有同名客户，则并入该客户。联系人和跟进记录一并转过去。', done: '“{name}”已转为客户', show: '打开客户', showOpportunity: '打开商机', opportunity: '同时新建商机' },
    assign: { title: '分配线索', text: '已选 {n} 条线索；选多人时依次轮流分配。', to: '分给谁', go: '分配' },
    customer: '打开客户',
  },
};
