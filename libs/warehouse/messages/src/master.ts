import type { Bundle, Translated } from '@steward/kernel';

const stampsZh = { createdAt: '创建时间', createdBy: '创建人', updatedAt: '修改时间', updatedBy: '修改人' };
const stampsEn = { createdAt: 'Created', createdBy: 'Created by', updatedAt: 'Changed', updatedBy: 'Changed by' };

const zh = {
  module: { warehouse: '库存管理', price: '价格', cost: '成本' },
  entity: { product: '产品', supplier: '供应商', supplier_contact: '供应商联系人', warehouse: '仓库' },
  preset_warehouse: '主仓库',
  error: {
    warehouse: {
      duplicate: '“{value}”已被使用：{name}',
      in_use: '“{name}”已有单据、库存或往来，不能删除，也不能更改计量单位和类型；可以停用',
    },
  },
  fault: {
    warehouse: { duplicate: '与已有记录重复', taken: '“{value}”已被“{name}”使用', disabled: '“{name}”已停用', in_use: '已有单据或库存，不能更改', unknown_unit: '应为基本单位或辅助单位之一', below_low: '不能小于最低库存', ambiguous: '有多个同名产品，请用编码或规格区分', bad_units: '应为“箱=12”这样的形式，多个用、分开', bad_levels: '应为“批发价一=9.5”这样的形式，多个用、分开' },
  },
  field: {
    product: {
      id: '编号', code: '产品编码', name: '产品名称', shortName: '助记名', type: '产品类型', categoryId: '产品分类', spec: '规格', model: '型号', brand: '品牌', color: '颜色', manufacturer: '生产厂家',
      unit: '基本单位', barcode: '条码', barcodes: '其他条码', units: '辅助单位', saleUnit: '默认销售单位', purchaseUnit: '默认采购单位', purchasePrice: '参考进价', salePrice: '零售价', minSalePrice: '最低售价',
      levelPrices: '级别价', taxRate: '税率', taxClassCode: '税收分类编码', lowStock: '最低库存', highStock: '最高库存', warehouseId: '默认仓库', warehouseName: '默认仓库', shelf: '货位', supplierId: '常用供应商', supplierName: '常用供应商',
      leadDays: '采购周期（天）', minOrderQuantity: '最小订货量', shelfLifeDays: '保质期（天）', warrantyMonths: '保修期（月）', weight: '重量（千克）', volume: '体积（立方米）', pictureId: '图片', enabled: '启用', remark: '备注', externalId: '外部编号', deletedAt: '删除时间', ...stampsZh,
    },
    product_unit: { unit: '单位', ratio: '换算率', barcode: '条码', salePrice: '售价' },
    product_level_price: { level: '价格级别', price: '价格' },
    supplier: {
      id: '编号', code: '供应商编码', name: '供应商名称', shortName: '简称', categoryId: '供应商分类', level: '供应商等级', country: '国家或地区', province: '省份', city: '城市', district: '区县', region: '所在地区', address: '地址', phone: '电话', mobile: '手机', fax: '传真',
      email: '电子邮箱', website: '网站', wechat: '微信', qq: 'QQ', creditCode: '统一社会信用代码', bank: '开户银行', bankAccountName: '账户名称', bankAccount: '银行账号', paymentTerm: '付款条件', ownerId: '负责人', departmentId: '所属部门',
      contactName: '首要联系人', contactMobile: '联系人手机', payableBalance: '应付余额（元）', advanceBalance: '预付余额（元）', enabled: '启用', remark: '备注', externalId: '外部编号', deletedAt: '删除时间', ...stampsZh,
    },
    supplier_contact: { name: '姓名', department: '部门', post: '职务', mobile: '手机', phone: '电话', email: '电子邮箱', wechat: '微信', qq: 'QQ', isPrimary: '首要联系人', remark: '备注', supplierId: '供应商' },
    warehouse: {
      id: '编号', code: '仓库编码', name: '仓库名称', type: '仓库类型', address: '地址', phone: '电话', keepers: '库管员', keeperNames: '库管员', isDefault: '默认仓库', enabled: '启用', remark: '备注', ...stampsZh,
    },
  },
  enum: {
    product: { type: { stock: '库存商品', service: '服务' } },
    warehouse: { type: { normal: '正常仓', defective: '次品仓', transit: '在途仓', virtual: '虚拟仓' } },
  },
  import: { supplier: { contact: { name: '联系人姓名', mobile: '联系人手机', phone: '联系人电话', department: '联系人部门', post: '联系人职务', email: '联系人邮箱', wechat: '联系人微信' } } },
  audit: {
    product: { create: '新建', update: '修改', delete: '删除', restore: '恢复', export: '导出', undo_import: '撤销导入' },
    supplier: { create: '新建', update: '修改', delete: '删除', restore: '恢复', export: '导出', undo_import: '撤销导入' },
    warehouse: { create: '新建', update: '修改', delete: '删除' },
  },
  dictionary: { product: { brand: '品牌' }, supplier: { level: '供应商等级' } },
  numbering: { product: '产品编码', supplier: '供应商编码', warehouse: '仓库编码' },
  permission: {
    warehouse: {
      product: { view: '查看产品', create: '新建产品', update: '修改产品', delete: '删除产品', import: '导入产品', export: '导出产品', restore: '恢复已删除的产品' },
      supplier: { view: '查看供应商', create: '新建供应商', update: '修改供应商', delete: '删除供应商', import: '导入供应商', export: '导出供应商', transfer: '转移供应商', restore: '恢复已删除的供应商' },
      warehouse: { view: '查看仓库', create: '新建仓库', update: '修改仓库', delete: '删除仓库', all: '使用所有仓库（否则只限自己保管的仓库）' },
    },
    price: { view: '查看价格和金额', purchase: '查看采购价和采购金额' },
    cost: { view: '查看成本、利润和库存金额' },
  },
};

