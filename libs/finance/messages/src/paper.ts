import type { Bundle, Translated } from '@steward/kernel';
import { documentEn, documentZh, headEn, headZh, rightsEn, rightsZh } from './finance.js';

const zh = {
  entity: { account_transfer: '账户转账单', income_expense: '其他收支单', income_expense_line: '收支明细', period_close: '月结', period_stock: '月末库存' },
  error: {
    finance: {
      period_ended: '{month} 还没有结束，{detail} 之后才能结账', period_order: '请按月份先后结账：先结 {detail}', period_documents: '{month} 及以前还有 {count} 张单据未审核：{documents}，请先审核、删除或改期', period_stock: '{month} 月末有 {count} 项库存为负：{detail}，请先补入库或更正单据日期',
      period_accounts: '{month} 月末账户余额为负：{detail}，请先补登收款或更正单据日期', period_unallocated: '有 {count} 个往来单位的预收/预付款没有核销，确认后仍可结账', period_not_last: '只能反结账最后一个月：{last}',
    },
  },
  fault: { finance: { same_account: '转入账户不能与转出账户相同', of_claim: '这张单据支付报销单，明细不能改' } },
  field: {
    account_transfer: { ...headZh, fromAccountId: '转出账户', fromAccountName: '转出账户', toAccountId: '转入账户', toAccountName: '转入账户', total: '转账金额', fee: '手续费', refNo: '票据号' },
    income_expense: {
      ...headZh, direction: '收支', accountId: '资金账户', accountName: '资金账户', method: '结算方式', refNo: '票据号', partyName: '对方单位/个人', employeeId: '相关员工', claimId: '报销单', total: '金额', categoryId: '收支项目', lines: '收支明细', amount: '金额',
    },
    income_expense_line: { id: '编号', documentId: '收支单', no: '单据编号', docDate: '单据日期', state: '状态', direction: '收支', accountId: '资金账户', categoryId: '收支项目', partyName: '对方单位/个人', ownerId: '负责人', amount: '金额', remark: '摘要' },
    period_close: { id: '编号', month: '月份', until: '截止日', state: '状态', stockValue: '月末库存金额', funds: '月末资金', closedAt: '结账时间', createdBy: '结账人', reopenedAt: '反结账时间', reopenedBy: '反结账人', reopenReason: '反结账原因', reason: '原因' },
    period_stock: { id: '编号', closeId: '月结', month: '月份', productId: '产品', productCode: '产品编码', productName: '产品名称', warehouseId: '仓库', warehouseName: '仓库', quantity: '月末数量', value: '月末金额' },
  },
  enum: {
    account_ledger: { kind: { transfer: '转账', income: '其他收入', expense: '其他支出' }, docType: { account_transfer: '账户转账单', income_expense: '其他收支单' } },
    income_expense: { direction: { income: '收入', expense: '支出' } },
    period_close: { state: { closed: '已结账', reopened: '已反结账' } },
  },
  audit: { account_transfer: documentZh, income_expense: documentZh, income_expense_line: { export: '导出' }, period_close: { close: '结账', reopen: '反结账', export: '导出' }, period_stock: { export: '导出' } },
  numbering: { account_transfer: '转账单号', income_expense: '收支单号' },
  permission: { finance: { account_transfer: rightsZh('转账单'), income_expense: rightsZh('收支单'), period: { view: '查看月结', close: '结账', reopen: '反结账', export: '导出月结' } } },
  worklist: { to_close: '待结账月份' },
  notice: { period: { closed: '{month} 已结账', reopened: '{month} 已反结账' } },
  notice_event: { period: { closed: '月份已结账', reopened: '月份已反结账' } },
  print: { title: { account_transfer: '账户转账单', income_expense: '收支单' } },
  invariant: {
    F10: '生效转账单的两个账户一出一进', F11: '生效收支单已记入其账户', F12: '收支单金额等于明细之和', I28: '结账后没有再记入该月的账', F13: '结账截止日与已结月份一致', F14: '月结合计等于留存明细', F15: '月末余额与流水一致',
  },
};

