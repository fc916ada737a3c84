import { jest } from '@jest/globals';
import { ProductMemory } from './product.memory.js';

describe('what is remembered of products', () => {
  const load = jest.fn((ids: readonly number[]) => Promise.resolve(ids.filter((id) => id < 100).map((id) => ({ id, name: `P${id}` }))));
  beforeEach(() => { load.mockClear(); jest.useFakeTimers({ now: 0 }); });
  afterEach(() => { jest.useRealTimers(); });

  it('asks for what it does not know, each once; unknown ids again', async () => {
    const memory = new ProductMemory(load);
    expect([...(await memory.get([1, 2, 2, 100])).keys()]).toEqual([1, 2]);
    expect([...(await memory.get([2, 3, 100])).keys()].sort()).toEqual([2, 3]);
    expect(load.mock.calls.map(([ids]) => ids)).toEqual([[1, 2, 100], [3, 100]]);
  });

  it('is at most five seconds old, and forgets when told', async () => {
    const memory = new ProductMemory(load);
    await memory.get([1]);
    jest.advanceTimersByTime(4_900);
    await memory.get([1]);
    expect(load).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(200);
    await memory.get([1]);
    expect(load).toHaveBeenCalledTimes(2);
    memory.drop();
    await memory.get([1]);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('does not keep what was read before a change and answered after it', async () => {
    let answer: (rows: { id: number }[]) => void = () => undefined;
    const memory = new ProductMemory<{ id: number }>((ids) => (load(ids), new Promise((resolve) => { answer = resolve; })));
    const asked = memory.get([1]);
    memory.drop();
    answer([{ id: 1 }]);
    await asked;
    void memory.get([1]);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('cannot be changed by whoever got it', async () => {
    const one = (await new ProductMemory(load).get([1])).get(1);
    expect(() => { if (one) one.name = 'X'; }).toThrow(TypeError);
  });
});
