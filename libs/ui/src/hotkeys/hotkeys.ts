import { createKeybindingsHandler } from 'tinykeys';
import { onActivated, onBeforeUnmount, onDeactivated, onMounted, shallowReactive } from 'vue';
import { usePreferences } from '../session/preferences';

/** One action of a scope. `keys` in tinykeys' grammar: `Control+k`, `Alt+n`, `g c`, `Shift+?`; several with ` | ` between. */
export interface Hotkey {
  /** Stable id, e.g. `list.search`: users map other keys to it. */
  id: string;
  keys: string;
  /** Message key, shown in the cheat sheet. */
  label: string;
  run: (event: KeyboardEvent) => void;
  /** Also while the focus is in a text field; keys with Ctrl, Alt or F1–F12 always work there. */
  inFields?: boolean;
  when?: () => boolean;
}

export interface HotkeyScope {
  /** Message key of the heading in the cheat sheet. */
  title: string;
  keys: readonly Hotkey[];
  /** Keys of the scopes below do not work while this one is open (dialogs, drawers). */
  modal?: boolean;
}

interface Entry { scope: HotkeyScope; handle: EventListener }

/** Open scopes, the top one last. */
export const hotkeyScopes = shallowReactive<Entry[]>([]);

const isField = (target: EventTarget | null): boolean => target instanceof HTMLElement
  && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) && !/^(checkbox|radio|button)$/.test((target as HTMLInputElement).type ?? '');

/** Keys of an action after the user's own map. */
export const keysOf = (hotkey: Hotkey): string[] => (usePreferences().values.hotkeys[hotkey.id] ?? hotkey.keys).split(' | ');

function build(scope: HotkeyScope): EventListener {
  const map: Record<string, (event: KeyboardEvent) => void> = {};
  for (const hotkey of scope.keys) {
    for (const keys of keysOf(hotkey)) {
      const strong = /(Control|Alt|Meta|\$mod)\+|^F\d+$/.test(keys);
      map[keys] = (event) => {
        if (event.defaultPrevented || event.isComposing) return;
        if (!strong && !hotkey.inFields && isField(event.target)) return;
        if (hotkey.when && !hotkey.when()) return;
        event.preventDefault();
        hotkey.run(event);
      };
    }
  }
  return createKeybindingsHandler(map);
}

/** What lies over a page and closes itself with Esc. Closed ones stay in the document without a place. */
const LAYERS = '.el-overlay, .st-panel-mask, .el-dropdown__popper, .el-select__popper, .el-picker__popper';
let escapes = false;
/** Before anybody hears the key: with Esc a layer closes, and nothing that lies below it. */
function look(event: KeyboardEvent): void {
  escapes = event.key === 'Escape' && [...document.querySelectorAll(LAYERS)].some((one) => one.getClientRects().length > 0);
}

function listen(event: Event): void {
  const top = hotkeyScopes[hotkeyScopes.length - 1];
  if (escapes) { if (top?.scope.modal) top.handle(event); return; }
  for (let i = hotkeyScopes.length - 1; i >= 0; i--) {
    const entry = hotkeyScopes[i];
    if (!entry) continue;
    entry.handle(event);
    if (event.defaultPrevented || entry.scope.modal) return;
  }
}

/** Puts a scope on top; the answer takes it away again. */
export function pushHotkeys(scope: HotkeyScope): () => void {
  if (hotkeyScopes.length === 0) { window.addEventListener('keydown', look, true); window.addEventListener('keydown', listen); }
  const entry: Entry = { scope, handle: build(scope) };
  hotkeyScopes.push(entry);
  return () => {
    const at = hotkeyScopes.indexOf(entry);
    if (at >= 0) hotkeyScopes.splice(at, 1);
    if (hotkeyScopes.length === 0) { window.removeEventListener('keydown', look, true); window.removeEventListener('keydown', listen); }
  };
}

/** Keys of a component, in force while it is mounted and its tab is in front. */
export function useHotkeys(scope: HotkeyScope): void {
  let pop: (() => void) | undefined;
  const on = (): void => { pop ??= pushHotkeys(scope); };
  const off = (): void => { pop?.(); pop = undefined; };
  onMounted(on);
  onActivated(on);
  onDeactivated(off);
  onBeforeUnmount(off);
}

const NAMES: Record<string, string> = { Control: 'Ctrl', $mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', ' ': 'Space' };
/** `Control+Shift+Enter` as people write it: `Ctrl+Shift+Enter`. */
export function keyLabel(keys: string): string {
  return keys.replace(/^Shift\+\?$/, '?').replace(/\bDigit(?=\d)/g, '').split(' ').map((press) => press.split('+').map((part) => NAMES[part] ?? (part.length === 1 && press.includes('+') ? part.toUpperCase() : part)).join('+')).join(' ');
}
