import type { Bundle, Translated } from '@steward/kernel';

const headZh = {
  id: '编号', no: '单据编号', docDate: '单据日期', state: '状态', ownerId: '负责人', departmentId: '所属部门', remark: '备注', externalId: '外部编号', approvedAt: '审核时间', approvedBy: '审核人', voidReason: '作废原因', printCount: '打印次数',
  createdAt: '创建时间', createdBy: '制单人', updatedAt: '修改时间', updatedBy: '修改人', lines: '明细', quantity: '数量', cost: '成本金额',
};
const lineZh = { id: '编号', documentId: '单据', lineNo: '行号', productId: '产品', productCode: '产品编码', productName: '产品名称', spec: '规格', unit: '单位', ratio: '换算率', quantity: '数量', baseQuantity: '基本单位数量', cost: '成本金额', remark: '备注' };
const documentZh = { create: '新建', update: '修改', delete: '删除', approve: '审核', unapprove: '反审核', void: '作废', export: '导出', print: '打印' };
const rightsZh = (name: string): Record<'view' | 'create' | 'update' | 'delete' | 'approve' | 'void' | 'export' | 'print', string> =>
  ({ view: `查看${name}`, create: `新建${name}`, update: `修改${name}`, delete: `删除${name}草稿`, approve: `审核和反审核${name}`, void: `作废${name}`, export: `导出${name}`, print: `打印${name}` });
const transferZh = { fromWarehouseId: '调出仓库', fromWarehouseName: '调出仓库', toWarehouseId: '调入仓库', toWarehouseName: '调入仓库' };

const zh = {
  entity: {
    other_stock: '其他出入库单', other_stock_line: '其他出入库明细', transfer: '调拨单', transfer_line: '调拨明细', transfer_receipt: '调拨收货', cost_adjustment: '成本调整单', cost_adjustment_line: '成本调整明细',
  },
  error: {
    warehouse: {
      not_in_transit: '调拨单 {no} 没有在途的货物', value_negative: '调整后“{product}”的库存金额会小于零',
    },
  },
  fault: { warehouse: { transit: '“{name}”是在途仓，只能通过调拨进出', value_negative: '调整后“{product}”的库存金额会小于零', same_warehouse: '不能与调出仓库相同' } },
  field: {
    other_stock: { ...headZh, direction: '出入', warehouseId: '仓库', warehouseName: '仓库', reason: '原因', counterparty: '往来对象' },
    other_stock_line: { ...lineZh, unitCost: '成本单价' },
    transfer: { ...headZh, ...transferZh, twoStep: '经在途', receiveStatus: '收货进度', fee: '运费' },
    transfer_line: { ...lineZh, ...transferZh, no: '单据编号', docDate: '单据日期', state: '状态', sent: '调出数量', received: '已收数量', open: '在途数量', openCost: '在途金额', receivedCost: '已收成本', baseUnit: '单位', product: '产品' },
    transfer_receipt: { no: '收货编号', docDate: '收货日期', kind: '去向', quantity: '数量', cost: '成本金额', state: '状态', remark: '备注', createdBy: '收货人', createdAt: '时间', lines: '明细' },
    cost_adjustment: { ...headZh, warehouseId: '仓库', warehouseName: '仓库', reason: '原因', amount: '调整金额', booked: '计入库存金额', difference: '成本差异' },
    cost_adjustment_line: { ...lineZh, amount: '调整金额', booked: '计入库存金额', difference: '成本差异' },
  },
  enum: {
    other_stock: { direction: { in: '入库', out: '出库' } },
    transfer_receipt: { kind: { in: '收入调入仓', back: '退回调出仓' }, state: { approved: '已收货', voided: '已撤销' } },
    stock_move: { docType: { other_in: '其他入库', other_out: '其他出库', transfer: '调拨', transfer_receipt: '调拨收货', cost_adjustment: '成本调整' } },
  },
  audit: { other_stock: documentZh, transfer: { ...documentZh, receive: '收货', void_receipt: '撤销收货' }, transfer_line: { export: '导出' }, cost_adjustment: documentZh },
  numbering: { other_in: '其他入库单号', other_out: '其他出库单号', transfer: '调拨单号', cost_adjustment: '成本调整单号' },
  dictionary: { warehouse: { other_stock_reason: '其他出入库原因', cost_adjustment_reason: '成本调整原因' } },
  permission: { warehouse: { other_stock: rightsZh('其他出入库单'), transfer: { ...rightsZh('调拨单'), receive: '调拨收货' }, cost_adjustment: rightsZh('成本调整单') } },
  invariant: {
    I30: '调拨转出与转入的数量和成本相等', I30b: '在途等于已调出减已收货', W41: '其他出入库单与流水一致', W42: '生效或作废的其他出入库单都有编号', W43: '其他入库单编号没有断号', W44: '其他出库单编号没有断号', W45: '调拨单与流水一致', W46: '调拨明细的已收数量等于有效收货之和', W47: '生效或作废的调拨单都有编号',
    W48: '调拨单编号没有断号', W49: '成本调整单与流水一致', W50: '生效或作废的成本调整单都有编号', W51: '成本调整单编号没有断号',
  },
  notice: { transfer: { sent: '调拨单 {no} 已发出，请收货：{from} → {to}' } },
  notice_event: { transfer: { sent: '调拨已发出待收货' } },
  worklist: { to_receive_transfers: '待收调拨' },
  preset_transit: '调拨在途仓',
  print: { title: { other_stock: '其他出入库单', transfer: '调拨单', cost_adjustment: '成本调整单' } },
};

