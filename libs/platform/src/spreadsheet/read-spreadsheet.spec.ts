import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { CFB, utils, write } from '@e965/xlsx';
import { jest } from '@jest/globals';
import iconv from 'iconv-lite';

import { inspectSpreadsheet, readSpreadsheet } from './index.js';
import type { ReadOptions, SheetInfo, SheetRow } from './index.js';
import { sheetXml, workbookParts, writeZip } from './testing/zip-file.js';

// Every file costs a process; the machine may be busy.
jest.setTimeout(30_000);

const companies = fileURLToPath(new URL('../../../../apps/e2e/data/szse-listed-companies.xlsx', import.meta.url));
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'sheets-'))));
afterAll(() => rm(folder, { recursive: true }));

async function saved(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

async function all(file: string, name: string, options: Partial<ReadOptions> = {}): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  const { rows: count } = await readSpreadsheet(file, name, { ...options, onRows: (batch) => void rows.push(...batch) });
  expect(count).toBe(rows.length);
  return rows;
}

const inspect = async (name: string, content: string | Buffer): Promise<SheetInfo> => inspectSpreadsheet(await saved(name, content), name);
const refusal = (code: string, params: object = {}): object => expect.objectContaining({ code, params: expect.objectContaining(params) });

describe('a real file', () => {
  it('is the Shenzhen list: 2,870 rows, 22 columns, no character lost', async () => {
    const info = await inspectSpreadsheet(companies, 'A股列表.xlsx');
    expect(info).toMatchObject({ format: 'xlsx', sheets: ['A股列表'], sheet: 'A股列表', headerRow: 1, rowCount: 2870 });
    expect(info.columns.map(({ header }) => header)).toEqual([
      '板块', '公司全称', '英文名称', '注册地址', 'A股代码', 'A股简称', 'A股上市日期', 'A股总股本', 'A股流通股本', 'B股代码', 'B股 简 称',
      'B股上市日期', 'B股总股本', 'B股流通股本', '地      区', '省    份', '城     市', '所属行业', '公司网址', '未盈利', '具有表决权差异安排', '具有协议控制架构',
    ]);
    expect(info.columns[4]?.samples).toEqual(['000001', '000002', '000004']);
    const batches: number[] = [];
    const rows: SheetRow[] = [];
    await readSpreadsheet(companies, 'A股列表.xlsx', { onRows: (batch) => void (batches.push(batch.length), rows.push(...batch)) });
    expect(rows).toHaveLength(2870);
    expect(batches).toEqual([500, 500, 500, 500, 500, 370]);
    expect(rows[1]).toMatchObject({ row: 3, cells: expect.arrayContaining(['万  科Ａ', '9,724,196,533']) });
    expect(rows.at(-1)?.row).toBe(2871);
    // A decoder that starts anew with every chunk loses Chinese characters on the borders.
    expect(JSON.stringify(rows)).not.toContain('\ufffd');
  });
});

