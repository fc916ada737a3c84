/** Texts of the pages of products, suppliers and warehouses, 简体中文. Names of fields, values and errors are shared with the server. */
export const zh = {
  warehouse: {
    show: '查看', import: '导入', importFile: '从 Excel 导入', disabled: '已停用', disable: '停用', enable: '启用', attachments: '附件', log: '操作日志', removeAsk: '删除“{name}”？', removed: '已删除“{name}”', restored: '已恢复“{name}”', undo: '撤销',
    hint: { code: '留空则按编号规则自动生成', externalId: '其他系统中的编号' },
    product: {
      one: '产品', title: '产品', create: '新建产品', edit: '修改产品', copy: '复制为新产品', saved: '已保存产品“{name}”', search: '编码/名称/拼音/条码/规格', keywords: '产品 商品 货品 服务 物料 条码 chanpin', prices: '各单位的价格', noLevels: '还没有设置价格级别',
      empty: '还没有产品', emptyText: '新建第一个产品，或把现有的产品表格从 Excel 一次导入。', remove: '删除产品？', removeText: '只有从未用过的产品才能删除，用过的请停用。产品会放入回收站，可以恢复。', removeMany: '删除选中的 {n} 个产品？用过的产品不会被删除。',
      view: { enabled: '在用', stock: '库存商品', service: '服务', disabled: '已停用', all: '全部' },
      group: { basic: '基本信息', units: '更多单位与条码', prices: '价格与税', stock: '库存与采购', custom: '自定义字段', other: '其他' },
      hint: {
        shortName: '搜索时可输入，如简称、俗称', unit: '库存按基本单位计算，有单据后不能更改', barcode: '录单时可扫码', warranty: '自出库之日起计算，用于售后自动判断是否在保', barcodes: '同一商品的其他条码，输入后按回车', minSalePrice: '售价低于此价时按参数禁止或提醒', taxRate: '留空则用公司默认税率',
        warehouse: '留空则用默认仓库',
      },
      unit: { add: '添加辅助单位', remove: '去掉单位“{name}”', ratio: '折合基本单位', example: '如 箱', byRatio: '按换算', base: '基本单位' },
      picture: { none: '还没有图片，可在附件中添加', open: '查看图片“{name}”', all: '所有图片', choose: '以“{name}”为主图' },
      tab: { prices: '价格与单位' },
    },
    supplier: {
      one: '供应商', title: '供应商', create: '新建供应商', edit: '修改供应商', saved: '已保存供应商“{name}”', search: '名称/拼音/编码/电话/联系人', keywords: '供应商 供货商 厂家 采购 gongyingshang', ownedBy: '负责人：{name}',
      empty: '还没有供应商', emptyText: '新建第一个供应商，或把现有的供应商表格从 Excel 一次导入。', remove: '删除供应商？', removeText: '有单据、产品或往来余额的供应商不能删除，请停用。供应商会放入回收站，可以恢复。', removeMany: '删除选中的 {n} 个供应商？用过的供应商不会被删除。',
      view: { enabled: '在用', mine: '我负责的', owed: '有应付', disabled: '已停用', all: '全部' },
      group: { basic: '基本信息', contact: '联系方式', money: '付款与税务', other: '其他' },
      hint: { owner: '留空则由自己负责', bankAccountName: '付款时的收款户名' },
      figure: { payable: '应付余额', advance: '预付余额' },
      contact: { title: '联系人', add: '新增联系人', edit: '修改联系人', none: '还没有联系人', removeAsk: '删除联系人“{name}”？', primary: '主要' },
    },
    warehouse: {
      title: '仓库', create: '新建仓库', edit: '修改仓库', search: '名称/编码/拼音', default: '默认', makeDefault: '设为默认', remove: '删除仓库？', keywords: '仓库 库房 库管员 cangku',
      view: { enabled: '在用', all: '全部' },
      hint: { keepers: '没有“使用所有仓库”权限的人只能看到并操作自己保管的仓库', isDefault: '未指定仓库的商品从这里出入库' },
    },
  },
};
