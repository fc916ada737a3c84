import { orderStatus, shortage, toOrder } from './purchase-request.rules.js';

describe('rules of purchase requests', () => {
  it('what is to be ordered is neither ordered nor in a draft', () => {
    expect(toOrder(100, { ordered: 30, pending: 20, received: 10 })).toBe(50);
    expect(toOrder(100, { ordered: 130, pending: 0, received: 0 })).toBe(0);
  });
  it('is ordered in full when every line is', () => {
    expect(orderStatus([{ baseQuantity: 10, ordered: 0 }, { baseQuantity: 5, ordered: 0 }])).toBe('none');
    expect(orderStatus([{ baseQuantity: 10, ordered: 10 }, { baseQuantity: 5, ordered: 0 }])).toBe('partial');
    expect(orderStatus([{ baseQuantity: 10, ordered: 12 }, { baseQuantity: 5, ordered: 5 }])).toBe('full');
  });
  it('short is what is reserved beyond what is there, coming and asked for', () => {
    expect(shortage({ onHand: 3, reserved: 20, onOrder: 5, requested: 2 })).toBe(10);
    expect(shortage({ onHand: 30, reserved: 20, onOrder: 0, requested: 0 })).toBe(0);
  });
});
