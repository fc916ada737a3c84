import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Counts } from './notification.api';

const token = { held: true };
const ensureFresh = vi.fn(async (_idle?: boolean) => undefined);
const get = vi.fn(async () => ({ unread: 9, newest: 9 }));
vi.mock('@steward/ui', () => ({ API_BASE: '/api/v1', ensureFresh: (idle: boolean) => ensureFresh(idle), hasToken: () => token.held, get: () => get(), request: vi.fn() }));
const { LiveCounts } = await import('./live-counts');

class FakeSource extends EventTarget {
  static readonly all: FakeSource[] = [];
  onerror?: () => void;
  closed = false;
  constructor(readonly url: string) { super(); FakeSource.all.push(this); }
  close(): void { this.closed = true; }
  say(counts: Counts): void { this.dispatchEvent(new MessageEvent('unread', { data: JSON.stringify(counts) })); }
}
vi.stubGlobal('EventSource', FakeSource);

describe('live counts', () => {
  const heard: Counts[] = [];
  const last = (): FakeSource => FakeSource.all[FakeSource.all.length - 1] as FakeSource;
  let live: InstanceType<typeof LiveCounts>;
  beforeEach(() => { vi.useFakeTimers(); heard.length = 0; FakeSource.all.length = 0; ensureFresh.mockClear(); get.mockClear(); token.held = true; live = new LiveCounts((counts) => heard.push(counts)); });
  afterEach(() => { live.stop(); vi.useRealTimers(); });

  it('come from the stream', async () => {
    live.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(last().url).toBe('/api/v1/notifications/stream');
    last().say({ unread: 2, newest: 7 });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(heard).toEqual([{ unread: 2, newest: 7 }]);
    expect(FakeSource.all).toHaveLength(1);
    expect(get).not.toHaveBeenCalled();
  });

  it('are asked for while the stream cannot be had, which is tried again less and less often', async () => {
    live.start();
    for (let i = 0; i < 240; i++) { await vi.advanceTimersByTimeAsync(1_000); if (!last().closed) last().onerror?.(); }
    expect(FakeSource.all.length).toBeGreaterThan(6);
    expect(FakeSource.all.length).toBeLessThan(14);
    expect(heard.length).toBeGreaterThanOrEqual(6);
    await vi.advanceTimersByTimeAsync(80_000);
    last().say({ unread: 1, newest: 1 });
    get.mockClear();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(get).not.toHaveBeenCalled();
  });

  it('do not keep the session of somebody who is away alive, nor ask anything once it is over', async () => {
    live.start();
    await vi.advanceTimersByTimeAsync(0);
    last().onerror?.();
    await vi.advanceTimersByTimeAsync(4_000);
    globalThis.dispatchEvent(new KeyboardEvent('keydown'));
    last().onerror?.();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(ensureFresh.mock.calls.map(([idle]) => idle)).toEqual([false, true, false]);
    token.held = false;
    last().onerror?.();
    const before = FakeSource.all.length;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(FakeSource.all).toHaveLength(before);
    expect(get).not.toHaveBeenCalled();
  });

  it('end with the page', async () => {
    live.start();
    await vi.advanceTimersByTimeAsync(0);
    const source = last();
    live.stop();
    expect(source.closed).toBe(true);
    await vi.advanceTimersByTimeAsync(120_000);
    expect([FakeSource.all.length, get.mock.calls.length]).toEqual([1, 0]);
  });
});
