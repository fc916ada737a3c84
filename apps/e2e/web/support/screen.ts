import type { Locator, Page } from 'playwright-core';

/** Hands and eyes on a screen: what a person does with the pieces every page is made of. Names are those of the Chinese interface. */

type Within = Page | Locator;
const pageOf = (within: Within): Page => ('goto' in within ? within : within.page());

/** Signs in through the form. The page must be the sign-in or lead to it. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
}

/** Signs out by the user menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^用户菜单/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByLabel('用户名').waitFor();
}

/** Opens a page by the menu on the left. */
export const menu = (page: Page, name: string): Promise<void> => page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name, exact: true }).click();

/** The frame of a drop-down: its text lies over the box itself. */
const frame = (box: Locator): Locator => box.locator('xpath=ancestor::*[contains(@class, "el-select__wrapper")]');

/** Chooses in a drop-down; the box is found by its label. Typing narrows long lists as a user would. */
export async function choose(within: Within, label: string | RegExp, option: string, { type = true } = {}): Promise<void> {
  const box = within.getByRole('combobox', { name: label, exact: true });
  await frame(box).click();
  if (type && (await box.getAttribute('readonly')) === null) await box.fill(option);
  await pageOf(within).getByRole('option', { name: option, exact: true }).filter({ visible: true }).first().click();
}

/** Chooses a node of a tree drop-down, found by typing. */
export async function chooseNode(within: Within, label: string, node: string): Promise<void> {
  const box = within.getByRole('combobox', { name: label, exact: true });
  await frame(box).click();
  await box.fill(node);
  await pageOf(within).getByRole('treeitem', { name: node, exact: true }).filter({ visible: true }).first().click();
}

/** The list in front. Pages of other tabs stay in the background, so only what can be seen counts. */
export const list = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });

/** Waits until the list has answered its last question. */
export async function listed(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.st-list-body[aria-busy="false"]').filter({ visible: true }).first().waitFor();
}

/** Number of all rows the list has found, as the pager says it. */
export async function total(page: Page): Promise<number> {
  await listed(page);
  const text = await page.locator('.st-pager-total').filter({ visible: true }).innerText();
  return Number(text.replace(/[^\d]/g, ''));
}

/** Texts of a column as far as rows are drawn. */
export async function column(page: Page, key: string): Promise<string[]> {
  const at = await page.locator(`th[data-key="${key}"]`).filter({ visible: true }).first().getAttribute('colid');
  const cells = page.locator(`.vxe-body--column[colid="${at}"]`).filter({ visible: true });
  return [...new Set(await cells.allInnerTexts())].map((text) => text.trim()).filter((text) => text !== '');
}

/** Types into the list's search box and waits for the answer. */
export async function search(page: Page, text: string): Promise<void> {
  const answer = page.waitForResponse((response) => new URL(response.url()).searchParams.get('q') === text);
  await page.getByLabel('搜索列表').filter({ visible: true }).fill(text);
  await answer;
  await listed(page);
}

/** Waits for a message at the top and closes it, so that it covers nothing. */
export async function toast(page: Page, text: string | RegExp): Promise<string> {
  const one = page.locator('.st-toast').filter({ hasText: text }).first();
  await one.waitFor();
  const said = await one.innerText();
  await one.getByRole('button', { name: '关闭' }).click({ timeout: 2_000 }).catch(() => undefined);
  return said;
}

/** Whether the page itself can be scrolled sideways. */
export const scrollsSideways = (page: Page): Promise<string | undefined> => page.evaluate(() => {
  const wide = (element: Element | null): boolean => element !== null && element.scrollWidth > element.clientWidth + 1;
  const main = document.querySelector('#st-main');
  if (!wide(document.documentElement) && !wide(document.body) && !wide(main)) return undefined;
  const limit = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('body *')].find((element) => element.getBoundingClientRect().right > limit + 1);
  return `${document.documentElement.scrollWidth} > ${limit}: ${out?.outerHTML.slice(0, 200) ?? `#st-main ${main?.scrollWidth} > ${main?.clientWidth}`}`;
});