const en: Translated<typeof zh> = {
  entity: { account_transfer: 'Account transfers', income_expense: 'Other income and expense', income_expense_line: 'Income and expense by category', period_close: 'Month close', period_stock: 'Stock at month end' },
  error: {
    finance: {
      period_ended: '{month} is not over yet; it can be closed after {detail}', period_order: 'Months are closed one after the other: {detail} comes first', period_documents: '{count} documents up to {month} are not approved: {documents}; approve, delete or re-date them first',
      period_stock: 'At the end of {month} {count} stocks are below zero: {detail}; book what is missing or correct the dates first', period_accounts: 'At the end of {month} accounts are below zero: {detail}; book what is missing or correct the dates first',
      period_unallocated: '{count} customers or suppliers have money in advance and something open; the month can be closed all the same', period_not_last: 'Only the last closed month can be reopened: {last}',
    },
  },
  fault: { finance: { same_account: 'The same account as the money comes from', of_claim: 'It pays a claim: its lines stay' } },
  field: {
    account_transfer: { ...headEn, fromAccountId: 'From account', fromAccountName: 'From account', toAccountId: 'To account', toAccountName: 'To account', total: 'Amount', fee: 'Bank fee', refNo: 'Reference' },
    income_expense: {
      ...headEn, direction: 'Direction', accountId: 'Account', accountName: 'Account', method: 'Method', refNo: 'Reference', partyName: 'Party', employeeId: 'Employee', claimId: 'Claim', total: 'Amount', categoryId: 'Category', lines: 'Lines', amount: 'Amount',
    },
    income_expense_line: { id: 'Id', documentId: 'Document', no: 'No.', docDate: 'Date', state: 'State', direction: 'Direction', accountId: 'Account', categoryId: 'Category', partyName: 'Party', ownerId: 'Owner', amount: 'Amount', remark: 'For' },
    period_close: { id: 'Id', month: 'Month', until: 'Until', state: 'State', stockValue: 'Stock at its end', funds: 'Money at its end', closedAt: 'Closed', createdBy: 'Closed by', reopenedAt: 'Reopened', reopenedBy: 'Reopened by', reopenReason: 'Why reopened', reason: 'Reason' },
    period_stock: { id: 'Id', closeId: 'Month close', month: 'Month', productId: 'Product', productCode: 'Code', productName: 'Product', warehouseId: 'Warehouse', warehouseName: 'Warehouse', quantity: 'Quantity', value: 'Value' },
  },
  enum: {
    account_ledger: { kind: { transfer: 'Transfer', income: 'Other income', expense: 'Other expense' }, docType: { account_transfer: 'Account transfer', income_expense: 'Income or expense' } },
    income_expense: { direction: { income: 'Income', expense: 'Expense' } },
    period_close: { state: { closed: 'Closed', reopened: 'Reopened' } },
  },
  audit: { account_transfer: documentEn, income_expense: documentEn, income_expense_line: { export: 'Exported' }, period_close: { close: 'Closed', reopen: 'Reopened', export: 'Exported' }, period_stock: { export: 'Exported' } },
  numbering: { account_transfer: 'Account transfers', income_expense: 'Income and expense' },
  permission: { finance: { account_transfer: rightsEn('account transfers'), income_expense: rightsEn('income and expense'), period: { view: 'See closed months', close: 'Close months', reopen: 'Reopen the last month', export: 'Export closed months' } } },
  worklist: { to_close: 'Months to close' },
  notice: { period: { closed: '{month} was closed', reopened: '{month} was reopened' } },
  notice_event: { period: { closed: 'A month was closed', reopened: 'A month was reopened' } },
  print: { title: { account_transfer: 'Account transfer', income_expense: 'Income or expense' } },
  invariant: {
    F10: 'A transfer in force leaves one account and reaches the other', F11: 'Income and expense in force stand on their account', F12: 'Income and expense = Σ lines', I28: 'Nothing was booked into a closed month', F13: 'Closed up to the last closed month', F14: 'Totals of a closed month = what is kept', F15: 'Balances kept are those of the ledgers',
  },
};

/** Texts of transfers, income and expense, and the month close. */
export const paperMessages: Bundle = { 'zh-CN': zh, en };
