import type { Bundle, Translated } from '@steward/kernel';

const rightsZh = (name: string): Record<'view' | 'export' | 'print', string> => ({ view: `查看${name}`, export: `导出${name}`, print: `打印${name}` });
const auditZh = { print: '打印', export: '导出' };
const wordsZh = { partyName: '往来单位', from: '开始日期', to: '截止日期', layout: '格式', opening: '期初余额', closing: '期末余额' };

const zh = {
  entity: { customer_statement: '客户对账单', supplier_statement: '供应商对账单' },
  field: {
    statement: { period: '对账期间', date: '日期', kind: '摘要', no: '单据编号', product: '商品', unit: '单位', quantity: '数量', unitPrice: '单价', amount: '金额', writeOff: '优惠/抹零', balance: '余额', opening: '期初余额', closing: '期末余额' },
    customer_statement: { ...wordsZh, opening: '期初应收', increase: '本期应收', settled: '本期收款', closing: '期末应收' }, supplier_statement: { ...wordsZh, opening: '期初应付', increase: '本期应付', settled: '本期付款', closing: '期末应付' },
  },
  enum: {
    statement: {
      layout: { document: '按单据', line: '按商品明细' },
      kind: {
        order: '销售订单', shipment: '销售出库', stock_in: '采购入库', return: '退货', close: '短结', reopen: '反结案', amend: '订单变更', opening: '期初', transfer: '转入', service: '服务费', reversal: '冲销', receipt: '收款', refund: '退款', payment: '付款', offset: '核销', bad_debt: '坏账', adjust: '调整',
      },
    },
  },
  audit: { customer_statement: auditZh, supplier_statement: auditZh },
  permission: { finance: { customer_statement: rightsZh('客户对账单'), supplier_statement: rightsZh('供应商对账单') } },
  print: { title: { customer_statement: '客户对账单', supplier_statement: '供应商对账单' } },
};

const rightsEn = (name: string): ReturnType<typeof rightsZh> => ({ view: `See ${name}`, export: `Export ${name}`, print: `Print ${name}` });
const auditEn = { print: 'Printed', export: 'Exported' };
const wordsEn = { partyName: 'Party', from: 'From', to: 'To', layout: 'Layout', opening: 'Opening', closing: 'Closing' };

const en: Translated<typeof zh> = {
  entity: { customer_statement: 'Statements of customers', supplier_statement: 'Statements of suppliers' },
  field: {
    statement: { period: 'Period', date: 'Date', kind: 'What', no: 'No.', product: 'Product', unit: 'Unit', quantity: 'Quantity', unitPrice: 'Price', amount: 'Amount', writeOff: 'Written off', balance: 'Balance', opening: 'Opening', closing: 'Closing' },
    customer_statement: { ...wordsEn, increase: 'Charged', settled: 'Received' }, supplier_statement: { ...wordsEn, increase: 'Delivered', settled: 'Paid' },
  },
  enum: {
    statement: {
      layout: { document: 'By document', line: 'With product lines' },
      kind: {
        order: 'Sales order', shipment: 'Shipment', stock_in: 'Stock-in', return: 'Return', close: 'Short close', reopen: 'Reopening', amend: 'Amendment', opening: 'Opening', transfer: 'Taken over', service: 'Service fee', reversal: 'Reversal', receipt: 'Receipt', refund: 'Refund', payment: 'Payment', offset: 'Offset', bad_debt: 'Bad debt', adjust: 'Correction',
      },
    },
  },
  audit: { customer_statement: auditEn, supplier_statement: auditEn },
  permission: { finance: { customer_statement: rightsEn('statements of customers'), supplier_statement: rightsEn('statements of suppliers') } },
  print: { title: { customer_statement: 'Statement of account', supplier_statement: 'Supplier statement' } },
};

/** Words of statements. */
export const statementMessages: Bundle = { 'zh-CN': zh, en };
