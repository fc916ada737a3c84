import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { ADMIN, browser, engines, fullSize, startApp, type App, type Browser } from '../harness/index.js';
import { camera } from './support/pictures.js';
import { steps } from './support/steps.js';
import { choose, chooseNode, column, listed, menu, search, signIn, signOut, toast, total } from './support/screen.js';

const FILE = join(import.meta.dirname, '../data/szse-listed-companies.xlsx');
const ROWS = 2_870;
/** Column of the file, blanks taken out → field of a customer. */
const WANTED: Record<string, string> = {
  公司全称: '客户名称', A股简称: '客户简称', A股代码: '客户编码', 注册地址: '地址', 省份: '省份', 城市: '城市', 所属行业: '所属行业', 公司网址: '网站',
};
const VIEW = '广东制造与信息';
const databases = engines().length === 1 || fullSize ? engines() : (['sqlite'] as const);
/** What the whole journey may take on two cores that do other things besides. */
const STEP = 120_000;

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** The answer in the tiles over the rows: 将新建, 已跳过, … */
async function counts(page: Page): Promise<Record<string, number>> {
  const tiles = await page.getByRole('group', { name: '按结果筛选' }).filter({ visible: true }).getByRole('button').allInnerTexts();
  return Object.fromEntries(tiles.map((text) => { const [n = '', label = ''] = text.split(/\s+/); return [label, Number(n.replaceAll(',', ''))]; }));
}

/** 团队客户 without any condition. */
async function everything(page: Page): Promise<void> {
  await menu(page, '团队客户');
  await listed(page);
  await page.getByRole('button', { name: '全部', exact: true }).filter({ visible: true }).first().click();
  const clear = page.getByRole('button', { name: '清空', exact: true }).filter({ visible: true });
  if (await clear.isVisible()) await clear.click();
}

/** Step 1 of the wizard, from the list's button to the mapping. */
async function upload(page: Page): Promise<void> {
  await page.locator('input[type=file]').last().setInputFiles(FILE);
  await page.getByRole('region', { name: '列对应' }).waitFor({ timeout: 60_000 });
}

/** Step 2: every column of the file as it should be; answers what had to be corrected by hand. */
async function map(page: Page): Promise<string[]> {
  const corrected: string[] = [];
  const rows = page.locator('.mapping-scroll tbody tr').filter({ visible: true });
  for (const row of await rows.all()) {
    const header = await row.locator('th').innerText();
    const wanted = WANTED[squeezed(header)];
    const text = (await row.locator('.el-select__selected-item:not(.is-transparent)').allInnerTexts()).join('').replace(/\s*\*$/, '').trim();
    if (wanted === undefined ? text === '' || text === '不导入此列' : text === wanted) continue;
    corrected.push(squeezed(header));
    if (wanted !== undefined) { await assign(page, header, wanted); continue; }
    await row.hover();
    await row.locator('.el-select__clear').click();
  }
  return corrected;
}

const next = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).filter({ visible: true }).click();

/** Steps 3 and 4: what happens to known customers, and the dry run. */
async function check(page: Page, strategy: string): Promise<Record<string, number>> {
  await next(page, '下一步');
  await page.getByRole('radio', { name: new RegExp(`^${strategy}`) }).check();
  await page.getByRole('radio', { name: '自动新建' }).check();
  const begun = page.waitForResponse((response) => response.url().endsWith('/validate'));
  await next(page, '开始校验');
  await begun;
  await page.getByRole('button', { name: '重新校验' }).waitFor({ timeout: STEP });
  return counts(page);
}

/** Steps 5 and 6. */
async function commit(page: Page): Promise<Record<string, number>> {
  await next(page, /^导入 [\d,]+ 条$/);
  await page.getByText(/^导入完成/).filter({ visible: true }).waitFor({ timeout: STEP });
  return counts(page);
}

/** Another import of the same file, as far as the mapping. */
async function again(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).filter({ visible: true }).click();
  await page.getByRole('heading', { name: '上传文件' }).filter({ visible: true }).waitFor();
  await upload(page);
}

