/** What one document did to a party's balance on one day, in fen: owed more, settled by money or the like, written off. */
export interface Movement { day: string; kind: string; docType: string; docId: number; no: string | null; increase: number; settled: number; writeOff: number }
export interface StatementEntry extends Movement { balance: number }
/** A statement 对账单: opening + increase − settled − writeOff = closing. */
export interface StatementBody { opening: number; increase: number; settled: number; writeOff: number; closing: number; entries: StatementEntry[] }

const moves = (m: Movement): number => m.increase - m.settled - m.writeOff;

/**
 * Runs the balance through movements that stand in their order. Those before `from` are the opening; what is nothing on
 * balance, e.g. an advance that was used or an approval taken back the same day, is left out.
 */
export function statementOf(movements: readonly Movement[], from: string): StatementBody {
  const out: StatementBody = { opening: 0, increase: 0, settled: 0, writeOff: 0, closing: 0, entries: [] };
  for (const m of movements) {
    out.closing += moves(m);
    if (m.day < from) { out.opening += moves(m); continue; }
    if (m.increase === 0 && m.settled === 0 && m.writeOff === 0) continue;
    out.increase += m.increase;
    out.settled += m.settled;
    out.writeOff += m.writeOff;
    out.entries.push({ ...m, balance: out.closing });
  }
  return out;
}
