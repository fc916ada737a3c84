import { describe, expect, it } from 'vitest';
import { makeLine } from './lines';
import { allocationFault, allocationTotals, autoAllocate, tickAmount, withAllocation, type OpenItem } from './allocation';
import { computeTotals, spreadFigures } from './totals';
import type { TotalsSpec } from './types';

const goods = (includesTax = true): TotalsSpec => ({ kind: 'goods', includesTax: () => includesTax, defaultTaxRate: () => '0.13' });
const line = (quantity: unknown, unitPrice: unknown, more: object = {}) => makeLine({ quantity, unitPrice, taxRate: '0', ...more });

describe('live totals', () => {
  it('are those of the money rules: discount spread, tax out of the price, other charges on top (E-03, E-04)', () => {
    const lines = [line('1', '33.33'), line('1', '33.33'), line('1', '33.34')];
    const now = computeTotals(goods(), { orderDiscount: '10.00' }, lines);
    expect(now.lines.map((one) => one.payable)).toEqual(['30.00', '30.00', '30.00']);
    expect(now.figures).toMatchObject({ amount: '100.00', discount: '10.00', total: '90.00', quantity: '3' });
    const taxed = computeTotals(goods(), { otherCharges: '11.30' }, [line('10', '113', { taxRate: '0.13' })]);
    expect(taxed.figures).toMatchObject({ net: '1010.00', tax: '131.30', total: '1141.30' });
    expect(computeTotals(goods(false), {}, [line('10', '100', { taxRate: '0.13' })]).figures).toMatchObject({ net: '1000.00', tax: '130.00', total: '1130.00' });
  });

  it('count what is not yet a number as nothing, gifts as nothing, an absent tax rate as the usual one', () => {
    const now = computeTotals(goods(), { orderDiscount: 'x' }, [line('2', ''), line('abc', '3'), line('2', '3', { gift: true }), makeLine({ quantity: '1', unitPrice: '1.13' })]);
    expect(now.figures).toMatchObject({ amount: '1.13', tax: '0.13', total: '1.13' });
  });

  it('sum one column of money, or nothing but quantities', () => {
    const lines = [makeLine({ amount: '10.50' }), makeLine({ amount: '-0.25' })];
    expect(computeTotals({ kind: 'sum', column: 'amount' }, {}, lines)).toMatchObject({ total: 1025, figures: { total: '10.25' } });
    expect(computeTotals({ kind: 'quantity' }, {}, [makeLine({ quantity: '1.5' }), makeLine({ quantity: '2' })]).figures.quantity).toBe('3.5');
  });

  it('write only what changed into the lines', () => {
    const lines = [line('1', '1'), line('1', '2')];
    spreadFigures(lines, computeTotals(goods(), {}, lines).lines);
    const before = lines.map((one) => one.figures);
    const writes: string[] = [];
    const watched = lines.map((one, i) => ({ ...one, figures: new Proxy(one.figures, { set: (target, key, value: string) => { writes.push(`${i}.${String(key)}`); return Reflect.set(target, key, value); } }) }));
    spreadFigures(watched, computeTotals(goods(), {}, [line('1', '1'), line('1', '3')]).lines);
    expect(writes).toEqual(['1.amount', '1.net', '1.payable']);
    expect(before[0]?.amount).toBe('1.00');
  });
});

const item = (id: number, open: string, dueDate: string | null = null): OpenItem => ({ id, no: `XS${id}`, docDate: '2026-05-01', dueDate, amount: open, settled: '0.00', open });

describe('allocation', () => {
  const items = [item(1, '4000.00', '2026-05-01'), item(2, '5000.00', '2026-05-10'), item(3, '3000.00', '2026-05-20')];

  it('gives to the oldest first, the rest is an advance (E-01)', () => {
    const first = autoAllocate('10000.00', items, []);
    expect(first).toEqual([{ id: 1, amount: '4000.00', writeOff: '0.00' }, { id: 2, amount: '5000.00', writeOff: '0.00' }, { id: 3, amount: '1000.00', writeOff: '0.00' }]);
    expect(allocationTotals('10000.00', items, first)).toEqual({ allocated: '10000.00', writeOff: '0.00', left: '0.00', open: '12000.00' });
    const second = autoAllocate('2500.00', [item(3, '2000.00', '2026-05-20')], []);
    expect(allocationTotals('2500.00', items, second).left).toBe('500.00');
  });

  it('keeps write-offs, uses credits, refuses more than is open', () => {
    const kept = autoAllocate('4000.00', [items[0] as OpenItem], [{ id: 1, amount: '0.00', writeOff: '10.00' }]);
    expect(kept).toEqual([{ id: 1, amount: '3990.00', writeOff: '10.00' }]);
    expect(autoAllocate('100.00', [item(1, '150.00'), item(2, '-50.00')], [])).toEqual([{ id: 1, amount: '150.00', writeOff: '0.00' }, { id: 2, amount: '-50.00', writeOff: '0.00' }]);
    expect(allocationFault(item(1, '10.00'), { id: 1, amount: '9.50', writeOff: '0.50' })).toBeUndefined();
    expect(allocationFault(item(1, '10.00'), { id: 1, amount: '9.51', writeOff: '0.50' })).toBeDefined();
    expect(allocationFault(item(2, '-50.00'), { id: 2, amount: '-50.01', writeOff: '0.00' })).toBeDefined();
    expect(allocationFault(item(2, '10.00'), { id: 2, amount: '-1.00', writeOff: '0.00' })).toBeDefined();
    expect(allocationFault(item(1, '10.00'), { id: 1, amount: 'x', writeOff: '0.00' })).toBeDefined();
  });

  it('ticks as far as the money goes, and forgets what is nothing', () => {
    expect(tickAmount('5000.00', items[1] as OpenItem, [{ id: 1, amount: '4000.00', writeOff: '0.00' }])).toBe('1000.00');
    expect(tickAmount('1.00', item(9, '-50.00'), [])).toBe('-50.00');
    expect(withAllocation([{ id: 1, amount: '5.00', writeOff: '0.00' }], 1, { amount: '0.00' })).toEqual([]);
    expect(withAllocation([], 2, { writeOff: '1.00' })).toEqual([{ id: 2, amount: '0.00', writeOff: '1.00' }]);
  });
});
