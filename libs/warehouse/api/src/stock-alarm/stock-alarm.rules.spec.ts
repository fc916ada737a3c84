import { type AlarmFacts, alarmsOf, roundedUp, suggestedPurchase } from './stock-alarm.rules.js';

const facts = (o: Partial<AlarmFacts>): AlarmFacts => ({ watched: true, onHand: 0, reserved: 0, onOrder: 0, lowStock: null, highStock: null, stagnant: false, ...o });

describe('rules of alarms', () => {
  it('low is what is available below the limit, high what is on hand above it; the limits themselves are well', () => {
    expect(alarmsOf(facts({ onHand: 100, reserved: 91, lowStock: 10 }))).toEqual({ low: true, high: false, stagnant: false });
    expect(alarmsOf(facts({ onHand: 100, reserved: 90, lowStock: 10 })).low).toBe(false);
    expect(alarmsOf(facts({ onHand: 101, reserved: 90, highStock: 100 })).high).toBe(true);
    expect(alarmsOf(facts({ onHand: 100, highStock: 100 })).high).toBe(false);
    expect(alarmsOf(facts({ onHand: 0, lowStock: 10, watched: false })).low).toBe(false);
  });

  it('nothing lies where nothing is', () => {
    expect(alarmsOf(facts({ stagnant: true })).stagnant).toBe(false);
    expect(alarmsOf(facts({ onHand: 1, stagnant: true })).stagnant).toBe(true);
  });

  it('what to buy reaches the upper limit, else the lower one, less what is coming', () => {
    expect(suggestedPurchase(facts({ onHand: 30, reserved: 10, onOrder: 5, lowStock: 50, highStock: 100 }), null)).toBe(75);
    expect(suggestedPurchase(facts({ onHand: 30, reserved: 10, onOrder: 5, lowStock: 50 }), null)).toBe(25);
    expect(suggestedPurchase(facts({ onHand: 30, lowStock: 50 }), 40)).toBe(40);
    expect(suggestedPurchase(facts({ onHand: 30, lowStock: 50 }), null, 12)).toBe(24);
    expect(suggestedPurchase(facts({ onHand: 30, onOrder: 20, lowStock: 50 }), 40)).toBe(0);
    expect(suggestedPurchase(facts({ onHand: 30 }), 40)).toBe(0);
    expect(roundedUp(24, 12)).toBe(24);
  });
});
