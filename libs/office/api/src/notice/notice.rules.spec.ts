import { noticeText, paramsFor } from './notice.rules.js';

const TEXT = '{customer}的销售订单 {no} 已确认[，金额 {amount}][，交期 {due}]';

describe('text of a notice', () => {
  it('is filled, with amounts as money', () => {
    expect(noticeText(TEXT, { customer: '远大', no: 'XS1', amount: '1234567.50', due: '2026-12-01' }, ['amount'])).toBe('远大的销售订单 XS1 已确认，金额 ¥1,234,567.50，交期 2026-12-01');
    expect(noticeText('{a} {b}', { a: '-1130.00', b: '999' }, ['a'])).toBe('-¥1,130.00 999');
  });

  it('loses the parts whose values are missing, and no others', () => {
    expect(noticeText(TEXT, { customer: '远大', no: 'XS1' }, ['amount'])).toBe('远大的销售订单 XS1 已确认');
    expect(noticeText(TEXT, { customer: '[远大]', no: 'XS1', due: '' }, [])).toBe('[远大]的销售订单 XS1 已确认');
  });

  it('names no amount to whoever may not see prices', () => {
    expect(paramsFor({ no: 'XS1', amount: '5.00' }, ['amount'], false)).toEqual({ no: 'XS1' });
    expect(paramsFor({ no: 'XS1', amount: '5.00' }, ['amount'], true)).toEqual({ no: 'XS1', amount: '5.00' });
  });
});
