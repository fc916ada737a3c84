/** Texts of cost adjustments, 简体中文. */
export const zh = {
  warehouse: {
    costAdjustment: {
      one: '成本调整单', title: '成本调整', create: '新增成本调整', new: '新增成本调整', edit: '编辑成本调整', search: '单号', empty: '还没有成本调整单', emptyText: '暂估价更正、补记费用、跌价等只改库存金额、不改数量的调整在这里登记。', keywords: '成本调整 暂估 差异 tiaozheng',
      after: '调整后金额', afterCost: '调整后单价', noStock: '无库存，记为成本差异',
    },
  },
};
export default zh;
