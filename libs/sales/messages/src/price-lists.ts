import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  entity: { price_list: '价格表', price_list_line: '价格表明细' },
  field: {
    price_list: { id: '编号', name: '价格表名称', priceLevel: '价格级别', validFrom: '生效日期', validTo: '失效日期', enabled: '启用', lineCount: '产品数', remark: '备注', factor: '调价系数', copiedFrom: '复制自', createdAt: '创建时间', createdBy: '创建人', updatedAt: '修改时间', updatedBy: '修改人' },
    price_list_line: {
      id: '编号', priceListId: '价格表', priceListName: '价格表名称', priceLevel: '价格级别', validFrom: '生效日期', validTo: '失效日期', enabled: '启用', productId: '产品', productCode: '产品编码', productName: '产品名称', product: '产品', spec: '规格', unit: '单位', price: '单价', salePrice: '零售价', remark: '备注',
      createdAt: '创建时间', createdBy: '创建人', updatedAt: '修改时间', updatedBy: '修改人',
    },
  },
  error: { sales: { price_list_exists: '已有同名的价格表', price_line_exists: '该产品和单位在价格表中已有价格', price_list_differs: '价格表“{name}”是另一价格级别的' } },
  enum: { sales_line: { priceSource: { price_list: '价格表' } } },
  audit: { price_list: { create: '新建', update: '修改', delete: '删除', export: '导出' }, price_list_line: { create: '新增价格', update: '改价', delete: '删除价格', export: '导出' } },
  permission: { sales: { price_list: { view: '查看价格表', create: '新建价格表', update: '修改价格表', delete: '删除价格表', import: '导入价格表', export: '导出价格表' } } },
};

const en: Translated<typeof zh> = {
  entity: { price_list: 'Price lists', price_list_line: 'Prices of price lists' },
  field: {
    price_list: { id: 'Id', name: 'Name', priceLevel: 'Price level', validFrom: 'From', validTo: 'Until', enabled: 'Enabled', lineCount: 'Products', remark: 'Remark', factor: 'Factor', copiedFrom: 'Copied from', createdAt: 'Created', createdBy: 'Created by', updatedAt: 'Changed', updatedBy: 'Changed by' },
    price_list_line: {
      id: 'Id', priceListId: 'Price list', priceListName: 'Price list', priceLevel: 'Price level', validFrom: 'From', validTo: 'Until', enabled: 'Enabled', productId: 'Product', productCode: 'Product code', productName: 'Product', product: 'Product', spec: 'Spec', unit: 'Unit', price: 'Price', salePrice: 'List price', remark: 'Remark',
      createdAt: 'Created', createdBy: 'Created by', updatedAt: 'Changed', updatedBy: 'Changed by',
    },
  },
  error: { sales: { price_list_exists: 'Another price list has this name', price_line_exists: 'The price list has a price for this product and unit already', price_list_differs: 'The price list “{name}” is of another price level' } },
  enum: { sales_line: { priceSource: { price_list: 'Price list' } } },
  audit: { price_list: { create: 'Created', update: 'Changed', delete: 'Deleted', export: 'Exported' }, price_list_line: { create: 'Price added', update: 'Price changed', delete: 'Price removed', export: 'Exported' } },
  permission: { sales: { price_list: { view: 'See price lists', create: 'Create price lists', update: 'Change price lists', delete: 'Delete price lists', import: 'Import price lists', export: 'Export price lists' } } },
};

/** Words of price lists. */
export const priceListMessages: Bundle = { 'zh-CN': zh, en };
