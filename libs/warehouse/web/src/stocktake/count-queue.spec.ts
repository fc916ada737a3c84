import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CountQueue, type Count } from './count-queue';
import type { CountRow } from './stocktake.api';

const row = (lineId: number, quantity: string | null): CountRow => ({ lineId, lineNo: lineId, productId: lineId, productCode: '', productName: '', spec: null, unit: '', barcodes: [], round: 1, quantity });

describe('counts on their way to the server', () => {
  const kept = new Map<string, string>();
  const store = { getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => { kept.set(k, v); }, removeItem: (k: string) => { kept.delete(k); } };
  const AT = '2026-11-23T03:00:00.000Z';
  const put = (queue: CountQueue, lineId: number, quantity: string): void => { queue.put({ lineId, quantity, countedAt: AT }); };
  let sent: Count[][];
  let saved: CountRow[];
  let answer: () => Promise<void>;
  let refused: (number | undefined)[];
  const make = (passing = true): CountQueue => new CountQueue('sheet', {
    send: async (counts) => { sent.push(counts); await answer(); return counts.map((c) => row(c.lineId, c.quantity)); }, saved: (rows) => { saved.push(...rows); }, refused: (_error, lineId) => { refused.push(lineId); }, passing: () => passing, wrong: () => !passing, changed: () => undefined,
  }, store);

  beforeEach(() => { vi.useFakeTimers(); kept.clear(); sent = []; saved = []; refused = []; answer = () => Promise.resolve(); });
  afterEach(() => { vi.useRealTimers(); });

  it('go together after a pause, the last quantity of a line alone', async () => {
    const queue = make();
    put(queue, 1, '5');
    put(queue, 2, '7');
    put(queue, 1, '6');
    expect(queue.count).toBe(2);
    await vi.advanceTimersByTimeAsync(400);
    expect(sent).toEqual([[{ lineId: 1, quantity: '6', countedAt: AT }, { lineId: 2, quantity: '7', countedAt: AT }]]);
    expect([queue.count, kept.size, saved.length]).toEqual([0, 0, 2]);
  });

  it('of what is typed while it is sent the later one stands', async () => {
    const queue = make();
    let go = (): void => undefined;
    answer = () => new Promise((r) => { go = () => { r(); }; });
    put(queue, 1, '5');
    await vi.advanceTimersByTimeAsync(400);
    put(queue, 1, '8');
    go();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    go();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([[{ lineId: 1, quantity: '5', countedAt: AT }], [{ lineId: 1, quantity: '8', countedAt: AT }]]);
    expect(saved).toMatchObject([{ lineId: 1, quantity: '8' }]);
  });

  it('that cannot be are found and forgotten, the others saved', async () => {
    const queue = make(false);
    answer = () => (sent.at(-1)?.some((c) => c.lineId === 2) ? Promise.reject(new Error('too much')) : Promise.resolve());
    for (const lineId of [1, 2, 3]) put(queue, lineId, '5');
    await vi.advanceTimersByTimeAsync(500);
    expect([saved.map((r) => r.lineId), refused, queue.count, kept.size]).toEqual([[1, 3], [2], 0, 0]);
  });

  it('stay when the network is away, also over a closed page, and go when it is back', async () => {
    const queue = make();
    answer = () => Promise.reject(new Error('away'));
    put(queue, 1, '5');
    await vi.advanceTimersByTimeAsync(400);
    expect([queue.count, await queue.flush()]).toEqual([1, false]);
    queue.stop();
    answer = () => Promise.resolve();
    const next = make();
    expect([...next.restore()]).toEqual([[1, { quantity: '5', countedAt: AT }]]);
    await vi.advanceTimersByTimeAsync(10);
    expect([next.count, kept.size]).toEqual([0, 0]);
  });
});
