import { METRICS, type Metric } from './target.entity.js';

export type Figures = Record<Metric, number>;
export const NOTHING: Readonly<Figures> = { orderAmount: 0, received: 0, profit: 0, newCustomers: 0, followUps: 0 };

/** What was done in a month by a person while he belonged to a department (null = to none). */
export interface Done extends Partial<Figures> { month: string; userId: number | null; departmentId: number | null }

export interface DepartmentNode { id: number; parentId: number | null }

/** The department and everything below it. */
export function subtree(departments: readonly DepartmentNode[], root: number): Set<number> {
  const out = new Set([root]);
  for (let grew = true; grew;) {
    grew = false;
    for (const d of departments) {
      if (d.parentId !== null && out.has(d.parentId) && !out.has(d.id)) { out.add(d.id); grew = true; }
    }
  }
  return out;
}

/**
 * Adds up by month what counts for somebody: for a person what is his, for a department what was done within its subtree, as
 * the records themselves say which department that was at the time.
 */
export function completed(done: readonly Done[], counts: (d: Done) => boolean): Map<string, Figures> {
  const out = new Map<string, Figures>();
  for (const d of done) {
    if (!counts(d)) continue;
    let month = out.get(d.month);
    if (!month) out.set(d.month, (month = { ...NOTHING }));
    for (const m of METRICS) month[m] += d[m] ?? 0;
  }
  return out;
}

const MONTH = /^(20\d{2})-(0[1-9]|1[0-2])$/;
export const isMonth = (text: string): boolean => MONTH.test(text);

/** The months from one to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const out: string[] = [];
  for (let [y = 0, m = 0] = from.split('-').map(Number); ;) {
    const month = `${y}-${String(m).padStart(2, '0')}`;
    if (month > to) return out;
    out.push(month);
    if (m === 12) { y += 1; m = 1; } else { m += 1; }
  }
}

/** First day of the month after this one. */
export function dayAfter(month: string): string {
  const [y = 0, m = 0] = month.split('-').map(Number);
  return m === 12 ? `${y + 1}-01-01` : `${y}-${String(m + 1).padStart(2, '0')}-01`;
}

/** A month as files say it, `2026-1`, `2026/01`, `2026年1月`, `202601` or a day of it, as `2026-01`; undefined for what is none. */
export function monthText(text: string): string | undefined {
  const m = /^(20\d{2})[-/.年]?(\d{1,2})月?(?:[-/.]?\d{1,2}日?(?:[ T].*)?)?$/.exec(text.normalize('NFKC').replace(/^\s+|\s+$/g, ''));
  const month = m ? `${m[1] ?? ''}-${(m[2] ?? '').padStart(2, '0')}` : '';
  return isMonth(month) ? month : undefined;
}
