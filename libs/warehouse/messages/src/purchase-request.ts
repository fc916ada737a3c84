import type { Bundle, Translated } from '@steward/kernel';

const rightsZh = { view: '查看采购申请', create: '新建采购申请', update: '修改采购申请', delete: '删除采购申请草稿', approve: '审核、反审核和结案采购申请', void: '作废采购申请', export: '导出采购申请', print: '打印采购申请' };
const zh = {
  entity: { product_ledger: '商品台账', purchase_request: '采购申请', purchase_request_line: '采购申请明细' },
  error: { warehouse: { over_ordered: '“{product}”最多还可订购 {open}，不能订购 {asked}', request_not_approved: '采购申请 {no} 未审核或已结案，不能生成采购订单' } },
  field: {
    product_ledger: { docDate: '日期', docType: '业务类型', docNo: '单据编号', warehouseName: '仓库', quantityIn: '入库数量', costIn: '入库金额', quantityOut: '出库数量', costOut: '出库金额', balance: '结存数量', value: '结存金额', opening: '期初结存', closing: '期末结存', productName: '产品', from: '开始日期', to: '结束日期' },
    stock_alarm: { kind: '预警类型', since: '发生时间', productId: '产品', product: '产品', supplierName: '常用供应商', lastOutAt: '最近出库', raised: '预警次数' },
    purchase_request: {
      id: '编号', no: '单据编号', docDate: '单据日期', state: '状态', ownerId: '申请人', departmentId: '所属部门', remark: '备注', externalId: '外部编号', approvedAt: '审核时间', approvedBy: '审核人', voidReason: '作废原因', printCount: '打印次数', createdAt: '创建时间', createdBy: '制单人', updatedAt: '修改时间', updatedBy: '修改人',
      lines: '明细', quantity: '数量', warehouseId: '仓库', warehouseName: '仓库', requiredDate: '需求日期', reason: '申请事由', orderStatus: '订购进度',
    },
    purchase_request_line: {
      id: '编号', lineNo: '行号', productId: '产品', productCode: '产品编码', productName: '产品名称', spec: '规格', service: '服务', unit: '单位', ratio: '换算率', quantity: '数量', baseQuantity: '基本单位数量', supplierId: '建议供应商', supplierName: '建议供应商', requiredDate: '需求日期', origin: '来源', sources: '缺货订单', remark: '备注',
      ordered: '已订购', pending: '待审订单', received: '已入库', open: '未订购',
    },
  },
  enum: { stock_alarm: { kind: { low: '低于下限', high: '高于上限', stagnant: '呆滞' } }, purchase_request: { orderStatus: { none: '未订购', partial: '部分订购', full: '已订购' } }, purchase_request_line: { origin: { manual: '手工', alarm: '库存预警', shortage: '订单缺货' } } },
  audit: { product_ledger: { export: '导出' }, purchase_request: { create: '新建', update: '修改', delete: '删除', approve: '审核', unapprove: '反审核', void: '作废', close: '结案', reopen: '反结案', export: '导出', print: '打印' } },
  numbering: { purchase_request: '采购申请号' },
  permission: { warehouse: { purchase_request: rightsZh } },
  setting: { warehouse: { stagnant_days: '多少天未出库算呆滞（0 为不预警）' } },
  notice: {
    stock: { low: '“{product}”可用量 {available} {unit}，低于下限 {limit}[，建议采购 {suggested} {unit}]', high: '“{product}”现存量 {onHand} {unit}，高于上限 {limit}', stagnant: '“{product}”{days} 天没有出库，现存 {onHand} {unit}' },
    purchase_request: { approved: '采购申请 {no} 已审核，请安排采购[，需求日期 {date}]' },
  },
  notice_event: { stock: { low: '库存低于下限', high: '库存高于上限', stagnant: '库存呆滞' }, purchase_request: { approved: '采购申请已审核' } },
  worklist: { to_order: '待采购', stock_low: '库存不足' },
  invariant: { WR1: '生效或作废的采购申请都有编号', WR2: '采购申请编号没有断号', WR3: '申请的订购记录都对应存在的明细', WR4: '采购申请的数量等于明细之和', WR5: '库存预警要么生效要么已解除' },
  print: { title: { purchase_request: '采购申请单' }, word: { applicant: '申请人', needed: '需求日期', requestReason: '申请事由' } },
};

