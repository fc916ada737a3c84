import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h, nextTick } from 'vue';
import { useSession, type Me } from '../session/session';
import { memoryDrafts } from './draft-store';
import LinesGrid from './lines-grid.vue';
import { columns, orderSpec } from './spec-helpers';
import type { LineValues } from './types';
import { useDocument, type DocumentStore } from './use-document';

vi.mock('../shell/tabs', () => ({ useTab: () => ({ setTitle: () => undefined, setDirty: () => undefined, close: () => Promise.resolve(true) }) }));

const drawn = new Map<number, number>();
const spec = orderSpec({ lines: { ...orderSpec().lines, columns: [...columns, { key: 'probe', kind: 'info', show: (line) => { drawn.set(line.key, (drawn.get(line.key) ?? 0) + 1); return String(line.values['quantity'] ?? ''); } }] } });
const many: LineValues[] = Array.from({ length: 200 }, (_, i) => ({ productId: i + 1, productCode: `P${i}`, productName: `N${i}`, unit: '个', quantity: '10', unitPrice: '2', taxRate: '0.13' }));

async function grid(lines: readonly LineValues[]) {
  let store: DocumentStore | undefined;
  const left: string[] = [];
  const Page = defineComponent({
    setup() {
      store = useDocument(spec, { drafts: memoryDrafts() });
      store.state.begin({ lines });
      return () => h(LinesGrid, { store: store as DocumentStore, onLeave: (to: string) => left.push(to) });
    },
  });
  const page = mount(Page, { attachTo: document.body, global: { stubs: { ElPopover: true, teleport: true } } });
  await nextTick();
  const cell = (line: number, column: string) => page.findAll('.st-line')[line + 1]?.find(`[data-column="${column}"]`);
  const box = () => document.activeElement as HTMLInputElement;
  const type = async (text: string): Promise<void> => { box().value = text; box().dispatchEvent(new InputEvent('input', { bubbles: true })); await nextTick(); };
  const press = async (key: string, more: KeyboardEventInit = {}): Promise<void> => { box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })); await nextTick(); await nextTick(); };
  return { page, store: store as unknown as DocumentStore, left, cell, box, type, press };
}

beforeEach(() => {
  setActivePinia(createPinia());
  useSession().me = { user: { id: 9, username: 'a', name: 'A' }, permissions: [], company: { name: '', timezone: 'Asia/Shanghai' }, plainHttpWarning: false, version: '1' } satisfies Me;
  drawn.clear();
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => { document.body.innerHTML = ''; });

describe('the lines on screen', () => {
  it('draw again only the line that is edited, however many there are', async () => {
    const g = await grid(many);
    expect(g.page.findAll('.st-line')).toHaveLength(203);
    await g.cell(100, 'quantity')?.trigger('mousedown');
    await nextTick();
    drawn.clear();
    await g.type('25');
    expect([...drawn.keys()]).toEqual([g.store.state.lines[100]?.key]);
    expect(g.cell(100, 'amount')?.text()).toBe('50.00');
    expect(g.page.find('.st-line-sum').text()).toContain('2,015');
    await g.press('ArrowDown');
    expect(drawn.size).toBeLessThanOrEqual(2);
    expect(g.box().closest('.st-line')?.getAttribute('aria-rowindex')).toBe('103');
  });

  it('name each box for those who hear the page, mark faults, and keep what cannot be read', async () => {
    const g = await grid(many.slice(0, 1));
    await g.cell(0, 'quantity')?.trigger('mousedown');
    await nextTick();
    expect(g.box().getAttribute('aria-label')).toBe('document.cell');
    await g.type('三个');
    await g.press('Tab');
    expect(g.cell(0, 'quantity')?.classes()).toContain('has-fault');
    expect(g.cell(0, 'quantity')?.text()).toBe('三个');
    expect(g.store.state.checkAll()).toBe(false);
  });

  it('open the pasted table, toggle a gift by the mouse, and leave upwards and downwards', async () => {
    const g = await grid(many.slice(0, 2));
    await g.cell(1, 'gift')?.trigger('mousedown');
    expect(g.store.state.lines[1]?.values['gift']).toBe(true);
    await nextTick();
    await g.press('PageUp');
    await g.press('PageDown');
    expect(g.left).toEqual(['head', 'foot']);
    await g.cell(0, 'quantity')?.trigger('mousedown');
    await nextTick();
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(paste, 'clipboardData', { value: { getData: () => 'A-001\t3' } });
    g.box().dispatchEvent(paste);
    expect(paste.defaultPrevented).toBe(true);
  });
});
