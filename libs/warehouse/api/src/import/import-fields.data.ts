import type { FieldKind } from '@steward/kernel';

/** A column of a file: other headers it goes by, and what the template says of it. */
export interface FileField { kind?: FieldKind; words?: readonly string[]; example?: string; note?: string }

/** Fields of a product file in the order of the template. */
export const PRODUCT_FIELDS: Readonly<Record<string, FileField>> = {
  code: { words: ['编号', '编码', '货号', '商品编码', '商品编号', '产品编号', '物料编码', 'SKU', 'Code', 'ProductID'], note: '留空时自动编号' },
  name: { words: ['品名', '名称', '商品名称', '产品名', '货品名称', '物料名称', 'Product', 'ProductName', 'Name'], example: '示例矿泉水' },
  shortName: { words: ['简称', '助记码', '商品简称'] },
  type: { words: ['类型', '性质', '商品类型'], example: '库存商品', note: '库存商品 或 服务' },
  categoryId: { kind: 'tree', words: ['分类', '类别', '产品类别', '商品分类', '商品类别', 'Category'], example: '', note: '多级用 / 分开，如 饮料/饮用水' },
  spec: { words: ['规格型号', '商品规格', 'Spec', 'QuantityPerUnit'], example: '550ml' },
  model: { words: ['产品型号', '商品型号', 'Model'] },
  brand: { words: ['商标', 'Brand'] },
  color: { words: ['颜色分类', 'Color'] },
  manufacturer: { words: ['厂家', '生产商', '生产企业', '制造商', 'Manufacturer'] },
  unit: { words: ['单位', '计量单位', '主单位', '销售单位', 'Unit'], example: '瓶' },
  barcode: { words: ['条形码', '商品条码', '国际条码', 'Barcode', 'EAN'], example: '6901234567892' },
  barcodes: { kind: 'text', words: ['副条码', '附加条码'], note: '多个用、分开' },
  units: { kind: 'text', words: ['多单位', '副单位', '换算关系'], example: '箱=24', note: '如 箱=24，多个用、分开；可带条码和售价：箱=24@16901234567899#58' },
  saleUnit: { words: ['默认销售计量单位'] },
  purchaseUnit: { words: ['采购单位', '默认采购计量单位'] },
  purchasePrice: { words: ['进价', '采购价', '进货价', '参考进货价', '采购单价'], example: '1.2' },
  salePrice: { words: ['售价', '销售价', '单价', '标准售价', '销售单价', 'UnitPrice', 'Price'], example: '2' },
  minSalePrice: { words: ['最低价', '最低销售价', '底价'] },
  levelPrices: { kind: 'text', words: ['等级价', '批发价'], note: '如 批发价一=1.8、批发价二=1.7' },
  taxRate: { words: ['税率(%)', '增值税率'], example: '13%', note: '13% 或 0.13' },
  taxClassCode: { words: ['税收编码', '税收分类', '商品和服务税收分类编码'] },
  lowStock: { words: ['库存下限', '安全库存', '最小库存', 'ReorderLevel'] },
  highStock: { words: ['库存上限', '最大库存'] },
  warehouseId: { kind: 'text', words: ['仓库', '所属仓库'], note: '已有仓库的名称或编码' },
  shelf: { words: ['库位', '货架', '仓位'] },
  supplierId: { kind: 'text', words: ['供应商', '默认供应商', '供货商', '主供应商', 'Supplier', 'SupplierID'], note: '已有供应商的名称或编码' },
  leadDays: { words: ['采购周期', '到货天数', '交货期'] },
  minOrderQuantity: { words: ['起订量', '最小起订量', '最小采购量'] },
  shelfLifeDays: { words: ['保质期', '有效期天数'] },
  weight: { words: ['重量', '单重'] },
  volume: { words: ['体积'] },
  enabled: { words: ['状态', '是否启用'], note: '是 或 否' },
  remark: { words: ['说明', '备注信息', '备注说明', 'Remark', 'Notes'] },
  externalId: { words: ['外部ID', '外部标识'] },
};

/** Fields of a supplier file in the order of the template. */
export const SUPPLIER_FIELDS: Readonly<Record<string, FileField>> = {
  code: { words: ['编号', '编码', '代码', '供应商编号', '供应商代码', 'Code', 'SupplierID'], note: '留空时自动编号' },
  name: { words: ['供应商', '供货商', '供货商名称', '供应商全称', '公司名称', '单位名称', '名称', '全称', 'Supplier', 'Company', 'CompanyName'], example: '示例食品有限公司' },
  shortName: { words: ['供应商简称', '公司简称'] },
  categoryId: { kind: 'tree', words: ['分类', '类别', '供应商类别'], note: '多级用 / 分开' },
  level: { words: ['等级', '级别'] },
  country: { words: ['国家', 'Country'], note: '名称或两位字母代码，如 德国、DE' },
  province: { kind: 'text', words: ['省', '所在省份', '省/直辖市'], example: '广东省' },
  city: { kind: 'text', words: ['市', '所在城市', 'City'], example: '深圳市' },
  district: { kind: 'text', words: ['区', '区/县', '县', '县区'] },
  region: { words: ['地区', '省市区', '行政区划'], note: '如 广东省深圳市南山区，或六位行政区划代码' },
  address: { words: ['公司地址', '联系地址', '通讯地址', '办公地址', 'Address'] },
  phone: { words: ['固定电话', '公司电话', '座机', '联系电话', 'Phone', 'Tel'] },
  mobile: { words: ['手机号', '手机号码', '移动电话', 'Mobile'] },
  fax: { words: ['传真号码', 'Fax'] },
  email: { words: ['邮箱', '电子邮箱', 'E-mail', '邮件'] },
  website: { words: ['网址', '公司网址', '主页', 'Website', 'HomePage'] },
  wechat: { words: ['微信号', 'WeChat'] },
  qq: { words: ['QQ号', 'QQ号码'] },
  creditCode: { words: ['社会信用代码', '信用代码', '税号', '纳税人识别号'] },
  bank: { words: ['开户行', '银行'] },
  bankAccountName: { words: ['户名', '开户名称'] },
  bankAccount: { words: ['账号', '帐号', '银行帐号', '卡号'] },
  paymentTerm: { words: ['结算方式', '账期', '付款方式'], example: '月结30天', note: '现金、30天 或 月结30天' },
  ownerId: { kind: 'user', words: ['采购员', '业务员', '所有者'], note: '姓名或用户名；留空为导入人' },
  enabled: { words: ['状态', '是否启用'], note: '是 或 否' },
  remark: { words: ['说明', '备注信息', '备注说明', 'Remark', 'Notes'] },
  externalId: { words: ['外部ID', '外部标识'] },
};

export const SUPPLIER_CONTACT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  name: ['联系人', '联系人姓名', '首要联系人', 'ContactName', 'Contact'], mobile: ['联系人手机', '联系人手机号', '联系手机'], phone: ['联系人电话', '联系人座机'],
  department: ['部门', '联系人部门'], post: ['职务', '职位', '联系人职务', 'ContactTitle'], email: ['联系人邮箱'], wechat: ['联系人微信'],
};
