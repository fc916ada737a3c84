import { describe, expect, it } from 'vitest';
import type { OrderLine } from '../sales.api';
import { backRows, exchangeBody, missing } from './exchange-goods';

const line = (o: Partial<OrderLine>): OrderLine => ({ id: 1, productName: '甲', unit: '箱', ratio: '12.0000', baseQuantity: '120.0000', shippedQuantity: '60.0000', returnedQuantity: '12.0000', service: false, ...o }) as OrderLine;

describe('what is exchanged', () => {
  it('offers what is with the customer, in the unit it was sold in', () => {
    expect(backRows([line({}), line({ id: 2, shippedQuantity: '12.0000' }), line({ id: 3, service: true, ratio: '1.0000', baseQuantity: '2.0000', returnedQuantity: '0.0000' })]).map((row) => [row.line.id, row.most])).toEqual([[1, '4'], [3, '2']]);
  });
  it('wants quantities that can come back, and goods that go out', () => {
    const [row] = backRows([line({})]);
    if (!row) throw new Error('no row');
    expect(missing([row], true, [])).toBe('sales.exchange.noBack');
    row.quantity = '5';
    expect(missing([row], true, [])).toBe('sales.exchange.tooMuch');
    row.quantity = '2';
    expect(missing([row], true, [])).toBeUndefined();
    expect(missing([row], false, [{ key: 1, productId: null, quantity: '1', unitPrice: null }])).toBe('sales.exchange.noOut');
    expect(exchangeBody([row], false, [{ key: 1, productId: 7, quantity: 3, unitPrice: '' }], '')).toEqual({ returns: [{ orderLineId: 1, quantity: '2', unit: '箱' }], lines: [{ productId: 7, quantity: '3' }] });
    expect(exchangeBody([row], true, [], '质量')).toEqual({ returns: [{ orderLineId: 1, quantity: '2', unit: '箱' }], remark: '质量' });
  });
});
