/** Words of the pool's screens. */
export const zh = {
  customer: {
    pool: {
      title: '公海', keywords: '公海 共享池 领取 回收 保护期', settings: '共享池设置', search: '客户名称、简称、编码', all: '全部', today: '今日入池', wereMine: '原来是我的', claim: '领取', claimed: '已领取“{name}”', assign: '分配', assignTo: '把 {n} 个客户分配给',
      empty: '公海里没有客户', emptyText: '被回收或放入公海的客户会出现在这里。', noMember: '您还不是任何公海的成员。', inPool: '在{pool}', locked: '已锁定', todayLeft: '今天进入公海', daysLeft: '还有 {n} 天进入公海', protectedUntil: '保护期至 {day}',
      because: { no_follow_up: '{n} 天未跟进', no_deal: '{n} 天未成交', no_opportunity: '{n} 天无新商机', no_order: '成交后 {n} 天未再下单' },
      rule: { no_follow_up: '超过天数未跟进', no_deal: '超过天数未成交', no_opportunity: '超过天数无新商机', no_order: '已成交客户超过天数未再下单' },
      exempt: { disabled: '已停用', locked: '已锁定', balance: '有往来余额', open_order: '有未完成订单', dealt: '已成交', open_business: '有进行中商机或报价' },
      put: '放入公海', putText: '放入后不再有负责人，公海成员可以领取；订单和应收仍记在原业务员名下。', putDone: '已把 {n} 个客户放入公海', extend: '延长保护期', ask: '申请延长保护期', extended: '已延长“{name}”的保护期', asked: '已提交“{name}”的延长申请', extendText: '当前保护期至 {day}，还可延长 {n} 次，每次最多 {max} 天。',
      lock: '锁定客户', lockAsk: '锁定“{name}”？锁定后不会被回收。', unlock: '解锁客户', unlockAsk: '解锁“{name}”？解锁后按规则可能进入公海。', days: '天', nDays: '{n} 天', byLevel: '按等级', asRule: '同上', or: ' 或 ', noRules: '没有规则', anyNumber: '不限', inside: '池中客户',
      requests: '延长保护申请', searchRequests: '理由', pending: '待审批', allRequests: '全部', grant: '同意', decline: '拒绝', answerAsk: '“{name}”的保护期延长 {days} 天。', noRequests: '没有申请', noRequestsText: '业务员在客户页面申请延长保护期后，会出现在这里。',
      create: '新建公海', edit: '修改公海', remove: '删除公海', removeAsk: '删除公海“{name}”？里面没有客户时才能删除。', run: '立即执行一次', running: '已开始执行，完成后见后台任务', on: '自动回收已启用', off: '自动回收未启用', switchOn: '启用自动回收', switchOff: '停用自动回收', switchedOn: '“{name}”的自动回收已启用', switchedOff: '“{name}”的自动回收已停用',
      preview: '预览并启用', previewOf: '“{name}”启用前预览', would: '现在启用将回收 {due} 个客户（共 {owned} 个）', ofWhich: '{what} {n} 个', stay: '不回收：', andMore: '……还有 {n} 个', lookAgain: '规则已改，自动回收已停用，请重新预览并启用',
      group: { members: '名称与成员', rules: '回收规则', protection: '保护期与锁定', claims: '领取与分配' },
      hint: { sort: '一个业务员属于多个公海时，排在前面的生效', admins: '可分配客户、查看隐藏信息；不填则有权限的成员都可分配', members: '成员和部门都不填，表示所有人', rules: '满足任意一条即回收；有未完成订单或往来余额的客户永远不回收', any: '空 = 不限' },
    },
  },
};
