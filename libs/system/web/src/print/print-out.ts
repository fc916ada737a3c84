import type { PrintTarget } from '@steward/ui';
import { notePrinted, notePrintedTogether } from './print.api';

/** What of a window printing needs. */
export interface Printer { print: () => void }

/** Hands a file to the printer through the viewer that shows it; one that does not let itself be asked is left for a window of its own. False: the browser stopped that window. */
export function printOut(viewer: Printer | null | undefined, url: string): boolean {
  try {
    if (!viewer) throw new Error('no viewer');
    viewer.print();
    return true;
  } catch {
    return window.open(url, '_blank') !== null;
  }
}

/** Counts a print, and tells the page that wanted it. */
export async function countPrint(target: PrintTarget, variant: string): Promise<void> {
  if (target.ids) { await notePrintedTogether(target.type, target.ids, variant); target.printed?.(target.ids.length); return; }
  const count = await notePrinted(target.type, target.id, variant);
  target.printed?.(count);
}
