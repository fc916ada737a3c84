/** Texts of bills of material and assemblies, 简体中文. */
export const zh = {
  warehouse: {
    assemblyKeywords: { bom: '物料清单 组装 配方 wuliao bom', assembly: '组装 拆卸 加工 zuzhuang chaixie' },
    bom: {
      one: '物料清单', title: '物料清单', create: '新增物料清单', new: '新增物料清单', edit: '编辑物料清单', search: '单号/名称/产品', empty: '还没有物料清单', emptyText: '物料清单写明一件产品由哪些组件组成，审核后可按它组装或拆卸。',
      assemble: '组装', disassemble: '拆卸', close: '停用', closeAsk: '停用 {name}？停用后不能再按它组装。', reopen: '启用', reopenAsk: '重新启用 {name}？',
    },
    assembly: {
      one: '组装拆卸单', title: '组装拆卸', create: '新增组装拆卸', new: '新增组装拆卸', edit: '编辑组装拆卸', search: '单号/产品', empty: '还没有组装拆卸单', emptyText: '组装：组件出库、产品入库；拆卸：产品出库、组件入库。可从物料清单一键生成。',
      byBill: '按物料清单带出组件', productFirst: '请先选择产品', noBom: '该产品没有已审核的物料清单', inUnit: '单位：{unit}',
    },
  },
};
export default zh;
