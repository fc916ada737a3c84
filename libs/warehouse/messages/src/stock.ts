import type { Bundle, Translated } from '@steward/kernel';

const headZh = {
  id: '编号', no: '单据编号', docDate: '单据日期', state: '状态', ownerId: '负责人', departmentId: '所属部门', remark: '备注', externalId: '外部编号', approvedAt: '审核时间', approvedBy: '审核人', voidReason: '作废原因', printCount: '打印次数',
  createdAt: '创建时间', createdBy: '制单人', updatedAt: '修改时间', updatedBy: '修改人', lines: '明细', quantity: '数量',
};
const supplierZh = { supplierId: '供应商', supplierName: '供应商', warehouseId: '仓库', warehouseName: '仓库', net: '不含税金额', tax: '税额', total: '价税合计', priceIncludesTax: '单价含税' };
const moneyZh = { amount: '明细金额', orderDiscount: '整单优惠', otherCharges: '其他费用', paymentTerm: '付款条件' };
const productZh = { productId: '产品', productCode: '产品编码', productName: '产品名称', spec: '规格', unit: '单位', categoryId: '产品分类', barcode: '条码', product: '产品', warehouseId: '仓库', warehouseName: '仓库' };
const lineZh = {
  id: '编号', lineNo: '行号', productId: '产品', productCode: '产品编码', productName: '产品名称', spec: '规格', service: '服务', unit: '单位', ratio: '换算率', quantity: '数量', baseQuantity: '基本单位数量', unitPrice: '单价', discountRate: '折扣率', taxRate: '税率', amount: '金额',
  discountShare: '优惠分摊', net: '不含税金额', tax: '税额', payable: '价税合计', cost: '成本', remark: '备注',
};
const documentZh = { create: '新建', update: '修改', delete: '删除', approve: '审核', unapprove: '反审核', void: '作废', export: '导出', print: '打印' };
const rightsZh = (name: string): Record<'view' | 'create' | 'update' | 'delete' | 'approve' | 'void' | 'export' | 'print', string> =>
  ({ view: `查看${name}`, create: `新建${name}`, update: `修改${name}`, delete: `删除${name}草稿`, approve: `审核和反审核${name}`, void: `作废${name}`, export: `导出${name}`, print: `打印${name}` });