describe('csv', () => {
  const text = '客户编码,名称,电话,备注\r\n="0012",深圳市某某有限公司,13800138000,"有逗号,和\r\n换行"\r\n\r\n0013,广州　公司, 02012345678 ,-\r\n';
  const cells = [['0012', '深圳市某某有限公司', '13800138000', '有逗号,和\r\n换行'], ['0013', '广州　公司', '02012345678', '-']];

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['gb18030', iconv.encode(text, 'gbk')],
    ['utf-16le', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf16be', { addBOM: true })],
  ])('in %s', async (encoding, content) => {
    expect(await inspect('客户.csv', content)).toMatchObject({ format: 'csv', encoding, sheets: ['客户'], headerRow: 1, rowCount: 2 });
    expect(await all(join(folder, '客户.csv'), '客户.csv')).toEqual([{ row: 2, cells: cells[0] }, { row: 4, cells: cells[1] }]);
  });

  it('finds semicolons and tabs', async () => {
    const info = await inspect('a.csv', 'Name;Preis\nÄpfel;1,50\nBirnen;2,75\n');
    expect(info.columns).toEqual([{ index: 0, header: 'Name', samples: ['Äpfel', 'Birnen'] }, { index: 1, header: 'Preis', samples: ['1,50', '2,75'] }]);
    expect((await inspect('a.txt', 'a,b\tc\n1,5\t2\n')).columns.map(({ header }) => header)).toEqual(['a,b', 'c']);
  });

  it('takes Latin text and Big5 for what they are, not for GBK', async () => {
    const info = await inspect('a.csv', iconv.encode('Name,Straße\nMüller,Grüner Weg\nJäger,Schöne Straße\nKöhler,Höhenweg\n', 'latin1'));
    expect(info.columns[1]?.samples[0]).toBe('Grüner Weg');
    expect(await inspect('a.csv', iconv.encode('客戶編號,客戶名稱,聯絡電話\n001,臺北貿易股份有限公司,0212345678\n', 'big5'))).toMatchObject({ encoding: 'big5', columns: [{ header: '客戶編號' }, {}, {}] });
  });

  it('says where a quote is never closed', async () => {
    const file = await saved('q.csv', 'a,b\n1,2\n"3,4\n');
    await expect(all(file, 'q.csv')).rejects.toEqual(refusal('spreadsheet.damaged', { reason: 'quote', row: 3 }));
  });
});

describe('xls', () => {
  it('reads text, numbers, dates, formulas and the visible sheets', async () => {
    const sheet = utils.aoa_to_sheet([['名称', '数量', '日期', '标志', '编码'], ['桌子', 1234567890123, 45296, true, 7], [], ['椅　', 0.1 + 0.2, 45296.5, false, null]]);
    Object.assign(sheet.C2, { z: 'yyyy-mm-dd' });
    Object.assign(sheet.C4, { z: 'yyyy-mm-dd hh:mm' });
    Object.assign(sheet.E2, { z: '0000' });
    const book = { SheetNames: ['隐藏', '产品'], Sheets: { 隐藏: utils.aoa_to_sheet([['x']]), 产品: sheet }, Workbook: { Sheets: [{ Hidden: 1 as const }, { Hidden: 0 as const }] } };
    const content = write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
    expect(await inspect('旧.xls', content)).toMatchObject({ format: 'xls', sheets: ['产品'], headerRow: 1, rowCount: 2 });
    expect(await all(join(folder, '旧.xls'), '旧.xlsx')).toEqual([
      { row: 2, cells: ['桌子', '1234567890123', '2024-01-05', 'TRUE', '0007'] },
      { row: 4, cells: ['椅', '0.3', '2024-01-05 12:00:00', 'FALSE', null] },
    ]);
  });

  it('tells a password', async () => {
    const file = CFB.utils.cfb_new();
    for (const name of ['/EncryptionInfo', '/EncryptedPackage']) CFB.utils.cfb_add(file, name, Buffer.alloc(64, 4));
    await expect(inspect('a.xlsx', CFB.write(file, { type: 'buffer' }) as Buffer)).rejects.toEqual(refusal('spreadsheet.encrypted'));
  });
});

