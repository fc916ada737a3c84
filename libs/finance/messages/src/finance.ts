import type { Bundle, Translated } from '@steward/kernel';

/** Words all documents of finance share: head, steps, rights. */
export const headZh = {
  id: '编号', no: '单据编号', docDate: '单据日期', state: '状态', ownerId: '负责人', departmentId: '所属部门', remark: '备注', externalId: '外部编号', approvedAt: '审核时间', approvedBy: '审核人', voidReason: '作废原因', printCount: '打印次数', createdAt: '创建时间', createdBy: '制单人', updatedAt: '修改时间',
  updatedBy: '修改人', reason: '原因', partyName: '往来单位',
};
const moneyZh = {
  ...headZh, lines: '收付明细', allocations: '核销明细', autoAllocate: '自动核销', accountId: '资金账户', method: '结算方式', amount: '金额', fee: '手续费', refNo: '票据号', total: '金额', allocated: '核销金额', writeOff: '优惠/抹零', advance: '转预收/预付',
  receivableId: '应收款', payableId: '应付款', customerId: '客户', customerName: '客户名称', supplierId: '供应商', supplierName: '供应商', side: '方向', partyId: '往来单位',
};
const itemZh = {
  id: '编号', kind: '类型', sourceType: '来源单据', sourceId: '来源单据', no: '单据编号', docDate: '单据日期', dueDate: '到期日', amount: '金额', settled: '已核销', writtenOff: '优惠/抹零', open: '未结金额', isOpen: '未结清', ownerId: '负责人', departmentId: '所属部门', remark: '备注', createdAt: '创建时间',
};
export const documentZh = { create: '新建', update: '修改', delete: '删除', approve: '审核', unapprove: '反审核', void: '作废', export: '导出', print: '打印' };
export const rightsZh = (name: string): Record<'view' | 'create' | 'update' | 'delete' | 'approve' | 'void' | 'export' | 'print', string> =>
  ({ view: `查看${name}`, create: `新建${name}`, update: `修改${name}`, delete: `删除${name}草稿`, approve: `审核和反审核${name}`, void: `作废${name}`, export: `导出${name}`, print: `打印${name}` });
const kindZh = { order: '销售订单', shipment: '销售出库', stock_in: '采购入库', return: '退货', close: '短结', reopen: '反结案', amend: '订单变更', opening: '期初', transfer: '转入', service: '服务费', reversal: '冲销' };

