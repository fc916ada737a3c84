import { describe, expect, it } from 'vitest';
import { blankLine, demandFields, demandsOf, draftOf, inputOf } from './stage-demands';

const stage = { requiredFields: ['expectedCloseDate', 'amount', 'contactId', 'unheard'] };
const bare = { contactId: null, amount: '0.00', expectedCloseDate: null, lines: [], competitors: null, source: null };
const line = { id: 1, productId: 7, productCode: 'P7', productName: '泵', spec: null, unit: '台', quantity: '2.0000', unitPrice: '10.000000', discountRate: '0.1000', amount: '18.00', remark: null };

describe('what a stage demands', () => {
  it('is asked for in its order, as far as it is missing', () => {
    expect(demandsOf(stage, bare)).toEqual(['expectedCloseDate', 'amount', 'contactId']);
    expect(demandsOf(stage, { ...bare, amount: '0.01', contactId: 3 })).toEqual(['expectedCloseDate']);
    expect(demandsOf({ requiredFields: null }, bare)).toEqual([]);
    expect(demandsOf(undefined, bare)).toEqual([]);
  });
  it('asks for product lines where the amount is theirs, once', () => {
    expect(demandsOf({ requiredFields: ['amount', 'lines'] }, bare)).toEqual(['lines']);
    expect(demandsOf({ requiredFields: ['amount'] }, { ...bare, lines: [line] })).toEqual(['lines']);
    expect(demandsOf({ requiredFields: ['lines'] }, { ...bare, lines: [line] })).toEqual([]);
  });
  it('does not ask for an amount of who may see none', () => {
    const { amount: _amount, ...blind } = bare;
    expect(demandsOf({ requiredFields: ['amount'] }, blind)).toEqual([]);
  });
  it('an amount of nothing is none', () => {
    const [amount] = demandFields(['amount'], (key) => key);
    expect([amount?.check?.('0', {}), amount?.check?.('0.01', {})]).toEqual(['fault.required', undefined]);
  });
});

describe('product lines', () => {
  it('go out as they came in; those without a product do not', () => {
    expect(inputOf([draftOf(line), blankLine()], true)).toEqual([{ productId: 7, quantity: '2.0000', unit: '台', unitPrice: '10.000000', discountRate: '0.1000' }]);
  });
  it('say no prices without the right', () => {
    expect(inputOf([draftOf(line)], false)).toEqual([{ productId: 7, quantity: '2.0000', unit: '台' }]);
  });
});
