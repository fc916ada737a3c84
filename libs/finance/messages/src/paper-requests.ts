import type { Bundle, Translated } from '@steward/kernel';
import { documentEn, documentZh, headEn, headZh, rightsEn, rightsZh } from './finance.js';

const typesZh = { special: '增值税专用发票', normal: '增值税普通发票', e_special: '数电专票', e_normal: '数电普票', receipt: '收据' };
const paidZh = { none: '未付款', partial: '部分付款', full: '已付清' };

const zh = {
  entity: { payment_request: '付款申请单', expense_claim: '费用报销单', purchase_invoice: '进项发票', purchase_billing: '入库未收票' },
  error: {
    finance: {
      request_exceeded: '付款申请 {no} 剩余可付 {left}，不能付 {asked}', claim_paid: '报销单 {no} 已付款 {paid}，不能重复支付', stock_in_exceeds: '入库单 {no} 可收票金额不足：入库净额 {net}，已收票 {invoiced}，本次 {asked}', invoice_registered: '该供应商的发票 {invoiceNo} 已登记在 {no}',
    },
  },
  field: {
    payment_request: {
      ...headZh, supplierId: '供应商', supplierName: '供应商名称', payDate: '要求付款日', method: '结算方式', payeeBank: '收款银行', payeeAccount: '收款账号', total: '申请金额', paid: '已付金额', payStatus: '付款进度', lines: '应付款', payableId: '应付款', amount: '申请金额', accountId: '付款账户', fee: '手续费', refNo: '票据号',
      sourceNo: '来源单据', dueDate: '到期日', open: '未结金额',
    },
    expense_claim: { ...headZh, ownerId: '报销人', reason: '报销事由', total: '报销金额', paid: '已付金额', payStatus: '付款进度', lines: '费用明细', categoryId: '费用项目', spentOn: '发生日期', amount: '金额', accountId: '付款账户', method: '结算方式', refNo: '票据号' },
    purchase_invoice: {
      ...headZh, supplierId: '供应商', supplierName: '供应商名称', type: '发票类型', date: '开票日期', invoiceCode: '发票代码', invoiceNo: '发票号码', taxRate: '税率', net: '不含税金额', tax: '税额', total: '价税合计', allocated: '对应入库金额', redOfId: '原发票', redTotal: '已红冲', lines: '对应入库单', stockInId: '入库单',
      amount: '本次收票', stockInNet: '入库净额', invoiced: '已收票',
    },
    purchase_billing: { id: '编号', stockInId: '入库单', no: '入库单号', docDate: '入库日期', supplierId: '供应商', supplierName: '供应商', ownerId: '采购员', total: '入库金额', returned: '已退货', net: '入库净额', invoiced: '已收票', uninvoiced: '未收票', overInvoiced: '应红冲', invoiceStatus: '收票进度' },
  },
  enum: {
    payment_request: { payStatus: paidZh }, expense_claim: { payStatus: paidZh }, purchase_invoice: { type: typesZh }, purchase_billing: { invoiceStatus: { none: '未收票', partial: '部分收票', full: '已收齐' } },
  },
  audit: { payment_request: { ...documentZh, pay: '付款' }, expense_claim: { ...documentZh, pay: '付款' }, purchase_invoice: { ...documentZh, red: '红冲' }, purchase_billing: { export: '导出' } },
  numbering: { payment_request: '付款申请单号', expense_claim: '报销单号', purchase_invoice: '进项发票单号' },
  permission: { finance: { payment_request: rightsZh('付款申请'), expense_claim: rightsZh('报销单'), purchase_invoice: rightsZh('进项发票') } },
  worklist: { requests_to_approve: '待审批付款申请', requests_to_pay: '待付款申请', claims_to_approve: '待审批报销', claims_to_pay: '待付款报销', unbilled: '入库未收票' },
  notice: {
    payment_request: { applied: '{name} 申请付款[：{supplier}][，金额 {amount}]', approved: '付款申请 {no} 已审核，可以付款[：{supplier}][，金额 {amount}]' },
    expense_claim: { applied: '{name} 提交报销[：{reason}][，金额 {amount}]', approved: '报销单 {no} 已审核，可以付款[：{reason}][，金额 {amount}]' },
  },
  notice_event: { payment_request: { applied: '申请付款', approved: '付款申请已审核' }, expense_claim: { applied: '提交报销', approved: '报销单已审核' } },
  print: { title: { payment_request: '付款申请单', expense_claim: '费用报销单', purchase_invoice: '进项发票登记单' } },
  invariant: {
    F16: '付款申请的已付等于生效付款之和', F17: '报销单的已付等于生效支出，金额等于明细之和', F18: '入库单的已收票等于生效进项发票之和', F19: '每张生效入库单都在等待收票，退货已扣除', F20: '红字进项发票不超过原发票',
  },
};

