/** Texts of alarms and purchase requests, 简体中文. */
export const zh = {
  warehouse: {
    requestKeywords: '采购申请 请购 缺货 caigou shenqing',
    ledger: { title: '商品台账', of: '台账 · {name}', choose: '请选择产品', chooseText: '选择产品和日期，查看期初、每一笔出入库和期末结存。', sum: '期初 {opening} + 入库 {came} − 出库 {left} = 期末 {closing} {unit}', keywords: '商品台账 明细账 收发存 taizhang' },
    alarm: { ask: '采购申请', askMany: '生成采购申请' },
    purchaseRequest: {
      one: '采购申请', title: '采购申请', create: '新增采购申请', new: '新增采购申请', edit: '编辑采购申请', search: '单号/事由', empty: '还没有采购申请', emptyText: '直接新增，或由库存预警、订单缺货生成；审核后生成采购订单。',
      fromAlarms: '按预警生成', fromShortages: '按缺货生成', toOrder: '待采购', askedBy: '申请人：{name}', order: '生成采购订单', ordered: '已全部订购', orderTitle: '生成采购订单', orderOf: '采购申请 {no} 生成采购订单', open: '未订购明细', choose: '选择', thisTime: '本次订购', usualPrice: '默认采购价', made: '已生成采购订单草稿', back: '返回申请',
      close: '结案', closeAsk: '将 {name} 结案？未订购的数量不再采购。', reopen: '取消结案', reopenAsk: '取消 {name} 的结案？',
    },
  },
};
export default zh;
