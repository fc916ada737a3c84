/** Reads a JSON value of the browser's storage; a broken or absent one is undefined. */
export function readStored<T>(store: Storage, key: string): T | undefined {
  try {
    const text = store.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** Keeps a JSON value; a full or forbidden storage is no reason to fail. */
export function writeStored(store: Storage, key: string, value: unknown): void {
  try {
    if (value === undefined) store.removeItem(key);
    else store.setItem(key, JSON.stringify(value));
  } catch {
    // Private mode or a full disk: the preference lasts as long as the page.
  }
}
