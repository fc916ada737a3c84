/** Texts of stock and its documents, 简体中文. Names of fields, values and errors are shared with the server. */
export const zh = {
  warehouse: {
    keywords: { ship: '出库 发货 应发货 销售出库 chuku', purchase: '采购 采购订单 进货 caigou', receive: '入库 收货 应入库 采购入库 ruku', back: '采购退货 退供应商 tuihuo', stock: '库存 现存量 流水 警戒 期初 kucun' },
    progress: { ship: { none: '未出库', partial: '部分出库', full: '已出库' }, receive: { none: '未入库', partial: '部分入库', full: '已入库' } },
    doc: {
      soldBy: '业务员：{name}', boughtBy: '采购员：{name}', noStock: '没有库存记录', noPrices: '还没有采购记录', searchLines: '产品编码/名称/规格',
      view: { all: '全部', draft: '草稿', approved: '已审核', unsigned: '未签收', month: '本月', toReceive: '待入库', late: '逾期未到', unpriced: '待补价格' },
    },
    toShip: {
      title: '销售应发货', lines: '应发货明细', ship: '出库', byLine: '按明细查看', byOrder: '按单据查看', search: '单号/客户', searchLines: '单号/客户/产品', empty: '没有待发货的订单', emptyText: '销售单审核后会出现在这里，点单号即可出库。',
      view: { open: '待发货', late: '已逾期', partial: '部分出库', short: '缺货', all: '全部' },
    },
    shipment: {
      one: '销售出库单', title: '销售出库', create: '新增出库单', new: '新增销售出库', edit: '编辑销售出库', search: '单号/销售单号/客户/物流单号', empty: '还没有销售出库单', emptyText: '从“销售应发货”选择订单，一键生成出库单。', noOrder: '请选择要发货的销售单', noOrderText: '出库单由销售单生成，请从应发货列表开始。', nothingOpen: '这张销售单没有待出库的货', nothingOpenText: '可能已由他人出库，或已经结案。', toOrder: '查看销售单',
      home: '订单仓库', ordered: '订购', open: '未出库', pending: '待审出库', signed: '签收', sign: '签收', signAsk: '客户已签收 {name}？', return: '销售退货',
    },
    purchaseOrder: {
      one: '采购订单', title: '采购订单', lines: '采购明细', create: '新增采购订单', new: '新增采购订单', edit: '编辑采购订单', search: '单号/供应商', empty: '还没有采购订单', emptyText: '新增采购订单，或从库存警戒按建议数量生成。', none: '还没有采购订单',
      receive: '入库', received: '已全部入库', close: '结案', closeAsk: '将 {name} 结案？未到货的数量不再入库。', reopen: '取消结案', reopenAsk: '取消 {name} 的结案？未到货的数量恢复为待入库。',
    },
    toReceive: { title: '应入库', lines: '应入库明细', empty: '没有待入库的采购订单', emptyText: '采购订单审核后会出现在这里，点单号即可入库。', view: { open: '待入库', late: '逾期未到', partial: '部分入库' } },
    stockIn: {
      one: '采购入库单', title: '采购入库', create: '新增入库单', new: '新增采购入库', edit: '编辑采购入库', search: '单号/采购单号/供应商/送货单号', empty: '还没有采购入库单', emptyText: '从“应入库”选择采购订单入库，或直接新增入库单。', ordered: '订购', unpriced: '待补价格', ofOrder: '采购订单 {no}', return: '采购退货',
    },
    purchaseReturn: {
      one: '采购退货单', title: '采购退货', create: '新增退货单', new: '新增采购退货', edit: '编辑采购退货', search: '单号/入库单号/供应商', empty: '还没有采购退货单', emptyText: '从入库单的“采购退货”开始，按入库价退回；没有入库单的直接新增。', received: '已入库', open: '可退', credit: '退货金额', ofStockIn: '入库单 {no}',
    },
    stock: {
      title: '库存查询', ledger: '出入库流水', alarms: '库存预警', opening: '期初库存', importOpening: '导入期初库存', buy: '采购', buyMany: '生成采购订单', latest: '最近流水', allMoves: '全部流水', searchLedger: '单号/产品编码/名称', tab: '库存',
      view: { all: '全部', onHand: '有库存', zero: '零库存', negative: '负库存', short: '可用不足', onOrder: '在途', in: '入库', out: '出库', month: '本月', noneComing: '需采购' },
      empty: { stock: '还没有库存', ledger: '还没有出入库流水', alarms: '没有库存预警', opening: '还没有期初库存' },
      emptyText: { stock: '导入期初库存，或从采购入库开始。', ledger: '审核出入库单据后，流水会出现在这里。', alarms: '在产品中设置库存上下限后，低于下限、高于上限和长期未出库的产品会出现在这里。', opening: '把盘点表从 Excel 导入：产品、仓库、数量和成本单价。' },
    },
  },
};
export default zh;
