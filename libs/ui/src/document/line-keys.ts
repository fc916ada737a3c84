import type { LineGrid } from './use-line-grid';
import type { LineOps } from './line-ops';
import type { DocumentState } from './document-state';

export interface LineKeyTargets {
  state: DocumentState;
  grid: LineGrid;
  ops: LineOps;
  /** F8 and F9. */
  panel: (kind: 'prices' | 'stock') => void;
  leave: (to: 'head' | 'foot') => void;
  /** Places the cursor in a line of the same column, or its first cell. */
  enterLine: (at: number) => void;
}

const caret = (target: EventTarget | null): { atStart: boolean; atEnd: boolean } => {
  if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return { atStart: true, atEnd: true };
  const whole = target.selectionStart === 0 && target.selectionEnd === target.value.length;
  return { atStart: whole || (target.selectionStart === 0 && target.selectionEnd === 0), atEnd: whole || (target.selectionStart === target.value.length && target.selectionEnd === target.value.length) };
};

type Act = () => boolean;

/** Keys of the lines (ux.md 2.14): every one is handled here, in the order of what the hands do most. */
export function lineKeys(targets: LineKeyTargets): (event: KeyboardEvent) => void {
  const { grid, ops, state } = targets;
  const line = (): number => grid.place()?.line ?? -1;
  const onLine = (work: (at: number) => number): Act => () => {
    const at = line();
    if (at < 0) return false;
    grid.commit();
    targets.enterLine(work(at));
    return true;
  };

  const strong: Record<string, Act> = {
    'Ctrl+i': onLine((at) => ops.insert(at)), 'Ctrl+d': onLine((at) => ops.copy(at)), 'Ctrl+Delete': onLine((at) => ops.remove(at)),
    'Ctrl+Shift+d': () => { const key = grid.column.value?.key; grid.commit(); if (key && line() >= 0) ops.fillDown(line(), key); return true; },
    'Alt+ArrowUp': onLine((at) => ops.move(at, -1)), 'Alt+ArrowDown': onLine((at) => ops.move(at, 1)),
    F8: () => { targets.panel('prices'); return true; }, F9: () => { targets.panel('stock'); return true; },
    F4: () => { grid.combo.show(); return true; },
    PageUp: () => { grid.commit(); targets.leave('head'); return true; }, PageDown: () => { grid.commit(); targets.leave('foot'); return true; },
    'Ctrl+Home': onLine(() => 0), 'Ctrl+End': onLine(() => state.lines.length - 1),
  };

  function vertical(step: 1 | -1): boolean {
    if (grid.combo.open.value) { grid.combo.step(step); return true; }
    return grid.go(grid.moves.vertical(step)) || true;
  }
  function tab(back: boolean): boolean {
    const to = back ? grid.moves.previous(true) : grid.moves.next(true);
    if (to === 'head' || to === 'foot' || to === undefined) { grid.commit(); grid.combo.close(); return false; }
    return grid.go(to);
  }

  function plain(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'Enter': void grid.next(event.shiftKey); return true;
      case 'Tab': return tab(event.shiftKey);
      case 'ArrowUp': return vertical(-1);
      case 'ArrowDown': return vertical(1);
      case 'ArrowLeft': return caret(event.target).atStart && grid.go(grid.moves.side(-1));
      case 'ArrowRight': return caret(event.target).atEnd && grid.go(grid.moves.side(1));
      case 'Escape': return grid.revert();
      case 'F2': if (event.target instanceof HTMLInputElement) { const end = event.target.value.length; event.target.setSelectionRange(end, end); } return true;
      default: return false;
    }
  }

  return (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (grid.waiting.value) {
      // a search is under way: what is typed now belongs to the next cell
      if (event.key === 'Enter' || (event.key.length === 1 && !event.ctrlKey && !event.altKey)) { event.preventDefault(); grid.later(event.key); }
      return;
    }
    const name = `${event.ctrlKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey && event.ctrlKey ? 'Shift+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
    const act = strong[name];
    const done = act ? act() : !event.ctrlKey && !event.altKey && !event.metaKey && plain(event);
    if (done) { event.preventDefault(); event.stopPropagation(); }
  };
}