const typesEn = { special: 'Special VAT invoice', normal: 'VAT invoice', e_special: 'Digital special invoice', e_normal: 'Digital invoice', receipt: 'Plain receipt' };
const paidEn = { none: 'Not paid', partial: 'Partly paid', full: 'Paid' };

const en: Translated<typeof zh> = {
  entity: { payment_request: 'Requests for payment', expense_claim: 'Expense claims', purchase_invoice: 'Purchase invoices', purchase_billing: 'Stock-ins to be invoiced' },
  error: {
    finance: {
      request_exceeded: '{left} of request {no} is left, {asked} is too much', claim_paid: 'Claim {no} was paid: {paid}', stock_in_exceeds: 'Stock-in {no} is worth {net}, {invoiced} is invoiced: {asked} is too much', invoice_registered: 'Invoice {invoiceNo} of this supplier stands in {no}',
    },
  },
  field: {
    payment_request: {
      ...headEn, supplierId: 'Supplier', supplierName: 'Supplier', payDate: 'Pay by', method: 'Method', payeeBank: 'Bank of the payee', payeeAccount: 'Account of the payee', total: 'Asked for', paid: 'Paid', payStatus: 'Paid', lines: 'Payables', payableId: 'Payable', amount: 'Asked for', accountId: 'From account', fee: 'Bank fee',
      refNo: 'Reference', sourceNo: 'Document', dueDate: 'Due', open: 'Open',
    },
    expense_claim: { ...headEn, ownerId: 'Claimant', reason: 'For', total: 'Amount', paid: 'Paid', payStatus: 'Paid', lines: 'Expenses', categoryId: 'Category', spentOn: 'Spent on', amount: 'Amount', accountId: 'From account', method: 'Method', refNo: 'Reference' },
    purchase_invoice: {
      ...headEn, supplierId: 'Supplier', supplierName: 'Supplier', type: 'Type', date: 'Invoice date', invoiceCode: 'Invoice code', invoiceNo: 'Invoice number', taxRate: 'Tax rate', net: 'Net', tax: 'Tax', total: 'Total', allocated: 'For stock-ins', redOfId: 'Original invoice', redTotal: 'Taken back', lines: 'Stock-ins',
      stockInId: 'Stock-in', amount: 'Invoiced now', stockInNet: 'Worth', invoiced: 'Invoiced',
    },
    purchase_billing: { id: 'Id', stockInId: 'Stock-in', no: 'Stock-in', docDate: 'Date', supplierId: 'Supplier', supplierName: 'Supplier', ownerId: 'Buyer', total: 'Total', returned: 'Returned', net: 'Worth', invoiced: 'Invoiced', uninvoiced: 'Not invoiced', overInvoiced: 'To red-invoice', invoiceStatus: 'Invoiced' },
  },
  enum: {
    payment_request: { payStatus: paidEn }, expense_claim: { payStatus: paidEn }, purchase_invoice: { type: typesEn }, purchase_billing: { invoiceStatus: { none: 'Not invoiced', partial: 'Partly invoiced', full: 'Invoiced' } },
  },
  audit: { payment_request: { ...documentEn, pay: 'Paid' }, expense_claim: { ...documentEn, pay: 'Paid' }, purchase_invoice: { ...documentEn, red: 'Red-invoiced' }, purchase_billing: { export: 'Exported' } },
  numbering: { payment_request: 'Requests for payment', expense_claim: 'Expense claims', purchase_invoice: 'Purchase invoices' },
  permission: { finance: { payment_request: rightsEn('requests for payment'), expense_claim: rightsEn('expense claims'), purchase_invoice: rightsEn('purchase invoices') } },
  worklist: { requests_to_approve: 'Requests to approve', requests_to_pay: 'Requests to pay', claims_to_approve: 'Claims to approve', claims_to_pay: 'Claims to pay', unbilled: 'Stock-ins not invoiced' },
  notice: {
    payment_request: { applied: '{name} asks for a payment[: {supplier}][, amount {amount}]', approved: 'Request {no} was approved and may be paid[: {supplier}][, amount {amount}]' },
    expense_claim: { applied: '{name} claims expenses[: {reason}][, amount {amount}]', approved: 'Claim {no} was approved and may be paid[: {reason}][, amount {amount}]' },
  },
  notice_event: { payment_request: { applied: 'Payment asked for', approved: 'Request for payment approved' }, expense_claim: { applied: 'Expenses claimed', approved: 'Claim approved' } },
  print: { title: { payment_request: 'Request for payment', expense_claim: 'Expense claim', purchase_invoice: 'Purchase invoice' } },
  invariant: {
    F16: 'Paid of a request = Σ its payments in force', F17: 'Paid of a claim = Σ its expenses, its total = Σ lines', F18: 'Invoiced of a stock-in = Σ its purchase invoices', F19: 'Every stock-in waits for its invoice, less returns', F20: 'Red purchase invoices stay within their original',
  },
};

/** Texts of requests for payment, expense claims and purchase invoices. */
export const requestMessages: Bundle = { 'zh-CN': zh, en };
