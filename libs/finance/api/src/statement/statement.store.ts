import { Injectable } from '@nestjs/common';
import { database } from '@steward/platform';
import { documentNumbers } from '../documents.js';
import type { Side } from '../subledger/sides.js';
import type { Movement } from './statement.rules.js';

type Sums = Record<'increase' | 'settled' | 'writeOff', number | string> & { day: string; kind: string; docType: string; docId: number; no: string | null };

/**
 * What moved the balance (owed − advance) of a party, read from the three ledgers: items, allocations, advance. An advance that is used
 * is an allocation and a movement of the advance under one document: together nothing. One statement, so that it is of one moment.
 */
@Injectable()
export class StatementStore {
  /** Movements up to the day `to`, those before `from` as one. */
  async movements(side: Side, partyId: number, from: string, to: string): Promise<Movement[]> {
    const before = (date: string, value: string, else_: string): string => `CASE WHEN ${date}<? THEN ${value} ELSE ${else_} END`;
    const part = (date: string, kind: string, docType: string, docId: string, rest: string): string =>
      `SELECT ${before(date, "''", date)} AS day, ${before(date, "''", kind)} AS kind, ${before(date, "''", docType)} AS docType, ${before(date, '0', docId)} AS docId, ${rest}`;
    const parts = [
      `${part('docDate', 'kind', 'sourceType', 'sourceId', "no, amount AS increase, 0 AS settled, 0 AS writeOff, createdAt AS at")} FROM ${side} WHERE partyId=? AND docDate<=?`,
      `${part('date', "''", 'docType', 'docId', 'NULL AS no, 0 AS increase, amount AS settled, writeOff, at')} FROM ${side}_allocation WHERE partyId=? AND date<=?`,
      `${part('date', "''", 'docType', 'docId', 'NULL AS no, 0 AS increase, amount AS settled, 0 AS writeOff, at')} FROM advance_ledger WHERE side='${side}' AND partyId=? AND date<=?`,
    ];
    const rows = await database.sql.all<Sums>(
      `SELECT x.day, x.kind, x.docType, x.docId, MAX(x.no) AS no, SUM(x.increase) AS increase, SUM(x.settled) AS settled, SUM(x.writeOff) AS writeOff FROM (${parts.join(' UNION ALL ')}) x GROUP BY x.day, x.kind, x.docType, x.docId ORDER BY x.day, MIN(x.at), x.docType, x.docId`,
      parts.flatMap(() => [from, from, from, from, partyId, to]));
    const out = rows.map((r) => ({ ...r, increase: Number(r.increase), settled: Number(r.settled), writeOff: Number(r.writeOff) }));
    return this.named(side, out.filter((m) => m.increase !== 0 || m.settled !== 0 || m.writeOff !== 0));
  }

  /** Numbers of documents that settled; what they are called where no item says it. */
  private async named(side: Side, rows: Movement[]): Promise<Movement[]> {
    const settling = rows.filter((r) => r.no === null && r.docId !== 0);
    const numbers = new Map((await documentNumbers(settling)).map((d) => [`${d.type} ${d.id}`, d.no]));
    return rows.map((r) => ({ ...r, kind: r.kind === '' && r.docType !== '' ? (numbers.has(`${r.docType} ${r.docId}`) ? r.docType : 'adjust') : r.kind, no: r.no ?? numbers.get(`${r.docType} ${r.docId}`) ?? null }));
  }
}
