import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TabLeader } from './tab-leader';

let visibility: DocumentVisibilityState = 'visible';
Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });

describe('the leading tab', () => {
  const led: Record<string, boolean> = {};
  const tab = (name: string): TabLeader => new TabLeader((leading) => { led[name] = leading; });
  const leaders = (): string[] => Object.keys(led).filter((name) => led[name]);
  beforeEach(() => { vi.useFakeTimers(); localStorage.clear(); for (const name of Object.keys(led)) delete led[name]; visibility = 'visible'; });
  afterEach(() => vi.useRealTimers());

  it('is one of all, and the next when it is closed', () => {
    const [a, b, c] = [tab('a'), tab('b'), tab('c')];
    for (const one of [a, b, c]) one.start();
    vi.advanceTimersByTime(30_000);
    expect(leaders()).toEqual(['a']);
    a.stop();
    vi.advanceTimersByTime(3_000);
    expect(leaders()).toEqual(['b']);
    b.stop();
    c.stop();
    expect(leaders()).toEqual([]);
  });

  it('is the next when it has died without a word, but not sooner', () => {
    localStorage.setItem('steward.notifications.leader', JSON.stringify({ tab: 'dead', until: Date.now() + 10_000, hidden: false }));
    const a = tab('a');
    a.start();
    vi.advanceTimersByTime(9_000);
    expect(leaders()).toEqual([]);
    vi.advanceTimersByTime(3_000);
    expect(leaders()).toEqual(['a']);
    a.stop();
  });

  it('is a visible one rather than a hidden one', () => {
    visibility = 'hidden';
    const a = tab('a');
    a.start();
    visibility = 'visible';
    const b = tab('b');
    // only b's own page comes to the front: a learns it at its next turn
    b.start();
    expect(led).toEqual({ a: true, b: true });
    visibility = 'hidden';
    vi.advanceTimersByTime(3_000);
    expect(leaders()).toEqual(['b']);
    a.stop();
    b.stop();
  });
});
