import type { Bundle, Translated } from '@steward/kernel';

const stampsZh = { createdAt: '创建时间', createdBy: '制单人', updatedAt: '修改时间', updatedBy: '修改人', approvedAt: '审核时间', approvedBy: '审核人', voidedAt: '作废时间', voidedBy: '作废人', voidReason: '作废原因', printCount: '打印次数', reason: '原因' };
const headZh = {
  id: '编号', no: '单据编号', docDate: '单据日期', state: '状态', customerId: '客户', customerName: '客户名称', ownerId: '业务员', ownerName: '业务员', departmentId: '所属部门', departmentName: '所属部门', contactId: '联系人', contactName: '联系人', contactPhone: '联系电话',
  goods: '商品', lineCount: '明细行数', quantity: '数量', net: '不含税金额', tax: '税额', total: '价税合计', remark: '备注', externalId: '外部编号', productId: '产品', lines: '明细', custom: '自定义字段', acknowledge: '已确认的提示', ...stampsZh,
};
const pricedZh = { paymentTerm: '付款条件', priceIncludesTax: '单价含税', defaultTaxRate: '默认税率', amount: '明细金额', orderDiscount: '整单优惠', otherCharges: '其他费用' };
const lineZh = {
  id: '编号', lineNo: '行号', productId: '产品', productCode: '产品编码', productName: '产品名称', spec: '规格', unit: '单位', ratio: '换算率', quantity: '数量', baseQuantity: '基本单位数量', unitPrice: '单价', discountRate: '折扣率', taxRate: '税率', gift: '赠品', service: '服务',
  priceSource: '价格来源', amount: '金额', discountShare: '优惠分摊', net: '不含税金额', tax: '税额', payable: '价税合计', remark: '备注',
};

const zh = {
  entity: { quotation: '报价单', sales_order: '销售订单', sales_order_line: '销售订单明细', sales_return: '销售退货单', quotation_line: '报价明细', sales_return_line: '销售退货明细' },
  field: {
    sales_order: {
      ...headZh, ...pricedZh, deliveryAddress: '收货地址', requiredDate: '要求交期', salesType: '销售类型', deliveryMethod: '交货方式', invoiceNeed: '开票要求', dueDate: '应收到期日', instalments: '收款计划', arBasis: '应收依据', quotationId: '报价单',
      shipStatus: '出库', returnStatus: '退货', receiptStatus: '收款', invoiceStatus: '开票', received: '已收', outstanding: '未收', invoiced: '已开票', returned: '已退货', closedAmount: '短结金额', cost: '成本', grossProfit: '毛利', closedLines: '结案明细', revision: '变更次数',
      closedAt: '结案时间', closedBy: '结案人', closeReason: '结案原因',
    },
    sales_order_line: {
      ...lineZh, orderId: '销售订单', no: '单据编号', docDate: '单据日期', state: '状态', customerId: '客户', customerName: '客户名称', ownerId: '业务员', ownerName: '业务员', departmentId: '所属部门', departmentName: '所属部门', warehouseId: '仓库', requiredDate: '要求交期',
      shippedQuantity: '已出库', pendingQuantity: '待审出库', returnedQuantity: '已退货', closedQuantity: '已结案', openQuantity: '未出库', shippedAmount: '出库金额', returnedAmount: '退货金额', cost: '成本',
    },
    quotation: { ...headZh, ...pricedZh, validUntil: '有效期至', opportunityId: '商机', terms: '条款', outcome: '客户答复', outcomeAt: '答复时间', outcomeReason: '答复说明', expired: '已过期', revision: '版本' },
    quotation_line: { ...lineZh, delivery: '交货期' },
    sales_return: { ...headZh, salesOrderId: '销售订单', salesOrderNo: '销售订单', warehouseId: '入库仓库', warehouseName: '入库仓库', priceIncludesTax: '单价含税', reason: '退货原因' },
    sales_return_line: { ...lineZh, orderLineId: '销售订单明细', cost: '入库成本' },
    instalment: { dueDate: '收款日期', amount: '金额' },
  },
  enum: {
    sales_order: { invoiceNeed: { none: '不开票', normal: '普通发票', special: '专用发票', electronic: '电子发票' }, arBasis: { order: '按订单', shipment: '按出库' } },
    sales_line: { priceSource: { contract: '合同价', special: '特价', level: '级别价', last: '上次价', list: '零售价' } },
    quotation: { outcome: { open: '待答复', accepted: '已接受', declined: '已拒绝' } },
  },
  audit: {
    sales_order: {
      create: '新建', update: '修改', delete: '删除', submit: '提交', withdraw: '撤回', reject: '驳回', approve: '审核', unapprove: '反审核', void: '作废', close: '结案', reopen: '反结案', close_lines: '明细结案', reopen_lines: '明细反结案', amend: '变更', export: '导出',
    },
    quotation: { create: '新建', update: '修改', delete: '删除', submit: '提交', withdraw: '撤回', reject: '驳回', approve: '审核', unapprove: '反审核', void: '作废', accept: '客户接受', decline: '客户拒绝', revise: '修订', export: '导出' },
    sales_return: { create: '新建', update: '修改', delete: '删除', submit: '提交', withdraw: '撤回', reject: '驳回', approve: '审核', unapprove: '反审核', void: '作废', export: '导出' },
  },
  dictionary: { sales: { order_type: '销售类型', delivery_method: '交货方式', return_reason: '退货原因' } },
  numbering: { quotation: '报价单号', sales_order: '销售订单号', sales_return: '销售退货单号' },
};

