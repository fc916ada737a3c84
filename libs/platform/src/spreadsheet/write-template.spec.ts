import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import ExcelJS from 'exceljs';

import { inspectSpreadsheet, plainHeader, readSpreadsheet, writeTemplate } from './index.js';
import type { SheetRow, TemplateInput } from './index.js';

const provinces = Array.from({ length: 60 }, (_, i) => `第${i}个很长的省份名称`);
const input: TemplateInput = {
  sheetName: '客户导入',
  columns: [
    { header: '客户名称', required: true, note: '全称，不可重复' },
    { header: '电话', format: 'text' },
    { header: '等级', list: ['A', 'B', 'C'] },
    { header: '省份', list: provinces },
    { header: '来源', list: ['展会,春季', '网络'] },
    { header: '额度', format: 'money' },
  ],
  examples: [['深圳市某某有限公司', '075512345678', 'A', '广东', '网络', '10000.00']],
  guide: { title: '填写说明', lines: [['客户名称', '必填'], ['=1+1', '不是公式']] },
};

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-'));
  file = join(folder, 'template.xlsx');
});
afterAll(() => rm(folder, { recursive: true }));

async function written(): Promise<ExcelJS.Workbook> {
  await writeTemplate(file, input);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

describe('import template', () => {
  it('has a frozen header, red required columns, notes and text format', async () => {
    const sheet = (await written()).getWorksheet('客户导入');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.getCell('A1')).toMatchObject({ value: '客户名称 *', font: { bold: true, color: { argb: 'FFC00000' } } });
    expect(JSON.stringify(sheet?.getCell('A1').note)).toContain('全称，不可重复');
    expect(sheet?.getCell('B1').font?.color?.argb).toBeUndefined();
    expect(sheet?.getCell('B100').numFmt).toBe('@');
    expect(sheet?.getCell('F100').numFmt).toBe('#,##0.00');
  });

  it('has drop-down lists; long ones and ones with commas on a hidden sheet', async () => {
    const book = await written();
    const sheet = book.getWorksheet('客户导入');
    const rule = (address: string): unknown => sheet?.getCell(address).dataValidation;
    expect(rule('C2')).toMatchObject({ type: 'list', formulae: ['"A,B,C"'] });
    expect(rule('C5001')).toMatchObject({ type: 'list' });
    expect(rule('D2')).toMatchObject({ formulae: ['_lists!$A$1:$A$60'] });
    expect(rule('E2')).toMatchObject({ formulae: ['_lists!$B$1:$B$2'] });
    expect(rule('B2')).toBeUndefined();
    const lists = book.getWorksheet('_lists');
    expect(lists?.state).toBe('veryHidden');
    expect([lists?.getCell('A1').value, lists?.getCell('A60').value, lists?.getCell('B1').value]).toEqual([provinces[0], provinces[59], '展会,春季']);
  });

  it('reads back as an empty sheet with its headers, and a guide with the examples', async () => {
    await writeTemplate(file, input);
    const info = await inspectSpreadsheet(file, 'template.xlsx');
    expect(info).toMatchObject({ sheets: ['客户导入', '填写说明'], headerRow: 1, rowCount: 0 });
    expect(info.columns.map(({ header }) => plainHeader(header))).toEqual(['客户名称', '电话', '等级', '省份', '来源', '额度']);
    const guide: SheetRow[] = [];
    await readSpreadsheet(file, 'template.xlsx', { sheet: '填写说明', headerRow: 0, onRows: (rows) => void guide.push(...rows) });
    expect(guide.map(({ cells }) => cells.slice(0, 2))).toEqual([['填写说明'], ['客户名称', '必填'], ['=1+1', '不是公式'], ['客户名称 *', '电话'], ['深圳市某某有限公司', '075512345678']]);
  });

  it('goes to a stream, too', async () => {
    const target = new PassThrough();
    const [bytes] = await Promise.all([buffer(target), writeTemplate(target, input)]);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('compares headers without marks, blanks and width', () => {
    expect(plainHeader(' ＊地      区 *')).toBe('地区');
    expect(plainHeader('Ａ股代码')).toBe('a股代码');
  });
});
