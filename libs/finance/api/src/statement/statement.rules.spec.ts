import { type Movement, statementOf } from './statement.rules.js';

const move = (day: string, more: Partial<Movement>): Movement => ({ day, kind: 'order', docType: 'sales_order', docId: 1, no: null, increase: 0, settled: 0, writeOff: 0, ...more });

describe('a statement', () => {
  it('runs the balance from the opening to the closing', () => {
    const s = statementOf([move('2026-01-05', { increase: 10_000 }), move('2026-02-01', { increase: 5_000 }), move('2026-02-03', { kind: 'receipt', settled: 12_000, writeOff: 100 }), move('2026-02-04', { kind: 'return', increase: -900 })], '2026-02-01');
    expect(s).toMatchObject({ opening: 10_000, increase: 4_100, settled: 12_000, writeOff: 100, closing: 2_000 });
    expect(s.entries.map((e) => e.balance)).toEqual([15_000, 2_900, 2_000]);
    expect(s.opening + s.increase - s.settled - s.writeOff).toBe(s.closing);
  });
  it('leaves out what is nothing on balance', () => { expect(statementOf([move('2026-02-01', {})], '2026-02-01')).toMatchObject({ closing: 0, entries: [] }); });
  it('is its opening where nothing happened', () => { expect(statementOf([move('2026-01-01', { increase: 7 })], '2026-02-01')).toEqual({ opening: 7, increase: 0, settled: 0, writeOff: 0, closing: 7, entries: [] }); });
});