const zh = {
  entity: {
    account: '资金账户', account_ledger: '资金流水', receivable: '应收款', payable: '应付款', billing: '订单收款与开票', receipt: '收款单', refund: '退款单', payment: '付款单', offset: '核销单', bad_debt: '坏账单', invoice: '发票', opening_receivable: '期初应收', opening_payable: '期初应付',
  },
  error: {
    finance: {
      over_allocated: '{no} 未结 {open}，不能核销 {asked}，请刷新后重试', exceeds_money: '核销合计 {allocated} 超过单据金额 {total}', insufficient_advance: '预收/预付余额不足：现有 {available}，需要 {asked}', offset_unbalanced: '应收 {receivable} 与应付 {payable} 不相等，不能互抵', different_firm: '“{customer}”与“{supplier}”名称不同，请确认是同一单位', recovers_too_much: '{no} 的坏账只剩 {left} 可收回，不能收回 {asked}', insufficient_balance: '账户“{account}”余额不足：现有 {balance}，需要 {asked}',
      invoice_exceeds: '订单 {no} 可开票金额不足：订单净额 {net}，已开票 {invoiced}，本次 {asked}', red_exceeds: '红字发票超过原发票 {no} 的余额：剩余 {left}，本次 {asked}', account_used: '账户“{name}”已有收付记录：期初不能再改，账户不能删除，可停用', account_exists: '已有同名的资金账户',
      external_id_taken: '外部编号已被使用', credit_exceeded: '超过客户的信用额度：额度 {limit}，加上本单后占用 {used}', overdue: '客户有逾期未付的款项，最早到期日 {since}',
    },
  },
  fault: { finance: { same_party: '不能转给自己', account_disabled: '资金账户“{name}”已停用' } },
  field: {
    account: {
      id: '编号', name: '账户名称', type: '类型', bank: '开户银行', accountNo: '账号', openingBalance: '期初余额', openingDate: '期初日期', balance: '余额', keeperId: '保管人', isDefault: '默认账户', allowOverdraft: '允许透支', enabled: '启用', remark: '备注', createdAt: '创建时间', createdBy: '创建人', updatedAt: '修改时间',
      updatedBy: '修改人',
    },
    account_ledger: { id: '编号', accountId: '资金账户', accountName: '资金账户', at: '时间', docDate: '单据日期', docType: '单据类型', docId: '单据', docNo: '单据编号', kind: '类型', partyName: '往来单位', method: '结算方式', refNo: '票据号', amount: '收入/支出', balanceAfter: '余额', reversal: '冲销', actorId: '操作人' },
    receivable: { ...itemZh, customerId: '客户', customerName: '客户名称', orderId: '销售订单', orderType: '订单类型', orderNo: '销售订单' },
    payable: { ...itemZh, supplierId: '供应商', supplierName: '供应商' },
    billing: {
      id: '编号', sourceType: '单据类型', sourceId: '销售订单', no: '销售订单', docDate: '订单日期', dueDate: '到期日', customerId: '客户', customerName: '客户名称', ownerId: '业务员', departmentId: '所属部门', basis: '应收依据', total: '订单金额', returned: '已退货', closed: '已短结', net: '订单净额', shipped: '已发货',
      receivable: '应收金额', received: '已收款', writtenOff: '优惠/抹零', open: '未收款', invoiced: '已开票', receivedUninvoiced: '已收未开', shippedUninvoiced: '已发未开', invoicedUnreceived: '已开未收', overInvoiced: '应红冲', receiptStatus: '收款进度', invoiceStatus: '开票进度',
    },
    receipt: moneyZh, refund: moneyZh, payment: moneyZh, offset: { ...moneyZh, kind: '核销类型', counterId: '对方单位', counterName: '对方单位', toCustomerId: '转入客户', toSupplierId: '转入供应商' }, bad_debt: { ...moneyZh, total: '坏账金额', reason: '坏账原因', recoversId: '收回的坏账单', recovered: '已收回' },
    invoice: {
      ...headZh, customerId: '客户', customerName: '客户名称', type: '发票类型', date: '开票日期', invoiceCode: '发票代码', invoiceNo: '发票号码', titleId: '开票抬头', title: '抬头名称', taxNo: '税号', bank: '开户银行', bankAccount: '银行账号', address: '注册地址', phone: '注册电话', taxRate: '税率', net: '不含税金额', tax: '税额',
      total: '价税合计', allocated: '对应订单金额', redOfId: '原发票', redTotal: '已红冲', expressNo: '快递单号', allocations: '对应订单', salesOrderId: '销售订单', amount: '本次开票',
    },
    opening_item: { customer: '客户', supplier: '供应商', amount: '未结金额', no: '原单号', docDate: '单据日期', dueDate: '到期日', remark: '备注' },
  },
  enum: {
    account: { type: { cash: '现金', bank: '银行', wechat: '微信', alipay: '支付宝', other: '其他' } },
    account_ledger: { kind: { receipt: '收款', refund: '退款', payment: '付款', fee: '手续费' }, docType: { receipt: '收款单', refund: '退款单', payment: '付款单' } },
    receivable: { kind: kindZh, sourceType: { sales_order: '销售订单', shipment: '销售出库', sales_return: '销售退货', service_ticket: '服务工单', opening: '期初', offset: '核销单' }, via: { money: '收付款', advance: '预收/预付', credit: '退货等抵扣', offset: '往来核销', bad_debt: '坏账' } },
    payable: { kind: kindZh, sourceType: { stock_in: '采购入库', purchase_return: '采购退货', opening: '期初', offset: '核销单' } },
    billing: { basis: { order: '按订单', shipment: '按出库' }, receiptStatus: { none: '未收款', partial: '部分收款', full: '已收清' }, invoiceStatus: { none: '未开票', partial: '部分开票', full: '已开齐' } },
    offset: { side: { receivable: '应收', payable: '应付' }, kind: { advance_receivable: '预收冲应收', advance_payable: '预付冲应付', receivable_payable: '应收冲应付', receivable_transfer: '应收转应收', payable_transfer: '应付转应付' } },
    invoice: { type: { special: '增值税专用发票', normal: '增值税普通发票', e_special: '数电专票', e_normal: '数电普票', receipt: '收据' } },
  },
  audit: {
    account: { create: '新建', update: '修改', delete: '删除' }, account_ledger: { export: '导出' }, receivable: { create: '导入', undo_import: '撤销导入', export: '导出' }, payable: { create: '导入', undo_import: '撤销导入', export: '导出' }, billing: { export: '导出' },
    receipt: documentZh, refund: documentZh, payment: documentZh, offset: documentZh, bad_debt: documentZh, invoice: { ...documentZh, red: '红冲' },
  },
  dictionary: { finance: { payment_method: '结算方式', bad_debt_reason: '坏账原因' } },
  numbering: { receipt: '收款单号', refund: '退款单号', payment: '付款单号', offset: '核销单号', bad_debt: '坏账单号', invoice: '发票单号' },
  setting: { sales: { credit_action: '超过信用额度或逾期时' }, finance: { auto_offset_advance: '新的应收款与预收款' } },
  setting_value: { sales: { credit_action: { off: '不检查', warn: '提示后允许', block: '禁止审核' } }, finance: { auto_offset_advance: { suggest: '只提示', auto: '自动核销' } } },
  permission: {
    finance: {
      account: { view: '查看资金账户和流水', create: '新建资金账户', update: '修改资金账户', delete: '删除资金账户', export: '导出资金流水' }, receivable: { view: '查看应收款', export: '导出应收款', import: '导入期初应收' }, payable: { view: '查看应付款', export: '导出应付款', import: '导入期初应付' },
      receipt: rightsZh('收款单'), refund: rightsZh('退款单'), payment: rightsZh('付款单'), offset: rightsZh('核销单'), bad_debt: rightsZh('坏账单'), invoice: { ...rightsZh('发票'), create: '申请或新建发票' },
    },
  },
  worklist: { to_collect: '待收款订单', to_invoice: '已收款待开票', to_pay: '待付款' },
  invariant: {
    I06: '应收款的已核销等于核销记录之和', I06b: '应付款的已核销等于核销记录之和', I06c: '没有超额核销', I07: '收付款单的核销不超过其金额', I07b: '生效收付款单的核销都已入账，其余没有', I07c: '核销单按其金额核销', I07d: '往来核销两边相等', I07e: '坏账与收回按其金额入账', I08: '账户余额等于期初加流水', I08b: '不许透支的账户没有透支', I09: '资金流水等于生效单据的收付', I13: '作废单据不占资金和核销',
    I23: '客户应收等于发生额减核销', I24: '供应商应付等于发生额减核销', I25: '客户和供应商上的余额与明细账一致', I25b: '预收预付等于其流水，且不为负', F01: '订单的应收、已收、未收与明细一致', F02: '按订单计的应收等于订单净额', F03: '订单的已开票等于生效发票之和', F04: '红字发票不超过原发票', F05: '单据表头金额等于明细之和', F06: '服务工单应收等于其服务费',
  },
};