const stampsEn = { createdAt: 'Created', createdBy: 'Made by', updatedAt: 'Changed', updatedBy: 'Changed by', approvedAt: 'Approved', approvedBy: 'Approved by', voidedAt: 'Voided', voidedBy: 'Voided by', voidReason: 'Reason of the void', printCount: 'Prints', reason: 'Reason' };
const headEn = {
  id: 'Id', no: 'No.', docDate: 'Date', state: 'State', customerId: 'Customer', customerName: 'Customer', ownerId: 'Salesperson', ownerName: 'Salesperson', departmentId: 'Department', departmentName: 'Department', contactId: 'Contact', contactName: 'Contact', contactPhone: 'Phone',
  goods: 'Goods', lineCount: 'Lines', quantity: 'Quantity', net: 'Net', tax: 'Tax', total: 'Total', remark: 'Remark', externalId: 'External id', productId: 'Product', lines: 'Lines', custom: 'Custom fields', acknowledge: 'Accepted warnings', ...stampsEn,
};
const pricedEn = { paymentTerm: 'Payment term', priceIncludesTax: 'Prices include tax', defaultTaxRate: 'Default tax rate', amount: 'Amount of lines', orderDiscount: 'Order discount', otherCharges: 'Other charges' };
const lineEn = {
  id: 'Id', lineNo: 'Line', productId: 'Product', productCode: 'Product code', productName: 'Product', spec: 'Spec', unit: 'Unit', ratio: 'Ratio', quantity: 'Quantity', baseQuantity: 'Base quantity', unitPrice: 'Unit price', discountRate: 'Discount', taxRate: 'Tax rate', gift: 'Gift', service: 'Service',
  priceSource: 'Price source', amount: 'Amount', discountShare: 'Share of discount', net: 'Net', tax: 'Tax', payable: 'Total', remark: 'Remark',
};

