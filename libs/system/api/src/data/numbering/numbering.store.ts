import { Injectable } from '@nestjs/common';
import { type Sql, database, escapeClause, forgetBlocks, likeEscape, sequenceTable } from '@steward/platform';
import { Snapshot } from '../snapshot/snapshot.js';
import { type NumberingRuleRow, numberingTable } from './numbering.entity.js';
import type { Series } from './numbering.registry.js';
import { type Continued, type Rule, counterName, figureOf, periodOf } from './numbering.rules.js';

export type LiveRule = Rule & Continued;

/** Rules an administrator changed. */
@Injectable()
export class NumberingStore {
  private readonly rows = new Snapshot(async (sql: Sql) => new Map((await numberingTable.query('', [], sql)).map((r) => [r.series, r])));

  all(): Promise<Map<string, NumberingRuleRow>> {
    return this.rows.get();
  }

  /** The rule in force. */
  async rule(s: Series): Promise<LiveRule> {
    return (await this.rows.get()).get(s.series) ?? declared(s);
  }

  /** The rule in force, not the remembered one: its counter was closed. */
  ruleAfresh(s: Series): Promise<LiveRule> {
    forgetBlocks();
    this.rows.drop();
    return this.rule(s);
  }

  /** The rule in force, held until the unit of work ends: no number is taken by a rule that is being changed. */
  async ruleNow(s: Series): Promise<LiveRule> {
    const hold = database.unit.sql.engine === 'mysql' ? ' LOCK IN SHARE MODE' : '';
    return (await numberingTable.query(`WHERE t.series=?${hold}`, [s.series]))[0] ?? declared(s);
  }

  lock(series: string): Promise<NumberingRuleRow | undefined> {
    return numberingTable.find({ series }, { lock: true });
  }

  async write(series: string, rule: LiveRule, row: NumberingRuleRow | undefined): Promise<{ id: number; version: number }> {
    this.rows.touch();
    const set = { segments: [...rule.segments], resetBy: rule.resetBy, epoch: rule.epoch, floor: rule.floor, floorUntil: rule.floorUntil };
    if (!row) return { id: await numberingTable.insert({ series, ...set }), version: 1 };
    return { id: row.id, version: await numberingTable.update(row.id, row.version, set) };
  }

  /** Highest figure a rule has given (`hold`: nobody counts on until the unit of work ends), and the last day it may have given one for; undefined when it gave none. */
  async given(series: string, rule: LiveRule, today: string, sql: Sql, hold = false): Promise<{ floor: number; until: string } | undefined> {
    const prefix = counterName(series, rule.epoch, '');
    const rows = await sequenceTable.query(`WHERE t.series LIKE ? ${escapeClause(sql.engine)}${hold && sql.engine === 'mysql' ? ' FOR UPDATE' : ''}`, [`${likeEscape(prefix)}%`], sql);
    if (rows.length === 0) return undefined;
    const periods = rows.map((r) => r.series.slice(prefix.length));
    const floor = Math.max(...rows.map((r, i) => figureOf(rule, rule, periods[i] ?? '', r.n)));
    return { floor, until: lastDay([...periods, periodOf('day', today)]) };
  }
}

const declared = (s: Series): LiveRule => ({ segments: s.segments, resetBy: s.resetBy, epoch: 0, floor: 0, floorUntil: null });

/** Last day of the latest of some periods: a day of month 12 or 31 that need not exist will do, it is only compared. */
function lastDay(periods: readonly string[]): string {
  const last = periods.map((p) => p.padEnd(8, '9')).filter((p) => p !== '99999999').sort().pop() ?? '99999999';
  return `${last.slice(0, 4)}-${last.slice(4, 6)}-${last.slice(6, 8)}`;
}
