import { Inject, Injectable } from '@nestjs/common';
import { Transactional, demandVersion, fault, invalid, notFound, record } from '@steward/platform';
import { ExchangeErrors } from './exchange.errors.js';
import { type Claims, type FileRow, ImportChecker, claims } from './import-checker.js';
import type { CorrectRow } from './import.dto.js';
import type { ImportRow } from './import-row.entity.js';
import type { ImportRun } from './import-run.entity.js';
import { demand, mayCorrect, moved } from './import-run.rules.js';
import { ImportService } from './import.service.js';
import { ImportStore } from './import.store.js';
import { printsOf, rowKeys } from './match-keys.js';

const OPEN: readonly string[] = ['new', 'create', 'update', 'skip', 'skipped', 'invalid', 'failed'];
/** Rows looked at again beside the corrected one; the first of them is the one whose fate changes. */
const MOST_RELATED = 100;
const MAX_CELL = 32_767;

/** Corrections by hand in the preview of an import. */
@Injectable()
export class ImportRowService {
  constructor(@Inject(ImportStore) private readonly store: ImportStore, @Inject(ImportService) private readonly imports: ImportService) {}

  /** Changes cells of a row and checks it at once, with the rows that repeat it or that it repeats. */
  @Transactional()
  async correct(id: number, n: number, input: CorrectRow): Promise<{ run: ImportRun; row: ImportRow }> {
    const run = await this.store.lock(id);
    const target = this.imports.target(run.entity);
    demand(mayCorrect(run), run);
    const row = await this.store.row(id, n);
    if (!row) throw notFound();
    demandVersion(row);
    if (!OPEN.includes(row.state)) throw ExchangeErrors.rowWritten({ row: n });
    const cells = correctedCells(run, row, input);
    const checker = new ImportChecker(target, run);
    const prints = [...new Set([...printsOf(row.matchKeys), ...rowKeys(target, [...checker.options.matchKeys, ...(target.uniqueKeys ?? [])], checker.values(cells)).map((k) => k.print)])];
    const related = (await this.store.sharing(id, prints, MOST_RELATED)).filter((r) => r.row !== n && OPEN.includes(r.state) && r.state !== 'skipped');
    const group: ImportRow[] = [row, ...related].sort((a, b) => a.row - b.row);
    const fresh = await checker.check(group.map((r): FileRow => ({ row: r.row, cells: r === row ? cells : (r.cells ?? []) })), await this.claimsBeside(run, group, prints));
    const next = fresh.map((f, i) => ({ ...f, version: (group[i]?.version ?? 0) + 1 }));
    await this.store.replace(group, next);
    await this.store.change(run, { counts: moved(run.counts, group.map((r) => r.state), next.map((r) => r.state)) });
    record({ entity: 'import', entityId: id, action: 'correct', changes: { row: [n, n] } });
    const now = await this.store.row(id, n);
    if (!now) throw notFound();
    return { run, row: now };
  }

  /** Keys held by the rows of the file outside the group. */
  private async claimsBeside(run: ImportRun, group: readonly ImportRow[], prints: readonly number[]): Promise<Claims> {
    const inside = new Set(group.map((r) => r.row));
    const all = [...new Set([...prints, ...group.flatMap((r) => printsOf(r.matchKeys))])].slice(0, MOST_RELATED);
    const held = new Map<number, number>();
    for (const r of await this.store.sharing(run.id, all, MOST_RELATED * 5)) {
      if (inside.has(r.row) || !claims(r)) continue;
      for (const p of printsOf(r.matchKeys)) if (!held.has(p)) held.set(p, r.row);
    }
    return {
      holder: (print, row) => { const holder = held.get(print); return holder === row ? undefined : holder; },
      claim: (print, row) => { if (!held.has(print)) held.set(print, row); },
    };
  }
}

/** Cells after the correction; 422 where a column does not exist or a value is no text. */
function correctedCells(run: ImportRun, row: ImportRow, input: CorrectRow): (string | null)[] {
  const cells = [...(row.cells ?? [])];
  const set = (pointer: string, index: number | undefined, value: unknown): void => {
    if (index === undefined || !Number.isInteger(index) || !(run.columns ?? []).some((c) => c.index === index)) throw invalid(fault(pointer, 'exchange.no_such_column'));
    if (value !== null && typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalid(fault(pointer, 'text'));
    const text = value === null ? '' : String(value).trim();
    if (text.length > MAX_CELL) throw invalid(fault(pointer, 'length', { min: 0, max: MAX_CELL }));
    while (cells.length <= index) cells.push(null);
    cells[index] = text === '' ? null : text;
  };
  for (const [index, value] of Object.entries(input.cells ?? {})) set(`/cells/${index}`, /^\d{1,4}$/.test(index) ? Number(index) : undefined, value);
  for (const [field, value] of Object.entries(input.values ?? {})) set(`/values/${field}`, run.mapping?.[field], value);
  return cells;
}
