import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';

import ExcelJS from 'exceljs';

import { inspectSpreadsheet, readSpreadsheet, writeWorkbook } from './index.js';
import type { Cell, SheetRow } from './index.js';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
  file = join(folder, 'out.xlsx');
});
afterAll(() => rm(folder, { recursive: true }));

async function reread(sheet?: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  await readSpreadsheet(file, 'out.xlsx', { sheet, onRows: (batch) => void rows.push(...batch) });
  return rows;
}

async function opened(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

describe('writing a workbook', () => {
  it('stores every format so that Excel can calculate with it and nothing is lost', async () => {
    const rows: Cell[][] = [
      ['0012', '1234567.80', '0.125', '42', '2024-01-05', '2024-01-05 08:30:00', true],
      [13800138000, '12345678901234567.89', '-0.10', '9007199254740993', '2024-02-30', new Date('2024-01-05T00:30:00Z'), null],
      [null, 12.5, 1e-7, 9007199254740993n, '2024-01-05T18:00:00.000Z', '2024-01-05T18:00:00.000Z', new Date('2024-01-05T00:30:00Z')],
    ];
    const columns = [
      { header: '编码', format: 'text' as const }, { header: '金额', format: 'money' as const }, { header: '数量', format: 'number' as const, decimals: 4 }, { header: '整数', format: 'integer' as const },
      { header: '日期', format: 'date' as const }, { header: '时间', format: 'datetime' as const }, { header: '其他' },
    ];
    expect(await writeWorkbook(file, { sheets: [{ name: '订单', columns, rows }], properties: { timeZone: 'Asia/Shanghai', creator: '张三' } })).toBe(3);
    expect((await reread()).map(({ cells }) => cells)).toEqual([
      ['0012', '1234567.8', '0.125', '42', '2024-01-05', '2024-01-05 08:30:00', 'TRUE'],
      ['13800138000', '12345678901234567.89', '-0.1', '9007199254740993', '2024-02-30', '2024-01-05 08:30:00', null],
      [null, '12.5', '0.0000001', '9007199254740993', '2024-01-06', '2024-01-06 02:00:00', '2024-01-05 08:30:00'],
    ]);
    const book = await opened();
    const sheet = book.getWorksheet('订单');
    expect(book.creator).toBe('张三');
    expect(sheet?.getCell('B2')).toMatchObject({ value: 1234567.8, numFmt: '#,##0.00' });
    expect(sheet?.getCell('C2')).toMatchObject({ value: 0.125, numFmt: '#,##0.0000' });
    expect(sheet?.getCell('B3').type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getCell('A2')).toMatchObject({ value: '0012', numFmt: '@' });
    expect(sheet?.getCell('A3').type).toBe(ExcelJS.ValueType.String);
  });

  it('never writes a formula', async () => {
    const evil = ['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', '{=1}', '＝1'];
    const columns = evil.map((header) => ({ header }));
    await writeWorkbook(file, { sheets: [{ name: '=1+1', columns, rows: [evil, ...(['text', 'number', 'money', 'date', 'integer'] as const).map(() => evil)], notes: ['=1+1'] }] });
    let cells = 0;
    (await opened()).eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => {
      cells++;
      expect(cell.type).toBe(ExcelJS.ValueType.String);
    })));
    expect(cells).toBe(1 + 7 * evil.length);
    for (const format of ['text', 'number', 'money', 'date', 'datetime', 'integer'] as const) {
      await writeWorkbook(file, { sheets: [{ name: 'x', columns: [{ header: 'a', format }, { header: 'b' }], rows: evil.map((value) => [value, 'b']) }] });
      (await opened()).getWorksheet('x')?.getColumn(1).eachCell((cell) => expect(cell.type === ExcelJS.ValueType.String || cell.value === 1).toBe(true));
    }
  });

  it('keeps odd texts: XML, escapes, control characters, half pairs, 40,000 characters', async () => {
    const odd = ['<a>&amp;"\'', '_x0041_', 'a\u0001b\u000bc', 'x\ud83d', '😀表情', '长'.repeat(40_000), '两\n行'];
    await writeWorkbook(file, { sheets: [{ name: 'x', columns: odd.map((_, i) => ({ header: `列${i}` })), rows: [odd] }] });
    expect((await reread())[0]?.cells).toEqual(['<a>&amp;"\'', '_x0041_', 'abc', 'x', '😀表情', '长'.repeat(32_767), '两\n行']);
  });

  it('freezes the header, filters, notes who exported, colours a column of reasons', async () => {
    const columns = [{ header: '名称', width: 30 }, { header: '错误原因', color: 'C00000' }];
    const sheets = [
      { name: '错误/行*', columns, rows: [['甲', '重复']], filter: true, notes: ['张三 2024-01-05 08:30'] },
      { name: '错误 行', columns, rows: [['乙', '空'], ['丙', '长']], freezeHeader: false },
    ];
    expect(await writeWorkbook(file, { sheets })).toBe(3);
    const [first, second] = (await opened()).worksheets;
    expect([first?.name, second?.name]).toEqual(['错误 行', '错误 行 2']);
    expect(first?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(second?.views?.[0]?.state).toBeUndefined();
    expect(first?.autoFilter).toBe('A2:B3');
    expect(first?.getColumn(1).width).toBe(30);
    expect(first?.getCell('B3').font).toMatchObject({ color: { argb: 'FFC00000' } });
    expect(first?.getCell('A3').font?.color?.argb).toBeUndefined();
    expect(first?.getCell('B2').font).toMatchObject({ bold: true });
    expect(await inspectSpreadsheet(file, 'a.xlsx')).toMatchObject({ headerRow: 2, rowCount: 1 });
    expect(await reread('错误 行 2')).toEqual([{ row: 2, cells: ['乙', '空'] }, { row: 3, cells: ['丙', '长'] }]);
  });

  it('takes 5,000 rows there and back, with other work in between', async () => {
    const row = (i: number): string[] => [`客户${i}`, `广东省深圳市${i}号`, String(13_800_000_000 + i), `${i}.25`];
    async function* rows(): AsyncGenerator<Cell[]> {
      for (let i = 0; i < 5000; i++) yield row(i);
      ticksWhileRowsCame = ticks;
    }
    let ticks = 0;
    let ticksWhileRowsCame = 0;
    const timer = setInterval(() => ticks++, 1);
    const columns = [{ header: '名称' }, { header: '地址' }, { header: '电话', format: 'text' as const }, { header: '余额', format: 'money' as const }];
    await writeWorkbook(createWriteStream(file), { sheets: [{ name: '客户', columns, rows: rows() }] });
    clearInterval(timer);
    expect(ticksWhileRowsCame).toBeGreaterThan(5);
    expect((await reread()).map(({ cells }) => cells)).toEqual(Array.from({ length: 5000 }, (_, i) => row(i)));
  });
});

