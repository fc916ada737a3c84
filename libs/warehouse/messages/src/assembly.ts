import type { Bundle, Translated } from '@steward/kernel';

const headZh = {
  id: '编号', no: '单据编号', docDate: '单据日期', state: '状态', ownerId: '负责人', departmentId: '所属部门', remark: '备注', externalId: '外部编号', approvedAt: '审核时间', approvedBy: '审核人', voidReason: '作废原因', printCount: '打印次数',
  createdAt: '创建时间', createdBy: '制单人', updatedAt: '修改时间', updatedBy: '修改人', lines: '组件', productId: '产品', productCode: '产品编码', productName: '产品名称', spec: '规格', unit: '单位', ratio: '换算率', quantity: '数量', baseQuantity: '基本单位数量',
};
const lineZh = { id: '编号', lineNo: '行号', productId: '组件', productCode: '组件编码', productName: '组件名称', spec: '规格', unit: '单位', ratio: '换算率', quantity: '数量', baseQuantity: '基本单位数量', weight: '拆分权重', remark: '备注' };
const splitZh = { cost: '按组件现行成本', ratio: '按拆分权重', quantity: '按数量' };
const documentZh = { create: '新建', update: '修改', delete: '删除', approve: '审核', unapprove: '反审核', void: '作废', export: '导出', print: '打印' };
const rightsZh = (name: string): Record<'view' | 'create' | 'update' | 'delete' | 'approve' | 'void' | 'export' | 'print', string> =>
  ({ view: `查看${name}`, create: `新建${name}`, update: `修改${name}`, delete: `删除${name}草稿`, approve: `审核和反审核${name}`, void: `作废${name}`, export: `导出${name}`, print: `打印${name}` });

const zh = {
  entity: { bom: '物料清单', bom_line: '物料清单组件', assembly: '组装拆卸单', assembly_line: '组装拆卸组件' },
  fault: { warehouse: { made_of_itself: '产品不能作为自己的组件' } },
  field: {
    bom: { ...headZh, name: '清单名称', splitBy: '拆卸成本分摊', fee: '加工费', components: '组件数' },
    bom_line: lineZh,
    assembly: { ...headZh, kind: '类型', bomId: '物料清单', warehouseId: '仓库', warehouseName: '仓库', splitBy: '拆卸成本分摊', fee: '加工费', cost: '产品成本' },
    assembly_line: { ...lineZh, cost: '成本' },
  },
  enum: {
    stock_move: { docType: { assembly: '组装拆卸' } },
    bom: { splitBy: splitZh },
    assembly: { kind: { assemble: '组装', disassemble: '拆卸' }, splitBy: splitZh },
  },
  audit: { bom: { ...documentZh, close: '停用', reopen: '启用' }, assembly: documentZh },
  numbering: { bom: '物料清单号', assembly: '组装拆卸单号' },
  permission: { warehouse: { bom: rightsZh('物料清单'), assembly: rightsZh('组装拆卸单') } },
  invariant: {
    WA1: '生效组装拆卸单的产品和组件的数量和成本与流水一致', WA2: '组装拆卸前后价值相等：入库等于出库加加工费', WA3: '生效或作废的组装拆卸单都有编号', WA4: '组装拆卸单编号没有断号', WA5: '生效或作废的物料清单都有编号', WA6: '物料清单编号没有断号',
  },
  print: { title: { assembly: '组装拆卸单', bom: '物料清单' }, word: { assembled: '组装产品', disassembled: '拆卸产品', workFee: '加工费', cost: '成本', productCost: '产品成本', bomName: '清单名称' } },
};

const headEn = {
  id: 'Id', no: 'No.', docDate: 'Date', state: 'State', ownerId: 'Owner', departmentId: 'Department', remark: 'Remark', externalId: 'External id', approvedAt: 'Approved', approvedBy: 'Approved by', voidReason: 'Reason of the void', printCount: 'Prints',
  createdAt: 'Created', createdBy: 'Made by', updatedAt: 'Changed', updatedBy: 'Changed by', lines: 'Components', productId: 'Product', productCode: 'Product code', productName: 'Product', spec: 'Specification', unit: 'Unit', ratio: 'Ratio', quantity: 'Quantity', baseQuantity: 'Base quantity',
};
const lineEn = { id: 'Id', lineNo: 'Line', productId: 'Component', productCode: 'Component code', productName: 'Component', spec: 'Specification', unit: 'Unit', ratio: 'Ratio', quantity: 'Quantity', baseQuantity: 'Base quantity', weight: 'Weight', remark: 'Remark' };
const splitEn = { cost: 'By what components cost now', ratio: 'By weights', quantity: 'By quantity' };
const documentEn = { create: 'Created', update: 'Changed', delete: 'Deleted', approve: 'Approved', unapprove: 'Approval taken back', void: 'Voided', export: 'Exported', print: 'Printed' };
const rightsEn = (name: string): ReturnType<typeof rightsZh> =>
  ({ view: `See ${name}`, create: `Write ${name}`, update: `Change ${name}`, delete: `Delete drafts of ${name}`, approve: `Approve ${name} and take approvals back`, void: `Void ${name}`, export: `Export ${name}`, print: `Print ${name}` });

const en: Translated<typeof zh> = {
  entity: { bom: 'Bills of material', bom_line: 'Components of bills', assembly: 'Assemblies', assembly_line: 'Components of assemblies' },
  fault: { warehouse: { made_of_itself: 'A product is no component of itself' } },
  field: {
    bom: { ...headEn, name: 'Name', splitBy: 'Cost when taken apart', fee: 'Fee', components: 'Components' },
    bom_line: lineEn,
    assembly: { ...headEn, kind: 'Kind', bomId: 'Bill of material', warehouseId: 'Warehouse', warehouseName: 'Warehouse', splitBy: 'Cost when taken apart', fee: 'Fee', cost: 'Cost of the product' },
    assembly_line: { ...lineEn, cost: 'Cost' },
  },
  enum: {
    stock_move: { docType: { assembly: 'Assembly' } },
    bom: { splitBy: splitEn },
    assembly: { kind: { assemble: 'Assembly', disassemble: 'Disassembly' }, splitBy: splitEn },
  },
  audit: { bom: { ...documentEn, close: 'Closed', reopen: 'Reopened' }, assembly: documentEn },
  numbering: { bom: 'Bills of material', assembly: 'Assemblies' },
  permission: { warehouse: { bom: rightsEn('bills of material'), assembly: rightsEn('assemblies') } },
  invariant: {
    WA1: 'Products and components of assemblies in force stand in the ledger with their costs', WA2: 'No value is made or lost by an assembly: what comes in is what goes out and the fee', WA3: 'Assemblies in force or void have a number', WA4: 'Numbers of assemblies have no gap', WA5: 'Bills of material in force or void have a number', WA6: 'Numbers of bills of material have no gap',
  },
  print: { title: { assembly: 'Assembly', bom: 'Bill of material' }, word: { assembled: 'Put together', disassembled: 'Taken apart', workFee: 'Fee', cost: 'Cost', productCost: 'Cost of the product', bomName: 'Name' } },
};

/** Words of bills of material and assemblies. */
export const assemblyMessages: Bundle = { 'zh-CN': zh, en };
