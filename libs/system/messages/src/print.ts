import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  error: {
    print: { not_approved: '单据审核后才能打印', too_long: '单据有 {rows} 行，一次最多打印 {max} 行', too_many: '一次最多打印 {max} 张单据', busy: '正在打印的人太多，请稍后再试', timeout: '生成打印文件超过 {seconds} 秒，请稍后再试' },
  },
  setting: {
    company: { address: '公司地址', phone: '公司电话', bank: '开户行及账号' },
    print: { paper: '打印纸张', requires_approval: '审核后才能打印' },
  },
  setting_value: { print: { paper: { A4: 'A4', A5: 'A5（横向）', T241: '三联针式纸 241×140 mm' } } },
  data: {
    action: { print: '打印' },
    setting: {
      group: { print: '打印' },
      effect: {
        company: { address: '印在单据抬头，公司名称下面。', phone: '印在单据抬头，公司名称下面。', bank: '印在报价单和销售单下方，方便客户付款。' },
        print: { paper: '打印单据时默认使用的纸张，打印时可以另选。', requires_approval: '草稿和待审批的单据不能打印。' },
      },
    },
  },
  record: { action: { print: '打印' }, field: { printCount: '打印次数', variant: '打印格式' } },
  print: {
    no: '单据编号', date: '单据日期', row: '序号', sum: '合计', subtotal: '本页小计', capitals: '金额大写', remark: '备注', bank: '开户行及账号', phone: '电话：{phone}',
    printed: '打印：{name}  {time}', page: '第 {page} 页 / 共 {pages} 页',
    sign: { maker: '制单', approver: '审核', receiver: '签收', keeper: '发货', keeper_in: '收货', carrier: '送货', customer: '客户签收', seller: '业务员', confirmed: '客户确认', supplier: '供应商确认', cashier: '出纳', accountant: '会计', payer: '付款人', payee: '领款人' },
    term: { cash: '现结', days: '货到 {days} 天', month_end: '月结 {days} 天' },
    word: {
      customer: '客户', supplier: '供应商', contact: '联系人', phone: '电话', seller: '业务员', handler: '经手人', department: '部门', address: '收货地址', receiver: '收货人', paymentTerm: '付款条件', validUntil: '有效期至', required: '要求交期', delivery: '交货期',
      method: '交货方式', warehouse: '仓库', order: '销售订单', buyer: '采购员', purchaseOrder: '采购订单', deliveryNo: '送货单号', stockIn: '入库单', reason: '退货原因', carrier: '物流公司', trackingNo: '物流单号', terms: '条款', revision: '版本',
      code: '编码', product: '商品名称', spec: '规格型号', gift: '赠品', unit: '单位', quantity: '数量', price: '单价', priceWithTax: '含税单价', discount: '优惠率', amount: '金额', taxRate: '税率', note: '备注',
      lines: '金额合计', discountSum: '优惠金额', charges: '其他费用', tax: '其中税额', taxAdded: '税额', total: '合计',
      account: '账户', paidBy: '结算方式', reference: '票据号', fee: '手续费', settled: '核销明细', document: '单据编号', documentDate: '单据日期', dueDate: '到期日', itemAmount: '应结金额', thisTime: '本次核销', writeOff: '优惠', allocated: '核销合计', advance: '转预收', advancePaid: '转预付', fromAdvance: '动用预收', received: '收款金额', paid: '付款金额', refunded: '退款金额', offset: '核销金额', money: '账户明细',
    },
    variant: { full: '标准', no_prices: '不含价格' },
  },
};

const en: Translated<typeof zh> = {
  error: {
    print: { not_approved: 'The document can be printed once it is approved', too_long: 'The document has {rows} lines, at most {max} can be printed', too_many: 'At most {max} documents at once', busy: 'Too many people are printing, try again in a moment', timeout: 'Making the file took more than {seconds} seconds, try again later' },
  },
  setting: {
    company: { address: 'Address of the company', phone: 'Telephone of the company', bank: 'Bank and account' },
    print: { paper: 'Paper', requires_approval: 'Print approved documents only' },
  },
  setting_value: { print: { paper: { A4: 'A4', A5: 'A5 (landscape)', T241: 'Continuous three-part paper, 241 × 140 mm' } } },
  data: {
    action: { print: 'Print' },
    setting: {
      group: { print: 'Printing' },
      effect: {
        company: { address: 'Stands on printed documents, below the company’s name.', phone: 'Stands on printed documents, below the company’s name.', bank: 'Stands below quotations and orders, so that customers can pay.' },
        print: { paper: 'The paper documents are printed on unless another one is chosen.', requires_approval: 'Drafts and documents waiting for approval cannot be printed.' },
      },
    },
  },
  record: { action: { print: 'Print' }, field: { printCount: 'Times printed', variant: 'Layout' } },
  print: {
    no: 'No.', date: 'Date', row: '#', sum: 'Total', subtotal: 'This page', capitals: 'In words', remark: 'Remark', bank: 'Bank and account', phone: 'Tel. {phone}',
    printed: 'Printed by {name}, {time}', page: 'Page {page} of {pages}',
    sign: { maker: 'Prepared by', approver: 'Approved by', receiver: 'Received by', keeper: 'Issued by', keeper_in: 'Taken in by', carrier: 'Delivered by', customer: 'Received by', seller: 'Salesperson', confirmed: 'Confirmed by', supplier: 'Supplier', cashier: 'Cashier', accountant: 'Accountant', payer: 'Paid by', payee: 'Payee' },
    term: { cash: 'Cash', days: '{days} days after delivery', month_end: '{days} days after month’s end' },
    word: {
      customer: 'Customer', supplier: 'Supplier', contact: 'Contact', phone: 'Phone', seller: 'Salesperson', handler: 'Handled by', department: 'Department', address: 'Ship to', receiver: 'Receiver', paymentTerm: 'Payment', validUntil: 'Valid until', required: 'Needed by', delivery: 'Delivery',
      method: 'Delivery', warehouse: 'Warehouse', order: 'Sales order', buyer: 'Buyer', purchaseOrder: 'Purchase order', deliveryNo: 'Delivery note', stockIn: 'Stock-in', reason: 'Reason', carrier: 'Carrier', trackingNo: 'Tracking no.', terms: 'Terms', revision: 'Version',
      code: 'Code', product: 'Product', spec: 'Specification', gift: 'Gift', unit: 'Unit', quantity: 'Quantity', price: 'Price', priceWithTax: 'Price incl. tax', discount: 'Discount', amount: 'Amount', taxRate: 'Tax', note: 'Remark',
      lines: 'Lines', discountSum: 'Discount', charges: 'Other charges', tax: 'Tax included', taxAdded: 'Tax', total: 'Total',
      account: 'Account', paidBy: 'Method', reference: 'Reference', fee: 'Fee', settled: 'Settled items', document: 'Document', documentDate: 'Date', dueDate: 'Due', itemAmount: 'Amount due', thisTime: 'Settled', writeOff: 'Written off', allocated: 'Settled', advance: 'To advance', advancePaid: 'To advance', fromAdvance: 'From advance', received: 'Received', paid: 'Paid', refunded: 'Refunded', offset: 'Offset', money: 'Accounts',
    },
    variant: { full: 'Standard', no_prices: 'Without prices' },
  },
};

/** Texts on printed documents and about printing. */
export const printMessages: Bundle = { 'zh-CN': zh, en };
