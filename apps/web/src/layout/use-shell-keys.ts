import { goToKeys, paletteOpen, useCloseTabs, useHotkeys, useSession, useTabs, type Hotkey } from '@steward/ui';
import { ref } from 'vue';
import { useRouter } from 'vue-router';

/** Whether the ＋新建 menu is asked to open (Alt+N). */
export const createMenuAsked = ref(0);

/** The keys that work everywhere (ux: keyboard map, scope global). */
export function useShellKeys(on: { help: () => void; keys: () => void }): void {
  const router = useRouter();
  const tabs = useTabs();
  const session = useSession();
  const close = useCloseTabs();
  const show = (index: number): void => { const tab = tabs.tabs[index]; if (tab) void router.push(tab.fullPath); };

  const keys: Hotkey[] = [
    { id: 'shell.search', keys: 'Control+k', label: 'ui.keys.search', run: () => { paletteOpen.value = !paletteOpen.value; } },
    { id: 'shell.create', keys: 'Alt+n', label: 'ui.keys.create', run: () => { createMenuAsked.value += 1; } },
    { id: 'shell.closeTab', keys: 'Alt+w', label: 'ui.keys.closeTab', run: () => void close([tabs.activeKey]) },
    { id: 'shell.lock', keys: 'Alt+l', label: 'ui.keys.lock', run: session.lock },
    { id: 'shell.keys', keys: 'Shift+?', label: 'ui.keys.sheet', run: on.keys },
    { id: 'shell.help', keys: 'Alt+h', label: 'ui.keys.help', run: on.help },
    { id: 'shell.tabs', keys: Array.from({ length: 9 }, (_, i) => `Alt+Digit${i + 1}`).join(' | '), label: 'ui.keys.tabs', run: (event) => show(Number(event.code.slice(-1)) - 1) },
    ...Object.entries(goToKeys()).map(([letter, path]): Hotkey => ({ id: `go.${letter}`, keys: `g ${letter}`, label: `ui.keys.go.${letter}`, run: () => void router.push(path) })),
  ];
  useHotkeys({ title: 'ui.keys.global', keys });
}