const zh = {
  entity: {
    stock: '库存', stock_move: '出入库流水', stock_alarm: '库存预警', outbound_order: '应发货订单', outbound_demand: '应发货明细', purchase_order: '采购订单', purchase_order_line: '采购订单明细', stock_in: '采购入库单', stock_in_line: '采购入库明细',
    purchase_return: '采购退货单', purchase_return_line: '采购退货明细', shipment: '销售出库单', shipment_line: '销售出库明细', opening_stock: '期初库存',
  },
  error: {
    warehouse: {
      insufficient_stock: '“{product}”在{warehouse}库存不足：现有 {onHand}，需要 {asked}', reserved_for_others: '“{product}”在{warehouse}现有 {onHand}，其中有其他订单的预留，出库 {asked} 会占用',
      cost_unknown: '“{product}”没有可用的成本，请先填写成本', over_shipped: '“{product}”最多还可出库 {open}，不能出库 {asked}', over_received: '“{product}”最多还可入库 {open}，不能入库 {asked}', over_returned: '“{product}”最多还可退 {open}，不能退 {asked}',
      not_demanded: '订单 {no} 没有待出库的货物：可能未审核、已反审核或已作废', already_shipped: '“{product}”已出库 {shipped}，不能再减少或撤销', already_received: '“{product}”已入库 {received}，不能再撤销', already_returned: '“{product}”已有退货，请先处理退货（单据 {no}）',
      unpriced: '“{product}”还没有单价，请由可查看价格的人员补齐后再审核', order_not_approved: '采购订单 {no} 未审核或已结案，不能入库', external_id_taken: '外部编号已被使用', no_warehouse: '还没有可用的仓库，请先建立仓库',
    },
  },
  fault: { warehouse: { service: '服务类产品没有库存', opening_exists: '同一产品在同一仓库已有期初库存' } },
  field: {
    stock: { id: '编号', ...productZh, type: '产品类型', onHand: '现存量', reserved: '预留量', available: '可用量', onOrder: '在途量', forecast: '预计量', lowStock: '最低库存', highStock: '最高库存', averageCost: '平均成本', value: '库存金额', lastPrice: '最近进价', lastInAt: '最近入库', lastOutAt: '最近出库' },
    stock_move: { id: '编号', ...productZh, at: '时间', docDate: '单据日期', docType: '单据类型', docId: '单据', docNo: '单据编号', quantity: '数量', onHandAfter: '结存数量', cost: '成本金额', unitCost: '单位成本', difference: '成本差异', valueAfter: '结存金额', actorId: '操作人', reversesId: '冲销流水' },
    stock_alarm: { id: '编号', code: '产品编码', name: '产品名称', spec: '规格', unit: '单位', categoryId: '产品分类', supplierId: '常用供应商', warehouseId: '默认仓库', warehouseName: '默认仓库', lowStock: '最低库存', highStock: '最高库存', onHand: '现存量', reserved: '预留量', available: '可用量', onOrder: '在途量', suggested: '建议采购量' },
    outbound_order: { id: '编号', salesOrderId: '销售订单', no: '订单编号', docDate: '订单日期', requiredDate: '要求交期', customerId: '客户', customerName: '客户名称', ownerId: '业务员', departmentId: '所属部门', receiver: '收货人', deliveryAddress: '收货地址', status: '出库进度', returnStatus: '退货进度', open: '待发货' },
    outbound_demand: {
      id: '编号', ...productZh, salesOrderId: '销售订单', orderLineId: '订单明细', no: '订单编号', docDate: '订单日期', requiredDate: '要求交期', customerId: '客户', customerName: '客户名称', ownerId: '业务员', status: '出库进度', baseUnit: '单位', ordered: '订购数量', shipped: '已出库',
      returned: '已退货', closed: '已结案', open: '未出库', pending: '待审出库', onHand: '现存量', short: '缺货', payable: '价税合计', shippedAmount: '出库金额',
    },
    purchase_order: { ...headZh, ...supplierZh, ...moneyZh, requiredDate: '要求到货', receiveStatus: '入库进度', receivedAmount: '已入库金额' },
    purchase_order_line: {
      ...lineZh, orderId: '采购订单', no: '单据编号', docDate: '单据日期', state: '状态', supplierId: '供应商', supplierName: '供应商', ownerId: '负责人', warehouseId: '仓库', warehouseName: '仓库', requiredDate: '要求到货', received: '已入库', closed: '已结案', open: '未入库',
    },
    stock_in: { ...headZh, ...supplierZh, ...moneyZh, purchaseOrderId: '采购订单', purchaseOrderNo: '采购订单', deliveryNo: '送货单号', dueDate: '应付到期日', priced: '价格已齐' },
    stock_in_line: { ...lineZh, orderLineId: '采购订单明细', returned: '已退货' },
    purchase_return: { ...headZh, ...supplierZh, stockInId: '入库单', stockInNo: '入库单', reason: '退货原因', priced: '价格已齐' },
    purchase_return_line: { ...lineZh, stockInLineId: '入库明细' },
    shipment: {
      ...headZh, salesOrderId: '销售订单', orderNo: '销售订单', customerId: '客户', customerName: '客户名称', warehouseId: '仓库', warehouseName: '仓库', total: '金额', cost: '成本', carrier: '物流公司', trackingNo: '物流单号', freight: '运费', receiver: '收货人', receiverPhone: '收货电话',
      deliveryAddress: '收货地址', pickerId: '拣货人', checkerId: '复核人', signedAt: '签收时间',
    },
    shipment_line: { ...lineZh, orderLineId: '订单明细', ordered: '订购数量', open: '未出库' },
    opening_stock: { id: '编号', productId: '产品', productCode: '产品编码', productName: '产品名称', productText: '产品', spec: '规格', product: '产品', warehouse: '仓库', unit: '单位', warehouseId: '仓库', warehouseName: '仓库', docDate: '期初日期', quantity: '数量', unitCost: '成本单价', amount: '成本金额', remark: '备注', createdAt: '创建时间', createdBy: '创建人' },
  },
  enum: {
    stock: { type: { stock: '库存商品', service: '服务' } },
    stock_move: { docType: { opening_stock: '期初库存', stock_in: '采购入库', purchase_return: '采购退货', shipment: '销售出库', sales_return: '销售退货' } },
  },
  audit: {
    purchase_order: { ...documentZh, close: '结案', reopen: '反结案' }, stock_in: documentZh, purchase_return: documentZh, shipment: documentZh,
    stock: { export: '导出' }, stock_move: { export: '导出' }, stock_alarm: { export: '导出' }, outbound_order: { export: '导出' }, outbound_demand: { export: '导出' }, purchase_order_line: { export: '导出' }, opening_stock: { create: '导入', update: '覆盖', undo_import: '撤销导入' },
  },
  numbering: { purchase_order: '采购订单号', stock_in: '采购入库单号', purchase_return: '采购退货单号', shipment: '销售出库单号' },
  permission: {
    warehouse: {
      stock: { view: '查看库存和流水', export: '导出库存和流水' }, opening_stock: { view: '查看期初库存', import: '导入期初库存' },
      purchase_order: rightsZh('采购订单'), stock_in: rightsZh('采购入库单'), purchase_return: rightsZh('采购退货单'), shipment: rightsZh('销售出库单'),
    },
  },
  setting: {
    warehouse: { over_ship_percent: '允许超出订单出库（%）', over_receive_percent: '允许超出订单入库（%）', cost_excl_tax: '存货成本不含税（一般纳税人）', price_includes_tax: '采购单价含税', default_tax_percent: '采购默认税率（%）' },
  },
  invariant: {
    I01: '现存量等于流水之和', I01b: '每笔流水都有对应的库存', I02: '没有负库存', I03: '出库、结案、退货数量合理，退货不超过出库', I04: '订单明细的出库数量、金额、成本等于生效出库单之和', I04b: '生效出库单的数量和成本与流水一致', I05: '采购入库和退货的数量和成本与流水一致', I14: '冲销流水与原流水正好相反',
    I29: '采购订单明细的入库数量等于生效入库单之和', I29b: '入库明细的退货数量和金额等于生效退货单之和，且不超过入库', I32: '预留量等于已审核订单的未出库数量', I32b: '在途量等于已审核采购订单的未入库数量', I33: '库存金额等于流水成本之和，数量为零则金额为零', I33b: '最后一笔流水的结存等于当前库存',
    W11: '订单的出库进度与明细一致', W12: '生效或作废的采购订单都有编号', W13: '生效或作废的采购入库单都有编号', W14: '生效或作废的采购退货单都有编号', W15: '生效或作废的销售出库单都有编号',
    W16: '采购订单编号没有断号', W17: '采购入库单编号没有断号', W18: '采购退货单编号没有断号', W19: '销售出库单编号没有断号', W20: '期初库存与流水一致',
  },
  worklist: { to_ship: '待出库', to_receive: '待入库' },
};