export const headEn = {
  id: 'Id', no: 'No.', docDate: 'Date', state: 'State', ownerId: 'Owner', departmentId: 'Department', remark: 'Remark', externalId: 'External id', approvedAt: 'Approved', approvedBy: 'Approved by', voidReason: 'Reason of the void', printCount: 'Prints', createdAt: 'Created', createdBy: 'Made by', updatedAt: 'Changed',
  updatedBy: 'Changed by', reason: 'Reason', partyName: 'Party',
};
const moneyEn = {
  ...headEn, lines: 'Money', allocations: 'Allocations', autoAllocate: 'Allocate by itself', accountId: 'Account', method: 'Method', amount: 'Amount', fee: 'Bank fee', refNo: 'Reference', total: 'Amount', allocated: 'Allocated', writeOff: 'Written off', advance: 'To advance',
  receivableId: 'Receivable', payableId: 'Payable', customerId: 'Customer', customerName: 'Customer', supplierId: 'Supplier', supplierName: 'Supplier', side: 'Side', partyId: 'Party',
};
const itemEn = {
  id: 'Id', kind: 'Kind', sourceType: 'From', sourceId: 'From', no: 'No.', docDate: 'Date', dueDate: 'Due', amount: 'Amount', settled: 'Settled', writtenOff: 'Written off', open: 'Open', isOpen: 'Is open', ownerId: 'Owner', departmentId: 'Department', remark: 'Remark', createdAt: 'Created',
};
export const documentEn = { create: 'Created', update: 'Changed', delete: 'Deleted', approve: 'Approved', unapprove: 'Approval taken back', void: 'Voided', export: 'Exported', print: 'Printed' };
export const rightsEn = (name: string): ReturnType<typeof rightsZh> =>
  ({ view: `See ${name}`, create: `Write ${name}`, update: `Change ${name}`, delete: `Delete drafts of ${name}`, approve: `Approve ${name} and take approvals back`, void: `Void ${name}`, export: `Export ${name}`, print: `Print ${name}` });