/** Step 2 by hand: this column of the file is that field. */
async function assign(page: Page, header: string, field: string): Promise<void> {
  const box = page.getByRole('combobox', { name: `“${header}”对应的字段` }).filter({ visible: true });
  await box.click();
  await box.fill(field);
  await page.getByRole('option', { name: new RegExp(`^${field}(\\s*\\*|已对应.*)?`) }).filter({ visible: true }).first().click();
}

/** Undoes the import in front and answers the counts. */
async function undo(page: Page): Promise<Record<string, number>> {
  await page.getByRole('button', { name: '撤销本次导入' }).filter({ visible: true }).click();
  await page.getByRole('dialog', { name: '撤销导入？' }).getByRole('button', { name: '撤销导入' }).click();
  await page.getByText(/^已撤销 [\d,]+ 条/).filter({ visible: true }).waitFor({ timeout: STEP });
  return counts(page);
}

describe.each(databases)('from a table in Excel to customers, %s', (database) => {
  let app: App;
  let b: Browser;
  let page: Page;
  let shot: ReturnType<typeof camera>;

  beforeAll(async () => {
    app = await startApp({ database });
    b = await browser({ url: app.url });
    page = b.page;
    page.setDefaultTimeout(30_000);
    shot = camera(b, database === 'sqlite' ? 'journey' : `journey-${database}`);
  });
  afterAll(async () => {
    await b?.close();
    await app?.stop();
  });

  const step = steps('journey', () => b);

  step('sets up the administrator with the one-time code', async () => {
    await page.goto(app.url);
    await page.getByRole('heading', { name: '系统初始化' }).waitFor();
    await page.getByLabel(/^初始化代码/).fill('wrong-code');
    await page.getByLabel(/^公司名称/).fill('深圳前海样例贸易有限公司');
    await page.getByLabel(/^管理员用户名/).fill(ADMIN.username);
    await page.getByLabel(/^管理员密码/).fill(ADMIN.password);
    await page.getByLabel(/^再次输入密码/).fill(ADMIN.password);
    await shot('setup', { guide: 'setup' });
    await page.getByRole('button', { name: '创建并进入系统' }).click();
    await page.getByLabel(/^初始化代码/).and(page.locator('[aria-invalid=true]')).waitFor();
    await shot('setup-wrong-code');
    expect(b.complaints()).toEqual([expect.stringContaining('403')]); // the browser itself notes the refused request
    b.forget();
    await page.getByLabel(/^初始化代码/).fill(app.setupCode);
    await page.getByRole('button', { name: '创建并进入系统' }).click();
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    await toast(page, '系统已初始化');
    await shot('home', { guide: 'home' });
  });

  step('signs in', async () => {
    await signOut(page);
    await shot('login', { guide: 'login' });
    await signIn(page, ADMIN.username, ADMIN.password);
    await page.goto(`${app.url}/setup`);
    await page.getByText('系统已经初始化过了').waitFor();
    await page.goto(app.url);
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  });

  step('imports 2,870 customers through the wizard', async () => {
    await menu(page, '团队客户');
    await page.getByText('还没有客户').filter({ visible: true }).first().waitFor();
    await shot('empty-list');
    await page.getByRole('button', { name: '从 Excel 导入' }).filter({ visible: true }).click();
    await page.getByRole('heading', { name: '上传文件' }).waitFor();
    await shot('file', { guide: 'import-file' });
    await upload(page);
    await shot('mapping-suggested');

    // a slip, as it happens: the English name taken for the name leaves the right column without its field
    await assign(page, '英文名称', '客户名称');
    expect(await map(page)).toEqual(expect.arrayContaining(['公司全称']));
    expect(await map(page)).toEqual([]);
    await shot('mapping-corrected', { guide: 'import-mapping' });

    await next(page, '下一步');
    await shot('rules', { guide: 'import-rules' });
    await next(page, '上一步');
    const found = await check(page, '跳过');
    await shot('preview', { guide: 'import-preview' });
    expect(found).toEqual({ 全部: ROWS, 将新建: ROWS, 将更新: 0, 将跳过: 0, 错误: 0 });

    await next(page, /^导入 2,870 条$/);
    await page.getByText(/^(正在导入|导入完成)/).first().waitFor();
    await shot('running');
    await page.getByText(/^导入完成/).waitFor({ timeout: STEP });
    expect(await counts(page)).toEqual({ 全部: ROWS, 已新建: ROWS, 已更新: 0, 已跳过: 0, 失败: 0 });
    await shot('result', { guide: 'import-result' });

    await page.getByRole('link', { name: '查看新建的 2,870 条' }).click();
    await listed(page);
    await shot('imported');
    await everything(page);
    expect(await total(page)).toBe(ROWS);
    await shot('all');
  }, 4 * STEP);

  step('imports it again with “skip”: nothing is new', async () => {
    await again(page);
    expect(await map(page)).toEqual([]); // remembered
    expect(await check(page, '跳过')).toEqual({ 全部: ROWS, 将新建: 0, 将更新: 0, 将跳过: ROWS, 错误: 0 });
    await shot('again-skip');
    await everything(page);
    expect(await total(page)).toBe(ROWS);
  }, 2 * STEP);

  step('imports it again with “update”: the same rows change nothing, another column updates all, nothing is new', async () => {
    await again(page);
    expect(await check(page, '更新非空字段')).toEqual({ 全部: ROWS, 将新建: 0, 将更新: 0, 将跳过: ROWS, 错误: 0 });
    await page.getByRole('navigation', { name: '导入步骤' }).filter({ visible: true }).getByRole('button', { name: '列对应' }).click();
    await assign(page, '英文名称', '备注');
    expect(await check(page, '更新非空字段')).toEqual({ 全部: ROWS, 将新建: 0, 将更新: ROWS, 将跳过: 0, 错误: 0 });
    await shot('again-update');
    await everything(page);
    expect(await total(page)).toBe(ROWS);
  }, 3 * STEP);

  for (const text of ['pingan', 'pa', '平安']) step(`finds 平安银行 by ${text}`, async () => {
    await search(page, text);
    expect(await column(page, 'name')).toEqual(expect.arrayContaining(['平安银行股份有限公司']));
    expect(await total(page)).toBeLessThan(ROWS);
    await shot(`search-${text === '平安' ? 'hanzi' : text}`, text === 'pa' ? { guide: 'search' } : {});
  });

  step('builds 省份=广东 AND (行业 starts C OR 行业 starts I), saves it as a view and gets it back', async () => {
    await page.getByLabel('搜索列表').filter({ visible: true }).fill('');
    await listed(page);
    await page.getByRole('button', { name: '更多筛选' }).filter({ visible: true }).click();
    const drawer = page.getByRole('dialog', { name: '组合查询' });
    const outer = drawer.locator('.st-query-group.is-level-1');
    const inner = drawer.locator('.st-query-group.is-level-2');
    await choose(outer, '字段', '所在地区');
    await choose(outer, '比较方式', '属于（含下级）', { type: false });
    await chooseNode(outer, '所在地区 值', '广东省');
    await outer.getByRole('button', { name: '添加条件组' }).click();
    await inner.getByRole('button', { name: '添加条件', exact: true }).click();
    for (const [n, letter] of ['C', 'I'].entries()) {
      const row = inner.locator('.st-query-row').nth(n);
      await choose(row, '字段', '所属行业');
      await choose(row, '比较方式', '开头是', { type: false });
      await row.getByRole('textbox', { name: '所属行业 值' }).fill(letter);
    }
    await shot('query', { guide: 'query' });
    await drawer.getByRole('button', { name: '查询', exact: true }).click();
    const found = await total(page);
    await shot('query-result');
    // counted in the file itself
    expect(found).toBe((await wanted()).length);

    await page.getByRole('button', { name: '另存为视图' }).filter({ visible: true }).click();
    await page.getByPlaceholder('例如：华南重点客户').fill(VIEW);
    await shot('view-name');
    await page.getByRole('dialog', { name: '另存为视图' }).getByRole('button', { name: '保存' }).click();
    await toast(page, `视图“${VIEW}”已保存`);
    await shot('view', { guide: 'view' });
    await page.reload();
    expect(await total(page)).toBe(found);
    // and from an address that says nothing of it
    await page.goto(`${app.url}/customers/team`);
    await listed(page);
    await page.getByRole('button', { name: '更多视图' }).filter({ visible: true }).click();
    await page.getByRole('menuitem', { name: VIEW }).filter({ visible: true }).click();
    await page.getByRole('button', { name: /^修改条件/ }).filter({ visible: true }).first().waitFor();
    expect(await total(page)).toBe(found);
  });

  step('exports the same rows', async () => {
    const found = await total(page);
    await page.getByRole('button', { name: '导出', exact: true }).filter({ visible: true }).click();
    const dialog = page.getByRole('dialog', { name: '导出' });
    await dialog.waitFor();
    await shot('export', { guide: 'export' });
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '导出', exact: true }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await toast(page, '导出完成');
    const codes = await codesOf(await download.path());
    expect(codes).toHaveLength(found);
    expect(codes.sort()).toEqual(await wanted());
  });

  step('undoes the imports, and no customer is left', async () => {
    await menu(page, '导入记录');
    const open = async (result: string): Promise<void> => {
      await listed(page);
      await page.locator('.vxe-body--row').filter({ visible: true, hasText: result }).getByRole('link').first().click();
    };
    await listed(page);
    await shot('history', { guide: 'import-history' });
    await open('已新建 2,870');
    await page.getByRole('button', { name: '撤销本次导入' }).filter({ visible: true }).click();
    await page.getByRole('dialog', { name: '撤销导入？' }).waitFor();
    await shot('undo', { guide: 'import-undo' });
    await page.getByRole('dialog', { name: '撤销导入？' }).getByRole('button', { name: '取消' }).click();
    expect(await undo(page)).toMatchObject({ 已撤销: ROWS, 未能撤销: 0 });
    await shot('undone');
    await everything(page);
    await page.getByText('还没有客户').filter({ visible: true }).first().waitFor();
    await shot('gone');
  }, 3 * STEP);

  step('imports once more, updates all by another column, and takes the update back', async () => {
    await again(page);
    await check(page, '跳过');
    await commit(page);
    await everything(page);
    await again(page);
    await assign(page, '板块', '备注');
    expect(await check(page, '更新非空字段')).toEqual({ 全部: ROWS, 将新建: 0, 将更新: ROWS, 将跳过: 0, 错误: 0 });
    expect(await commit(page)).toEqual({ 全部: ROWS, 已新建: 0, 已更新: ROWS, 已跳过: 0, 失败: 0 });
    await shot('updated');
    expect(await undo(page)).toMatchObject({ 已撤销: ROWS, 未能撤销: 0 });
    await everything(page);
    expect(await total(page)).toBe(ROWS);
  }, 3 * STEP);
});

/** Codes of the file's companies in 广东 whose trade starts with C or I, sorted. */
async function wanted(): Promise<string[]> {
  const rows = await sheet(readFileSync(FILE));
  return rows.filter((row) => row['省份'] === '广东' && /^[CI]/.test(row['所属行业'] ?? '')).map((row) => row['A股代码'] ?? '').sort();
}

/** What stands under 客户编码 in an exported workbook. */
async function codesOf(path: string): Promise<string[]> {
  return (await sheet(readFileSync(path))).map((row) => row['客户编码'] ?? '');
}

/** Rows of a workbook's first sheet by their headings, blanks in the headings taken out. */
async function sheet(bytes: Buffer): Promise<Record<string, string>[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const [head, ...rows] = book.worksheets[0]?.getSheetValues().filter(Array.isArray) ?? [];
  const names = Array.from(head as unknown[]).map((one) => squeezed(String(one)));
  return rows.map((row) => Object.fromEntries(Array.from(row as unknown[]).map((value, i) => [names[i] ?? '', value === null || value === undefined ? '' : String(value)])));
}
