import { Injectable } from '@nestjs/common';
import type { DayRange } from '@steward/kernel';
import { type Param, clock, database, principal, resolveScope, scopeText } from '@steward/platform';
import { customerRule } from '../customer/customer.scope.js';
import { type Span, dayCase, daysOf, plannedSpan, spanOf } from './calendar.rules.js';

export type Measure = 'created' | 'planned' | 'contacted';
/** Whose customers: those the caller owns or follows, those of one owner, or all he sees. */
export interface Whose { mine?: boolean; ownerId?: number }

interface Source { from: string; column: string; where: string }

/** Rows that are counted, with the customer as `t`. */
const SOURCES: Record<Measure, Source> = {
  created: { from: 'customer t', column: 't.createdAt', where: 't.deletedAt IS NULL' },
  planned: { from: 'customer t', column: 't.nextContactAt', where: 't.deletedAt IS NULL' },
  contacted: { from: 'follow_up v INNER JOIN customer t ON t.id=v.customerId', column: 'v.occurredAt', where: 'v.deletedAt IS NULL AND t.deletedAt IS NULL' },
};

/** Counts customers by day, within those the caller sees; each customer once a day (or period). */
@Injectable()
export class CalendarStore {
  /** Customers by day; days without any are left out. */
  async byDay(measure: Measure, range: DayRange, whose: Whose): Promise<Map<string, number>> {
    const zone = clock.timezone();
    const today = clock.today();
    const [span, days] = measure === 'planned' ? [plannedSpan(range, today, zone), daysOf(range).filter((d) => d >= today)] : [spanOf(range, zone), daysOf(range)];
    if (!span || days.length === 0) return new Map();
    const source = SOURCES[measure];
    const [place, base] = [dayCase(source.column, days, zone), await this.base(source, whose)];
    const rows = await database.sql.all<{ d: number; n: number | string }>(
      `SELECT ${place.sql} AS d, COUNT(DISTINCT t.id) AS n FROM ${source.from} WHERE ${source.column}>=? AND ${source.column}<? AND ${base.text} GROUP BY d`,
      [...place.params, span.from, span.until, ...base.params],
    );
    return new Map(rows.map((r) => [days[Number(r.d)] ?? '', Number(r.n)]));
  }

  /** Customers in each of the ranges, in one statement. */
  async inRanges(measure: Measure, ranges: readonly DayRange[], whose: Whose): Promise<number[]> {
    const zone = clock.timezone();
    const spans = ranges.map((r) => (measure === 'planned' ? plannedSpan(r, clock.today(), zone) : spanOf(r, zone)));
    const real = spans.filter((s): s is Span => s !== undefined);
    if (real.length === 0) return ranges.map(() => 0);
    const source = SOURCES[measure];
    const base = await this.base(source, whose);
    const lowest = real.map((s) => s.from).sort()[0] ?? '';
    const highest = real.map((s) => s.until).sort().at(-1) ?? '';
    const parts = spans.map((s, i) => (s ? `COUNT(DISTINCT CASE WHEN ${source.column}>=? AND ${source.column}<? THEN t.id END) AS p${i}` : `0 AS p${i}`));
    const [row] = await database.sql.all<Record<string, number | string>>(
      `SELECT ${parts.join(',')} FROM ${source.from} WHERE ${source.column}>=? AND ${source.column}<? AND ${base.text}`,
      [...real.flatMap((s) => [s.from, s.until]), lowest, highest, ...base.params],
    );
    return ranges.map((_r, i) => Number(row?.[`p${i}`] ?? 0));
  }

  private async base(source: Source, whose: Whose): Promise<{ text: string; params: Param[] }> {
    const scope = await resolveScope(customerRule);
    // the days are what narrows most: owners are kept off their index, which would read every row of theirs
    const owned = source === SOURCES.contacted ? 't.ownerId' : 't.ownerId+0';
    const texts = [source.where, ...(scope.all ? [] : [scopeText(scope, 't').replaceAll('t.ownerId IN', `${owned} IN`)])];
    const params: Param[] = scope.all ? [] : [...scope.params];
    if (whose.mine) {
      const me = principal().id;
      texts.push('(t.ownerId=? OR EXISTS (SELECT 1 FROM customer_follower w WHERE w.customerId=t.id AND w.userId=?))');
      params.push(me, me);
    }
    if (whose.ownerId !== undefined) {
      texts.push(`${owned}=?`);
      params.push(whose.ownerId);
    }
    return { text: texts.join(' AND '), params };
  }
}
