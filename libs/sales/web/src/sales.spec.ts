import { describe, expect, it } from 'vitest';
import type { DocumentLine, ListDefinition } from '@steward/ui';
import { orderList, orderViews } from './order/order.list';
import { orderFigures, shippedPart } from './order/order-figures';
import { orderSteps } from './order/use-order-spec';
import { creditOf, hasQuantity, returnable, returnLines } from './return/return-lines';
import { isBelowMinimum } from './line/sales-lines';
import { termValues, type CustomerTerms } from './head/customer-terms';
import { editedValues } from './head/sales-head';
import type { OrderLine, SalesOrder } from './sales.api';

const line = (more: Partial<OrderLine> = {}): OrderLine => ({
  id: 1, lineNo: 1, productId: 1, productCode: 'A', productName: 'a', spec: null, unit: '盒', ratio: '12.0000', quantity: '10.0000', baseQuantity: '120.0000', taxRate: '0.13', gift: false, service: false, payable: '950.00', warehouseId: null,
  shippedQuantity: '60.0000', pendingQuantity: '0.0000', returnedQuantity: '12.0000', closedQuantity: '0.0000', openQuantity: '60.0000', shippedAmount: '475.00', returnedAmount: '95.00', ...more,
});
const order = (more: Partial<SalesOrder> = {}): SalesOrder => ({
  id: 1, version: 1, no: 'XS1', docDate: '2026-11-23', state: 'approved', customerId: 1, customerName: 'x', ownerId: 1, ownerName: null, total: '950.00', received: '500.00', outstanding: '450.00', invoiced: '0.00', dueDate: '2026-12-23', shipStatus: 'partial',
  returnStatus: 'none', receiptStatus: 'partial', invoiceStatus: 'none', ownInstalments: false, revision: 0, quotationId: null, priceIncludesTax: true, defaultTaxRate: '0.13', requiredDate: null, closeReason: null, invoiceNeed: 'special', lines: [line()], ...more,
});
const edited = (values: Record<string, unknown>): DocumentLine => ({ key: 1, values, figures: { amount: '0', net: '0', tax: '0', payable: '0' } });

describe('an order', () => {
  it('tells how much was shipped, services and closed quantities left out', () => {
    expect(shippedPart(order())?.toFixed()).toBe('0.5');
    expect(shippedPart(order({ lines: [line({ closedQuantity: '60.0000' })] }))?.toFixed()).toBe('1');
    expect(shippedPart(order({ lines: [line({ service: true })] }))).toBeUndefined();
  });

  it('shows its money to those who may see prices, and only once it is in force', () => {
    expect(orderFigures(order(), true).map((one) => one.value)).toEqual(['950.00', '50%', '500.00', '450.00', '0.00']);
    expect(orderFigures(order(), false).map((one) => one.value)).toEqual(['50%']);
    expect(orderFigures(order({ state: 'draft' }), true).map((one) => one.value)).toEqual(['950.00']);
  });

  it('goes from draft to invoiced in steps; without an invoice wanted there is no such step', () => {
    expect(orderSteps(order()).map((step) => [step.key, step.state])).toEqual([['draft', 'done'], ['approved', 'now'], ['ship', 'partial'], ['receipt', 'partial'], ['invoice', 'open']]);
    expect(orderSteps(order({ invoiceNeed: 'none' })).map((step) => step.key)).not.toContain('invoice');
    expect(orderSteps(order({ state: 'draft', shipStatus: 'full' })).find((step) => step.key === 'ship')?.state).toBe('open');
    expect(orderSteps(order({ state: 'voided' })).map((step) => step.key)).toEqual(['draft', 'approved', 'voided']);
  });
});

describe('a return', () => {
  it('takes back at most what was shipped and is not back, in the unit of the line', () => {
    expect(returnable(line())).toBe('4');
    expect(returnable(line({ service: true }))).toBe('9');
    expect(returnable(line({ returnedQuantity: '60.0000' }))).toBe('0');
    expect(returnLines([line(), line({ id: 2, returnedQuantity: '60.0000' })]).map((one) => one['orderLineId'])).toEqual([1]);
  });

  it('is credited by the cumulative rule: E-03, 1 of 10 for 950.00 is 95.00, all of it exactly the rest', () => {
    const [values] = returnLines([line({ ratio: '1', unit: '个', baseQuantity: '10', shippedQuantity: '10', shippedAmount: '950.00', returnedQuantity: '0', returnedAmount: '0.00' })]);
    expect(creditOf(edited({ ...values, quantity: '1' }))).toBe('95.00');
    const [rest] = returnLines([line({ ratio: '1', baseQuantity: '3', shippedQuantity: '3', shippedAmount: '100.00', returnedQuantity: '2', returnedAmount: '66.67' })]);
    expect(creditOf(edited({ ...rest, quantity: '1' }))).toBe('33.33');
    expect(creditOf(edited({ ...rest, quantity: 'x' }))).toBeNull();
    expect(hasQuantity(edited({ quantity: null }))).toBe(false);
  });
});

describe('entry', () => {
  it('marks a price below the minimum, after the discount of the line, gifts left out', () => {
    const product = { id: 1, code: 'A', name: 'a', unit: '个', minPrice: '9.5' };
    expect(isBelowMinimum({ ...edited({ unitPrice: '10', discountRate: '0.05' }), product })).toBe(false);
    expect(isBelowMinimum({ ...edited({ unitPrice: '10', discountRate: '0.06' }), product })).toBe(true);
    expect(isBelowMinimum({ ...edited({ unitPrice: '0', gift: true }), product })).toBe(false);
  });

  it('takes contact, term, address and salesperson from the customer; amounts of nothing are empty boxes', () => {
    const terms: CustomerTerms = { id: 1, name: 'x', ownerId: 7, paymentTerm: 'days:30', address: '路 1', receivable: '0.00', overdue: '0.00', creditLimit: null, contacts: [{ id: 3, name: '甲', phone: '1', isPrimary: false }, { id: 4, name: '乙', phone: null, isPrimary: true }], addresses: [] };
    expect(termValues(terms, true)).toEqual({ contactId: 4, contactName: '乙', contactPhone: null, paymentTerm: 'days:30', ownerId: 7, deliveryAddress: '路 1' });
    expect(termValues({ ...terms, ownerId: null, contacts: [] }, false)).toEqual({ contactId: null, contactName: null, contactPhone: null, paymentTerm: 'days:30' });
    expect(editedValues({ orderDiscount: '0.00', otherCharges: '5.00' })).toEqual({ orderDiscount: null, otherCharges: '5.00' });
  });

  it('lists what waits for the warehouse, for money, for an invoice, mine and the team’s', () => {
    const list = (entry: 'mine' | 'team'): ListDefinition => orderList(entry, { edit: () => undefined, confirm: () => Promise.resolve(), many: [] });
    expect(orderViews.team.map((view) => view.key)).toEqual(['all', 'owned', 'draft', 'toShip', 'toCollect', 'toInvoice', 'overdue', 'month']);
    const toShip = orderViews.mine.find((view) => view.key === 'toShip')?.filter;
    expect(typeof toShip === 'function' ? toShip(7) : toShip).toEqual({ and: [{ field: 'ownerId', op: 'eq', value: 7 }, { and: [{ field: 'state', op: 'eq', value: 'approved' }, { field: 'shipStatus', op: 'ne', value: 'full' }] }] });
    expect([list('mine').key, list('team').key]).toEqual(['sales-orders', 'team-sales-orders']);
    expect(new Set(list('team').columns.map((column) => column.key)).size).toBe(list('team').columns.length);
  });
});