describe('when writing fails', () => {
  const columns = [{ header: 'a' }];

  it('removes the file and tells the reason', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      for (let i = 0; i < 1000; i++) yield ['1'];
      throw new Error('database gone');
    }
    const broken = join(folder, 'broken.xlsx');
    await expect(writeWorkbook(broken, { sheets: [{ name: 'x', columns, rows: rows() }] })).rejects.toThrow('database gone');
    expect(existsSync(broken)).toBe(false);
    await expect(writeWorkbook(join(folder, 'no', 'such', 'folder.xlsx'), { sheets: [{ name: 'x', columns, rows: [] }] })).rejects.toThrow('ENOENT');
  });

  function* endless(count: { rows: number }): Generator<Cell[]> {
    for (;;) yield [`${count.rows++}${randomBytes(300).toString('base64')}`];
  }

  it('stops when the receiver goes away', async () => {
    const count = { rows: 0 };
    const target = new PassThrough().on('data', () => count.rows > 2000 && target.destroy());
    await expect(writeWorkbook(target, { sheets: [{ name: 'x', columns, rows: endless(count) }] })).rejects.toThrow(/premature close/i);
  });

  it('waits for a slow receiver instead of filling the memory', async () => {
    const count = { rows: 0 };
    const target = new Writable({ write: () => undefined });
    setTimeout(() => target.destroy(new Error('hung up')), 1500);
    await expect(writeWorkbook(target, { sheets: [{ name: 'x', columns, rows: endless(count) }] })).rejects.toThrow('hung up');
    expect(count.rows * 400).toBeLessThan(10 * 1024 * 1024);
  });
});
