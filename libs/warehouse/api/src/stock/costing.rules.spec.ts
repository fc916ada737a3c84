import fc from 'fast-check';
import { type CostState, type Movement, type Posting, post, returnedCost, reversalOf } from './costing.rules.js';

const EMPTY: CostState = { onHand: 0, value: 0, averageCost: 0, lastPrice: null, lastOutCost: null };
const pcs = (n: number): number => Math.round(n * 10_000);
const done = (p: Posting | string): Posting => { if (typeof p === 'string') throw new Error(p); return p; };
const run = (state: CostState, ...moves: Movement[]): Posting[] => moves.map((m) => { const p = done(post(state, m)); state = p.after; return p; });
const bought = (n: number, price: number): Movement => ({ quantity: pcs(n), value: Math.round(n * price * 100), purchase: true });
const out = (n: number): Movement => ({ quantity: -pcs(n) });

describe('E-02 moving average', () => {
  const [, second, sold, third] = run(EMPTY, bought(5, 10), bought(8, 15), out(4), bought(50, 1)) as [Posting, Posting, Posting, Posting];

  it('13 pcs are worth 170.00, 13.076923 each', () => expect(second.after).toMatchObject({ onHand: pcs(13), value: 17_000, averageCost: 13_076_923 }));
  it('4 out cost 52.31 and leave 9 pcs for 117.69', () => { expect(sold.cost).toBe(-5_231); expect(sold.after).toMatchObject({ onHand: pcs(9), value: 11_769 }); });
  it('50 in at 1 make 59 pcs, 167.69, 2.842203 each', () => expect(third.after).toMatchObject({ onHand: pcs(59), value: 16_769, averageCost: 2_842_203, lastPrice: 1_000_000 }));
  it('a linked return of 1 comes in at 13.08, the other three bring exactly 39.23', () => {
    const o = { shipped: pcs(4), shippedCost: 5_231, returned: 0, returnedCost: 0 };
    const one = returnedCost(o, pcs(1));
    expect(one).toBe(1_308);
    expect(done(post(third.after, { quantity: pcs(1), value: one })).after).toMatchObject({ onHand: pcs(60), value: 18_077 });
    expect(returnedCost({ ...o, returned: pcs(1), returnedCost: one }, pcs(3))).toBe(3_923);
  });
});

describe('goods that leave', () => {
  it('take the residual pennies with the last piece', () => {
    const moves = run(EMPTY, { quantity: pcs(3), value: 1_000 }, out(1), out(1), out(1));
    expect(moves.map((m) => m.cost)).toEqual([1_000, -333, -334, -333]);
    expect(moves[3]?.after).toMatchObject({ onHand: 0, value: 0, lastOutCost: 3_330_000 });
  });
  it('never more than there are', () => expect(post({ ...EMPTY, onHand: pcs(5), value: 500 }, out(5.0001))).toBe('insufficient'));
  it('for nothing add quantity and no value', () => {
    const [, free] = run(EMPTY, bought(10, 2), { quantity: pcs(10), value: 0, purchase: true });
    expect(free?.after).toMatchObject({ onHand: pcs(20), value: 2_000, averageCost: 1_000_000, lastPrice: 2_000_000 });
  });
});

describe('goods without a known cost', () => {
  it('come in at the average', () => expect(done(post({ ...EMPTY, onHand: pcs(3), value: 1_000 }, { quantity: pcs(2) })).cost).toBe(667));
  it('else at the last cost of goods that left, else at the last purchase price', () => {
    expect(done(post({ ...EMPTY, lastOutCost: 3_000_000, lastPrice: 2_000_000 }, { quantity: pcs(2) })).cost).toBe(600);
    expect(done(post({ ...EMPTY, lastPrice: 2_000_000 }, { quantity: pcs(2) })).cost).toBe(400);
  });
  it('are refused where nobody knows what they cost', () => expect(post(EMPTY, { quantity: pcs(1) })).toBe('cost_unknown'));
});

describe('a prescribed cost', () => {
  const state = { ...EMPTY, onHand: pcs(10), value: 3_000 };
  it('is taken as it is while the value reaches', () => expect(done(post(state, { quantity: -pcs(5), value: 2_000 }))).toMatchObject({ cost: -2_000, difference: 0, after: { value: 1_000 } }));
  it('takes at most the value left; the rest is a cost difference', () => expect(done(post(state, { quantity: -pcs(5), value: 5_000 }))).toMatchObject({ cost: -3_000, difference: 2_000, after: { onHand: pcs(5), value: 0 } }));
  it('takes all of it with the last piece', () => expect(done(post(state, { quantity: -pcs(10), value: 1_000 }))).toMatchObject({ cost: -3_000, difference: -2_000, after: { onHand: 0, value: 0 } }));
  it('is no cost of sales', () => expect(done(post(state, { quantity: -pcs(5), value: 100 })).after.lastOutCost).toBeNull());
});

