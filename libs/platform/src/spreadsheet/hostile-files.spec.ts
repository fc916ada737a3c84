import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { jest } from '@jest/globals';

import { inspectSpreadsheet, readSpreadsheet } from './index.js';
import type { SpreadsheetLimits } from './index.js';
import { sheetXml, workbookParts, writeZip } from './testing/zip-file.js';
import type { ZipPart } from './testing/zip-file.js';

// Every file costs a process; the machine may be busy.
jest.setTimeout(30_000);

const companies = fileURLToPath(new URL('../../../../apps/e2e/data/szse-listed-companies.xlsx', import.meta.url));
const MB = 1024 * 1024;
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'hostile-'))));
afterAll(() => rm(folder, { recursive: true }));

const refusal = (code: string, params: object = {}): object => expect.objectContaining({ code, params: expect.objectContaining(params) });

async function inspectParts(parts: ZipPart[], limits: Partial<SpreadsheetLimits> = {}): Promise<unknown> {
  const file = join(folder, 'hostile.xlsx');
  await writeZip(file, parts);
  return inspectSpreadsheet(file, 'hostile.xlsx', { limits });
}

/** Process numbers of this process's children that run the parser. */
function parsers(): string[] {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('parse-worker'));
}

describe('zip bombs', () => {
  /** 400 MB of XML in comments, which cost the scanner nothing: what stops it is the counting alone. */
  const bomb = { content: `<!--${'x'.repeat(MB / 16 - 7)}-->`, repeat: 6400, around: ['<worksheet><sheetData>', '</sheetData></worksheet>'] as [string, string] };

  it('an honest one is refused by its directory', async () => {
    const started = performance.now();
    await expect(inspectParts(workbookParts(bomb))).rejects.toEqual(refusal('spreadsheet.zip_bomb', { what: 'unpacked', max: 300 * MB }));
    await expect(inspectParts(workbookParts(bomb), { unpackedBytes: 500 * MB })).rejects.toEqual(refusal('spreadsheet.zip_bomb', { what: 'ratio' }));
    // A part that is never read counts, too.
    const picture = { ...bomb, name: 'xl/media/1.png' };
    await expect(inspectParts(workbookParts({ content: sheetXml('') }, [picture]), { zipRatio: 1e9 })).rejects.toEqual(refusal('spreadsheet.zip_bomb', { what: 'unpacked' }));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('a lying one is stopped while it unpacks, and the parent does not grow', async () => {
    const lying = workbookParts({ ...bomb, announced: 900_000 });
    await expect(inspectParts(lying)).rejects.toEqual(refusal('spreadsheet.zip_bomb', { what: 'ratio' }));
    const before = process.memoryUsage().rss;
    await expect(inspectSpreadsheet(join(folder, 'hostile.xlsx'), 'b.xlsx', { limits: { zipRatio: 1e9 } })).rejects.toEqual(refusal('spreadsheet.zip_bomb', { what: 'unpacked' }));
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MB);
  });

  it('too many parts', async () => {
    const extra = Array.from({ length: 200 }, (_, i) => ({ name: `xl/media/${i}.png`, content: '' }));
    await expect(inspectParts(workbookParts({ content: sheetXml('') }, extra))).rejects.toEqual(refusal('spreadsheet.zip_bomb', { what: 'entries' }));
  });

  it('more memory than the process has ends that process only', async () => {
    const styles = { name: 'xl/styles.xml', content: '<xf numFmtId="14"/>'.repeat(10_000), repeat: 200, around: ['<s><cellXfs>', '</cellXfs></s>'] as [string, string] };
    const parts = workbookParts({ content: sheetXml('<row r="1"><c r="A1"><v>0</v></c></row>') }, [styles]);
    await expect(inspectParts(parts, { heapMb: 32, zipRatio: 1e9 })).rejects.toEqual(refusal('spreadsheet.too_large', { what: 'memory' }));
  });

  it('one long text shown in every cell is counted', async () => {
    const strings = { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${'长'.repeat(30_000)}</t></si></sst>` };
    const parts = workbookParts({ content: '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>', repeat: 2000, around: ['<worksheet><sheetData>', '</sheetData></worksheet>'] }, [strings]);
    await expect(inspectParts(parts, { unpackedBytes: 100 * MB })).rejects.toEqual(refusal('spreadsheet.too_large', { what: 'text' }));
  });
});

describe('broken files', () => {
  it('truncated at any place', async () => {
    const whole = await readFile(companies);
    for (const share of [0.001, 0.5, 0.999]) {
      const file = join(folder, 'cut.xlsx');
      await writeFile(file, whole.subarray(0, Math.floor(whole.length * share)));
      await expect(inspectSpreadsheet(file, 'cut.xlsx')).rejects.toEqual(refusal('spreadsheet.truncated'));
    }
  });

  it('a wrong checksum', async () => {
    const parts = workbookParts({ content: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'), badChecksum: true });
    await expect(inspectParts(parts)).rejects.toEqual(refusal('spreadsheet.damaged', { reason: 'checksum' }));
  });

  it('bytes changed inside', async () => {
    const whole = await readFile(companies);
    whole.fill(0x5a, 200_000, 200_050);
    const file = join(folder, 'changed.xlsx');
    await writeFile(file, whole);
    await expect(inspectSpreadsheet(file, 'changed.xlsx')).rejects.toEqual(refusal('spreadsheet.damaged'));
  });

  it('XML entities: billion laughs and files from the disk', async () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    const outside = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const doctype of [laughs, outside]) {
      const content = doctype + sheetXml('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>');
      await expect(inspectParts(workbookParts({ content }))).rejects.toEqual(refusal('spreadsheet.damaged', { reason: 'doctype' }));
    }
  });
});

describe('the parser process', () => {
  it('does not inherit the environment and leaves nothing behind', async () => {
    const seen: number[] = [];
    await readSpreadsheet(companies, 'a.xlsx', {
      onRows: () => {
        seen.push(parsers().length);
        if (seen.length > 1) return;
        expect(readFileSync(`/proc/${parsers()[0]}/environ`, 'utf8')).not.toMatch(/PATH=|HOME=/);
      },
    });
    expect(seen[0]).toBe(1);
    expect(parsers()).toEqual([]);
  });

  it('waits for the reader: one batch at a time', async () => {
    let open = 0;
    await readSpreadsheet(companies, 'a.xlsx', {
      onRows: async () => {
        expect(++open).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 20));
        open--;
      },
    });
  });

  it('is killed on abort', async () => {
    const controller = new AbortController();
    const reading = readSpreadsheet(companies, 'a.xlsx', { signal: controller.signal, onRows: () => controller.abort() });
    await expect(reading).rejects.toEqual(refusal('spreadsheet.cancelled'));
    expect(parsers()).toEqual([]);
    await expect(inspectSpreadsheet(companies, 'a.xlsx', { signal: controller.signal })).rejects.toEqual(refusal('spreadsheet.cancelled'));
  });

  it('is killed when the reader fails', async () => {
    const failure = new Error('database gone');
    await expect(readSpreadsheet(companies, 'a.xlsx', { onRows: () => Promise.reject(failure) })).rejects.toBe(failure);
    expect(parsers()).toEqual([]);
  });

  it('has a time limit that does not count the reader’s time', async () => {
    await expect(inspectSpreadsheet(companies, 'a.xlsx', { limits: { seconds: 0.05 } })).rejects.toEqual(refusal('spreadsheet.timeout', { seconds: 0.05 }));
    const slow = { limits: { seconds: 3 }, onRows: () => new Promise<void>((resolve) => setTimeout(resolve, 600)) };
    await expect(readSpreadsheet(companies, 'a.xlsx', slow)).resolves.toEqual({ rows: 2870 });
  });

  it('is not even started for a file above the limit', async () => {
    await expect(inspectSpreadsheet(companies, 'a.xlsx', { limits: { packedBytes: 1000 } })).rejects.toEqual(refusal('spreadsheet.too_large', { what: 'packed', max: 1000 }));
  });
});
