import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { Client } from '../../harness/index.js';

export interface ImportColumn { index: number; header: string; suggestedField: string | null }
export interface Counts { total: number; toCreate: number; toUpdate: number; toSkip: number; invalid: number; created: number; updated: number; skipped: number; failed: number; undone: number }
export interface ImportRun { id: number; version: number; state: string; columns: ImportColumn[]; counts: Counts; job: { state: string; progress: number } | null; rowCount: number; fields: { key: string; label: string }[] }

export const SHENZHEN = readFileSync(join(import.meta.dirname, '../../data/szse-listed-companies.xlsx'));

/** Uploads a file and answers what the server made of it, whatever the status. */
export async function upload(c: Client, name: string, bytes: Uint8Array, entity = 'customer') {
  const form = new FormData();
  form.set('entity', entity);
  form.set('file', new Blob([bytes as BlobPart]), name);
  return c.post<ImportRun & { code?: string; title?: string }>('/imports', form, { key: null, timeoutMs: 120_000 });
}

const RUNNING = new Set(['reading', 'validating', 'committing', 'undoing']);

/** Waits until the job of an import has ended. */
export async function settled(c: Client, id: number, seconds = 600): Promise<ImportRun> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const run = await c.ok.get<ImportRun>(`/imports/${id}`);
    if (!RUNNING.has(run.state) && run.job?.state !== 'queued' && run.job?.state !== 'running') return run;
    if (Date.now() > end) throw new Error(`import ${id} still ${run.state}: ${JSON.stringify(run.job)}`);
    await sleep(250);
  }
}

export interface Decisions { duplicateStrategy?: string; matchKeys?: string[]; corrections?: Record<string, string>; unknownChoices?: string; defaults?: Record<string, string> }

/** Takes the suggested mapping, corrected by header where a test says so, and runs the dry run. */
export async function validate(c: Client, run: ImportRun, d: Decisions = {}): Promise<ImportRun> {
  const mapping: Record<string, number> = {};
  for (const col of run.columns) if (col.suggestedField && !(col.suggestedField in mapping)) mapping[col.suggestedField] = col.index;
  for (const [field, head] of Object.entries(d.corrections ?? {})) {
    const col = run.columns.find((x) => x.header.replace(/\s/g, '') === head);
    if (!col) throw new Error(`no column ${head}`);
    mapping[field] = col.index;
  }
  await c.ok.post(`/imports/${run.id}/validate`, { mapping, duplicateStrategy: d.duplicateStrategy ?? 'skip', unknownChoices: d.unknownChoices ?? 'error', ...(d.matchKeys ? { matchKeys: d.matchKeys } : {}), ...(d.defaults ? { defaults: d.defaults } : {}) });
  return settled(c, run.id);
}

export async function commit(c: Client, id: number, body: object = {}): Promise<ImportRun> {
  await c.ok.post(`/imports/${id}/commit`, body);
  return settled(c, id);
}

/** A made-up workbook, streamed: `rows` customers in twenty columns, every `badEvery`-th without a name or with a wrong figure. */
export async function workbook(rows: number, badEvery = 0): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const out = new PassThrough();
  out.on('data', (c: Buffer) => chunks.push(c));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useSharedStrings: false });
  const sheet = book.addWorksheet('客户');
  sheet.addRow(['客户名称', '简称', '客户编号', '手机', '电话', '邮箱', '网站', '地址', '省份', '城市', '客户级别', '信用额度', '备注', '微信', 'QQ', '传真', '员工人数', '年营业额', '客户类型', '国家']).commit();
  const towns = [['广东省', '深圳市'], ['浙江省', '杭州市'], ['江苏省', '苏州市'], ['北京市', ''], ['四川省', '成都市']];
  for (let i = 1; i <= rows; i++) {
    const [province, city] = towns[i % towns.length] ?? ['', ''];
    const bad = badEvery > 0 && i % badEvery === 0;
    sheet.addRow([bad && i % (2 * badEvery) === 0 ? '' : `导入${i}号${String.fromCharCode(0x4e00 + (i % 5000))}实业有限公司`, `导入${i}`, `DR${String(i).padStart(7, '0')}`, `13${String(200_000_000 + i)}`, `0755-${10_000_000 + i}`, `c${i}@example.com`, `www.e${i}.example.com`, `人民路${i}号`, province, city, 'ABCD'.charAt(i % 4), bad ? '一百万' : String(i % 100_000), `第 ${i} 行`, `wx${i}`, String(10_000_000 + i), '', String(i % 900), '', '', '']).commit();
    if (i % 2_000 === 0) await sleep(0);
  }
  sheet.commit();
  await book.commit();
  return Buffer.concat(chunks);
}