describe('a change of the value alone', () => {
  const state = { ...EMPTY, onHand: pcs(10), value: 3_000, lastOutCost: 1 };
  it('makes what there is dearer or cheaper', () => {
    expect(done(post(state, { quantity: 0, value: 500 }))).toMatchObject({ quantity: 0, cost: 500, difference: 0, unitCost: 3_500_000, after: { onHand: pcs(10), value: 3_500, averageCost: 3_500_000, lastOutCost: 1 } });
    expect(done(post(state, { quantity: 0, value: -3_000 }))).toMatchObject({ cost: -3_000, difference: 0, after: { value: 0, averageCost: 0 } });
  });
  it('never makes it less than worthless', () => expect(done(post(state, { quantity: 0, value: -4_000 }))).toMatchObject({ cost: -3_000, difference: 1_000, after: { value: 0 } }));
  it('is a cost difference where nothing is left', () => {
    expect(done(post({ ...EMPTY, averageCost: 7 }, { quantity: 0, value: 500 }))).toMatchObject({ cost: 0, difference: -500, after: { onHand: 0, value: 0, averageCost: 7 } });
    expect(done(post(EMPTY, { quantity: 0, value: -500 }))).toMatchObject({ cost: 0, difference: 500 });
  });
  it('is taken back exactly, whatever is left by then', () => {
    const raised = done(post(state, { quantity: 0, value: 500 }));
    expect(done(post(raised.after, reversalOf(raised)))).toMatchObject({ cost: -500, difference: 0, after: { value: 3_000 } });
    expect(done(post(EMPTY, reversalOf(raised)))).toMatchObject({ cost: 0, difference: 500 });
    const gone = done(post(EMPTY, { quantity: 0, value: 500 }));
    expect(done(post(state, reversalOf(gone)))).toMatchObject({ cost: 0, difference: 500, after: { value: 3_000 } });
  });
});

describe('a reversal', () => {
  it('of goods that left brings exactly their cost back', () => {
    const [, sold, other] = run(EMPTY, bought(3, 3.33), out(1), bought(10, 50)) as [Posting, Posting, Posting];
    expect(done(post(other.after, reversalOf(sold)))).toMatchObject({ cost: 333, after: { onHand: pcs(13), value: 999 + 50_000 } });
  });
  it('of a return with a cost difference takes that back as well', () => {
    const returned = done(post({ ...EMPTY, onHand: pcs(10), value: 3_000 }, { quantity: -pcs(5), value: 5_000 }));
    expect(done(post(returned.after, reversalOf(returned)))).toMatchObject({ quantity: pcs(5), cost: 3_000, difference: -2_000 });
  });
});

test('whatever happens: value = Σ cost, nothing negative, nothing left at quantity 0, and undoing the last step gives the state before', () => {
  const move = fc.oneof(
    fc.record({ quantity: fc.integer({ min: 1, max: 500_000 }), value: fc.integer({ min: 0, max: 10_000_000 }), purchase: fc.boolean() }),
    fc.record({ quantity: fc.integer({ min: -500_000, max: -1 }) }),
    fc.record({ quantity: fc.integer({ min: -500_000, max: -1 }), value: fc.integer({ min: 0, max: 10_000_000 }) }),
    fc.record({ quantity: fc.integer({ min: 1, max: 500_000 }) }),
    fc.record({ quantity: fc.constant(0), value: fc.integer({ min: -1_000_000, max: 1_000_000 }) }),
  );
  fc.assert(fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
    let state = EMPTY;
    let sum = 0;
    for (const m of moves) {
      const p = post(state, m);
      if (typeof p === 'string') { expect(p).toBe(m.quantity < 0 ? 'insufficient' : 'cost_unknown'); continue; }
      const back = done(post(p.after, reversalOf(p)));
      expect(back.after).toMatchObject({ onHand: state.onHand, value: state.value });
      expect(back.cost + p.cost).toBe(0);
      expect(back.difference + p.difference).toBe(0);
      state = p.after;
      sum += p.cost;
      expect(state.value).toBe(sum);
      expect(state.onHand >= 0 && state.value >= 0 && (state.onHand > 0 || state.value === 0)).toBe(true);
    }
  }));
});

test('linked returns bring in sum exactly the cost that went out, however they are cut', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 }), (shippedCost, parts) => {
    const shipped = parts.reduce((a, b) => a + b, 0);
    let [returned, cost] = [0, 0];
    for (const q of parts) { cost += returnedCost({ shipped, shippedCost, returned, returnedCost: cost }, q); returned += q; }
    expect(cost).toBe(shippedCost);
  }));
});
