/** Texts of other stock-ins and -outs, 简体中文. */
export const zh = {
  warehouse: {
    otherStock: {
      one: '其他出入库单', oneIn: '其他入库单', oneOut: '其他出库单', title: '其他出入库', new: '新增其他出入库', newIn: '新增其他入库', newOut: '新增其他出库', edit: '编辑其他出入库', search: '单号/往来对象', empty: '还没有其他出入库单', emptyText: '报损、领用、赠送、借出归还、样品等不经采购和销售的出入库在这里登记。',
      view: { in: '入库', out: '出库' }, keywords: '其他入库 其他出库 报损 领用 赠送 借出 样品 qita',
    },
  },
};
export default zh;
