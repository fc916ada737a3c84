/** Texts of stocktakes, 简体中文. Names of fields, values and errors are shared with the server. */
export const zh = {
  warehouse: {
    stocktake: {
      one: '盘点单', title: '库存盘点', lineList: '盘点明细', create: '新建盘点', edit: '修改盘点计划', search: '单号', keywords: '盘点 盘库 盘盈 盘亏 实盘 复盘 pandian', empty: '还没有盘点单', emptyText: '新建盘点：选仓库和范围，开始后各人填写自己的盘点表；盘点期间可照常出入库。', emptyLines: '还没有盘点明细',
      view: { counting: '盘点中', review: '待审核', done: '已完成', differing: '有差异', unsettled: '待复盘', open: '未盘' },
      scope: '盘点范围', how: '盘点方式', whole: '全场', someProducts: '{count} 个产品',
      hint: { scope: '都不选就是盘整个仓库；分类包含下级', withStock: '账面为零的产品不列入；盘点时发现的可随时添加', blind: '盘点结束前任何人都看不到账面数', counting: '分区盘点选相加；两人各盘一遍互相核对选必须一致' },
      start: '开始盘点', startAsk: '开始盘点 {name}？此刻的账面数会记下来，之后的出入库自动计入，不影响差异。', count: '盘点', submit: '提交审核', submitAsk: '提交 {name}？提交后不能再填写，由审核人确认差异。', approveAsk: '审核 {name}？盘盈盘亏将按成本计入库存。', withdraw: '撤回继续盘点', cancel: '取消盘点', cancelAsk: '取消 {name}？已填的数量保留备查，不影响库存。',
      counted: '已盘 / 全部', gainLoss: '盘盈 / 盘亏', gainLossCost: '盈亏金额', differences: '差异', allLines: '全部明细', noDifferences: '没有差异', firstOf: '显示前 {shown} 行，共 {all} 行', blindNow: '盲盘：提交后才能看到账面数和差异。', noBook: '没有查看账面数量和差异的权限。',
      recount: '复盘', recountTicked: '复盘所选（{count}）', recountAll: '复盘全部待复盘（{count}）', toRecount: '已退回复盘', again: '复盘',
      area: '区域', addSheet: '添加盘点表', noSheets: '还没有盘点表。点“盘点”会自动为自己建一张；也可以在下面分配给别人。', finish: '完成盘点', finished: '已完成', reopen: '重新打开', look: '查看', sheetDone: '盘点表已完成',
      exportSheet: '导出盘点表', importCounts: '导入实盘数', countOf: '盘点 {name}', sheetOf: '盘点表 {no} {name}', progress: '已盘 {counted} / {all}', saving: '正在保存 {count} 行', saved: '已保存 {time}', lost: '网络不通，{count} 行未保存，恢复后自动保存', notSaved: '还有数量没有保存，请稍后再完成',
      lines: '盘点明细', searchLines: '编码/名称/条码，或直接扫码', show: '显示', shown: { all: '全部', open: '未盘', done: '已盘', again: '复盘' }, addProduct: '添加盘点表以外的产品', zeroRest: '未盘填 0', zeroRestAsk: '把没有盘点的 {count} 个产品都记为 0？未盘点的产品本来不算差异。', back: '返回盘点单', noLines: '没有符合条件的产品', noNumber: '“{text}”不是数量',
    },
  },
};
export default zh;