const headEn = {
  id: 'Id', no: 'No.', docDate: 'Date', state: 'State', ownerId: 'Owner', departmentId: 'Department', remark: 'Remark', externalId: 'External id', approvedAt: 'Approved', approvedBy: 'Approved by', voidReason: 'Reason of the void', printCount: 'Prints',
  createdAt: 'Created', createdBy: 'Made by', updatedAt: 'Changed', updatedBy: 'Changed by', lines: 'Lines', quantity: 'Quantity',
};
const supplierEn = { supplierId: 'Supplier', supplierName: 'Supplier', warehouseId: 'Warehouse', warehouseName: 'Warehouse', net: 'Net', tax: 'Tax', total: 'Total', priceIncludesTax: 'Prices include tax' };
const moneyEn = { amount: 'Amount of lines', orderDiscount: 'Discount', otherCharges: 'Other charges', paymentTerm: 'Payment term' };
const productEn = { productId: 'Product', productCode: 'Product code', productName: 'Product', spec: 'Specification', unit: 'Unit', categoryId: 'Category', barcode: 'Barcode', product: 'Product', warehouseId: 'Warehouse', warehouseName: 'Warehouse' };
const lineEn = {
  id: 'Id', lineNo: 'Line', productId: 'Product', productCode: 'Product code', productName: 'Product', spec: 'Specification', service: 'Service', unit: 'Unit', ratio: 'Ratio', quantity: 'Quantity', baseQuantity: 'Base quantity', unitPrice: 'Unit price', discountRate: 'Discount', taxRate: 'Tax rate', amount: 'Amount',
  discountShare: 'Share of discount', net: 'Net', tax: 'Tax', payable: 'Total', cost: 'Cost', remark: 'Remark',
};
const documentEn = { create: 'Created', update: 'Changed', delete: 'Deleted', approve: 'Approved', unapprove: 'Approval taken back', void: 'Voided', export: 'Exported', print: 'Printed' };
const rightsEn = (name: string): ReturnType<typeof rightsZh> =>
  ({ view: `See ${name}`, create: `Write ${name}`, update: `Change ${name}`, delete: `Delete drafts of ${name}`, approve: `Approve ${name} and take approvals back`, void: `Void ${name}`, export: `Export ${name}`, print: `Print ${name}` });

