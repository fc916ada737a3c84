import { ref } from 'vue';

/** The server answers. Goes false when a request fails on the network, true again with the next answer. */
export const online = ref(true);
/** The server runs another version than the one this page was loaded from. */
export const newVersion = ref<string>();

let loadedVersion: string | undefined;
let probe: ReturnType<typeof setTimeout> | undefined;

/** Looks at every answer: its version header, or that there was none at all. */
export function observeAnswer(response: Response | undefined): void {
  if (!response) {
    online.value = false;
    schedule(2_000);
    return;
  }
  online.value = true;
  clearTimeout(probe);
  probe = undefined;
  const version = response.headers.get('x-steward-version');
  if (!version) return;
  loadedVersion ??= version;
  if (version !== loadedVersion) newVersion.value = version;
}

/** Asks for a sign of life, less and less often, until the server is back. */
function schedule(wait: number): void {
  if (probe) return;
  probe = setTimeout(async () => {
    probe = undefined;
    try {
      observeAnswer(await fetch('/health/live', { cache: 'no-store' }));
    } catch {
      schedule(Math.min(wait * 1.5, 30_000));
    }
  }, wait);
}
