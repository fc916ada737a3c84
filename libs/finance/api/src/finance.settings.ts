import { defineSetting, registerPreset } from '@steward/system-api';

/** What happens when an order goes beyond the customer's credit, or he is overdue (domain.md 2.13 `credit_action`). */
export const CREDIT_ACTION = defineSetting<string>({ key: 'sales.credit_action', kind: 'enum', default: 'warn', values: ['off', 'warn', 'block'], scope: 'signed_in' });
/** Whether a new debt is paid from the customer's advance by itself, or the advance is only shown (domain.md 2.13 `auto_offset_advance`). */
export const AUTO_OFFSET = defineSetting<string>({ key: 'finance.auto_offset_advance', kind: 'enum', default: 'suggest', values: ['suggest', 'auto'], scope: 'signed_in' });

registerPreset('finance.payment_method', [
  { code: 'cash', label: '现金', labelEn: 'Cash' }, { code: 'transfer', label: '银行转账', labelEn: 'Bank transfer' }, { code: 'wechat', label: '微信', labelEn: 'WeChat Pay' }, { code: 'alipay', label: '支付宝', labelEn: 'Alipay' },
  { code: 'check', label: '支票', labelEn: 'Cheque' }, { code: 'acceptance', label: '承兑汇票', labelEn: 'Acceptance bill' }, { code: 'card', label: '刷卡', labelEn: 'Card' }, { code: 'other', label: '其他', labelEn: 'Other' },
]);
registerPreset('finance.bad_debt_reason', [
  { code: 'bankrupt', label: '客户破产、注销', labelEn: 'Insolvent' }, { code: 'unreachable', label: '无法联系', labelEn: 'Cannot be reached' }, { code: 'dispute', label: '质量或价格争议', labelEn: 'Dispute' }, { code: 'too_old', label: '账龄过长', labelEn: 'Too old' }, { code: 'other', label: '其他', labelEn: 'Other' },
]);
