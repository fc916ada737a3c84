import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect } from '@jest/globals';
import type { App, Client } from '../../harness/index.js';
import { waitFor } from '../../harness/wait.js';
import { addPerson, type Person, roleId } from './people.js';
import { importRows } from './trade.js';

/** Three departments with a manager and three salespeople each, and a director over all. */
export interface Teams { director: Person; managers: Person[]; sellers: Person[] }

export async function makeTeams(app: App, admin: Client): Promise<Teams> {
  const { items } = await admin.ok.get<{ items: { id: number }[] }>('/departments');
  const [root] = items;
  const [director, manager, seller] = await Promise.all(['director', 'sales_manager', 'salesperson'].map((code) => roleId(admin, code)));
  const teams: Teams = { director: await addPerson(app, admin, { username: 'director', name: '总经理', roleIds: [director ?? 0], departmentId: root?.id ?? null }), managers: [], sellers: [] };
  for (const [i, name] of ['华南部', '华东部', '华北部'].entries()) {
    const { id: departmentId } = await admin.ok.post<{ id: number }>('/departments', { name, parentId: root?.id ?? null });
    const lead = await addPerson(app, admin, { username: `manager${i + 1}`, name: `${name}经理`, roleIds: [manager ?? 0], departmentId, superiorId: teams.director.id });
    teams.managers.push(lead);
    for (let k = 1; k <= 3; k++) teams.sellers.push(await addPerson(app, admin, { username: `seller${i + 1}${k}`, name: `${name}业务员${k}`, roleIds: [seller ?? 0], departmentId, superiorId: lead.id }));
  }
  return teams;
}

export interface Assigned { total: number; succeeded: number; failed: number; jobId?: number; items: { id: number; ok: boolean; code?: string }[] }
interface Job { state: string; result: { total: number; succeeded: number; failed: number; moved: number; along: Record<string, number>; disabled?: boolean } | null; message: string | null }

/** Waits for a job to end well and answers its result. */
export async function finished(c: Client, jobId: number): Promise<NonNullable<Job['result']>> {
  const job = await waitFor(`job ${jobId}`, async () => { const now = await c.ok.get<Job>(`/jobs/${jobId}`); return ['succeeded', 'failed', 'cancelled'].includes(now.state) ? now : undefined; });
  expect([job.state, job.message]).toEqual(['succeeded', null]);
  return job.result as NonNullable<Job['result']>;
}

/** Names of all customers somebody finds in his list. */
export async function namesOf(c: Client, query: Record<string, string> = {}): Promise<string[]> {
  const out: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await c.ok.get<{ items: { name: string }[]; nextCursor?: string }>('/customers', { query: { pageSize: 200, count: 'false', fields: 'name', sort: 'id', ...query, ...(cursor === undefined ? {} : { cursor }) } });
    out.push(...page.items.map((i) => i.name));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return out.sort();
}

const FILE = join(import.meta.dirname, '../../data/szse-listed-companies.xlsx');
const COLUMNS = { name: '公司全称', code: 'A股代码', address: '注册地址', province: '省份', city: '城市', industry: '所属行业' };

/** Companies of the Shenzhen list, every nth, imported by the administrator; answers their names. */
export async function importCompanies(admin: Client, everyNth: number): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(FILE);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('the list of companies is empty');
  const heads = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, col) => { heads.set(cell.text.replace(/\s/g, ''), col); });
  const rows: Record<string, string>[] = [];
  for (let r = 2; r <= sheet.rowCount; r += everyNth) rows.push(Object.fromEntries(Object.values(COLUMNS).map((head) => [head, sheet.getRow(r).getCell(heads.get(head) ?? 1).text.trim()])));
  expect(await importRows(admin, 'customer', COLUMNS, rows)).toBe(rows.length);
  return rows.map((row) => row[COLUMNS.name] ?? '').sort();
}
