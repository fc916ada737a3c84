import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pushHotkeys } from './hotkeys';

describe('keys of a page', () => {
  let pressed: string[] = [];
  const off: (() => void)[] = [];
  const press = (key: string): void => { document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true })); };
  /** A dialog: it has a place in the window until Esc takes it away, as those of the component library do. */
  const dialog = (): void => {
    const layer = document.createElement('div');
    layer.className = 'el-overlay';
    layer.getClientRects = () => [{}] as unknown as DOMRectList;
    document.body.append(layer);
    document.addEventListener('keydown', () => { layer.remove(); }, { once: true });
  };
  beforeEach(() => {
    setActivePinia(createPinia());
    pressed = [];
    off.push(pushHotkeys({ title: 'page', keys: [{ id: 'page.close', keys: 'Escape', label: 'close', run: () => pressed.push('page') }] }));
  });
  afterEach(() => { for (const one of off.splice(0)) one(); document.body.replaceChildren(); });

  it('Esc closes what lies over the page, and the page only with the next one', () => {
    dialog();
    press('Escape');
    expect([pressed, document.querySelector('.el-overlay')]).toEqual([[], null]);
    press('Escape');
    expect(pressed).toEqual(['page']);
  });

  it('a closed dialog that stays in the document is nothing to close', () => {
    const gone = document.createElement('div');
    gone.className = 'el-overlay';
    document.body.append(gone);
    press('Escape');
    expect(pressed).toEqual(['page']);
  });

  it('what lies over the page may take Esc for itself', () => {
    dialog();
    off.push(pushHotkeys({ title: 'dialog', modal: true, keys: [{ id: 'dialog.close', keys: 'Escape', label: 'close', run: () => pressed.push('dialog') }] }));
    press('Escape');
    expect(pressed).toEqual(['dialog']);
  });
});
