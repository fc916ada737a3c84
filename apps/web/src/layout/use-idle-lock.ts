import { onBeforeUnmount, onMounted, watch } from 'vue';

/** Locks the screen after minutes without a key or click; 0 = never. */
export function useIdleLock(minutes: () => number, lock: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Date.now();
  const check = (): void => {
    clearTimeout(timer);
    const limit = minutes() * 60_000;
    if (limit <= 0) return;
    const left = last + limit - Date.now();
    if (left <= 0) lock();
    timer = setTimeout(check, Math.max(1000, left));
  };
  const touch = (): void => { last = Date.now(); };
  const events = ['keydown', 'pointerdown', 'wheel'] as const;
  onMounted(() => { for (const name of events) window.addEventListener(name, touch, { passive: true, capture: true }); check(); });
  onBeforeUnmount(() => { clearTimeout(timer); for (const name of events) window.removeEventListener(name, touch, { capture: true }); });
  watch(minutes, check);
}