const headEn = {
  id: 'Id', no: 'No.', docDate: 'Date', state: 'State', ownerId: 'Owner', departmentId: 'Department', remark: 'Remark', externalId: 'External id', approvedAt: 'Approved', approvedBy: 'Approved by', voidReason: 'Reason of the void', printCount: 'Prints',
  createdAt: 'Created', createdBy: 'Made by', updatedAt: 'Changed', updatedBy: 'Changed by', lines: 'Lines', quantity: 'Quantity', cost: 'Cost',
};
const lineEn = { id: 'Id', documentId: 'Document', lineNo: 'Line', productId: 'Product', productCode: 'Product code', productName: 'Product', spec: 'Specification', unit: 'Unit', ratio: 'Ratio', quantity: 'Quantity', baseQuantity: 'Base quantity', cost: 'Cost', remark: 'Remark' };
const documentEn = { create: 'Created', update: 'Changed', delete: 'Deleted', approve: 'Approved', unapprove: 'Approval taken back', void: 'Voided', export: 'Exported', print: 'Printed' };
const rightsEn = (name: string): ReturnType<typeof rightsZh> =>
  ({ view: `See ${name}`, create: `Write ${name}`, update: `Change ${name}`, delete: `Delete drafts of ${name}`, approve: `Approve ${name} and take approvals back`, void: `Void ${name}`, export: `Export ${name}`, print: `Print ${name}` });
const transferEn = { fromWarehouseId: 'From', fromWarehouseName: 'From', toWarehouseId: 'To', toWarehouseName: 'To' };

