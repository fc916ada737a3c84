/** Puts a text on the clipboard; over plain http, where browsers keep the clipboard to themselves, by the old command on a selected box. */
export async function copyText(text: string, box?: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!box) return false;
    box.select();
    return document.execCommand('copy');
  }
}
