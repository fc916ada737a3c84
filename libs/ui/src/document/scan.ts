/** What a keyboard-wedge scanner types: a code in one burst, Enter behind it. */
export interface ScanOptions {
  onScan: (code: string) => void;
  /** The keys have already gone into this box; put back what it held before. */
  restore: (target: HTMLElement, before: string) => void;
}

/** Shorter texts are typed by people. */
export const SHORTEST = 6;
/** Milliseconds between two keys: nobody types six keys in a row as fast, scanners take 5 to 20. */
export const FASTEST_HAND = 50;

const isBox = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Tells the scanner from the hands: at least {@link SHORTEST} characters, each within {@link FASTEST_HAND} ms of the one before,
 * and Enter in the same breath. Give it every keydown of the page, in the capture phase.
 */
export function scanDetector(options: ScanOptions): (event: KeyboardEvent) => void {
  let text = '';
  let at = -Infinity;
  let target: EventTarget | null = null;
  let before = '';

  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) { text = ''; return; }
    // when the key was pressed, not when this page got round to it
    const time = event.timeStamp;
    const inBurst = text !== '' && time - at <= FASTEST_HAND && event.target === target;
    if (event.key === 'Enter') {
      const code = text;
      text = '';
      if (!inBurst || code.length < SHORTEST) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (target instanceof HTMLElement) options.restore(target, before);
      options.onScan(code);
      return;
    }
    if (event.key.length !== 1) { if (event.key !== 'Shift') text = ''; return; }
    if (!inBurst) { text = ''; target = event.target; before = isBox(event.target) ? event.target.value : ''; }
    text += event.key;
    at = time;
  };
}

/** Puts a value into a box as if it were typed, so that its component follows. */
export function restoreBox(target: HTMLElement, before: string): void {
  if (!isBox(target) || target.value === before) return;
  const proto = target instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(target, before);
  target.dispatchEvent(new Event('input', { bubbles: true }));
}

let audio: AudioContext | undefined;
/** A short beep: high = found, low and long = not. Silent where the browser has no sound. */
export function beep(good: boolean): void {
  try {
    audio ??= new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = good ? 1320 : 220;
    volume.gain.value = 0.08;
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + (good ? 0.08 : 0.45));
  } catch {
    // no sound device
  }
}
