import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, type EffectScope } from 'vue';
import { countPrint, printOut } from './print-out';
import { firstChoice, remembered, type PrintOptions } from './print.api';
import { usePreview, type Preview } from './use-preview';

const options: PrintOptions = { title: '销售出库单', paper: 'A4', variants: [{ key: 'full', label: '标准' }, { key: 'no_prices', label: '不含价格' }] };
let seen: string[] = [];
let wait: (() => Promise<void>) | undefined;
let refusal: number | undefined;
let scope: EffectScope;

beforeEach(() => {
  seen = [];
  wait = refusal = undefined;
  localStorage.clear();
  scope = effectScope();
  vi.stubGlobal('fetch', async (r: Request) => {
    const { pathname, search } = new URL(r.url);
    seen.push(pathname.replace('/api/v1', '') + search);
    if (pathname.endsWith('/printed')) return new Response(JSON.stringify({ printCount: 3 }), { headers: { 'content-type': 'application/json' } });
    if (!pathname.endsWith('.pdf')) return new Response(JSON.stringify(options), { headers: { 'content-type': 'application/json' } });
    await wait?.();
    if (refusal) return new Response(JSON.stringify({ status: refusal, code: 'print.not_approved', title: 'x', type: 'about:blank' }), { status: refusal, headers: { 'content-type': 'application/problem+json' } });
    return new Response(search, { headers: { 'content-type': 'application/pdf', 'content-disposition': "inline; filename=\"file.pdf\"; filename*=UTF-8''%E5%8D%95.pdf" } });
  });
  let made = 0;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: vi.fn(() => `blob:${++made}`), revokeObjectURL: vi.fn() }));
});
afterEach(() => { scope.stop(); vi.unstubAllGlobals(); });

const preview = (variant?: string): Preview => scope.run(() => usePreview({ type: 'shipment', id: 7, ...(variant ? { variant } : {}) })) as Preview;
const settled = (p: Preview): Promise<void> => vi.waitFor(() => { expect(p.loading.value).toBe(false); });

describe('what the preview begins with', () => {
  it('is the layout asked for, then the last one, then the first; what is gone does not count', () => {
    expect(firstChoice(options, {})).toEqual({ variant: 'full', paper: 'A4' });
    expect(firstChoice(options, { variant: 'no_prices', paper: 'T241' })).toEqual({ variant: 'no_prices', paper: 'T241' });
    expect(firstChoice(options, { variant: 'no_prices' }, 'full')).toMatchObject({ variant: 'full' });
    expect(firstChoice(options, { variant: 'gone', paper: 'A0' as never }, 'gone too')).toEqual({ variant: 'full', paper: 'A4' });
  });
});

describe('the preview', () => {
  it('fetches layouts, then the file, and names it', async () => {
    const p = preview();
    await settled(p);
    expect(seen).toEqual(['/print/shipment', '/print/shipment/7.pdf?variant=full&paper=A4']);
    expect([p.url.value, p.name.value, p.error.value]).toEqual(['blob:1', '单.pdf', undefined]);
  });

  it('makes the file again for another layout, remembers it, and forgets the old file', async () => {
    const p = preview();
    await settled(p);
    p.choice.value = { variant: 'no_prices', paper: 'A5' };
    await nextTick();
    await settled(p);
    expect(seen.at(-1)).toBe('/print/shipment/7.pdf?variant=no_prices&paper=A5');
    expect(p.url.value).toBe('blob:2');
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
    expect(remembered('shipment')).toEqual({ variant: 'no_prices', paper: 'A5' });
  });

  it('drops the answer of a choice that was changed meanwhile', async () => {
    const p = preview();
    await settled(p);
    const gates: (() => void)[] = [];
    wait = () => new Promise((go) => { gates.push(go); });
    p.choice.value = { variant: 'no_prices', paper: 'A4' };
    await nextTick();
    p.choice.value = { variant: 'full', paper: 'A5' };
    await nextTick();
    await vi.waitFor(() => { expect(gates).toHaveLength(2); });
    gates[1]?.();
    await settled(p);
    gates[0]?.();
    await new Promise((go) => { setTimeout(go, 5); });
    expect(p.url.value).toBe('blob:2');
    expect(p.error.value).toBeUndefined();
  });

  it('shows why there is none, and lets go of the file when it closes', async () => {
    refusal = 409;
    const p = preview();
    await settled(p);
    expect(p.error.value).toMatchObject({ code: 'print.not_approved' });
    refusal = undefined;
    await p.load();
    expect(p.url.value).toBe('blob:1');
    scope.stop();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
  });
});

describe('printing', () => {
  it('goes through the viewer, else through a window of its own, which may be stopped', () => {
    const print = vi.fn();
    const open = vi.spyOn(window, 'open').mockReturnValueOnce(window).mockReturnValueOnce(null);
    expect(printOut({ print }, 'blob:1')).toBe(true);
    expect([print.mock.calls.length, open.mock.calls.length]).toEqual([1, 0]);
    expect(printOut({ print: () => { throw new Error('no'); } }, 'blob:1')).toBe(true);
    expect(printOut(undefined, 'blob:1')).toBe(false);
  });

  it('is counted, whether or not the page wants to know', async () => {
    const printed = vi.fn();
    await countPrint({ type: 'shipment', id: 7 }, 'no_prices');
    await countPrint({ type: 'shipment', id: 7, printed }, 'full');
    expect(seen).toEqual(['/print/shipment/7/printed', '/print/shipment/7/printed']);
    expect(printed.mock.calls).toEqual([[3]]);
  });
});
