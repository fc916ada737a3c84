import { shallowRef } from 'vue';
import { useHotkeys } from '../hotkeys/hotkeys';

/** A document to be printed. */
export interface PrintTarget {
  /** As on the server, e.g. `sales_order`. */
  type: string;
  id: number;
  /** Several documents in one file, `id` among them. */
  ids?: readonly number[];
  /** Layout chosen at first; default: the last one this user chose. */
  variant?: string;
  /** Called after each print with how often the document has been printed by now. */
  printed?: (count: number) => void;
}

/** What the print preview shows; undefined when it is closed. It is drawn by the system domain (PrintHost). */
export const printing = shallowRef<PrintTarget>();

export interface Printing {
  /** Opens the preview of a document, by default the page's own. */
  open: (target?: PrintTarget) => void;
}

/**
 * Printing from a page: `const print = usePrint(() => ({ type: 'shipment', id }))` opens the preview by Ctrl+P and by
 * `print.open()`. A page whose document cannot be printed yet (not saved) gives undefined. Without a target there is no key.
 */
export function usePrint(target?: () => PrintTarget | undefined): Printing {
  const open = (wanted = target?.()): void => { if (wanted) printing.value = wanted; };
  if (target) useHotkeys({ title: 'ui.print.title', keys: [{ id: 'print', keys: '$mod+p', label: 'ui.print.open', run: () => open() }] });
  return { open };
}
