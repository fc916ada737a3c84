import { onActivated, onBeforeUnmount, onDeactivated, onMounted } from 'vue';
import { problemText } from '../api/problem';
import { confirm, openConfirm } from '../feedback/confirm';
import { t } from '../i18n/i18n';
import type { DocumentStore } from './use-document';
import { beep, restoreBox, scanDetector } from './scan';

/**
 * A scanner anywhere on the page: the product comes in as a line, or one more of its line. An unknown code is said aloud and
 * in a dialog, never lost. Codes are worked off one after the other.
 */
export function useScan(store: DocumentStore, on: { enabled: () => boolean; before: () => void; hit: (line: number) => void }): { scan: (code: string) => Promise<void> } {
  const { products, fixed } = store.state.linesSpec;
  let queue: Promise<void> = Promise.resolve();

  async function unknown(text: string): Promise<void> {
    beep(false);
    await confirm({ title: t('document.scan.title'), text, confirmLabel: t('document.scan.ok') });
  }
  async function one(code: string): Promise<void> {
    try {
      const product = (await products?.resolve([code]))?.get(code);
      if (!product) { await unknown(t('document.scan.unknown', { code })); return; }
      const line = store.lines.addScanned(product, code);
      line.flash = true;
      setTimeout(() => { line.flash = false; }, 1_200);
      beep(true);
      on.hit(store.state.lines.indexOf(line));
    } catch (error) {
      await unknown(`${code}：${problemText(error)}`);
    }
  }
  function scan(code: string): Promise<void> {
    on.before();
    queue = queue.then(() => one(code));
    return queue;
  }

  const detect = scanDetector({ onScan: (code) => void scan(code), restore: restoreBox });
  const listen = (event: KeyboardEvent): void => { if (products && !fixed && on.enabled() && !openConfirm.value) detect(event); };
  const start = (): void => { window.addEventListener('keydown', listen, true); };
  const stop = (): void => { window.removeEventListener('keydown', listen, true); };
  onMounted(start);
  onActivated(start);
  onDeactivated(stop);
  onBeforeUnmount(stop);
  return { scan };
}