const en: Translated<typeof zh> = {
  entity: { quotation: 'Quotations', sales_order: 'Sales orders', sales_order_line: 'Lines of sales orders', sales_return: 'Sales returns', quotation_line: 'Lines of quotations', sales_return_line: 'Lines of sales returns' },
  field: {
    sales_order: {
      ...headEn, ...pricedEn, deliveryAddress: 'Delivery address', requiredDate: 'Required', salesType: 'Sales type', deliveryMethod: 'Delivery', invoiceNeed: 'Invoice', dueDate: 'Due', instalments: 'Receipt plan', arBasis: 'Receivable by', quotationId: 'Quotation',
      shipStatus: 'Shipped', returnStatus: 'Returned', receiptStatus: 'Received', invoiceStatus: 'Invoiced', received: 'Received', outstanding: 'Outstanding', invoiced: 'Invoiced', returned: 'Returned', closedAmount: 'Closed short', cost: 'Cost', grossProfit: 'Gross profit', closedLines: 'Closed lines', revision: 'Changes',
      closedAt: 'Closed', closedBy: 'Closed by', closeReason: 'Reason of closing',
    },
    sales_order_line: {
      ...lineEn, orderId: 'Sales order', no: 'No.', docDate: 'Date', state: 'State', customerId: 'Customer', customerName: 'Customer', ownerId: 'Salesperson', ownerName: 'Salesperson', departmentId: 'Department', departmentName: 'Department', warehouseId: 'Warehouse', requiredDate: 'Required',
      shippedQuantity: 'Shipped', pendingQuantity: 'In draft shipments', returnedQuantity: 'Returned', closedQuantity: 'Closed', openQuantity: 'To ship', shippedAmount: 'Shipped amount', returnedAmount: 'Returned amount', cost: 'Cost',
    },
    quotation: { ...headEn, ...pricedEn, validUntil: 'Valid until', opportunityId: 'Opportunity', terms: 'Terms', outcome: 'Answer', outcomeAt: 'Answered', outcomeReason: 'Remark to the answer', expired: 'Expired', revision: 'Version' },
    quotation_line: { ...lineEn, delivery: 'Delivery' },
    sales_return: { ...headEn, salesOrderId: 'Sales order', salesOrderNo: 'Sales order', warehouseId: 'Warehouse', warehouseName: 'Warehouse', priceIncludesTax: 'Prices include tax', reason: 'Reason' },
    sales_return_line: { ...lineEn, orderLineId: 'Line of the order', cost: 'Cost' },
    instalment: { dueDate: 'Due', amount: 'Amount' },
  },
  enum: {
    sales_order: { invoiceNeed: { none: 'No invoice', normal: 'Ordinary invoice', special: 'Special VAT invoice', electronic: 'Electronic invoice' }, arBasis: { order: 'Order', shipment: 'Shipment' } },
    sales_line: { priceSource: { contract: 'Contract', special: 'Special price', level: 'Price level', last: 'Last price', list: 'List price' } },
    quotation: { outcome: { open: 'Open', accepted: 'Accepted', declined: 'Declined' } },
  },
  audit: {
    sales_order: {
      create: 'Created', update: 'Changed', delete: 'Deleted', submit: 'Submitted', withdraw: 'Withdrawn', reject: 'Rejected', approve: 'Approved', unapprove: 'Approval taken back', void: 'Voided', close: 'Closed', reopen: 'Reopened', close_lines: 'Lines closed', reopen_lines: 'Lines reopened',
      amend: 'Changed after approval', export: 'Exported',
    },
    quotation: { create: 'Created', update: 'Changed', delete: 'Deleted', submit: 'Submitted', withdraw: 'Withdrawn', reject: 'Rejected', approve: 'Approved', unapprove: 'Approval taken back', void: 'Voided', accept: 'Accepted', decline: 'Declined', revise: 'Revised', export: 'Exported' },
    sales_return: { create: 'Created', update: 'Changed', delete: 'Deleted', submit: 'Submitted', withdraw: 'Withdrawn', reject: 'Rejected', approve: 'Approved', unapprove: 'Approval taken back', void: 'Voided', export: 'Exported' },
  },
  dictionary: { sales: { order_type: 'Sales type', delivery_method: 'Delivery', return_reason: 'Reason of return' } },
  numbering: { quotation: 'Quotation number', sales_order: 'Sales order number', sales_return: 'Sales return number' },
};

/** Words of the documents of sales. */
export const salesDocumentMessages: Bundle = { 'zh-CN': zh, en };