const kindEn = { order: 'Sales order', shipment: 'Shipment', stock_in: 'Stock-in', return: 'Return', close: 'Short close', reopen: 'Reopening', amend: 'Amendment', opening: 'Opening', transfer: 'Taken over', service: 'Service fee', reversal: 'Reversal' };

const en: Translated<typeof zh> = {
  entity: {
    account: 'Fund accounts', account_ledger: 'Account ledger', receivable: 'Receivables', payable: 'Payables', billing: 'Orders to collect and invoice', receipt: 'Receipts', refund: 'Refunds', payment: 'Payments', offset: 'Offsets', bad_debt: 'Bad debts', invoice: 'Invoices', opening_receivable: 'Opening receivables', opening_payable: 'Opening payables',
  },
  error: {
    finance: {
      over_allocated: '{open} of {no} is open, {asked} cannot be allocated; refresh and try again', exceeds_money: '{allocated} is allocated of {total}', insufficient_advance: 'Not enough advance: {available} is there, {asked} is needed', offset_unbalanced: 'Receivables of {receivable} are not payables of {payable}', different_firm: '{customer} and {supplier} have different names: are they one firm?', recovers_too_much: '{left} of {no} is still written off, {asked} cannot be recovered', insufficient_balance: 'Not enough money on {account}: {balance} is there, {asked} is needed',
      invoice_exceeds: 'Order {no} is worth {net}, {invoiced} is invoiced: {asked} is too much', red_exceeds: '{left} of invoice {no} is left, {asked} cannot be taken back', account_used: 'Money has moved on {name}: its opening balance stays; disable it instead of deleting it', account_exists: 'There is an account of this name already',
      external_id_taken: 'The external id is taken', credit_exceeded: 'Beyond the credit limit of {limit}: {used} with this order', overdue: 'The customer has debts overdue since {since}',
    },
  },
  fault: { finance: { same_party: 'Not to itself', account_disabled: 'The account {name} is disabled' } },
  field: {
    account: {
      id: 'Id', name: 'Name', type: 'Type', bank: 'Bank', accountNo: 'Account number', openingBalance: 'Opening balance', openingDate: 'Opening date', balance: 'Balance', keeperId: 'Keeper', isDefault: 'Default', allowOverdraft: 'Overdraft allowed', enabled: 'Enabled', remark: 'Remark', createdAt: 'Created', createdBy: 'Created by',
      updatedAt: 'Changed', updatedBy: 'Changed by',
    },
    account_ledger: { id: 'Id', accountId: 'Account', accountName: 'Account', at: 'Time', docDate: 'Date', docType: 'Document', docId: 'Document', docNo: 'No.', kind: 'Kind', partyName: 'Party', method: 'Method', refNo: 'Reference', amount: 'In/out', balanceAfter: 'Balance', reversal: 'Reversal', actorId: 'By' },
    receivable: { ...itemEn, customerId: 'Customer', customerName: 'Customer', orderId: 'Sales order', orderType: 'Type of order', orderNo: 'Sales order' },
    payable: { ...itemEn, supplierId: 'Supplier', supplierName: 'Supplier' },
    billing: {
      id: 'Id', sourceType: 'Type', sourceId: 'Sales order', no: 'Sales order', docDate: 'Date', dueDate: 'Due', customerId: 'Customer', customerName: 'Customer', ownerId: 'Salesperson', departmentId: 'Department', basis: 'Owed from', total: 'Total', returned: 'Returned', closed: 'Closed short', net: 'Worth', shipped: 'Shipped',
      receivable: 'Owed', received: 'Received', writtenOff: 'Written off', open: 'To collect', invoiced: 'Invoiced', receivedUninvoiced: 'Received, not invoiced', shippedUninvoiced: 'Shipped, not invoiced', invoicedUnreceived: 'Invoiced, not received', overInvoiced: 'To red-invoice', receiptStatus: 'Received', invoiceStatus: 'Invoiced',
    },
    receipt: moneyEn, refund: moneyEn, payment: moneyEn, offset: { ...moneyEn, kind: 'Kind', counterId: 'Other party', counterName: 'Other party', toCustomerId: 'Taken over by', toSupplierId: 'Taken over by' }, bad_debt: { ...moneyEn, total: 'Written off', reason: 'Why', recoversId: 'Takes back', recovered: 'Recovered' },
    invoice: {
      ...headEn, customerId: 'Customer', customerName: 'Customer', type: 'Type', date: 'Invoice date', invoiceCode: 'Invoice code', invoiceNo: 'Invoice number', titleId: 'Title', title: 'Title', taxNo: 'Tax number', bank: 'Bank', bankAccount: 'Bank account', address: 'Address', phone: 'Phone', taxRate: 'Tax rate', net: 'Net', tax: 'Tax',
      total: 'Total', allocated: 'For orders', redOfId: 'Original invoice', redTotal: 'Taken back', expressNo: 'Tracking number', allocations: 'Orders', salesOrderId: 'Sales order', amount: 'Invoiced now',
    },
    opening_item: { customer: 'Customer', supplier: 'Supplier', amount: 'Open amount', no: 'Old number', docDate: 'Date', dueDate: 'Due', remark: 'Remark' },
  },
  enum: {
    account: { type: { cash: 'Cash', bank: 'Bank', wechat: 'WeChat', alipay: 'Alipay', other: 'Other' } },
    account_ledger: { kind: { receipt: 'Receipt', refund: 'Refund', payment: 'Payment', fee: 'Bank fee' }, docType: { receipt: 'Receipt', refund: 'Refund', payment: 'Payment' } },
    receivable: { kind: kindEn, sourceType: { sales_order: 'Sales order', shipment: 'Shipment', sales_return: 'Sales return', service_ticket: 'Service ticket', opening: 'Opening', offset: 'Offset' }, via: { money: 'Money', advance: 'Advance', credit: 'Credit', offset: 'Other party', bad_debt: 'Bad debt' } },
    payable: { kind: kindEn, sourceType: { stock_in: 'Stock-in', purchase_return: 'Purchase return', opening: 'Opening', offset: 'Offset' } },
    billing: { basis: { order: 'Order', shipment: 'Shipment' }, receiptStatus: { none: 'Not received', partial: 'Partly received', full: 'Received' }, invoiceStatus: { none: 'Not invoiced', partial: 'Partly invoiced', full: 'Invoiced' } },
    offset: { side: { receivable: 'Receivables', payable: 'Payables' }, kind: { advance_receivable: 'Advance for receivables', advance_payable: 'Advance for payables', receivable_payable: 'Receivables against payables', receivable_transfer: 'Receivables to another customer', payable_transfer: 'Payables to another supplier' } },
    invoice: { type: { special: 'Special VAT invoice', normal: 'VAT invoice', e_special: 'Digital special invoice', e_normal: 'Digital invoice', receipt: 'Plain receipt' } },
  },
  audit: {
    account: { create: 'Created', update: 'Changed', delete: 'Deleted' }, account_ledger: { export: 'Exported' }, receivable: { create: 'Imported', undo_import: 'Import undone', export: 'Exported' }, payable: { create: 'Imported', undo_import: 'Import undone', export: 'Exported' }, billing: { export: 'Exported' },
    receipt: documentEn, refund: documentEn, payment: documentEn, offset: documentEn, bad_debt: documentEn, invoice: { ...documentEn, red: 'Red-invoiced' },
  },
  dictionary: { finance: { payment_method: 'Payment methods', bad_debt_reason: 'Reasons of bad debts' } },
  numbering: { receipt: 'Receipts', refund: 'Refunds', payment: 'Payments', offset: 'Offsets', bad_debt: 'Bad debts', invoice: 'Invoices' },
  setting: { sales: { credit_action: 'Beyond the credit limit, or overdue' }, finance: { auto_offset_advance: 'New debts and the advance' } },
  setting_value: { sales: { credit_action: { off: 'Do not check', warn: 'Ask', block: 'Refuse' } }, finance: { auto_offset_advance: { suggest: 'Show only', auto: 'Offset by itself' } } },
  permission: {
    finance: {
      account: { view: 'See accounts and their ledger', create: 'Create accounts', update: 'Change accounts', delete: 'Delete accounts', export: 'Export the account ledger' }, receivable: { view: 'See receivables', export: 'Export receivables', import: 'Import opening receivables' },
      payable: { view: 'See payables', export: 'Export payables', import: 'Import opening payables' },
      receipt: rightsEn('receipts'), refund: rightsEn('refunds'), payment: rightsEn('payments'), offset: rightsEn('offsets'), bad_debt: rightsEn('bad debts'), invoice: { ...rightsEn('invoices'), create: 'Apply for or write invoices' },
    },
  },
  worklist: { to_collect: 'To collect', to_invoice: 'Received, to invoice', to_pay: 'To pay' },
  invariant: {
    I06: 'Settled receivables are the sum of their allocations', I06b: 'Settled payables are the sum of their allocations', I06c: 'Nothing is settled beyond its amount', I07: 'Receipts and payments allocate no more than their money', I07b: 'What documents in force settle is booked, of others nothing',
    I07c: 'Offsets settle what they say', I07d: 'Offsets between parties are balanced', I07e: 'Bad debts and recoveries write off and up what they say', I08: 'Balances of accounts are opening plus ledger', I08b: 'No account is overdrawn that may not be', I09: 'The account ledger is what documents in force moved', I13: 'Voided documents hold no money',
    I23: 'Customers owe what was billed less what was settled', I24: 'Suppliers are owed what came in less what was settled', I25: 'Balances on customers and suppliers are those of the ledgers', I25b: 'Advances are their ledger and never negative',
    F01: 'Orders owe what their receivables say', F02: 'Orders owe what they are worth', F03: 'Orders are invoiced for what invoices in force say', F04: 'Red invoices take back no more than their original', F05: 'Heads of documents are the sum of their lines', F06: 'Service tickets owe their fee',
  },
};

/** Words of accounts, sub-ledgers and the documents of finance. */
export const moneyMessages: Bundle = { 'zh-CN': zh, en };