describe('cells of an xlsx', () => {
  it('become the text the user sees', async () => {
    const file = join(folder, 'cells.xlsx');
    const rows = `<row r="2"><c r="A2"><v>单据</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>名称</t></is></c><c r="C4" t="str"><v>值</v></c></row>
      <row r="5"><c r="A5" t="s"><v>0</v></c><c r="B5" s="1"><v>45296</v></c><c r="C5" s="2"><v>45296.5</v></c><c r="D5" t="b"><v>1</v></c><c r="E5" t="e"><v>#N/A</v></c></row>
      <row r="6"><c r="A6"><f>1+1</f><v>0.30000000000000004</v></c><c r="B6" t="inlineStr"><is><r><t>富</t></r><r><t xml:space="preserve">文本 </t></r></is></c>
        <c r="C6"><v>1.234567890123E+12</v></c><c r="D6" t="b"><f>TRUE()</f><v>0</v></c><c r="E6" t="d"><v>2024-01-05T00:00:00</v></c></row>
      <row r="7"><c r="A7" t="inlineStr"><is><t>\u3000</t></is></c><c r="ZZ7" s="1"/></row>
      <row><c><v>1</v></c><c t="str"><v>&amp;lt;b&gt;_x000D_</v></c></row>`;
    await writeZip(file, workbookParts({ content: sheetXml(rows) }, [
      { name: 'xl/sharedStrings.xml', content: '<sst><si><r><t>东京</t></r><r><t>都</t></r><rPh><t>とうきょう</t></rPh></si></sst>' },
      { name: 'xl/styles.xml', content: '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m/d h:mm"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="31"/><xf numFmtId="164"/></cellXfs></styleSheet>' },
    ]));
    expect(await inspectSpreadsheet(file, 'cells.xlsx')).toMatchObject({ headerRow: 4, rowCount: 3, columns: [{ index: 0, header: '名称' }, { index: 1, header: '' }, { header: '值' }, {}, {}] });
    expect(await all(file, 'cells.csv')).toEqual([
      { row: 5, cells: ['东京都', '2024-01-05', '2024-01-05 12:00:00', 'TRUE'] },
      { row: 6, cells: ['0.3', '富文本', '1234567890123', 'FALSE', '2024-01-05'] },
      { row: 8, cells: ['1', '&lt;b>', null] },
    ]);
    expect((await all(file, 'cells.xlsx', { headerRow: 0 })).map(({ row }) => row)).toEqual([2, 4, 5, 6, 8]);
    await expect(all(file, 'cells.xlsx', { sheet: '没有' })).rejects.toEqual(refusal('spreadsheet.no_such_sheet', { sheets: ['Sheet1'] }));
    const limits = { rows: 2 };
    await expect(all(file, 'cells.xlsx', { limits })).rejects.toEqual(refusal('spreadsheet.too_many_rows', { max: 2 }));
    await expect(all(file, 'cells.xlsx', { limits: { columns: 4 } })).rejects.toEqual(refusal('spreadsheet.too_many_columns', { row: 6 }));
    await expect(all(file, 'cells.xlsx', { limits: { cellChars: 20 } })).resolves.toHaveLength(3);
    await expect(all(file, 'cells.xlsx', { limits: { cellChars: 12 } })).rejects.toEqual(refusal('spreadsheet.cell_too_long'));
  });
});

describe('the kind of file', () => {
  it.each([
    ['text named .xlsx', 'a.xlsx', 'a,b\n1,2\n', 'spreadsheet.not_a_workbook', { detected: 'text' }],
    ['a web page named .xls', 'a.xls', '<html><table><tr><td>1</td></tr></table></html>', 'spreadsheet.not_a_workbook', { detected: 'html' }],
    ['a pdf named .csv', 'a.csv', '%PDF-1.4\n1 0 obj\n', 'spreadsheet.wrong_type', { detected: 'pdf' }],
    ['a picture', 'a.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'spreadsheet.wrong_type', {}],
    ['nothing at all', 'a.csv', '', 'spreadsheet.empty', {}],
    ['only blanks', 'a.csv', ' , \n\u3000,\n', 'spreadsheet.empty', {}],
  ])('%s', async (_, name, content, code, params) => {
    await expect(inspect(name, content)).rejects.toEqual(refusal(code, params));
  });

  it('a zip of something else', async () => {
    const file = join(folder, 'word.xlsx');
    await writeZip(file, [{ name: 'word/document.xml', content: '<w/>' }]);
    await expect(inspectSpreadsheet(file, 'word.xlsx')).rejects.toEqual(refusal('spreadsheet.wrong_type', { detected: 'docx' }));
  });
});