const en: Translated<typeof zh> = {
  module: { warehouse: 'Warehouse', price: 'Prices', cost: 'Costs' },
  entity: { product: 'Products', supplier: 'Suppliers', supplier_contact: 'Supplier contacts', warehouse: 'Warehouses' },
  preset_warehouse: 'Main warehouse',
  error: {
    warehouse: {
      duplicate: '“{value}” is taken: {name}',
      in_use: '“{name}” has documents, stock or money: it cannot be deleted, nor its unit and type be changed; disable it instead',
    },
  },
  fault: {
    warehouse: { duplicate: 'Another record has this already', taken: '“{value}” is taken by “{name}”', disabled: '“{name}” is disabled', in_use: 'Documents or stock use it, it cannot be changed', unknown_unit: 'Must be the base unit or one of the auxiliary units', below_low: 'Must not be less than the low stock', ambiguous: 'Several products have this name, tell them apart by code or specification', bad_units: 'Must read like “Box=12”, several separated by 、 or commas', bad_levels: 'Must read like “Wholesale 1=9.5”, several separated by 、 or commas' },
  },
  field: {
    product: {
      id: 'Id', code: 'Code', name: 'Name', shortName: 'Mnemonic', type: 'Type', categoryId: 'Category', spec: 'Specification', model: 'Model', brand: 'Brand', color: 'Colour', manufacturer: 'Manufacturer',
      unit: 'Base unit', barcode: 'Barcode', barcodes: 'Further barcodes', units: 'Auxiliary units', saleUnit: 'Sales unit', purchaseUnit: 'Purchase unit', purchasePrice: 'Purchase price', salePrice: 'Retail price', minSalePrice: 'Lowest price',
      levelPrices: 'Prices by level', taxRate: 'Tax rate', taxClassCode: 'Tax class code', lowStock: 'Low stock', highStock: 'High stock', warehouseId: 'Default warehouse', warehouseName: 'Default warehouse', shelf: 'Shelf', supplierId: 'Usual supplier', supplierName: 'Usual supplier',
      leadDays: 'Lead time (days)', minOrderQuantity: 'Smallest order', shelfLifeDays: 'Shelf life (days)', warrantyMonths: 'Warranty (months)', weight: 'Weight (kg)', volume: 'Volume (m³)', pictureId: 'Picture', enabled: 'Enabled', remark: 'Remark', externalId: 'External id', deletedAt: 'Deleted', ...stampsEn,
    },
    product_unit: { unit: 'Unit', ratio: 'Base units', barcode: 'Barcode', salePrice: 'Price' },
    product_level_price: { level: 'Price level', price: 'Price' },
    supplier: {
      id: 'Id', code: 'Code', name: 'Name', shortName: 'Short name', categoryId: 'Category', level: 'Level', country: 'Country', province: 'Province', city: 'City', district: 'District', region: 'Region', address: 'Address', phone: 'Phone', mobile: 'Mobile', fax: 'Fax',
      email: 'E-mail', website: 'Website', wechat: 'WeChat', qq: 'QQ', creditCode: 'Unified social credit code', bank: 'Bank', bankAccountName: 'Account holder', bankAccount: 'Account number', paymentTerm: 'Payment term', ownerId: 'Owner', departmentId: 'Department',
      contactName: 'Primary contact', contactMobile: 'Contact mobile', payableBalance: 'Payable (CNY)', advanceBalance: 'Prepaid (CNY)', enabled: 'Enabled', remark: 'Remark', externalId: 'External id', deletedAt: 'Deleted', ...stampsEn,
    },
    supplier_contact: { name: 'Name', department: 'Department', post: 'Post', mobile: 'Mobile', phone: 'Phone', email: 'E-mail', wechat: 'WeChat', qq: 'QQ', isPrimary: 'Primary contact', remark: 'Remark', supplierId: 'Supplier' },
    warehouse: {
      id: 'Id', code: 'Code', name: 'Name', type: 'Type', address: 'Address', phone: 'Phone', keepers: 'Keepers', keeperNames: 'Keepers', isDefault: 'Default', enabled: 'Enabled', remark: 'Remark', ...stampsEn,
    },
  },
  enum: {
    product: { type: { stock: 'Stock item', service: 'Service' } },
    warehouse: { type: { normal: 'Normal', defective: 'Defective goods', transit: 'In transit', virtual: 'Virtual' } },
  },
  import: { supplier: { contact: { name: 'Contact name', mobile: 'Contact mobile', phone: 'Contact phone', department: 'Contact department', post: 'Contact post', email: 'Contact e-mail', wechat: 'Contact WeChat' } } },
  audit: {
    product: { create: 'Created', update: 'Changed', delete: 'Deleted', restore: 'Restored', export: 'Exported', undo_import: 'Import undone' },
    supplier: { create: 'Created', update: 'Changed', delete: 'Deleted', restore: 'Restored', export: 'Exported', undo_import: 'Import undone' },
    warehouse: { create: 'Created', update: 'Changed', delete: 'Deleted' },
  },
  dictionary: { product: { brand: 'Brand' }, supplier: { level: 'Supplier level' } },
  numbering: { product: 'Product code', supplier: 'Supplier code', warehouse: 'Warehouse code' },
  permission: {
    warehouse: {
      product: { view: 'See products', create: 'Create products', update: 'Change products', delete: 'Delete products', import: 'Import products', export: 'Export products', restore: 'Restore deleted products' },
      supplier: { view: 'See suppliers', create: 'Create suppliers', update: 'Change suppliers', delete: 'Delete suppliers', import: 'Import suppliers', export: 'Export suppliers', transfer: 'Transfer suppliers', restore: 'Restore deleted suppliers' },
      warehouse: { view: 'See warehouses', create: 'Create warehouses', update: 'Change warehouses', delete: 'Delete warehouses', all: 'Use every warehouse (otherwise only those one keeps)' },
    },
    price: { view: 'See prices and amounts', purchase: 'See purchase prices and amounts' },
    cost: { view: 'See costs, profit and the value of stock' },
  },
};

/** Words of products, suppliers and warehouses. */
export const masterMessages: Bundle = { 'zh-CN': zh, en };
