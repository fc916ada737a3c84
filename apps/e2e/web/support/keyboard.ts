import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** How fast somebody types who has learnt it: milliseconds from key to key, and of thought before each field. */
export interface Speed { key: number; thought: number }

/** A trained clerk: 80 ms a key are some 150 keys a minute, no more than an average typist with the pauses. */
export const CLERK: Speed = { key: 80, thought: 600 };
/** No more haste than a screen must stand: for steps nobody times. */
export const BRISK: Speed = { key: 20, thought: 0 };

/** Two hands on a keyboard, at a person's speed. The mouse is not touched. */
export interface Hands {
  /** Thinks, then presses these keys one after another. */
  press: (...keys: string[]) => Promise<void>;
  /** Thinks, types a text and presses what ends it, e.g. Enter. */
  type: (text: string, ...then: string[]) => Promise<void>;
  /** Keys pressed so far. */
  count: () => number;
}

export function hands(page: Page, { key, thought }: Speed = BRISK): Hands {
  let count = 0;
  const strike = async (name: string): Promise<void> => {
    count += 1;
    await page.keyboard.press(name);
    await sleep(key);
  };
  const press = async (...keys: string[]): Promise<void> => {
    await sleep(thought);
    for (const one of keys) await strike(one);
  };
  return { press, type: (text, ...then) => press(...text, ...then), count: () => count };
}

/** What has the focus, as a screen reader calls it: its label, else its text. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return '';
  const labels = (at as HTMLInputElement).labels;
  return (at.getAttribute('aria-label') ?? (labels && labels.length > 0 ? labels[0]?.innerText : undefined) ?? (at as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').replace(/\*$/, '').trim();
});

/** Waits until the focus is where the next key is meant to go: whoever types blindly would type into the wrong box. */
export async function at(page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await focused(page) === name) return;
    await sleep(25);
  }
  throw new Error(`the focus is at “${await focused(page)}”, not at “${name}”`);
}

/** Presses Tab until the focus is there; a page whose keyboard way is longer than `most` is a fault of its own. */
export async function tabTo(page: Page, name: string, most = 40): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
    if (passed.at(-1) === name) return;
  }
  throw new Error(`Tab does not lead to “${name}”: ${passed.join(' → ')}`);
}

/** Opens a page by the search over everything, e.g. 待收款. */
export async function goTo(page: Page, name: string): Promise<void> {
  const h = hands(page);
  await h.press('Control+k');
  const palette = page.getByRole('dialog', { name: '全局搜索' });
  await page.keyboard.type(name);
  await palette.getByRole('option', { name }).first().waitFor();
  await h.press('Enter');
  await palette.waitFor({ state: 'hidden' });
}

/** Counts every press of a mouse button or finger from now on, also over reloads; `touched` answers it. */
export async function watchMouse(page: Page): Promise<{ touched: () => number }> {
  let count = 0;
  await page.context().exposeFunction('stewardMouse', () => { count += 1; });
  const listen = `addEventListener('pointerdown', (e) => { if (e.isTrusted) globalThis.stewardMouse(); }, true)`;
  await page.context().addInitScript(listen);
  await page.evaluate(`{${listen};}`);
  return { touched: () => count };
}
