import { readStored, writeStored } from '@steward/ui';
import type { NotificationItem } from './notification.api';

const KEY = 'steward.desktopNotices';

/** Whether this browser can show messages outside of the page: over plain http it cannot. */
export const desktopPossible = (): boolean => 'Notification' in globalThis && globalThis.isSecureContext;
export const desktopWanted = (): boolean => desktopPossible() && Notification.permission === 'granted' && readStored<boolean>(localStorage, KEY) === true;

/** Turns them on or off for this browser; asks the user the first time. Answers whether they are on now. */
export async function wantDesktop(on: boolean): Promise<boolean> {
  const granted = on && desktopPossible() && (await Notification.requestPermission()) === 'granted';
  writeStored(localStorage, KEY, granted || undefined);
  return granted;
}

/** Shows one; a click brings the page to the front and opens it. */
export function showDesktop(item: NotificationItem, open: () => void): void {
  const shown = new Notification(item.title, { tag: `steward-${item.id}`, icon: '/favicon.svg' });
  shown.onclick = () => { globalThis.focus(); shown.close(); open(); };
}