const en: Translated<typeof zh> = {
  entity: {
    stock: 'Stock', stock_move: 'Stock ledger', stock_alarm: 'Alarms of stock', outbound_order: 'Orders to ship', outbound_demand: 'Lines to ship', purchase_order: 'Purchase orders', purchase_order_line: 'Lines of purchase orders', stock_in: 'Stock-ins', stock_in_line: 'Lines of stock-ins',
    purchase_return: 'Purchase returns', purchase_return_line: 'Lines of purchase returns', shipment: 'Shipments', shipment_line: 'Lines of shipments', opening_stock: 'Opening stock',
  },
  error: {
    warehouse: {
      insufficient_stock: 'Not enough of “{product}” in {warehouse}: {onHand} on hand, {asked} asked', reserved_for_others: '“{product}” in {warehouse}: of {onHand} on hand some is reserved for other orders, taking {asked} uses it',
      cost_unknown: 'Nothing tells what “{product}” costs: enter a cost', over_shipped: 'At most {open} of “{product}” may still be shipped, not {asked}', over_received: 'At most {open} of “{product}” may still come in, not {asked}', over_returned: 'At most {open} of “{product}” may still go back, not {asked}',
      not_demanded: 'Order {no} has nothing to ship: not approved, taken back or void', already_shipped: '{shipped} of “{product}” are shipped already', already_received: '{received} of “{product}” came in already', already_returned: 'Some of “{product}” came back: deal with the return first (document {no})',
      unpriced: '“{product}” has no price yet; somebody who may see prices fills it in first', order_not_approved: 'Purchase order {no} is not in force, nothing can come in for it', external_id_taken: 'The external id is taken', no_warehouse: 'There is no warehouse yet; set one up first',
    },
  },
  fault: { warehouse: { service: 'Services are not kept in stock', opening_exists: 'The product has opening stock in this warehouse already' } },
  field: {
    stock: { id: 'Id', ...productEn, type: 'Type', onHand: 'On hand', reserved: 'Reserved', available: 'Available', onOrder: 'On order', forecast: 'Forecast', lowStock: 'Low stock', highStock: 'High stock', averageCost: 'Average cost', value: 'Value', lastPrice: 'Last purchase price', lastInAt: 'Last in', lastOutAt: 'Last out' },
    stock_move: { id: 'Id', ...productEn, at: 'Time', docDate: 'Date', docType: 'Document', docId: 'Document', docNo: 'No.', quantity: 'Quantity', onHandAfter: 'Left', cost: 'Cost', unitCost: 'Unit cost', difference: 'Cost difference', valueAfter: 'Value left', actorId: 'By', reversesId: 'Reverses' },
    stock_alarm: { id: 'Id', code: 'Product code', name: 'Product', spec: 'Specification', unit: 'Unit', categoryId: 'Category', supplierId: 'Usual supplier', warehouseId: 'Default warehouse', warehouseName: 'Default warehouse', lowStock: 'Low stock', highStock: 'High stock', onHand: 'On hand', reserved: 'Reserved', available: 'Available', onOrder: 'On order', suggested: 'To buy' },
    outbound_order: { id: 'Id', salesOrderId: 'Sales order', no: 'Order', docDate: 'Date', requiredDate: 'Required', customerId: 'Customer', customerName: 'Customer', ownerId: 'Salesperson', departmentId: 'Department', receiver: 'Receiver', deliveryAddress: 'Address', status: 'Shipped', returnStatus: 'Returned', open: 'To ship' },
    outbound_demand: {
      id: 'Id', ...productEn, salesOrderId: 'Sales order', orderLineId: 'Order line', no: 'Order', docDate: 'Date', requiredDate: 'Required', customerId: 'Customer', customerName: 'Customer', ownerId: 'Salesperson', status: 'Shipped', baseUnit: 'Unit', ordered: 'Ordered', shipped: 'Shipped',
      returned: 'Returned', closed: 'Closed', open: 'To ship', pending: 'In draft shipments', onHand: 'On hand', short: 'Short', payable: 'Total', shippedAmount: 'Shipped amount',
    },
    purchase_order: { ...headEn, ...supplierEn, ...moneyEn, requiredDate: 'Required', receiveStatus: 'Received', receivedAmount: 'Received amount' },
    purchase_order_line: {
      ...lineEn, orderId: 'Purchase order', no: 'No.', docDate: 'Date', state: 'State', supplierId: 'Supplier', supplierName: 'Supplier', ownerId: 'Owner', warehouseId: 'Warehouse', warehouseName: 'Warehouse', requiredDate: 'Required', received: 'Received', closed: 'Closed', open: 'To receive',
    },
    stock_in: { ...headEn, ...supplierEn, ...moneyEn, purchaseOrderId: 'Purchase order', purchaseOrderNo: 'Purchase order', deliveryNo: 'Delivery note', dueDate: 'Due', priced: 'Priced' },
    stock_in_line: { ...lineEn, orderLineId: 'Order line', returned: 'Returned' },
    purchase_return: { ...headEn, ...supplierEn, stockInId: 'Stock-in', stockInNo: 'Stock-in', reason: 'Reason', priced: 'Priced' },
    purchase_return_line: { ...lineEn, stockInLineId: 'Line of the stock-in' },
    shipment: {
      ...headEn, salesOrderId: 'Sales order', orderNo: 'Sales order', customerId: 'Customer', customerName: 'Customer', warehouseId: 'Warehouse', warehouseName: 'Warehouse', total: 'Amount', cost: 'Cost', carrier: 'Carrier', trackingNo: 'Tracking no.', freight: 'Freight', receiver: 'Receiver', receiverPhone: 'Phone',
      deliveryAddress: 'Address', pickerId: 'Picked by', checkerId: 'Checked by', signedAt: 'Signed',
    },
    shipment_line: { ...lineEn, orderLineId: 'Order line', ordered: 'Ordered', open: 'To ship' },
    opening_stock: { id: 'Id', productId: 'Product', productCode: 'Product code', productName: 'Product', productText: 'Product', spec: 'Specification', product: 'Product', warehouse: 'Warehouse', unit: 'Unit', warehouseId: 'Warehouse', warehouseName: 'Warehouse', docDate: 'Date', quantity: 'Quantity', unitCost: 'Unit cost', amount: 'Cost', remark: 'Remark', createdAt: 'Created', createdBy: 'Created by' },
  },
  enum: {
    stock: { type: { stock: 'Goods', service: 'Service' } },
    stock_move: { docType: { opening_stock: 'Opening stock', stock_in: 'Stock-in', purchase_return: 'Purchase return', shipment: 'Shipment', sales_return: 'Sales return' } },
  },
  audit: {
    purchase_order: { ...documentEn, close: 'Closed', reopen: 'Reopened' }, stock_in: documentEn, purchase_return: documentEn, shipment: documentEn,
    stock: { export: 'Exported' }, stock_move: { export: 'Exported' }, stock_alarm: { export: 'Exported' }, outbound_order: { export: 'Exported' }, outbound_demand: { export: 'Exported' }, purchase_order_line: { export: 'Exported' }, opening_stock: { create: 'Imported', update: 'Overwritten', undo_import: 'Import taken back' },
  },
  numbering: { purchase_order: 'Purchase orders', stock_in: 'Stock-ins', purchase_return: 'Purchase returns', shipment: 'Shipments' },
  permission: {
    warehouse: {
      stock: { view: 'See stock and its ledger', export: 'Export stock and its ledger' }, opening_stock: { view: 'See opening stock', import: 'Import opening stock' },
      purchase_order: rightsEn('purchase orders'), stock_in: rightsEn('stock-ins'), purchase_return: rightsEn('purchase returns'), shipment: rightsEn('shipments'),
    },
  },
  setting: {
    warehouse: { over_ship_percent: 'Ship beyond the order (%)', over_receive_percent: 'Receive beyond the order (%)', cost_excl_tax: 'Goods are worth their price without tax', price_includes_tax: 'Purchase prices include tax', default_tax_percent: 'Default tax rate of purchases (%)' },
  },
  invariant: {
    I01: 'On hand is the sum of the ledger', I01b: 'Every move belongs to a row of stock', I02: 'No stock is negative', I03: 'Nothing is shipped below nothing or returned beyond what was shipped', I04: 'What is shipped of an order line is what its shipments in force say', I04b: 'What shipments in force say stands in the ledger', I05: 'What came in and went back on purchases stands in the ledger', I14: 'What was taken back is taken back exactly',
    I29: 'What is received of a purchase order line is what its stock-ins in force say', I29b: 'What went back of a stock-in line is what its returns in force say, and never more than came in', I32: 'Reserved is the open quantity of orders in force', I32b: 'On order is the open quantity of purchase orders in force', I33: 'The value of stock is the cost of its moves, and nothing is worth nothing', I33b: 'The last move of a product in a warehouse left what there is',
    W11: 'Progress of an order follows from its lines', W12: 'Purchase orders in force or void have a number', W13: 'Stock-ins in force or void have a number', W14: 'Purchase returns in force or void have a number', W15: 'Shipments in force or void have a number',
    W16: 'Numbers of purchase orders have no gap', W17: 'Numbers of stock-ins have no gap', W18: 'Numbers of purchase returns have no gap', W19: 'Numbers of shipments have no gap', W20: 'Opening stock stands in the ledger',
  },
  worklist: { to_ship: 'To ship', to_receive: 'To receive' },
};

/** Words of stock and of the documents that move it. */
export const stockMessages: Bundle = { 'zh-CN': zh, en };
