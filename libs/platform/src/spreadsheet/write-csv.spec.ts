import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readSpreadsheet, safeText, writeCsv } from './index.js';
import type { Cell, SheetRow } from './index.js';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csv-'));
  file = join(folder, 'out.csv');
});
afterAll(() => rm(folder, { recursive: true }));

describe('writing csv', () => {
  it('has a BOM, CRLF and RFC 4180 quotes', async () => {
    const rows: Cell[][] = [['有,逗号', '有"引号"', '两\n行'], [1.5, null, true], [new Date('2024-01-05T00:30:00Z'), 12n, undefined], ['少']];
    expect(await writeCsv(file, { columns: [{ header: '名称' }, { header: '=列' }, { header: 'c' }], rows, timeZone: 'Asia/Shanghai' })).toBe(4);
    expect(await readFile(file, 'utf8')).toBe('\ufeff名称,\'=列,c\r\n"有,逗号","有""引号""","两\n行"\r\n1.5,,TRUE\r\n2024-01-05 08:30:00,12,\r\n少,,\r\n');
  });

  it.each(['=1+1', '+1', '+8613800138000', '-1+1', '-', '@SUM(A1)', '\t1', '\r1', ' =1', '\n=1', '＝1', '＋1', '－1', '＠a', '-1,5', '-1e5'])('defuses %j', (value) => {
    expect(safeText(value)).toBe(`'${value}`);
  });

  it.each(['-12.50', '-3', '12', 'a=1', '1-2', "'=1", '', '2024-01-05', '深圳'])('leaves %j alone', (value) => {
    expect(safeText(value)).toBe(value);
  });

  it('takes 5,000 rows there and back', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      for (let i = 0; i < 5000; i++) yield [`客户${i}`, `-${i}.50`];
    }
    await writeCsv(file, { columns: [{ header: '名称' }, { header: '余额' }], rows: rows() });
    const read: SheetRow[] = [];
    await readSpreadsheet(file, 'out.csv', { onRows: (batch) => void read.push(...batch) });
    expect(read).toHaveLength(5000);
    expect(read[4999]).toEqual({ row: 5001, cells: ['客户4999', '-4999.50'] });
  });

  it('removes the file when it fails', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      for (let i = 0; i < 1000; i++) yield ['1'];
      throw new Error('database gone');
    }
    const broken = join(folder, 'broken.csv');
    await expect(writeCsv(broken, { columns: [{ header: 'a' }], rows: rows() })).rejects.toThrow('database gone');
    expect(existsSync(broken)).toBe(false);
  });
});