const en: Translated<typeof zh> = {
  entity: { product_ledger: 'Ledger of a product', purchase_request: 'Purchase requests', purchase_request_line: 'Lines of purchase requests' },
  error: { warehouse: { over_ordered: 'At most {open} of “{product}” may still be ordered, not {asked}', request_not_approved: 'Purchase request {no} is not in force: nothing is ordered of it' } },
  field: {
    product_ledger: { docDate: 'Date', docType: 'Kind', docNo: 'No.', warehouseName: 'Warehouse', quantityIn: 'In', costIn: 'Value in', quantityOut: 'Out', costOut: 'Value out', balance: 'Left', value: 'Value left', opening: 'Opening', closing: 'Closing', productName: 'Product', from: 'From', to: 'To' },
    stock_alarm: { kind: 'Alarm', since: 'Since', productId: 'Product', product: 'Product', supplierName: 'Usual supplier', lastOutAt: 'Last out', raised: 'Times raised' },
    purchase_request: {
      id: 'Id', no: 'No.', docDate: 'Date', state: 'State', ownerId: 'Asked by', departmentId: 'Department', remark: 'Remark', externalId: 'External id', approvedAt: 'Approved', approvedBy: 'Approved by', voidReason: 'Reason of the void', printCount: 'Prints', createdAt: 'Created', createdBy: 'Made by', updatedAt: 'Changed', updatedBy: 'Changed by',
      lines: 'Lines', quantity: 'Quantity', warehouseId: 'Warehouse', warehouseName: 'Warehouse', requiredDate: 'Needed', reason: 'Reason', orderStatus: 'Ordered',
    },
    purchase_request_line: {
      id: 'Id', lineNo: 'Line', productId: 'Product', productCode: 'Product code', productName: 'Product', spec: 'Specification', service: 'Service', unit: 'Unit', ratio: 'Ratio', quantity: 'Quantity', baseQuantity: 'Base quantity', supplierId: 'Suggested supplier', supplierName: 'Suggested supplier', requiredDate: 'Needed', origin: 'Origin', sources: 'Orders that lack it', remark: 'Remark',
      ordered: 'Ordered', pending: 'In drafts of orders', received: 'Come in', open: 'To order',
    },
  },
  enum: { stock_alarm: { kind: { low: 'Too little', high: 'Too much', stagnant: 'Lying' } }, purchase_request: { orderStatus: { none: 'Not ordered', partial: 'Partly ordered', full: 'Ordered' } }, purchase_request_line: { origin: { manual: 'By hand', alarm: 'Alarm', shortage: 'Orders lack it' } } },
  audit: { product_ledger: { export: 'Exported' }, purchase_request: { create: 'Created', update: 'Changed', delete: 'Deleted', approve: 'Approved', unapprove: 'Approval taken back', void: 'Voided', close: 'Closed', reopen: 'Reopened', export: 'Exported', print: 'Printed' } },
  numbering: { purchase_request: 'Purchase requests' },
  permission: { warehouse: { purchase_request: { view: 'See purchase requests', create: 'Write purchase requests', update: 'Change purchase requests', delete: 'Delete drafts of purchase requests', approve: 'Approve and close purchase requests and take approvals back', void: 'Void purchase requests', export: 'Export purchase requests', print: 'Print purchase requests' } } },
  setting: { warehouse: { stagnant_days: 'Days without anything leaving after which goods count as lying (0 = never)' } },
  notice: {
    stock: { low: '“{product}”: {available} {unit} available, below the limit of {limit}[; {suggested} {unit} to buy]', high: '“{product}”: {onHand} {unit} on hand, above the limit of {limit}', stagnant: '“{product}”: nothing left for {days} days, {onHand} {unit} on hand' },
    purchase_request: { approved: 'Purchase request {no} is approved and can be ordered[, needed on {date}]' },
  },
  notice_event: { stock: { low: 'Stock below its limit', high: 'Stock above its limit', stagnant: 'Goods that lie' }, purchase_request: { approved: 'Purchase request approved' } },
  worklist: { to_order: 'To order', stock_low: 'Low stock' },
  invariant: { WR1: 'Purchase requests in force or void have a number', WR2: 'Numbers of purchase requests have no gap', WR3: 'What is ordered of a request stands on lines that are there', WR4: 'The quantity of a request is that of its lines', WR5: 'An alarm is raised or has ended' },
  print: { title: { purchase_request: 'Purchase request' }, word: { applicant: 'Asked by', needed: 'Needed', requestReason: 'Reason' } },
};

/** Words of alarms and purchase requests. */
export const requestMessages: Bundle = { 'zh-CN': zh, en };
