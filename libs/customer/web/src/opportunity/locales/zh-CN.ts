/** Words of the screens of opportunities. */
export const zh = {
  customer: {
    opportunity: {
      mine: '我的商机', team: '团队商机', keywords: 'shangji sj 机会 看板', list: '列表', board: '看板', layout: '显示方式', create: '新建商机', edit: '修改商机', search: '商机名称、编号、客户', stale: '停滞', empty: '还没有商机', emptyText: '记录客户的采购意向，按阶段推进到成交',
      boardHint: '拖动卡片，或选中卡片后按左右方向键调整阶段', reopen: '重新打开', reopenAsk: '商机将回到结束前的阶段，继续跟进？', reopenTo: '“{name}”已结束，重新打开并放到“{stage}”？', endedAlready: '“{name}”已结束，需要改结果时请先拖回进行中的阶段', changedMeanwhile: '“{name}”刚被别人改过，没有移动；已显示最新内容', stageDemands: '进入“{stage}”前要先填写：{fields}', and: '、', disabledPipeline: '{name}（已停用）', history: '阶段历史', days: '停留 {n} 天', view: { all: '全部', open: '进行中', closing: '本月预计成交', won: '已赢单', lost: '已输单' },
      customerFirst: '请先选择客户', pipelineHint: '不选时按负责人的部门', transferOf: '转移商机“{name}”', transferMany: '转移 {n} 个商机', transferHint: '转移后阶段和历史不变。', remove: '删除商机？', removeAsk: '删除商机“{name}”？已生成报价的商机不能删除。', removed: '已删除“{name}”', move: '进入该阶段', moveTo: '“{name}”进入{stage}',
      moved: '“{name}”已进入{stage}', demands: '进入“{stage}”前请补充以下内容', editLines: '编辑产品明细', addLine: '添加产品', noLines: '还没有产品明细', listPrice: '产品售价', more: '另有 {n} 个较早的商机', wonAsk: '商机“{name}”已成单，是否标记为赢单？', wonMark: '标记赢单', wonFrom: '来自商机', end: { won: '赢单：{name}', lost: '输单：{name}', invalid: '标记无效：{name}' }, done: { won: '“{name}”已赢单', lost: '“{name}”已标记为输单', invalid: '“{name}”已标记为无效' },
    },
  },
};