const en: Translated<typeof zh> = {
  entity: {
    other_stock: 'Other stock movements', other_stock_line: 'Lines of other stock movements', transfer: 'Transfers', transfer_line: 'Lines of transfers', transfer_receipt: 'Receipts of transfers', cost_adjustment: 'Cost adjustments', cost_adjustment_line: 'Lines of cost adjustments',
  },
  error: {
    warehouse: {
      not_in_transit: 'Nothing of transfer {no} is in transit', value_negative: 'The value of “{product}” would fall below zero',
    },
  },
  fault: { warehouse: { transit: '“{name}” holds goods in transit; only transfers move them', value_negative: 'The value of “{product}” would fall below zero', same_warehouse: 'Must be another warehouse than the one the goods leave' } },
  field: {
    other_stock: { ...headEn, direction: 'In or out', warehouseId: 'Warehouse', warehouseName: 'Warehouse', reason: 'Reason', counterparty: 'From or to' },
    other_stock_line: { ...lineEn, unitCost: 'Unit cost' },
    transfer: { ...headEn, ...transferEn, twoStep: 'By way of transit', receiveStatus: 'Received', fee: 'Freight' },
    transfer_line: { ...lineEn, ...transferEn, no: 'No.', docDate: 'Date', state: 'State', sent: 'Sent', received: 'Received', open: 'In transit', openCost: 'Cost in transit', receivedCost: 'Cost received', baseUnit: 'Unit', product: 'Product' },
    transfer_receipt: { no: 'Receipt', docDate: 'Date', kind: 'Where to', quantity: 'Quantity', cost: 'Cost', state: 'State', remark: 'Remark', createdBy: 'Received by', createdAt: 'Time', lines: 'Lines' },
    cost_adjustment: { ...headEn, warehouseId: 'Warehouse', warehouseName: 'Warehouse', reason: 'Reason', amount: 'Adjustment', booked: 'Into the value of stock', difference: 'Cost difference' },
    cost_adjustment_line: { ...lineEn, amount: 'Adjustment', booked: 'Into the value of stock', difference: 'Cost difference' },
  },
  enum: {
    other_stock: { direction: { in: 'In', out: 'Out' } },
    transfer_receipt: { kind: { in: 'Into the warehouse', back: 'Back to where they came from' }, state: { approved: 'Received', voided: 'Taken back' } },
    stock_move: { docType: { other_in: 'Other in', other_out: 'Other out', transfer: 'Transfer', transfer_receipt: 'Transfer received', cost_adjustment: 'Cost adjustment' } },
  },
  audit: { other_stock: documentEn, transfer: { ...documentEn, receive: 'Received', void_receipt: 'Receipt taken back' }, transfer_line: { export: 'Exported' }, cost_adjustment: documentEn },
  numbering: { other_in: 'Number of other stock-ins', other_out: 'Number of other stock-outs', transfer: 'Number of transfers', cost_adjustment: 'Number of cost adjustments' },
  dictionary: { warehouse: { other_stock_reason: 'Reasons of other stock movements', cost_adjustment_reason: 'Reasons of cost adjustments' } },
  permission: { warehouse: { other_stock: rightsEn('other stock movements'), transfer: { ...rightsEn('transfers'), receive: 'Receive transfers' }, cost_adjustment: rightsEn('cost adjustments') } },
  invariant: {
    I30: 'What transfers take out they bring in, in quantity and cost', I30b: 'In transit is what was sent less what was received', W41: 'Other stock movements stand in the ledger', W42: 'Effective and void other stock movements have a number', W43: 'Numbers of other stock-ins have no gap', W44: 'Numbers of other stock-outs have no gap',
    W45: 'Transfers stand in the ledger', W46: 'What is received of a line of a transfer is what its receipts say', W47: 'Effective and void transfers have a number', W48: 'Numbers of transfers have no gap', W49: 'Cost adjustments stand in the ledger', W50: 'Effective and void cost adjustments have a number', W51: 'Numbers of cost adjustments have no gap',
  },
  notice: { transfer: { sent: 'Transfer {no} was sent, to be received: {from} → {to}' } },
  notice_event: { transfer: { sent: 'Transfer sent, to be received' } },
  worklist: { to_receive_transfers: 'Transfers to receive' },
  preset_transit: 'In transit',
  print: { title: { other_stock: 'Stock movement', transfer: 'Transfer', cost_adjustment: 'Cost adjustment' } },
};

/** Words of other stock movements, transfers and cost adjustments. */
export const stockDocumentMessages: Bundle = { 'zh-CN': zh, en };
